import assert from "node:assert/strict";
import test from "node:test";
import { accountInquiries } from "#desk/7-account/account-inquiries.js";
import type { Incident, Inquiry } from "#desk/model/finding.js";
import type { Story } from "./compare-mini-case.js";
import { record, recordId, sha256 } from "./compare-mini-case.js";

function account(stories: readonly Story[], incidents: readonly Incident[] = []): readonly Inquiry[] {
  return accountInquiries(stories.map((story) => record(story)), incidents, sha256);
}

function paper(name: string, text: string, rest: Partial<Story> = {}): Story {
  return { name, publisher: `The ${name}`, text, published: "2031-03-05", ...rest };
}

function incident(date: string, names: readonly string[], id = `i-${date}`): Incident {
  return { id, title: "", date, place: null, records: names.map(recordId), passages: [], findings: [], stands: "main", because: [] };
}

test("mentions of one inquiry in several records and two languages are one, open since the day it was given out", () => {
  const stories = [
    paper("Herald", "On 4 March the prosecutor referred the case to the police watchdog.", { dates: [{ words: "4 March", edtf: "2031-03-04" }] }),
    paper("Dépêche", "La procureure de Valmont a annoncé mardi avoir saisi l’IGPN.", { language: "fr", dates: [{ words: "mardi", edtf: "2031-03-04" }] }),
  ];
  const found = account(stories, [incident("2031-03-01", ["Herald", "Dépêche"])]);
  assert.equal(found.length, 1);
  assert.deepEqual([found[0]?.status, found[0]?.opened, found[0]?.incident, found[0]?.passages.length], ["open", "2031-03-04", "i-2031-03-01", 2]);
});

test("a promise with a deadline falls due", () => {
  const [found] = account([paper("Note", "Le préfet a demandé qu’une enquête administrative soit diligentée. Les conclusions seront publiques sous vingt jours.", { language: "fr", published: "2031-03-05" })]);
  assert.deepEqual([found?.status, found?.promised, found?.due], ["promised", "2031-03-05", "2031-03-25"]);
});

test("promised, then opened: open", () => {
  const found = account([
    paper("Herald", "The ombudsman has promised to investigate the raid."),
    paper("Post", "Ombudsman Vera Holm has opened an investigation into the raid."),
  ], [incident("2031-03-01", ["Herald", "Post"])]);
  assert.deepEqual(found.map((inquiry) => inquiry.status), ["open"]);
});

test("an inquiry into an earlier matter is another one, and its outcome is told in the record's words", () => {
  const stories = [
    paper("Courrier", "L’IGPN a été saisie le 4 mars. À l’été 2029, au dépôt de Larsac, l’IGPN avait conclu à une « faute collective ».", {
      language: "fr", dates: [{ words: "4 mars", edtf: "2031-03-04" }, { words: "l’été 2029", edtf: "2029-22" }],
    }),
  ];
  const found = account(stories, [incident("2031-03-01", ["Courrier"])]);
  assert.deepEqual(found.map((inquiry) => inquiry.status).sort(), ["closed", "open"]);
  const closed = found.find((inquiry) => inquiry.status === "closed");
  assert.match(closed?.outcome ?? "", /faute collective/u);
  assert.equal(closed?.incident, null);
});

test("a case closed without charges is closed on its day", () => {
  const [found] = account([paper("Courrier", "L’enquête sur l’incendie a été classée sans suite le 20 mars, indique le parquet.", { language: "fr", dates: [{ words: "le 20 mars", edtf: "2031-03-20" }] })], [incident("2031-03-01", ["Courrier"])]);
  assert.deepEqual([found?.status, found?.closed, found?.body], ["closed", "2031-03-20", "parquet"]);
});

test("calls for an inquiry by those who cannot open one are none", () => {
  const said = "an investigation by the ombudsman";
  assert.deepEqual(account([
    paper("Herald", `The dockers' union is calling for ${said}.`, { said: [{ words: said, by: "the dockers' union", force: "urge" }] }),
    paper("Dépêche", "L’association réclame une enquête du Défenseur des droits.", { language: "fr" }),
    paper("Tract", "La préfecture invite les témoins à saisir l’IGPN.", { language: "fr" }),
  ]), []);
});

test("a body that no list knows is taken by its name, in both languages", () => {
  const found = account([
    paper("Herald", "The Canal Accident Board has opened an investigation. It will report within 60 days."),
    paper("Dépêche", "Le Bureau des accidents fluviaux a ouvert une enquête.", { language: "fr" }),
  ], [incident("2031-03-01", ["Herald", "Dépêche"])]);
  assert.equal(found.length, 1);
  assert.deepEqual([found[0]?.status, found[0]?.due, found[0]?.passages.length], ["open", "2031-05-04", 3]);
});

test("the same inquiries come of any order of records", () => {
  const stories = [
    paper("Herald", "The police have launched an internal investigation."),
    paper("Post", "The labour inspectorate has opened an inquiry."),
  ];
  assert.deepEqual(account(stories), account([...stories].reverse()));
});

test("a deadline that another body sets itself is none of the inquiry just told of, unless the words tie them", () => {
  const due = (after: string) => account([paper("Dépêche", `Le parquet de Valmont a ouvert une enquête. ${after}`, { language: "fr" })]).map((inquiry) => [inquiry.body, inquiry.due]);
  assert.deepEqual(due("Le préfet a promis un bilan sous trois semaines."), [["parquet de Valmont", null]]);
  assert.deepEqual(due("Elle sera remise au ministère sous trois semaines."), [["parquet de Valmont", "2031-03-26"]]);
  assert.deepEqual(due("Le procureur a promis un bilan sous trois semaines."), [["parquet de Valmont", "2031-03-26"]]);
});

test("one internal review, announced by the minister and ordered by who heads the body, with one deadline", () => {
  const found = account([
    paper("Herald", "Transport Minister Olga Brandt announced an internal review by the Ferry Guard, to report within 21 days."),
    paper("Release", "The Director-General has ordered an internal review, the findings of which will be public within 21 days."),
  ], [incident("2031-03-01", ["Herald", "Release"])]);
  assert.deepEqual(found.map(({ status }) => status), ["promised"]);
  assert.ok(found[0]?.because.includes("one deadline"));
});

test("two internal reviews with deadlines of their own stay two", () => {
  const found = account([
    paper("Herald", "Transport Minister Olga Brandt announced an internal review by the Ferry Guard, to report within 21 days."),
    paper("Release", "Marlin Lines has ordered an internal review, the findings of which will be public within 60 days."),
  ], [incident("2031-03-01", ["Herald", "Release"])]);
  assert.equal(found.length, 2);
});

test("what prosecutors open goes on before judges; what they closed does not", () => {
  const incidents = [incident("2031-03-01", ["Dépêche", "Suite"])];
  const suite = paper("Suite", "Une information judiciaire a été ouverte jeudi pour homicides involontaires.", { language: "fr" });
  const opened = account([paper("Dépêche", "Le procureur de la République a ouvert une enquête.", { language: "fr" }), suite], incidents);
  assert.deepEqual(opened.map(({ status }) => status), ["open"]);
  const closed = account([paper("Dépêche", "Le procureur de la République a classé l’affaire sans suite.", { language: "fr" }), suite], incidents);
  assert.deepEqual(closed.map(({ status }) => status).sort(), ["closed", "open"]);
});

test("'the board' is the one board that has a name; what it finds so far closes nothing", () => {
  const found = account([
    paper("Herald", "The Ferry Safety Board has opened an inquiry into the sinking."),
    paper("Post", "The inquiry goes on. In an interim report, the board found that the alarm was heard late."),
  ], [incident("2031-03-01", ["Herald", "Post"])]);
  assert.deepEqual(found.map(({ status, body }) => [status, body]), [["open", "Ferry Safety Board"]]);
});

test("an office with who holds it behind examines; a report that is asked of an officer is promised", () => {
  const [watch] = account([paper("Herald", "The Commissioner for Custody, Maud Ferrand, closed her own inquiry on Monday.")]);
  assert.deepEqual([watch?.status, watch?.body], ["closed", "Commissioner for Custody"]);
  const [owner] = account([paper("Post", "The dam’s owner, Norlake, promised a full internal investigation.")]);
  assert.deepEqual([owner?.status, owner?.body], ["promised", "Norlake"]);
  const [asked] = account([paper("Courrier", "La préfète a demandé au commandant, le colonel Luc Ferrand, un rapport circonstancié.", { language: "fr" })]);
  assert.deepEqual([asked?.status, asked?.body], ["promised", "préfète"]);
  assert.equal(account([paper("Times", "The investigation by this newspaper found that twelve people had complained.")]).length, 0);
});
