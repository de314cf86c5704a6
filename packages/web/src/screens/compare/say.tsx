import type { ReactNode } from "react";
import { Glyph } from "../../marks/glyph.js";
import { Hearsay } from "../../marks/kind.js";
import { SideMark } from "../../marks/origins.js";
import { hrefTo, useRoute } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import { clip, type Saying } from "./cells-of.js";
import { hrefToCopy } from "./copy-links.js";

/** The exact words of one record in a finding, by whom, and from where they were copied. */
export function Say({ said, language }: { readonly said: Saying; readonly language: string | null }): ReactNode {
  const { t } = useTexts();
  const { query } = useRoute();
  const { member, side, tie } = said;
  const { before, point, after } = clip(member.text, member.marked);
  const names = ["say", side === null ? "" : "has-side", tie === "on" ? "ties-on" : "", tie === "back" ? "ties-back is-copy" : "", tie === "far" ? "is-copy is-far" : ""];
  const { record, start, end } = member.passage;
  return (
    <div className={names.filter((name) => name !== "").join(" ")}>
      {member.copied !== null && (tie === "back" || tie === "far") ? (
        <a className="tie" tabIndex={-1} title={t.copy.title} href={hrefToCopy(query, member.copied.from.record, record)}>
          <Glyph name="copied-text" />{tie === "back" ? t.copiedWords(member.copied.words) : t.copiedFrom(member.copied.from.outlet, member.copied.words)}
        </a>
      ) : null}
      {side === null ? null : <SideMark label={side} />}
      <p className="quote" lang={language ?? undefined} dir="auto" title={member.text}>
        <a href={hrefTo("records", record, { at: `${start}-${end}` })} tabIndex={-1} className="say-link">{before}{point === "" ? null : <b>{point}</b>}{after}</a>
      </p>
      <p className="by">{member.hearsay ? <><Hearsay /> · </> : null}{member.denied ? <><b>{t.forces.deny}</b> · </> : null}<span dir="auto">{by(said, t)}</span></p>
    </div>
  );
}

function by({ member }: Saying, t: ReturnType<typeof useTexts>["t"]): string {
  const who = member.speaker ?? (member.narrated ? t.ownWords : t.noSource);
  return member.via.length === 0 ? who : `${who}, ${t.via(member.via.join(", "))}`;
}
