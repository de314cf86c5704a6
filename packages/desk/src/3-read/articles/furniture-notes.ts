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
];
