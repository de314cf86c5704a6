import type { MemberView, OriginView } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { useTexts } from "../texts/use-texts.js";

interface Drawn {
  readonly key: string;
  readonly counted: boolean;
  /** One a record: whether it is a copy. */
  readonly ticks: readonly boolean[];
}

/** A dot for an origin, a tick after it for each record that carries it, doubled for a copy; dotted and hollow when it is not counted. */
export function Origins({ origins, members }: { readonly origins: readonly OriginView[]; readonly members: readonly MemberView[] }): ReactNode {
  const { t } = useTexts();
  const drawn = origins.map((origin): Drawn => ({ key: origin.key, counted: origin.counted, ticks: ticksOf(origin.key, members) }));
  const counted = drawn.filter((each) => each.counted).length;
  const records = new Set(members.map((member) => member.passage.record)).size;
  const label = t.originsLabel(counted, records, drawn.length - counted);
  return (
    <span className="origins" role="img" aria-label={label} title={label}>
      {drawn.map((origin) => (
        <span key={origin.key} className={origin.counted ? "origin" : "origin is-open"}>
          {origin.ticks.map((copy, index) => <i key={index} className={copy ? "copy" : undefined} />)}
        </span>
      ))}
    </span>
  );
}

/** Records of one origin, its own words before copies of them. */
function ticksOf(key: string, members: readonly MemberView[]): readonly boolean[] {
  const copies = new Map<string, boolean>();
  for (const member of members) {
    if (member.origin !== key) continue;
    copies.set(member.passage.record, (copies.get(member.passage.record) ?? true) && member.copied !== null);
  }
  return [...copies.values()].sort((a, b) => Number(a) - Number(b));
}

/** The sides of a dispute: a letter in a box, A outlined and the others filled. */
export function SideMark({ label }: { readonly label: string }): ReactNode {
  return <span className={label === "A" ? "side a" : "side b"}>{label}</span>;
}
