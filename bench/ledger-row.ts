/** One line of the table in docs/reference/performance.md. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** What was measured beside it in the same run, or the limit. */
  readonly beside: string;
  readonly wanted: string;
  /** Null where there was nothing to compare with. */
  readonly met: boolean | null;
}

const head = ["What", "Affiant", "Beside it, in the same run", "Wanted", "Met"] as const;

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ what, figure, beside, wanted, met }) => [what, figure, beside, wanted, met === null ? "not compared" : met ? "yes" : "no"]);
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

export const seconds = (value: number): string => `${value < 0.1 ? value.toFixed(3) : value.toFixed(2)} s`;
export const cpu = (value: number): string => `${value.toFixed(2)} CPU-s`;
export const rate = (value: number): string => `${Math.round(value).toLocaleString("en")}/s`;
export const megabytes = (value: number | null): string => (value === null ? "memory not known" : `${value.toFixed(0)} MB`);
