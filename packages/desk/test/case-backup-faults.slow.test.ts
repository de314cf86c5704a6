/** A backup that is brought up to date and stopped anywhere on the way. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { backUpCase } from "#desk/stores/case/case-backup.js";
import { backUp, caseIn, progress, receive } from "./backup-case.js";
import { breakEachStep } from "./disk-breaker.js";
import { copiesOf, faultsOf, marked, marks, reopen, testFolder } from "./stores-test-case.js";

void test("whichever step of bringing a backup up to date fails, what lies there is a whole case that loses nothing", { timeout: 15 * 60_000 }, async (t) => {
  const root = await testFolder(t);
  await caseIn(join(root, "origin"));
  await backUp(join(root, "origin"));
  const more = await reopen(join(root, "origin"));
  await receive(more, "a third report");
  await more.append(Array.from({ length: 300 }, (_, at) => marked(at + 2)));
  await more.opened.close();
  await breakEachStep(copiesOf(join(root, "origin")), (folder, watcher) => backUpCase(join(folder, "case"), join(folder, "backup"), { progress, watcher }), async (folder, about) => {
    assert.deepEqual(await faultsOf(join(folder, "backup")), [], about);
    const { opened } = await reopen(folder, { folder: "backup", mode: "read" });
    assert.ok(marks(opened).includes(1), about);
    await opened.close();
    await backUp(folder);
    assert.deepEqual(await faultsOf(join(folder, "backup")), [], about);
    const again = await reopen(folder, { folder: "backup", mode: "read" });
    assert.equal(marks(again.opened).length, 301, about);
    await again.opened.close();
  });
});
