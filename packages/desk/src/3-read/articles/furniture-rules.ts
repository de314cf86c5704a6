import { compactPattern } from "../../model/compact-pattern.js";
import type { Noise } from "../../model/reading.js";
import { noteRules } from "./furniture-notes.js";

/** A line a page puts around or into an article. `ends` marks what stands after an article rather than inside it. */
export interface FurnitureRule {
  readonly kind: Noise["kind"];
  readonly pattern: RegExp;
  readonly ends?: true;
  /** Lines longer than this are text, whatever they begin with. */
  readonly longest: number;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const related: readonly FurnitureRule[] = [
  {
    kind: "related", longest: 200,
    pattern: compactPattern(/^(?:related(?: (?:articles?|posts?|stories|story|coverage|content|topics|links|reading))?|read (?:more|also|next)|see (?:also|more)|also read|more (?:on|from|about) this|don[’']t miss|recommended|watch(?: also)?|listen(?: also)?|further reading|in pictures|lire(?: aussi| également| la suite| notre \p{L}+)?|à lire(?: aussi| également| ailleurs)?|voir aussi|à voir(?: aussi)?|sur le même (?:sujet|thème)|notre dossier|écouter aussi|retrouvez (?:aussi|ici)|pour aller plus loin|notre sélection)\s*(?:[:|–—>»-]|$)/iu),
    yes: ["Related: Ferry crews strike again", "Lire aussi : Le port rouvre", "READ MORE: Ten years on", "À lire aussi"],
    no: ["Related matters were discussed by the council.", "Lire un roman l’apaise.", "Watch officers saw the boat at noon."],
  },
  {
    kind: "related", longest: 60, ends: true,
    pattern: /^(?:les plus (?:lus|populaires|partagés|consultés)|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories)|more stories|à la une|you may (?:also )?like|vous aimerez aussi|dans la même rubrique|(?:nos )?autres articles|editor[’']s picks?|popular articles?|tags?|mots[- ]clés|sujets|topics|filed under|partner content)\s*(?::.*|\.{3}|…)?$/iu,
    yes: ["Les plus lus", "Most popular", "Trending"],
    no: ["Most readers agreed.", "À la une du journal, un démenti."],
  },
];

const around: readonly FurnitureRule[] = [
  {
    kind: "share", longest: 120, ends: true,
    pattern: /^(?:(?:share|partager|tweet(?:er)?|imprimer|print|e-?mail|copier le lien|copy link|facebook|twitter|x|whatsapp|linkedin|save|enregistrer|offrir|gift|comment(?:er|s)?|réagir|écouter|listen|lire plus tard|télécharger|download)(?: (?:cet |l[’'] ?|this )?(?:article|story|page))?[ |·,/]{0,3}){2,8}$/iu,
    yes: ["Partager Imprimer Offrir cet article", "Share | Print | Save this article", "Écouter · Commenter · Partager"],
    no: ["Share prices fell on Friday", "Partager le pain et commenter la journée", "Print and radio"],
  },
  {
    kind: "share", longest: 120, ends: true,
    pattern: /^(?:share(?: (?:this|on|via|article|story).*|\s*[:|-].*)?|partager(?: (?:sur|cet|l[’']article|par|cette).*|\s*[-:|,].*)?|tweet(?:er)?|imprimer|print(?: this)?(?: (?:page|article))?|email(?: this)?|envoyer par (?:e-?mail|courriel).*|copier le lien|copy link|facebook|twitter|whatsapp|linkedin|save(?: article)?|enregistrer|bookmark)\s*$/iu,
    yes: ["Share this: Email Print", "Partager sur Facebook", "Partager - Imprimer"],
    no: ["Share prices fell on Monday.", "Partager le pain est un geste ancien."],
  },
  {
    kind: "share", longest: 340, ends: true,
    pattern: compactPattern(/^(?:follow|suivez)[- ](?:[\p{L}@_’'.-]{1,30}[ ,]{1,2}){0,8}?(?:on (?:twitter|facebook|instagram|x|bluesky|mastodon|telegram|social)|us\b|nous\b|@|sur )/iu),
    yes: ["Follow Ann Lee on Twitter: @annlee", "Suivez-nous sur nos réseaux", "Suivez-nous : @mairie"],
    no: ["Follow the coast road to the lighthouse.", "Suivez le sentier."],
  },
  {
    kind: "contact", longest: 240,
    pattern: /^(?:(?:have|got) (?:a|any) (?:news )?(?:tip|story|information)\b.{0,40}\?|do you have (?:a (?:tip|story)|information)\b.{0,80}\?|(?:vous avez|tu as|avez-vous) (?:une information|un témoignage|des informations)\b.{0,80}\?|(?:write|reach out|e-?mail|écrivez|écrire) (?:to |à )?.{2,60}(?:\bat |\bà |: ?|\()\S{1,40}@\S|(?:contact(?:ez)?|reach) .{2,60} (?:at|à) \S{1,40}@\S|.{3,60} (?:can|may) be (?:reached|contacted) (?:at|by|on|via) |(?:cet auteur|.{3,60}) peut être joint(?:e)? (?:à|au|par) )/iu,
    yes: ["Have a tip? Write to the desk.", "Write to Ida Marsh at ida@example.org", "Tom Veil can be reached at tom@example.org.", "Vous avez une information à nous transmettre ?", "Écrivez à la rédaction : desk@example.org"],
    no: ["He had a tip, he said, from a sailor.", "Do you have a licence? the officer asked.", "The village can be reached only on foot.", "Vous avez une heure, dit-il."],
  },
  {
    kind: "newsletter", longest: 300, ends: true,
    pattern: /(?:^|[.!?]\s+)(?:sign up (?:here|now|today|for|to)|subscribe|get|receive|inscrivez-vous|abonnez-vous|recevez)\b[^.!?]{0,80}\b(?:newsletters?|(?:to|in) your (?:e-?mail )?(?:inbox|letterbox|mailbox)|through your (?:letterbox|door)|infolettres?|lettres? d[’']information|(?:dans|par) (?:votre (?:boîte|messagerie|e-?mail)|e-?mail|courriel))/iu,
    yes: ["There is more. Sign up for our daily newsletter.", "Get Harbour Weekly delivered through your letterbox every month.", "Abonnez-vous à notre lettre d’information du matin."],
    no: ["He asked them to sign up for a newsletter of the party.", "Receive and return: the two rules of the harbour master, who keeps them."],
  },
  {
    kind: "other", longest: 200, ends: true,
    pattern: /^(?:(?:if|did) you (?:enjoy(?:ed)?|like[d]?) this (?:article|story|post|piece)|si (?:cet article|ce texte) vous a plu|(?:si )?vous avez aimé cet article|click here (?:to|for)\b|cliquez ici pour\b|we[’']d (?:like|love) to hear (?:what you|from you)|(?:nous aimerions|on aimerait) (?:connaître votre|avoir votre) avis|.{0,160}click to tweet$)/iu,
    yes: ["If you enjoyed this article, join us.", "Click here for more information.", "Cliquez ici pour voir la carte.", "A line worth passing on.Click To Tweet", "Si cet article vous a plu, partagez-le."],
    no: ["If you enjoyed this, the mayor said, come again.", "He said: click here for nothing."],
  },
  {
    kind: "newsletter", longest: 180, ends: true,
    pattern: /^(?:(?:daily|weekly|morning|our|the)? ?newsletter|sign up|subscribe(?!r|s|d)|s[’']inscrire|inscrivez-vous|abonnez-vous|recevez (?:chaque|tous|toutes|nos|notre|par)|get (?:our|the|the latest|the day[’']s) |receive (?:our|essential|the latest|daily|weekly)|newsletter|la newsletter|join (?:our|the) (?:newsletter|mailing)|never miss)/iu,
    yes: ["Sign up for our weekly letter", "Recevez chaque matin nos titres", "Daily newsletter", "S’inscrire à la newsletter « Cap nord »"],
    no: ["Signs of damage were seen.", "Subscribers of the line complained to the ministry, which promised to answer them all."],
  },
  {
    kind: "newsletter", longest: 160,
    pattern: compactPattern(/^(?:soutenez|support (?:us|our|independent)|become an? (?:[\p{L}’'-]{1,24} ){0,2}(?:member|subscriber|supporter|patron)|devenez (?:membre|abonné)|faire un don|make a donation|donate|donner|je m[’']abonne|s[’']abonner|abonnés?|article réservé|réservé aux abonnés|membership|member[s ]only|already a (?:member|subscriber)|déjà abonné|support independent)(?![\p{L}])/iu),
    yes: ["Soutenez une presse libre : abonnez-vous", "Become a Harbour member", "Faire un don - Donate", "Réservé aux abonnés"],
    no: ["Donations reached the camp.", "Support fell by half, the union said."],
  },
  {
    kind: "comments", longest: 120, ends: true,
    pattern: /^(?:(?:\d+ )?(?:member |reader |user )?comments?(?: \(\d+\))?|leave a (?:comment|reply).*|log in (?:here )?(?:to|or) .*|login|sign in (?:to|or) .*|become a member to .*|réagir(?: \(\d+\))?|(?:\d+ )?(?:réactions?|commentaires?)(?: \(\d+\))?|commenter.*|laisser un commentaire.*|connectez-vous .*|post a comment.*|join the (?:conversation|discussion).*|vos (?:réactions|commentaires).*|.{0,40}\bcomments (?:are|will be|have been) (?:closed|moderated|disabled|reviewed).*|.{0,40}\bcommentaires (?:sont|seront) (?:fermés|modérés|désactivés).*)$/iu,
    yes: ["Member comments", "Log in here to leave a comment.", "Réagir (27)", "3 commentaires", "All comments are moderated.", "Les commentaires sont fermés."],
    no: ["Comments by the mayor angered the union.", "Réagir vite, dit-il, sauve des vies."],
  },
  {
    kind: "navigation", longest: 140,
    pattern: /^(?:(?:home|accueil|menu|sections?|rubriques?|search|rechercher|skip to .*|aller au contenu.*|retour .{0,30}|back to .{0,30}|next article|previous article|article (?:suivant|précédent)|haut de page|back to top)$|(?:home|accueil)\s*[>|›»/·-])/iu,
    yes: ["Accueil > Justice > Port", "Home | Reports", "Menu", "Skip to main content"],
    no: ["Home to 300 people, the site was cleared.", "Accueil des familles : le maire promet."],
  },
  {
    kind: "navigation", longest: 100,
    pattern: compactPattern(/^(?:[\p{L}\p{N}’' -]{1,24}(?:\s[|>›·]\s|\s»\s)){2,8}[\p{L}\p{N}’' -]{1,40}$/u),
    yes: ["News | Sport | Weather", "Monde > Europe > Norvège"],
    no: ["The vote, at 12 to 3, was final."],
  },
  {
    kind: "other", longest: 120,
    pattern: compactPattern(/^(?:(?:écouter|lire|regarder) (?:cet article|l[’']article)|listen\b.{0,40}$|temps de lecture|durée de lecture|lecture\s*:?\s*\d|reading time|\d+[ -]min(?:ute)?s?(?: (?:read|de lecture))?$|(?:download|transcript|télécharger)\b(?!\s*:\s*\p{L}).{0,40}$|écouter$|audio\b.{0,20}$|play\b.{0,12}$)/iu),
    yes: ["Écouter cet article (4 min)", "LISTEN 3:47 Download Transcript", "Temps de lecture : 4 min", "5 min read"],
    no: ["Listen to people first, the mediator told them before the talks began.", "Lire cet avis prend du temps.", "Transcript: Boats held at the lock"],
  },
  {
    kind: "other", longest: 80,
    pattern: /^(?:(?:la )?suite après (?:la|cette) publicité|publicité|advertis(?:e?ment|ing)|ad(?:vert)?|annonce|sponsor(?:ed)?(?: (?:message|content|by .{0,40}))?|story continues below.*|article continues.*|contenu sponsorisé|promoted)\s*$/iu,
    yes: ["La suite après la publicité", "Advertisement", "Sponsor Message"],
    no: ["Advertisement rules changed in May."],
  },
  {
    kind: "other", longest: 80,
    pattern: /^(?:communiqué(?: de presse)?|press release|media release|for immediate release|news release|breaking(?: news)?|exclusive|exclusif|dépêche|alerte info|liberté[, ]+égalité[, ]+fraternité)\s*$/iu,
    yes: ["COMMUNIQUÉ DE PRESSE", "Press release", "Liberté Égalité Fraternité"],
    no: ["Press releases were late."],
  },
  {
    kind: "other", longest: 120,
    pattern: /^(?:this (?:story|article|post) is (?:over|more than) \d+ (?:years?|months?) old|cet article (?:date de|a plus de) .{1,30}|our standards:.*|(?:all rights reserved|tous droits réservés).*|copyright .{1,60}|© ?\d{4}.{0,60}|cookies?|privacy policy|we use cookies.*|nous utilisons des cookies.*)\.?$/iu,
    yes: ["This story is over 5 years old.", "© 2021 Harbour Press", "Tous droits réservés"],
    no: ["This story is over, he said.", "Copyright law was amended in the spring and the unions protested against the change."],
  },
];

const asks: readonly FurnitureRule[] = [
  {
    kind: "newsletter", longest: 300,
    pattern: compactPattern(/^(?:il vous reste \d+ ?% de (?:cet article|ce contenu)|(?:la suite|le reste|cet article|ce contenu|l[’']accès à la totalité de l[’']article) (?:de cet article )?est (?:protégé|réservé|payant)|(?:la suite est )?réservée? (?:à nos|aux) abonnés|pour (?:lire|découvrir) la suite|(?:to (?:continue|keep) reading|continue reading|keep reading)(?![\p{L}])|(?:this (?:article|story|content) is (?:(?:only )?(?:for|available to)|reserved for) (?:our )?(?:subscribers|members))|you(?:[’']ve| have) (?:reached|read) (?:your|the|all)\b.{0,40}(?:free )?articles)/iu),
    yes: ["Il vous reste 70 % de cet article à lire.", "Cet article est réservé aux abonnés.", "To continue reading, log in.", "This article is for subscribers only.", "You have reached your limit of free articles."],
    no: ["Il vous reste 70 % de la dette, dit-il.", "Cet article est de la loi de 1905.", "To continue the search, divers came.", "You have reached the end of the pier."],
  },
  {
    kind: "other", longest: 400,
    pattern: compactPattern(/^(?:(?:nous|ce site|notre site|nos partenaires|[\p{L}\p{N}.-]{2,30} et ses partenaires|nous et nos (?:\d+ )?partenaires)\s(?:utilis\p{L}*|stock\p{L}*|dépos\p{L}*)\b.{0,60}(?:cookies|traceurs|informations sur)|en (?:poursuivant|continuant) (?:votre|la|à) navig|(?:we|this (?:web)?site|our (?:web)?site|we and our (?:\d+ )?partners)\s(?:uses?|stores?)\b.{0,60}(?:cookies|information on)|by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:web)?site|(?:accept|reject|manage|tout|accepter|refuser|gérer)(?: all| tous)?(?: les| my| mes)? (?:cookies|accepter|refuser)\s*$)/iu),
    yes: ["Nous utilisons des cookies pour mesurer l’audience.", "En poursuivant votre navigation, vous acceptez.", "We and our partners store information on your device.", "This website uses cookies.", "Accepter les cookies"],
    no: ["Nous utilisons l’eau du port.", "By using this road they saved an hour.", "We used cookies to bait the traps."],
  },
  {
    kind: "share", longest: 120, ends: true,
    pattern: /^(?:(?:download|get) (?:our|the) (?:free )?(?:mobile )?apps?|télécharge[rz] (?:gratuitement )?(?:notre|l[’']) ?appli(?:cation)?|(?:add|save) to (?:favou?rites|reading list|my list)|ajouter (?:à (?:vos|mes|ma)|aux) (?:favoris|liste|sélections?)|(?:gift|give) (?:this )?article|offrir (?:cet|l[’'])\s?article|lire plus tard|read later|join our (?:whatsapp|telegram) .{0,40}|rejoignez .{0,30}(?:whatsapp|telegram).{0,20})/iu,
    yes: ["Download our app", "Téléchargez notre application", "Offrir l’article", "Add to favourites", "Rejoignez la chaîne WhatsApp"],
    no: ["Download speeds fell.", "Offrir un article neuf, dit-elle.", "Get the boats out, he shouted."],
  },
  {
    kind: "contact", longest: 160, ends: true,
    pattern: compactPattern(/^(?:(?:report|suggest) (?:an? )?(?:error|typo|correction|problem|abuse)s?(?![\p{L}])|(?:signale[rz]|corriger) (?:une |un )?(?:erreur|faute|contenu|abus|coquille)|(?:see|spot|notice)(?:n)? (?:an error|a mistake|something wrong)|une (?:erreur|faute|coquille) \? )/iu),
    yes: ["Report an error", "Signaler une erreur", "Spot a mistake? Write to us"],
    no: ["Reports of errors came in.", "Signaler le danger ne suffit pas."],
  },
  {
    kind: "other", longest: 400,
    pattern: /^(?:(?:copyright|©|\(c\))\s.{1,160}(?:all rights reserved|tous droits réservés|may not be (?:published|reproduced)|reproduction interdite)|(?:toute )?reproduction (?:totale ou partielle )?interdite|this material may not be (?:published|reproduced))/iu,
    yes: ["Copyright 2019 Harbour Press. All rights reserved. This may be read by all.", "© 2020 Cap Nord - Tous droits réservés", "Toute reproduction interdite"],
    no: ["Copyright matters to the ministry.", "Reproduction of seals is slow."],
  },
];

/** What a house says around a piece: the writer, where it was printed, how long it reads, how to give and to ask. Corrections stay: they are part of what was published. */
const below: readonly FurnitureRule[] = [
  {
    kind: "other", longest: 120,
    pattern: compactPattern(/^(?:[^|·•]{1,40} ?[|·•] ?){0,3}(?:\d{1,3}[ -]min(?:ute)?s?(?: read| de lecture)?|(?:temps|durée) de lecture ?:? ?\d{1,3} ?min\p{L}{0,4}|reading time:? \d{1,3} ?min\p{L}{0,4})(?: ?[|·•] ?[^|·•]{1,40}){0,3}$/iu),
    yes: ["Analysis | 9 min read | Download PDF (3 MB)", "Enquête · 12 min de lecture", "7 min read"],
    no: ["The crossing takes 9 minutes.", "Enquête : 12 minutes de retard"],
  },
  {
    kind: "other", longest: 240, ends: true,
    pattern: compactPattern(/^(?:an? (?:\p{L}{1,12} )?version of this (?:article|story|piece) (?:appears|appeared|ran|was published)|this (?:article|story|piece) (?:first|originally) (?:appeared|ran) (?:in|on)|une version de cet article (?:est parue|a été publiée|paraît)|cet article (?:a été|est) (?:d[’']abord|initialement) (?:publié|paru) (?:dans|sur|le|par))/iu),
    yes: ["A version of this article appears in print on Sunday, Page 3.", "This story originally appeared in the Gazette.", "Une version de cet article est parue dans l’édition du 3 mars."],
    no: ["A version of this article was read to the court.", "This article of the law was struck out.", "Cet article de la loi a été voté.", "An earlier version of this article gave a wrong age."],
  },
  {
    kind: "credit", longest: 300, ends: true,
    pattern: compactPattern(/^\p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){1,3} (?:covers|writes about|reports on|is (?:a|an|the|our) (?:[\p{L}’'-]{1,20} ){0,4}(?:reporter|correspondent|editor|columnist|staff writer)|(?:couvre|est (?:journaliste|correspondante?|reporter|rédact(?:eur|rice)))) ?(?:[^.!?,]{0,120}\.$|[^.!?]{0,160}\. (?:(?:more about|follow|reach|contact|e-?mail|write to|you can|she can|he can|they can|(?:suivez|contactez|écrivez)(?:-l[ea])?)(?![\p{L}]).*$))/iu),
    yes: ["Ida Marsh covers harbours. More about Ida Marsh", "Tom Veil is a senior reporter at the Gazette.", "Lise Arnal est journaliste au service des eaux."],
    no: ["Ida Marsh covers harbours, the court was told, and did so that day.", "Snow covers the hills.", "Tom Veil is a pilot."],
  },
  {
    kind: "newsletter", longest: 240, ends: true,
    pattern: compactPattern(/^(?:your (?:tax[- ]deductible )?(?:gift|donation|contribution|support)s? (?:helps?|makes?|keeps?|allows?|will help)(?![\p{L}])|(?:chip in|give now|donate (?:now|today))(?![\p{L}])|(?:votre|vos) (?:dons?|soutien|abonnement) (?:nous |nos )?(?:permet(?:tent)?|aide(?:nt)?|garanti(?:t|ssent)|financ\p{L}{1,4})(?![\p{L}]))/iu),
    yes: ["Your gift helps us stay afloat. Give now", "Your tax-deductible donation makes our work possible.", "Votre don nous permet d’enquêter.", "Donate today"],
    no: ["Your support of the mayor was noted, she told him.", "Votre don sera gardé, dit le maire."],
  },
  {
    kind: "contact", longest: 240, ends: true,
    pattern: compactPattern(/^(?:for (?:(?:more|further|all|any|other|press|media) ){1,2}(?:information|inquiries|enquiries|questions|requests|interviews)(?:,? (?:please )?(?:contact|call|e-?mail|write to|visit))?(?: ?:|,)? ?.{0,80}(?:@|\d{3})|pour (?:toute|plus d[’']|toutes?) ?(?:demande|information|question|renseignement)s?.{0,60}(?:@|\d\d)|.{0,120}\? ?(?:e-?mail|contact|write to|get in touch|call|écrivez|contactez)(?:[- ]nous)?(?![\p{L}]).{0,60}@\S{3,60}$)/iu),
    yes: ["For media inquiries: press@cap.org, +1 202 555 0101", "For more information, contact Ida Marsh at 555 0101.", "Pour toute demande d’interview : presse@cap.org", "Do YOU work at the lock? Email tips@cap.org"],
    no: ["For more information, he waited a year.", "For all questions there was one answer.", "Pour toute information, ils eurent un sourire."],
  },
];

const credits: readonly FurnitureRule[] = [
  {
    kind: "caption", longest: 400,
    pattern: /(?:^|[.!?)\]]\s+|\s[|–—-]\s|\()(?:photos?(?: d[’']archives| d[’']illustration| credit| courtesy)?|crédits?(?: photo)?|picture|image|illustration|file photo|photograph)\s*(?::|by\s|par\s|©|via\s|\/)/iu,
    yes: ["A ferry docks at dawn. Photo: Ann Lee / AFP", "Crédit photo : Luc Ferrand", "Image via Harbour Watch"],
    no: ["The photo by itself proves nothing, the lawyer said.", "Images: none were kept"],
  },
  {
    kind: "caption", longest: 300,
    pattern: compactPattern(/(?:©|\(c\))\s*\p{Lu}[^.]{1,80}$|^photos? d[’'](?:archives|illustration)\b|^(?:captures? d[’']écran|screenshots?|screen ?grabs?|video stills?|stills?|infographie|carte|map)\s*(?::|©|-|–|\/|from\s|by\s)|^(?:image|imagen|photo|video|vidéo|foto)\s+(?:v[ií]a|by|par|de|from|courtesy)\s+\p{Lu}[^.]{1,80}$/iu),
    yes: ["Le quai, le 8 octobre. © Cap Nord", "Captures d’écran : Cap Nord", "Photo d’archives Cap Nord / Luc Ferrand", "Imagen vía YouTube Cap Nord"],
    no: ["The map from 1912 shows no wall there, she said.", "Photo de famille perdue : elle pleure."],
  },
  {
    kind: "caption", longest: 300,
    pattern: compactPattern(/(?:^|[.,)\d])\s?(?:AFP|AP(?: Photo)?|Reuters|REUTERS|EPA|Getty(?: Images)?|MAXPPP|SIPA|ANSA|EFE|dpa|PA Wire|Belga|Keystone)(?:\s?\/\s?[\p{L} .’'-]{2,40})?\.?$|\/\s?(?:AFP|AP|Reuters|REUTERS|EPA|Getty(?: Images)?|MAXPPP|SIPA|ANSA|EFE|dpa|Belga)\.?$|[.!?]\s+\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2}\s?\/\s?\p{Lu}[\p{L} ’'&.-]{1,40}$/u),
    yes: ["Boats near the pier, 4 May 2015 AFP", "A camp is cleared. Ann Lee/Harbour Radio", "Ferries on Monday. John DOE / AFP."],
    no: ["She told AFP.", "He spoke to the agency Reuters.", "The station, he said, is closed on Monday and/or Friday"],
  },
];

const other: readonly FurnitureRule[] = [
  {
    kind: "contact", longest: 160, ends: true,
    pattern: compactPattern(/^(?:(?:press )?contacts?(?: presse| press| us| médias?)?\b.{0,20}[:/]|contact(?:ez)?(?:[- ]nous| us)\b|to contact\b|pour (?:nous )?contacter\b|media (?:contact|enquiries|inquiries)|press office|service (?:de )?presse\s*:|email us|write to us|tél(?:éphone)?\.?\s*:|tel\.?\s*:|phone\s*:)|^\S{1,60}@\S{2,60}\.\p{L}{2,}$|^(?:https?:\/\/|www\.)\S{3,150}$|^(?!\d{1,2}\.\d)[\p{L}\p{N}-]{2,30}(?:\.[\p{L}\p{N}-]{2,30}){1,3}(?:\/\S{0,80})?$/iu),
    yes: ["Contact presse : presse@exemple.org", "To contact the committee visit:", "cap.org/contact", "press@cap.org"],
    no: ["Contact with the boat was lost.", "He would not give a number."],
  },
  {
    kind: "other", longest: 140,
    pattern: /(?:^|\S {3,})(?:page|p\.) ?\d{1,3}(?: ?(?:\/|of|sur|de) ?\d{1,3})?$/iu,
    yes: ["PV n° 3/2021               page 2/4", "Page 3 of 12", "page 7", "Report of the board      p. 4"],
    no: ["The story is on page 3", "Voir page 12", "page three"],
  },
  {
    kind: "credit", longest: 24, ends: true,
    pattern: /^\(?[a-zà-ÿ]{2,5}(?:[-/][a-zà-ÿ]{2,5}){1,5}\)?$/u,
    yes: ["jal/mdq/cb", "abc-de/fg", "(rt/om)"],
    no: ["and/or the mayor", "aller-retour vers le port"],
  },
];

export const furnitureRules: readonly FurnitureRule[] = [...related, ...around, ...asks, ...below, ...credits, ...other, ...noteRules];

/** The first rule that a line meets, or null. */
export function furnitureOf(line: string): FurnitureRule | null {
  if (line.length > 400) return null;
  return furnitureRules.find((rule) => line.length <= rule.longest && rule.pattern.test(line)) ?? null;
}
