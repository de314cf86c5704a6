import type Database from "better-sqlite3";
import { findingKinds } from "../model/finding.js";
import type { CaseChange, MatterContent } from "../ports.js";

/** The rows of lists that are the case's own, and no matter's. */
export const noMatter = 0;
export const matterLists = ["run", "incident", "inquiry"] as const;
export const caseLists = ["orphan", "finding-orphan", "lesson"] as const;

/** Writes what is another, and nothing else: the rows of matters that are gone go, those of new ones come. For use inside a transaction. */
export function matterWriter(db: Database.Database): (change: CaseChange) => void {
  const drop = matterDropper(db);
  const put = matterPutter(db);
  const dropList = db.prepare("DELETE FROM other WHERE matter = ? AND kind = ?");
  const insertOther = db.prepare("INSERT INTO other (matter, kind, rank, content) VALUES (?, ?, ?, ?)");
  return ({ gone, matters, rest }) => {
    for (const name of gone) drop(name);
    for (const { name } of matters) drop(name);
    for (const matter of matters) put(matter);
    if (!rest) return;
    const lists = { orphan: rest.orphans, "finding-orphan": rest.findingOrphans, lesson: rest.lessons };
    for (const kind of caseLists) {
      if (lists[kind] === null) continue;
      dropList.run(noMatter, kind);
      lists[kind].forEach((one, rank) => insertOther.run(noMatter, kind, rank, JSON.stringify(one)));
    }
  };
}

function matterDropper(db: Database.Database): (name: string) => void {
  const find = db.prepare<[string], { id: number }>("SELECT id FROM matter WHERE name = ?");
  const deletions = [
    "DELETE FROM member WHERE finding IN (SELECT id FROM finding WHERE matter = ?)",
    "DELETE FROM finding WHERE matter = ?",
    "DELETE FROM other WHERE matter = ?",
    "DELETE FROM settled WHERE matter = ?",
    "DELETE FROM matter WHERE id = ?",
  ].map((sql) => db.prepare(sql));
  return (name) => {
    const known = find.get(name);
    if (known) for (const deletion of deletions) deletion.run(known.id);
  };
}

function matterPutter(db: Database.Database): (matter: MatterContent) => void {
  const insertMatter = db.prepare("INSERT INTO matter (name, place, decided) VALUES (?, ?, ?)");
  const insertFinding = db.prepare("INSERT INTO finding (id, matter, rejected, kind, members, content) VALUES (?, ?, ?, ?, ?, ?)");
  const insertMember = db.prepare("INSERT INTO member (finding, record, statement) VALUES (?, ?, ?)");
  const insertOther = db.prepare("INSERT INTO other (matter, kind, rank, content) VALUES (?, ?, ?, ?)");
  const insertSettled = db.prepare("INSERT INTO settled (record, matter, articles, dates) VALUES (?, ?, ?, ?)");
  return ({ name, place, decided, findings, runs, incidents, inquiries, dates }) => {
    const matter = Number(insertMatter.run(name, place, decided).lastInsertRowid);
    for (const finding of findings) {
      const members = finding.sides.flatMap((side) => side.members);
      insertFinding.run(finding.id, matter, Number(finding.review === "rejected"), findingKinds.indexOf(finding.kind), members.length, JSON.stringify(finding));
      for (const { passage, statement } of members) insertMember.run(finding.id, passage.record, statement);
    }
    const lists = { run: runs, incident: incidents, inquiry: inquiries };
    for (const kind of matterLists) lists[kind].forEach((one, rank) => insertOther.run(matter, kind, rank, JSON.stringify(one)));
    for (const { record, articles, dates: settled } of dates) insertSettled.run(record, matter, JSON.stringify(articles), JSON.stringify(settled));
  };
}
