import type { FurnitureRule } from "./furniture-rules.js";

const date = String.raw`(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d{2}-\d{2})`;

/** What an outlet says of an article, of its author or of itself, around the article: seldom in short lines, never of the matter. */
export const noteRules: readonly FurnitureRule[] = [
  {
    kind: "other", longest: 400,
    pattern: /^(?:(?:a )?corrections? (?:was|were) (?:made|published|added) (?:on|at|in) \p{Lu}|(?:corrections?|clarification|editor[’']s note|note to readers|erratum|rectificatif|note de la rédaction|ndlr|note aux lecteurs)\s?[:(]|(?:an|the) (?:earlier|previous|original|first) version of this (?:article|story|post|report|piece|headline|page)|this (?:article|story|post|report|piece) (?:has been|was) (?:updated|amended|corrected|edited|modified|revised)|(?:une|la) (?:première |précédente )?version (?:antérieure |précédente |initiale )?de cet article|cet article a été (?:modifié|corrigé|mis à jour|actualisé|complété|amendé))/iu,
    yes: ["A correction was made on May 3, 2021: An earlier version of this article gave a wrong age.", "An earlier version of this story misspelt the name of a lock.", "Editor’s note: names were changed.", "This article has been updated with a comment of the port.", "Rectificatif : le quai mesure 40 mètres.", "Une version antérieure de cet article indiquait un autre nom.", "Cet article a été modifié le 3 mai."],
    no: ["A correction was made, he said, but nobody was told.", "Corrections of the map took two years.", "The first version of this engine failed.", "Une version de cet accord circule.", "Cet article de la loi a été modifié."],
  },
  {
    kind: "other", longest: 300,
    pattern: /^(?:(?:more (?:stories|articles|posts|news) (?:about|by|from)|all (?:stories|articles|posts) by|see all (?:stories|articles|posts) by|(?:tous|voir) (?:tous )?les articles de|plus d[’']articles (?:de|par)|(?:read|view) (?:his|her|their|full) (?:bio|profile)) ?\p{Lu}?|\p{Lu}[\p{L}’'. -]{3,60} (?:covers|writes about|reports on) [^.!?]{3,120}[.!?] (?:more about|follow|contact|reach|e-?mail|read|see|he|she|they) |\p{Lu}[\p{L}’'. -]{3,60} is (?:an?|the|our) [^.!?]{0,60}(?:reporter|correspondent|editor|writer|columnist|journalist) (?:covering|who covers|who writes about|on the [^.!?]{2,40} (?:desk|team))|\p{Lu}[\p{L}’'. -]{3,60}(?: est|,) (?:journaliste|reporter|correspondante?|rédact(?:eur|rice)|grand reporter) (?:au service|à la rédaction|au pôle|spécialisée? (?:dans|sur)|chargée? (?:de|du|des)))/iu,
    yes: ["Ida Marsh covers the ports. More about Ida Marsh", "Tom Veil is a staff writer covering shipping and fishing.", "More stories by Ida Marsh", "Tous les articles de Luc Ferrand", "Luc Ferrand est journaliste au service Société."],
    no: ["Snow covers the ports and the locks.", "Ida Marsh is a writer of novels, her lawyer said.", "More about the flood was told on Monday.", "Luc Ferrand est journaliste et témoin, a dit le juge."],
  },
  {
    kind: "newsletter", longest: 260, ends: true,
    pattern: /^(?:your (?:tax[- ]deductible |monthly |one-time )?(?:gift|donation|contribution|support|subscription) (?:today )?(?:helps?|allows?|lets|keeps|makes|funds|will|can)\b|(?:please )?(?:consider (?:making|giving)|help us (?:keep|continue)|we (?:rely|depend) on (?:our )?(?:readers|donations))|(?:give|donate|contribute) (?:now|today|here)\b|votre (?:don|soutien|contribution|abonnement) (?:nous )?(?:permet|aide|compte|finance)|faites un don|nous (?:vivons|dépendons) (?:grâce aux|de vos|des) (?:dons|lecteurs)|aidez-nous à (?:rester|continuer))/iu,
    yes: ["Your tax-deductible gift helps us stay free. Give now", "Donate today", "Votre don nous permet d’enquêter.", "Faites un don"],
    no: ["Your gift is late, she told him.", "Give the boats back, they cried.", "Votre don de sang est prêt."],
  },
  {
    kind: "contact", longest: 260,
    pattern: /^(?:(?:do|did|have|were|are) you\b[^.?!]{0,140}\?.{0,60}(?:e-?mail|contact|get in touch|write|call|text|message|tell us|whatsapp|let us know|share)|(?:vous (?:avez|êtes|étiez|travaillez|connaissez|habitez)|êtes-vous|avez-vous|étiez-vous|connaissez-vous)\b[^.?!]{0,140}\?.{0,60}(?:écri|contact|témoign|envoy|appel|racont|courriel|mail|signal))/iu,
    yes: ["Do YOU know somebody who was on board? Email desk@example.org", "Were you there? Tell us what you saw.", "Vous étiez sur le quai ? Écrivez-nous.", "Avez-vous été témoin de la scène ? Contactez la rédaction."],
    no: ["Do you know the pier? the officer asked him.", "Avez-vous une preuve ? a demandé le juge."],
  },
  {
    kind: "contact", longest: 260, ends: true,
    pattern: /^(?:(?:for )?(?:all )?(?:media|press|interview) (?:inquiries|enquiries|requests|queries|questions|contacts?|relations)\b[^.?!]{0,40}[:@,]|for (?:more|further) information\b.{0,60}(?::|@|contact |visit )|pour (?:toute (?:demande|question|information)|plus d[’']informations?|en savoir plus)\b.{0,60}(?:\s?:|@|contact)|(?:relations?|demandes?|contacts?|service|bureau) (?:de )?(?:presse|médias?|avec la presse)\b[^.?!]{0,30}(?:\s?:|@))/iu,
    yes: ["For media inquiries: press@cap.example.org, +44 20 0000", "For more information, contact the office.", "Pour toute demande : presse@cap.example.org", "Relations presse : Ida Marsh"],
    no: ["For more information he went to the pier.", "Press requests went unanswered.", "Pour en savoir plus, le juge a entendu le pilote."],
  },
  {
    kind: "other", longest: 160,
    pattern: /^(?=.{0,150}(?:\d+[ -]?min(?:ute)?s?[ -](?:read|de lecture)|lecture (?:de )?\d+|download|télécharger|\bpdf\b|\d+ (?:pages|words|mots)(?:\s|$)))[^|•·]{1,60}(?:\s?[|•·]\s?[^|•·]{1,60}){1,5}$/iu,
    yes: ["Report | 9 min read | Download PDF (1 MB)", "Rapport • 12 pages • Télécharger", "Analyse · 4 min de lecture"],
    no: ["The vote was 12 | 3.", "Rapport au ministre : 12 pages perdues"],
  },
  {
    kind: "related", longest: 200, ends: true,
    pattern: new RegExp(String.raw`^${date}\s?[-–—|:]\s?(?:(?:news|press|media) release|report|statement|update|briefing|video|photos?|podcast|opinion|analysis|letter|communiqué(?: de presse)?|rapport|point presse|vidéo|dossier|note|lettre|analyse|article)\s?[:|–—-]\s?\p{L}`, "iu"),
    yes: ["May 3, 2021 - News release: The lock reopens", "3 mai 2021 – Communiqué : l’écluse rouvre"],
    no: ["3 May 2021 - The lock reopens", "Le 3 mai 2021, communiqué en main, il a parlé."],
  },
  {
    kind: "related", longest: 200,
    pattern: /^(?:(?:this (?:article|story|report|piece) is|part \p{L}+) part of (?:a|our|the) (?:series|special|project|investigation)|(?:cet article|ce texte|cette enquête) fait partie (?:d[’']une|de notre|de la) (?:série|enquête|dossier))/iu,
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
    pattern: /^(?:(?:the )?(?:internet archive )?wayback machine\b.{0,120}(?:https?:|$)|\d[\d,. ]{0,8} captures?$|about this capture$|collected by$|timestamps$|(?:this is|voici) .{0,20}(?:google[’']s cache|la version en cache|le cache)|(?:archive\.(?:today|is|ph|li|md)|archived by) ?(?:webpage capture)?$|(?:saved|redirected) from\s?(?:https?:|$)|(?:no other|all) snapshots? from\b|webpage screenshot|download \.zip$|\d{1,2} \p{Lu}[\p{L}]{2} \d{4} - \d{1,2} \p{Lu}[\p{L}]{2} \d{4}$)/iu,
    yes: ["The Wayback Machine - https://web.example.org/web/2021/", "14 captures", "About this capture", "archive.today webpage capture", "All snapshots from host", "3 May 2021 - 4 Jun 2022"],
    no: ["Wayback machines stood in the hall, she said.", "14 captures were made that night.", "Saved from drowning, he wept."],
  },
];
