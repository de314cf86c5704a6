import type { RecordView } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { useRelease } from "../../api/acts.js";
import { formatEdtf } from "../../dates/format-edtf.js";
import type { Texts } from "../../texts/en.js";
import { useTexts } from "../../texts/use-texts.js";
import { sayNote } from "./say-note.js";

const fields = ["title", "publisher", "author", "published", "url", "language"] as const;

/** Beside a record: its digest, its receipt, its place in the log, the acts that name it, and what is missing. */
export function Papers({ view, readOnly }: { readonly view: RecordView; readonly readOnly: boolean }): ReactNode {
  const { t, language } = useTexts();
  const { record, papers, reading } = view;
  const release = useRelease();
  const received = papers.acts.find((act) => act.type === "receive");
  return (
    <aside className="papers" id="papers" aria-label={t.reader.papers} tabIndex={0}>
      <section>
        <h2>{t.reader.digest}</h2>
        <p className="digest">{groups(record.sha256)}</p>
        <p>{t.reader.digestText(new Intl.NumberFormat(language).format(record.size))}</p>
      </section>
      <section>
        <h2>{t.reader.receipt}</h2>
        <p><span className="present">{t.reader.receivedOn} {formatEdtf(record.day, language)}</span></p>
        {received === undefined ? null : <p>{t.reader.logText(received.index + 1, papers.head.size)}</p>}
        {papers.head.root === "" ? null : <p className="digest is-short" title={papers.head.root}>{papers.head.root.slice(0, 24)}…</p>}
      </section>
      <section>
        <h2>{t.reader.acts}</h2>
        {papers.acts.length === 0 ? <p>{t.reader.noActs}</p> : null}
        <ol>
          {papers.acts.slice(-12).map((act) => <li key={act.id}><b>{actName(act.type, t)}</b> <span className="label">{act.index + 1} · {sayTime(act.at, language)}</span></li>)}
        </ol>
        <p><a href={`/api/records/${record.id}/papers.pdf?lang=${language}`} download>{t.reader.papersPdf}</a></p>
      </section>
      <section>
        <h2>{t.reader.missing(fields.filter((field) => record.description[field] !== null).length, fields.length)}</h2>
        <ul>
          {fields.map((field) => (
            <li key={field}><span className={record.description[field] === null ? "missing" : "present"}>{record.description[field] === null ? t.reader.lacks(t.reader.described[field]) : t.reader.described[field]}</span></li>
          ))}
        </ul>
        {reading?.notes.map((note) => <p key={note.code} className="missing">{sayNote(note, t)}</p>)}
      </section>
      <section>
        {record.released ? <p><span className="present">{t.reader.isReleased}</span></p>
          : <button className="button" type="button" disabled={readOnly || release.isPending} onClick={() => { release.mutate(record.id); }}>{t.reader.release}</button>}
      </section>
    </aside>
  );
}

function groups(hex: string): string {
  return hex.match(/.{1,8}/gu)?.join(" ") ?? hex;
}

function actName(type: string, t: Texts): string {
  return (t.reader.actNames as Readonly<Record<string, string>>)[type] ?? type;
}

/** Acts of receipt carry a day and no hour, on purpose. */
function sayTime(at: string, language: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  if (/T00:00:00(?:\.0+)?Z$/u.test(at)) return formatEdtf(at.slice(0, 10), language);
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "medium", timeStyle: "short" }).format(moment);
}
