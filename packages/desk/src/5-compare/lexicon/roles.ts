/**
 * Who speaks. `!` marks an office that there is normally one of in a matter, `#` a kind of body, `?` people without a name,
 * `=` documents and films, `%` outlets, `+` words that say a person speaks for a body. Same notation as acts.ts.
 */
export const roles = `
!prosecutor: prosecutor prosecutors procureur procureure parquet magistrat magistrate prosecution
!prefecture: prefecture préfecture prefect préfet préfète sous-préfet
!town-hall: mayor maire mairie municipalité town_hall city_hall municipal_council city_council town_council borough_council district_council parish_council conseil_municipal ville
!sheriff: sheriff sheriffs sheriff_s_office
!coroner: coroner coroners medical_examiner pathologist légiste médecin_légiste
!governor: governor gouverneur gouverneure
!ombudsman: ombudsman ombudswoman défenseur défenseure défenseur_des_droits défenseure_des_droits defender_of_rights human_rights_defender rights_defender
!watchdog: igpn inspection_générale inspectorate_general general_inspectorate inspectorate police_watchdog internal_inspection inspection_body investigations_unit investigation_unit special_investigations internal_affairs police_des_polices watchdog
!police-force: police constabulary commissariat gendarmerie préfecture_de_police crs policiers policier forces_de_l_ordre superintendent chief_constable police_chief commissaire_de_police commissaire_divisionnaire
!interior-ministry: ministère_de_l_intérieur ministre_de_l_intérieur interior_ministry interior_minister home_office home_secretary
#ministry: ministère ministre ministry minister secrétaire_d_état
!government: government gouvernement
!presidency: president_of_the_republic élysée
#court: court tribunal judge juge
!investigating-judge: juge_d_instruction investigating_judge
#hospital: hospital hôpital chu clinique centre_hospitalier urgentiste
!coast-guard: coast_guard coastguard garde-côtes
!army: army armée military
!fire-brigade: fire_chief fire_brigade fire_service fire_department firefighters pompiers sapeurs-pompiers
!prison-service: prison_service prison_administration administration_pénitentiaire corrections_department department_of_corrections
!customs: customs douane douanes
!labour-inspectorate: labour_inspectorate inspection_du_travail
#company: line lines ltd inc plc airways airlines industries shipping ferries holdings mining company entreprise compagnie armateur société firm firme operator exploitant exploitante filiale subsidiary manufacturer fabricant contractor laboratoire laboratory bank banque insurer assureur events événements productions promotions promoter promoters entertainment logistics logistique
#group: group groupe
#union: union syndicat syndicaliste unionist trade_union
?lawyer: lawyer lawyers attorney attorneys counsel avocat avocats avocate avocates solicitor solicitors barrister
#parliament: parliament parlement assembly assemblée
#church: church diocese diocèse
#school: school école lycée
#organisation: ngo ong charity observatory observatoire collective collectif association committee comité council conseil federation fédération confederation confédération league ligue network réseau foundation fondation institute institut agency centre center movement mouvement campaign campagne organisation organization society société bureau office commission watch alliance coalition club trust initiative project aid relief rescue secours solidarity solidarité rights
?authorities: authorities autorités
#authority: authority autorité
+spokesman: spokesman spokeswoman spokesperson porte-parole spokespeople press_office service_de_presse
+head: president président présidente chair chairs chaired chairman chairwoman director directeur directrice head coordinator coordinatrice coordinateur coordinates secretary_general secrétaire_général* trésorier trésorière treasurer leader founder fondateur fondatrice boss patron patronne pdg ceo chief_executive managing_director warden headteacher chief heads leads dirige préside preside presides délégué déléguée delegate representative représentant représentante manager
?witness: witness witnesses témoin témoins onlookers bystanders passants
?resident: resident residents riverain riverains habitant habitants locals neighbours neighbors voisins
?source: source sources insider insiders
?official: official officials responsable responsables
?associations: associations aid_groups aid_workers ngos charities humanitarian_groups associations_locales groups
?volunteer: volunteer volunteers bénévole bénévoles
?activist: activist activists militant militants militante
?organizer: organizers organisers organisateurs collectifs
?migrant: migrant migrants refugees exilés réfugiés interviewee interviewees
?medic: doctor doctors nurse nurses medic medics paramedic paramedics médecin médecins infirmier infirmiers infirmière infirmières soignant soignants soignante soignantes
?driver: driver drivers chauffeur chauffeurs conducteur conducteurs conductrice
?passenger: passenger passengers passager passagers passagère passagères
?prisoner: prisoner prisoners inmate inmates detainee detainees détenu détenus détenue détenues
?student: student students pupil pupils étudiant étudiants étudiante étudiantes lycéen lycéens lycéenne lycéennes
?trader: vendor vendors shopkeeper shopkeepers trader traders hawker commerçant commerçants commerçante vendeur vendeurs vendeuse
?survivor: survivor survivors rescapé rescapés victims victimes
?worker: worker workers ouvriers salariés employees employés
?relative: relative relatives proches family famille families familles parents mother father sister brother wife husband widow daughter uncle aunt cousin mère père soeur frère épouse mari veuve fils fille oncle tante
?expert: expert experts analysts
?crowd: many some several plusieurs certains others people
=document: certificate certificat document documents file fichier horodatage timestamp report rapport text carton registre register statistics letter courrier communiqué
%outlet: newspaper newspapers daily quotidien journal radio network broadcaster television télévision magazine agency agence news hebdomadaire chaîne website
=film: video vidéo footage film images clip rushes
`;
