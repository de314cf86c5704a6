/** A reporter for `node --test`: one line of JSON for each test that ended, so that the summary can be counted from it. */
export default async function* eventLines(events) {
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details?.type === "suite") continue;
    const line = {
      name: data.name,
      file: data.file ?? null,
      passed: type === "test:pass",
      skipped: data.skip === undefined || data.skip === false ? null : data.skip === true ? "" : String(data.skip),
      unfinished: data.todo !== undefined && data.todo !== false,
    };
    yield `${JSON.stringify(line)}\n`;
  }
}
