import { compactPattern } from "../../model/compact-pattern.js";
import type { FurnitureRule } from "./furniture-rules.js";

const date = String.raw`(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d{2}-\d{2})`;

/** What an outlet says of an article, of its author or of itself, around the article: seldom in short lines, never of the matter. */
export const noteRules: readonly FurnitureRule[] = [
  {
    kind: "other", longest: 120, ends: true,
    pattern: /^\p{Lu}{2,3}-{1,2}[\p{L}\p{N}]{2,24}(?:-{1,2}[\p{L}\p{N}]{2,24}){1,5}(?:, ?[^.!?]{2,50})?$/u,
    yes: ["GBR-port-accident-inquiry", "BC-EU-CRANE-FALL, 2nd Ld-Writethru", "FRA-accident-port-enquête"],
    no: ["Port-au-Prince", "TGV-Paris", "A man-made fault", "SAINT-JEAN-DE-LUZ est en fête", "COVID-19"],
  },
  {
    kind: "other", longest: 240,
    pattern: /^(?:eds|note to editors|editors[’'] note|note aux rédactions|note à la rédaction|à l[’']attention des rédactions) ?[:.-] ?\S/iu,
    yes: ["Eds: UPDATES with toll. ADDS photo links.", "Note to editors: pictures follow.", "Note aux rédactions : photos disponibles"],
    no: ["Eds was a port in the north.", "Note to self: buy bread."],
  },
  {
    kind: "contact", longest: 260,
    pattern: /^(?:(?:do|did|have|were|are) you\b[^.?!]{0,140}\?.{0,60}(?:e-?mail|contact|get in touch|write|call|text|message|tell us|whatsapp|let us know|share)|(?:vous (?:avez|êtes|étiez|travaillez|connaissez|habitez)|êtes-vous|avez-vous|étiez-vous|connaissez-vous)\b[^.?!]{0,140}\?.{0,60}(?:écri|contact|témoign|envoy|appel|racont|courriel|mail|signal))/iu,
    yes: ["Do YOU know somebody who was on board? Email desk@example.org", "Were you there? Tell us what you saw.", "Vous étiez sur le quai ? Écrivez-nous.", "Avez-vous été témoin de la scène ? Contactez la rédaction."],
    no: ["Do you know the pier? the officer asked him.", "Avez-vous une preuve ? a demandé le juge."],
  },
  {
    kind: "related", longest: 200, ends: true,
    pattern: compactPattern(new RegExp(String.raw`^${date}\s?[-–—|:]\s?(?:(?:news|press|media) release|report|statement|update|briefing|video|photos?|podcast|opinion|analysis|letter|communiqué(?: de presse)?|rapport|point presse|vidéo|dossier|note|lettre|analyse|article)\s?[:|–—-]\s?\p{L}`, "iu")),
    yes: ["May 3, 2021 - News release: The lock reopens", "3 mai 2021 – Communiqué : l’écluse rouvre"],
    no: ["3 May 2021 - The lock reopens", "Le 3 mai 2021, communiqué en main, il a parlé."],
  },
  {
    kind: "related", longest: 200,
    pattern: compactPattern(/^(?:(?:this (?:article|story|report|piece) is|part \p{L}+) part of (?:a|our|the) (?:series|special|project|investigation)|(?:cet article|ce texte|cette enquête) fait partie (?:d[’']une|de notre|de la) (?:série|enquête|dossier))/iu),
    yes: ["This article is part of a series on ports.", "Cet article fait partie d’une série sur les ports."],
    no: ["This article is part of the treaty.", "Cet article fait partie du code."],
  },
  {
    kind: "other", longest: 260,
    pattern: /^(?:a version of this (?:article|story) (?:appears|appeared|was published)|print(?:ed)? (?:from|version|edition)\b.{0,120}$|(?:source |original )?url\s?:\s?(?:https?|www)|imprimé (?:depuis|à partir de)\b|version imprimable|view (?:the )?(?:full|desktop) (?:site|version)|(?:voir|afficher) (?:la version|le site) compl(?:et|ète)|open in (?:the )?app|ouvrir dans l[’']appli(?:cation)?|page \d+ (?:of|sur|\/) \d+$)/iu,
    yes: ["A version of this article appears in print on May 3.", "Printed from https://cap.example.org/a", "View full site", "Ouvrir dans l’application", "Page 2 of 3", "Version imprimable"],
    no: ["A version of this engine failed.", "Page 2 of the file is missing, he said.", "Print workers struck."],
  },
  {
    kind: "navigation", longest: 200,
    pattern: compactPattern(/^(?:(?:the )?(?:internet archive )?wayback machine\b.{0,120}(?:https?:|$)|\d[\d,. ]{0,8} captures?$|about this capture$|collected by$|timestamps$|(?:this is|voici) .{0,20}(?:google[’']s cache|la version en cache|le cache)|(?:archive\.(?:today|is|ph|li|md)|archived by) ?(?:webpage capture)?$|(?:saved|redirected) from\s?(?:https?:|$)|(?:no other|all) snapshots? from\b|webpage screenshot|download \.zip$|\d{1,2} \p{Lu}[\p{L}]{2} \d{4} - \d{1,2} \p{Lu}[\p{L}]{2} \d{4}$)/iu),
    yes: ["The Wayback Machine - https://web.example.org/web/2021/", "14 captures", "About this capture", "archive.today webpage capture", "All snapshots from host", "3 May 2021 - 4 Jun 2022"],
    no: ["Wayback machines stood in the hall, she said.", "14 captures were made that night.", "Saved from drowning, he wept."],
  },
  {
    kind: "stamp", longest: 120,
    pattern: compactPattern(new RegExp(String.raw`^(?:[—–-]{1,2} ?)?(?:[\p{L}\p{N}’'. -]{2,60} ?\(@[\p{L}\p{N}_]{2,40}\)|@[\p{L}\p{N}_]{2,40})(?: (?:on|sur) (?:X|Twitter|Bluesky|Mastodon))?,? ?(?:le |on )?${date}(?:,? (?:à |at )?\d{1,2} ?[:h] ?\d{2})?$`, "iu")),
    yes: ["— Port of Lynn (@PortLynn) May 3, 2021", "@Ville_Lynn, 3 mai 2021", "Mairie de Lynn (@MairieLynn) le 3 mai 2021"],
    no: ["@Ville_Lynn said on 3 May 2021 that the lock was shut.", "La mairie (@MairieLynn) a écrit, le 3 mai 2021, que l’écluse rouvrait."],
  },
  {
    kind: "other", longest: 80,
    pattern: /^(?:[Nn]\/? ?[Rr]éf|[Vv]\/? ?[Rr]éf|[Rr]éf(?:érence)?|(?:[Oo]ur |[Yy]our )?[Rr]ef(?:erence)?|REF|RÉF)\.?(?: no\.?| n°)? ?:? ?[\p{Lu}\p{N}][\p{Lu}\p{N}./ _-]{2,40}$/u,
    yes: ["Réf. CAB/2021-14", "Ref. PA/LN/7", "réf : 2021/33"],
    no: ["Ref. to the vote", "Réf. : voir la loi"],
  },
  {
    kind: "other", longest: 80,
    pattern: /^(?:(?:for|pour) (?:immediate (?:release|publication)|diffusion immédiate)(?![\p{L}])[^.!?]{0,50}|embargo(?:ed)? (?:until|jusqu[’'](?:au|à)) .{2,50}|(?:ends|fin)(?: du communiqué)?)$/iu,
    yes: ["FOR IMMEDIATE RELEASE TO ALL EDITORS", "Pour diffusion immédiate", "Embargo jusqu’au 3 mai 2021", "ENDS"],
    no: ["For immediate release he paid a fine.", "Fin de partie"],
  },
  {
    kind: "contact", longest: 160,
    pattern: /^[^.!?]{3,80}, [^!?]{0,100}(?:(?<!\p{L})P\.? ?O\.? box \d|(?<!\p{L})B\.?P\.? \d{1,5}(?!\d)|(?<!\d)\d{5} \p{Lu}[\p{L}’' -]{1,40} cedex(?! \p{Ll}))[^.!?]{0,60}$/iu,
    yes: ["Press Office, Town Hall, P.O. Box 12, Lynn", "Préfecture, place Carnot, BP 30, 59000 Lynn", "Hôtel de ville, 59021 Lynn Cedex"],
    no: ["He wrote to the office, P.O. Box 12, and had no answer.", "La lettre, adressée au 59021 Lynn Cedex, est revenue."],
  },
  {
    kind: "related", longest: 120,
    pattern: /^(?:more on this (?:story|topic|issue)|more (?:from|on|about) [^.!?]{2,40}|for more [^.!?]{2,80}(?:,? please)? (?:visit|see|go to) ?:? ?\S{4,80}|pour en savoir plus (?:sur [^.!?]{2,60})? ?:? ?\S{0,80})$/iu,
    yes: ["More on this story", "For more Harbour Watch reporting on locks, please visit: hw.example.org/locks", "Pour en savoir plus : cap.example.org"],
    no: ["More on this later, she said.", "For more water see the well."],
  },
  {
    kind: "contact", longest: 120, ends: true,
    pattern: /^(?:for (?:(?:more|further|all|any|other|press|media) ){1,2}(?:information|inquiries|enquiries|questions|interviews),? (?:please )?(?:contact|call|write to|reach)|pour (?:toute|plus d[’']|toutes?) ?(?:demande|information|question|renseignement)s?(?: de presse)?,? (?:veuillez |merci de )?(?:contacter|contactez|écrire à|joindre|appeler)) ?:$/iu,
    yes: ["For more information, please contact:", "Pour toute information, veuillez contacter :"],
    no: ["For more information he had to wait:", "Pour toute information, une affiche :"],
  },
  {
    kind: "other", longest: 400, ends: true,
    pattern: /^(?:(?:cautionary (?:note|statement) (?:on|regarding) )?forward-looking (?:statements|information)$|(?:mise en garde (?:sur les|relative aux) )?(?:déclarations|énoncés|informations) prospecti(?:ves|fs)$|(?:this|the) (?:press |news )?(?:release|document|announcement|statement) (?:contains|may contain|includes) (?:certain )?forward-looking|(?:ce|le présent) (?:communiqué|document)(?: de presse)? (?:contient|peut contenir|comporte) (?:certains? |des )?(?:déclarations|énoncés|informations) (?:de nature )?prospecti)/iu,
    yes: ["Forward-Looking Statements", "This release contains forward-looking statements.", "Le présent communiqué contient des déclarations prospectives."],
    no: ["Forward-looking statements by the mayor pleased the union.", "This release contains no facts, he said."],
  },
  {
    kind: "credit", longest: 200, ends: true,
    pattern: compactPattern(/^(?:\p{Lu}[\p{L}.’'-]{1,24} ){1,3}?(?:\p{Lu}[\p{L}.-]{1,24}[’']s (?:(?:new|latest|first|next|most recent) )?(?:book|novel|memoir|history|collection)(?:,? [^.!?]{1,90}?)? (?:is (?:out|published|available|due)|(?:will be|was) published|appears)(?![\p{L}])|(?:vient de publier|a publié|(?:est|était) l[’']aut(?:eur|rice) de|dernier (?:ouvrage|livre) paru ?:)(?![\p{L}]))[^.!?]{0,120}\.?$/u),
    yes: ["Ida Marsh’s book “The Lock” is out in June.", "Tom Veil’s latest novel was published by Cap.", "Lise Arnal vient de publier « Les Eaux » (Cap)."],
    no: ["Ida Marsh’s book was taken by the police, she said.", "Lise Arnal a publié la lettre, selon la mairie, qui le nie. Elle attend."],
  },
  {
    kind: "contact", longest: 160, ends: true,
    pattern: /^(?:diffusion|distribution|ampliations?|copies? (?:à|pour|to)|destinataires|cc) ?: \p{L}[^!?]{3,140}$/iu,
    yes: ["Diffusion : membres du conseil, affichage.", "Distribution: members of the board, file.", "Destinataires : service des eaux"],
    no: ["Diffusion : la chaîne rediffuse-t-elle ?", "Distribution of bread began."],
  },
  {
    kind: "other", longest: 160, ends: true,
    pattern: /^(?:(?:imprimé|tiré) par nos soins|ne pas jeter sur la voie publique|i\.?p\.?n\.?s\.?(?: ?[-–.]|$)|printed and (?:published|promoted) by |(?:please )?do not litter)/iu,
    yes: ["Imprimé par nos soins. Ne pas jeter sur la voie publique.", "IPNS - Ne pas jeter", "Printed and promoted by the committee, Lynn"],
    no: ["Imprimé à Lynn, le tract circule.", "Printed matter was seized."],
  },
  {
    kind: "other", longest: 160, ends: true,
    pattern: /^(?:©|\(c\)) ?\p{L}[^!?]{2,150}$/iu,
    yes: ["© Agence du Port. Diffusion réservée aux abonnés.", "© Harbour Press Ltd. Complaints: desk@example.org"],
    no: ["(c) at two the gate fell, was it not?"],
  },
  {
    kind: "other", longest: 200, ends: true,
    pattern: /^(?:[^.!?]{0,80}[.!?] )?(?:\S[^-–|·•.!?]{0,40} ?[-–|·•] ?){0,8}(?:cgu|cgv|mentions légales|politique de (?:confidentialité|cookies)|données personnelles|conditions générales(?: d[’']utilisation)?|plan du site|signaler un contenu|terms (?:of (?:use|service)|and conditions)|privacy(?: policy)?|cookie policy|accessibility|ethics policy)(?: ?[-–|·•] ?[^-–|·•.!?]{2,40}){1,8}$/iu,
    yes: ["CGU - Cookies - Signaler un contenu", "Cap Nord, au fil de l’eau. Mentions légales | Cookies | Contact", "Terms of use · Privacy · Help"],
    no: ["Privacy is a right, she said.", "Les mentions légales manquent, dit-il - et alors ?"],
  },
  {
    kind: "newsletter", longest: 240,
    pattern: compactPattern(/^(?:[\p{L}’'. -]{2,40} (?:ne vit (?:que )?(?:de|grâce à)|vit (?:de|grâce à)|(?:n[’']existe|existe) (?:que )?(?:grâce à|par)|est financée? par|is (?:funded|paid for|supported) by|depends on|relies on|lives on) (?:(?:the (?:support|gifts) of )?(?:ses|vos|son|les dons de ses|its|our|your) )(?:seuls )?(?:lect|dons|abonn|soutien|readers|members|donations|subscri)|(?:à partir de|dès|from (?:only |just )?) ?[\d.,]{1,6} ?[€$£] (?:par mois|a month|per month)|(?:from|for) (?:only |just )?[€$£]\d[\d.]{0,4} (?:a|per) month)/iu),
    yes: ["Cap Nord ne vit que de ses lecteurs. Dès 3 € par mois.", "Harbour Watch is funded by its readers.", "À partir de 4 € par mois, vous nous aidez."],
    no: ["Le port vit de la pêche, dit-elle.", "From 3 a month the toll rose to 9, the clinic said."],
  },
  {
    kind: "other", longest: 110,
    pattern: /^[(*\s]{0,3}(?:(?:le|son|ce) (?:pré)?nom (?:a|de [^.!?]{2,30} a) été (?:modifié|changé)|(?:les|certains|leurs|tous les) (?:pré)?noms (?:ont|[^.!?]{2,30} ont) été (?:modifiés|changés)|(?:some |all |the )?(?:first )?names? (?:have|has) been (?:changed|withheld|altered))(?:,? [^.!?]{2,60})?[.)]{0,2}$/iu,
    yes: ["Le prénom a été modifié.", "* Les prénoms ont été changés à leur demande.", "Some names have been changed.", "Names have been changed to protect them."],
    no: ["Le nom a été donné par le juge, dit-on, à tort. Il proteste.", "The name has been on the wall for years."],
  },
];
