import { test } from "node:test";
import { systemFaults, underFault } from "./stores-act-log-strace.js";

const timeout = 10 * 60_000;

for (const fault of systemFaults) {
  void test(`${fault.call} says ${fault.error}: at each call from the first to the thirtieth`, { ...underFault.options, timeout }, async (t) => {
    await underFault(t, fault, Array.from({ length: 30 }, (_, at) => at + 1));
  });
}
