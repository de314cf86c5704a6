/** Common forms whose stem would give them the meaning of another word; listed as they stand they keep their own. Notation: ../vocabulary.ts. */
export const apart = `
publish: publish publishes published publishing publication publications | publier publie publié publiée publiés publiées publication publications parution
correction: correct corrects corrected correction corrections | corriger correction corrections correctif rectificatif
unit-part: unit units | unité unités
fan-cooling: fan fans ventilator ventilators | ventilateur ventilateurs
gesture: gesture gestures gestured waved waving beckoned beckoning motioned signalled signaled | geste gestes fait_signe faisait_signe faire_signe fit_signe
shoot: gunfire gunshot gunshots volley volleys shots_rang_out | rafale rafales coup_de_feu coups_de_feu
author: author authors | auteur auteurs autrice
internal: internal | interne internes
executive: executive executives | dirigeant dirigeants dirigeante
travel: travel travels travelled travelling | voyager voyage voyages
identify: identify identifies identified identifying | identifier identifié identifiée identifiés identifiées
~major: major | majeur majeure majeurs majeures
respect: respect respects respected | respect respecter respecté
escalate: escalate escalated escalating escalation | escalade
tear-rip: tear tearing tore torn | déchirer déchiré déchirée déchirés
complain: complain complains complained complaining |
apply-for: application applications applied | candidature candidatures
establish: establish established establishes | établir établi établie établit
expect: expect expects expected expecting | attendre attendu attendue attendus
department: department departments | département départements
communication: communication communications | communication communications
air-conditioning: air_conditioner air_conditioners | climatiseurs
status: status | statut statuts
collective-group: collective collectives | collectif collectifs
~section: section sections | section sections
management: management | direction
rotten: rotten rot | pourri pourrie pourris pourriture
~around: | abords abord
advertising: advert adverts advertisement advertising | publicité publicités
~course: course | cours
court: | cour cours
edge-border: edge edges outskirts | lisière lisières bord bords abords
social: social | social sociale sociaux sociales
operator: operator operators | exploitant exploitants exploitante exploitants
exploit-use: exploited | exploité exploitée exploités exploitées
~know: | sais sait savons savez
~eve: eve | veille
fund-money: fund funds funding | fonds
withdraw: withdraw withdraws withdrew withdrawn | retirer retiré retirée retirés retirées retire
throw: | jet jets
occupant: occupant occupants | occupant occupants occupante
try: | tenté tentée tentent tente
tent: | tente tentes
carry-out: carried_out carry_out carrying_out | réaliser réalisé réalisée réalisés réalisées
deny: | infirmer infirmé infirmée
~remarks: remarks comments | propos
consult: consult consulted consulting | consulter consulté consultée consultés
entrust: entrust entrusted | confier confié confiée confiés confiées
order-goods: | commande commandes
high-raised: | élevé élevée élevés élevées
~bad: | mal
~current: current currently | courant courante courants
intend-for: intended_for destined bound_for meant_for | destiné destinée destinés destinées
benefit: benefit benefits benefited | bénéficier bénéficie bénéficient bénéficié
import-goods: import imports imported importing importation | importer importé importée importés importation importations
aim-at: aim aims aimed target targets targeted | viser vise visé visée visés visées
~late: | tard
~move: | bouger bouge bougé bougent
format-disk: format formats formatted formatting | formater formaté formatée formatés formatage
force-to: | contraignant contraint contrainte contraints
heat: hyperthermia heatstroke heat_exhaustion | hyperthermie
reach-phone: unreachable could_not_be_reached reach_by_phone unanswered unanswered_calls no_answer | joindre joignable injoignable sans_réponse ne_répondait_pas
`;
