import { compactPattern } from "../../../model/compact-pattern.js";
import type { Scene } from "../scene.js";
import type { Member } from "./cast.js";
import { ownBody } from "./own-body-en.js";
import { signatory } from "./signatory-fr.js";

const ours = compactPattern(/^(?:we|nous|(?:our|nos|notre) (?:\p{L}+ )?(?:teams?|staff|organi[sz]ation|association|group|volunteers|doctors|monitors|équipes?|collectif|organisation|syndicat|bénévoles|salariés|soignants|observateurs|union|charity|members|adhérents|services?))$/u);

/** 'We call on …', 'nos équipes ont recensé …' outside quotation marks: whoever publishes the text, or signs it; undefined when it is neither. */
export function ownVoice(low: string, scene: Scene, cast: readonly Member[]): string | null | undefined {
  const { article } = scene;
  if (/^(?:i|je|j')$/u.test(low)) return article.author ?? article.publisher;
  if (!ours.test(low)) return undefined;
  return article.publisher ?? article.author ?? (scene.language === "fr" ? signatory(scene) : ownBody(scene, cast));
}
