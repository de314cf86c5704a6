import type { Language } from "../../model/reading.js";

/** Forms that no stem joins to their infinitive: `infinitive forms`. Left out are forms that are words of their own ('left', 'ground', 'wound', 'saw'). */
const english = `
arise arose arisen
awake awoke awoken
bear borne
beat beaten
become became
begin began begun
bend bent
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven

eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
lend lent
light lit
lose lost
make made
mean meant
meet met
pay paid
ride rode ridden
ring rang rung
rise risen
run ran
see seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
stand stood
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
write wrote written
`;

/** `infinitive, with the syllables that may stand before it: forms`: 'tenir, dé re' stands for tenir, détenir and retenir. */
const french = `
tenir, dé re main con ob sou appar entre: tient tiennent tenait tenaient tenu tenue tenus tenues tint tinrent tiendra tiendront tiendrait tienne tiennent tenant
venir, re de pré par inter sur con pro: vient viennent venait venaient venu venue venus venues vint vinrent viendra viendront viendrait vienne venant
prendre, ap com re sur entre: prend prends prenez prenons prennent prenait prenaient pris prise prises prit prirent prendra prendront prenne prenant
mettre, ad per pro re sou trans com dé: met mets mettez mettons mettent mettait mettaient mis mise mises mit mirent mettra mettront mette mettant
fuir, en: fui fuie fuis fuies fuit fuient fuyait fuyaient fuyant fuira fuiront
éteindre: éteint éteinte éteints éteintes éteignent éteignait éteignaient éteignit éteignirent éteignant
atteindre: atteint atteinte atteints atteintes atteignent atteignait atteignit atteignant
craindre, con: craint crainte craints craintes craignent craignait craignaient craignant
contraindre: contraint contrainte contraints contraintes contraignait
joindre, re: joint jointe joints jointes joignent joignait joignaient
plaindre: plaint plainte plaints plaignent plaignait plaignaient
écrire, d: écrit écrite écrits écrites écrivent écrivait écrivaient
inscrire: inscrit inscrite inscrits inscrites inscrivait
dire, re contre: dit dite dites disent disait disaient dira diront disant
interdire: interdit interdite interdits interdites interdisent interdisait
lire, re é: lu lue lus lues lisent lisait lisaient
conduire, re: conduit conduite conduits conduites conduisent conduisait conduisaient conduisant
construire, re: construit construite construits construites construisent construisait
détruire: détruit détruite détruits détruites détruisent détruisait détruisant
produire, re: produit produite produits produites produisent produisait
réduire: réduit réduite réduits réduites réduisent réduisait
ouvrir, r: ouvert ouverte ouverts ouvertes ouvre ouvrent ouvrait ouvraient
couvrir, dé re: couvert couverte couverts couvertes couvre couvrent couvrait
offrir: offert offerte offerts offertes offre offrent offrait
souffrir: souffert souffre souffrent souffrait souffraient
mourir: meurt meurent mourait mouraient mort morte morts mortes mourut moururent mourra mourant
courir, se par ac: court courent courait couraient couru courue courus courues
recevoir: reçoit reçoivent recevait recevaient reçu reçue reçus reçues recevra
apercevoir: aperçoit aperçoivent apercevait aperçu aperçue aperçus
voir, re pré entre: voit voient voyait voyaient vu vue vus vues vit virent verra verront voyant
devoir: doit doivent devait devaient dû
savoir: sait savent savait savaient su sache
boire: boit boivent buvait buvaient bu
croire: croit croient croyait croyaient cru crue crus
vivre, sur: vit vivent vivait vivaient vécu vécue vivant
suivre, pour: suit suivent suivait suivaient suivi suivie suivis suivies
battre, a com dé: bat battent battait battaient battu battue battus battues
perdre: perd perdent perdait perdaient perdu perdue perdus perdues
rendre: rend rendent rendait rendaient rendu rendue rendus rendues
vendre: vend vendent vendait vendaient vendu vendue vendus vendues
attendre: attend attendent attendait attendaient attendu attendue attendus attendues
entendre: entend entendent entendait entendaient entendu entendue entendus entendues
descendre: descend descends descendent descendait descendaient descendu descendue descendus descendues
défendre: défend défendent défendait défendaient défendu défendue défendus défendues
étendre: étend étendent étendait étendu étendue étendus étendues
suspendre: suspend suspendent suspendait suspendu suspendue suspendus suspendues
répondre: répond répondent répondait répondaient répondu
fondre: fond fondent fondait fondu fondue
mordre: mord mordent mordait mordu mordue
tordre: tord tordu tordue
rompre, inter cor: rompt rompent rompait rompu rompue rompus rompues
naître: naît naissent naissait né née nés nées
connaître, re: connaît connaissent connaissait connaissaient connu connue connus connues
apparaître: apparaît apparaissent apparaissait apparu apparue apparus apparues
disparaître: disparaît disparaissent disparaissait disparaissaient disparu disparue disparus disparues
résoudre: résout résolu résolue résolus
convaincre: convainc convaincu convaincue convaincus
conclure: conclu conclue conclus concluait concluent
exclure: exclu exclue exclus exclues excluait
acquérir: acquis acquise acquiert
taire: tait taisent taisait tu tue
pouvoir: peut peuvent pouvait pouvaient pu
dormir, en: dort dorment dormait dormaient endormi endormie
mentir, dé: ment mentent mentait menti
sentir, res: sent sentent sentait senti sentie
sortir: sort sortent sortait sorti sortie sortis sorties
servir: sert servent servait servi servie
partir, re: part partent partait parti partie partis parties
`;

/** Words of their own: 'la part', 'le tir', 'le sort'. */
const own: ReadonlySet<string> = new Set(["part", "parties", "partie", "tir", "tirs", "sort", "court", "tu", "tue", "tait", "su", "due", "sache", "vue", "vues", "lu", "né", "née", "nés", "nées", "parti", "partis", "fond", "fonds", "bu", "bat", "offre", "produit", "produits", "conduite", "plainte", "crainte", "contrainte", "mort", "morte", "morts", "mortes", "mise", "mises", "prise", "prises", "point", "ment", "sert", "sent", "attendant", "vit", "suit", "vivant", "venue"]);

function englishForms(): readonly (readonly [string, string])[] {
  return english.trim().split("\n").flatMap((line) => {
    const [verb = "", ...forms] = line.split(" ");
    return forms.map((form) => [form, verb] as const);
  });
}

function frenchForms(): readonly (readonly [string, string])[] {
  return french.trim().split("\n").flatMap((line) => {
    const [head = "", forms = ""] = line.split(":");
    const [verb = "", before = ""] = head.split(",");
    return ["", ...before.trim().split(" ")].flatMap((start) => forms.trim().split(" ").map((form) => [start + form, start + verb] as const));
  }).filter(([form]) => !own.has(form));
}

/** The infinitive of an irregular form, by language. */
export const infinitives: Readonly<Record<Language, ReadonlyMap<string, string>>> = { en: new Map(englishForms()), fr: new Map(frenchForms()) };
