import type { PlannedForgetting, ScanReport } from "../pipeline-forget.js";
import { plain, table } from "./terminal.js";

/** What would go and what cannot, for the person who decides. Numbers, ids and days; of words only the names that were asked for. */
export function planLines(plan: PlannedForgetting): readonly string[] {
  const { toForget, originals, layers, observations } = plan;
  const goes = (all: PlannedForgetting["originals"]): number => all.filter(({ stays }) => stays === null).length;
  const stays = (all: PlannedForgetting["originals"]): string => {
    const kept = all.length - goes(all);
    return kept === 0 ? "" : `${kept} stay: another act needs the same bytes`;
  };
  return [
    subjectLine(plan),
    ...(toForget.of === "person" ? [`Looked for as: ${toForget.names.map((name) => `“${plain(name)}”`).join(", ")}`] : []),
    ...partsLines(plan),
    "",
    "Goes, and cannot be got back:",
    ...table([
      [`  ${plan.acts.length}`, "acts with their salts", byType(plan.acts)],
      [`  ${goes(originals)}`, "originals", sharedOriginals(plan)],
      [`  ${goes(layers)}`, "text layers", stays(layers)],
      [`  ${goes(observations)}`, "observations", stays(observations)],
      [`  ${plan.fileRows}`, "rows of the list of files last added", ""],
      [`  ${plan.files.cut}`, "pieces cut from a damaged journal", ""],
    ]),
    `Made again without it: ${plan.files.derived} derived files, the catalog.`,
    ...stayingLines(plan),
    ...outOfReachLines(plan),
  ];
}

function subjectLine({ toForget }: PlannedForgetting): string {
  if (toForget.of === "record") return `To forget: the record ${toForget.records[0] ?? ""}`;
  return toForget.records.length > 0 ? `To forget: a person, and ${toForget.records.length} records that name them` : "To forget: a person";
}

const mostParts = 50;

/** What was taken out of a record goes with it. */
function partsLines({ toForget }: PlannedForgetting): readonly string[] {
  const parts = toForget.parts ?? [];
  if (parts.length === 0) return [];
  return [
    `And ${parts.length === 1 ? "1 record that was" : `${parts.length} records that were`} taken out of it:`,
    ...parts.slice(0, mostParts).map((record) => `  ${record}`),
    ...(parts.length > mostParts ? [`  and ${parts.length - mostParts} more`] : []),
  ];
}

function byType(acts: PlannedForgetting["acts"]): string {
  const counts = new Map<string, number>();
  for (const { type } of acts) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${type} ${count}`).join(", ");
}

function sharedOriginals({ originals }: PlannedForgetting): string {
  return originals.flatMap(({ stays }) => (stays === null ? [] : [`${stays} has the same bytes: they stay`])).join("; ");
}

function stayingLines({ toForget, fixed, unread }: PlannedForgetting): readonly string[] {
  const around = toForget.around ?? [];
  return [
    ...(around.length === 0 ? [] : [
      `Stays: ${around.length === 1 ? "a record" : `${around.length} records`} that this was taken out of, with its bytes inside. Forgetting those as well takes all that they hold.`,
      ...around.map((record) => `  ${record}`),
    ]),
    ...(toForget.naming.length === 0 ? [] : [
      `Stays: ${toForget.naming.length} records that name them. The words stay in those originals, and in what is read out of them.`,
      ...toForget.naming.map((record) => `  ${record}`),
      "  --with-records forgets these records, too.",
    ]),
    ...(toForget.of === "person" && unread > 0 ? [`${unread} records could not be read: the names were looked for in their bytes, not in what a reader would see.`] : []),
    ...fixed.map(({ index, type, day }) => `Cannot go: act ${index} (${type}, ${day}) is about the log itself, and names this.`),
  ];
}

function outOfReachLines({ outOfReach }: PlannedForgetting): readonly string[] {
  return [
    "Out of reach:",
    ...outOfReach.map(({ type, day, count, index }) => (type === "seal"
      ? `  a sealed case of ${count} records, made ${day} (act ${index}): ask those who have it`
      : `  a public site of ${count} files, made ${day} (act ${index}), may show it: publish anew, and take the old one down`)),
    "  backups, copies of the case, exports, branches on other devices: run this there, too",
    "  what the disk itself keeps of deleted files: only an encrypted disk covers that",
  ];
}

/** What the scan looked for and what it found, by number and path: never the words. */
export function scanLines(report: ScanReport): readonly string[] {
  const { words, shared, short, files, bytes, left } = report;
  const unexpected = left.filter(({ expected }) => !expected);
  const staying = left.length - unexpected.length;
  return [
    "",
    `Forgotten. Searched ${bytes} bytes in ${files} files for ${words} words and ids, in UTF-8, UTF-16, base64, and as escaped in JSON, HTML and addresses.`,
    ...(shared > 0 ? [`${shared} words of it also stand in other records, and stay there.`] : []),
    ...(short > 0 ? [`${short} words are too short to be looked for.`] : []),
    ...(staying > 0 ? [`As planned, the names still stand in ${staying} files of records that stay.`] : []),
    ...unexpected.map(({ path, count }) => `LEFT  ${plain(path)}: ${count} times`),
    unexpected.length === 0 ? "Nothing else of it is left in the case folder." : "The files above still hold something of it. Those that no command of this program made are yours to delete.",
  ];
}
