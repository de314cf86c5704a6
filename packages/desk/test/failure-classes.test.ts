import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { readText } from "#desk/3-read/read-text.js";
import { findStatements } from "#desk/4-attribute/statements/find-statements.js";
import { noDescription } from "#desk/model/reading.js";
import type { Language } from "#desk/model/reading.js";
import type { Polarity, ProposedStatement } from "#desk/model/statement.js";

/** Each is a pair of files in `failure-classes`: its README says what stands in them. */
const classes = [
  "pronouns-and-the-group", "relative-clauses", "verbs-that-are-also-nouns", "double-apposition", "place-before-the-body", "compound-tenses", "quoted-as-saying",
  "content-past-its-clause", "quotations-over-paragraphs", "scare-quotes-and-titles", "inverted-verbs", "colon-show-find-call-for", "source-phrases",
  "marks-and-spaces", "page-structure", "nested-quotations", "hearsay", "polarity", "told-another-way",
];

type Told = Omit<Partial<ProposedStatement>, "polarity"> & { readonly polarity?: Polarity; readonly content: string };

interface Example {
  readonly text: string;
  readonly publisher?: string;
  readonly statements: readonly Told[];
  readonly known?: true;
}

interface FailureClass {
  readonly about: string;
  readonly yes: readonly Example[];
  readonly no: readonly Example[];
}

const folder = new URL("../failure-classes/", import.meta.url);

function found({ text, publisher }: Example, language: Language): Told[] {
  const reading = readText(new TextEncoder().encode(text), "text", { ...noDescription, language, ...(publisher === undefined ? {} : { publisher }) });
  return findStatements(reading).map((s) => ({ ...s, polarity: s.polarity ?? "affirmed", content: reading.text.slice(s.start, s.end) }));
}

/** Only the fields that the example gives; a statement too many is shown by its main ones. */
function asAsked(statements: readonly Told[], asked: readonly Told[]): unknown[] {
  return statements.map((s, i) => {
    const fields = Object.keys(asked[i] ?? { speaker: null, content: null, form: null });
    return Object.fromEntries(Object.entries(s).filter(([field]) => fields.includes(field)));
  });
}

function check(example: Example, language: Language): void {
  const got = asAsked(found(example, language), example.statements);
  if (example.known) assert.notDeepEqual(got, example.statements, "this passes now: take its mark `known` away");
  else assert.deepEqual(got, example.statements);
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json")).sort()) {
  const [name = "", language] = file.split(".");
  const { yes, no } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as FailureClass;
  describe(`failure class ${name} (${String(language)})`, () => {
    it("is one of the list, with examples enough of both kinds", () => {
      assert.ok(classes.includes(name) && (language === "en" || language === "fr"), file);
      assert.ok(yes.length >= 6 && no.length >= 3, `${String(yes.length)} yes, ${String(no.length)} no`);
    });
    if (language !== "en" && language !== "fr") return;
    for (const example of yes) it(`finds: ${example.text}`, () => { check(example, language); });
    for (const example of no) it(`is not misled by: ${example.text}`, () => { check(example, language); });
  });
}
