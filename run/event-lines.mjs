/** A reporter for `node --test`: one line of JSON for each test that ended, so that the summary can be counted from it. */
export default async function* eventLines(events) {
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    const skips = data.skip !== undefined && data.skip !== false;
    if (data.details?.type === "suite" && !skips) continue; // its tests are counted one by one, unless it skips them all
    const line = {
      name: data.name,
      file: data.file ?? null,
      passed: type === "test:pass",
      skipped: !skips ? null : data.skip === true ? "" : String(data.skip),
    };
    yield `${JSON.stringify(line)}\n`;
  }
}
