/** A witness that dies at a step on the disk: `node witness-child.js STATE VKEY STEP before|after`. */
import { parseVerifierKey } from "@affiant/proof";
import { startWitness } from "#desk/http/witness-server.js";
import { Witness } from "#desk/pipeline-witness-serve.js";
import type { DiskStep } from "#desk/stores/case/case-folder-disk.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { openWitness } from "#desk/stores/witness-state-on-disk.js";

const [state = "", vkey = "", fatal = "", when = ""] = process.argv.slice(2);
const die = (step: DiskStep, path: string): void => {
  if (step === fatal && path.includes("heads")) process.kill(process.pid, "SIGKILL");
};
const opened = await openWitness(state, when === "before" ? { before: die } : { after: die });
const witness = new Witness({ ...opened, logs: [parseVerifierKey(vkey, nodeCrypto)], clock: { now: () => Date.now() }, crypto: nodeCrypto });
const server = await startWitness(witness, { host: "127.0.0.1", port: 0, heard: () => undefined });
process.stdout.write(`${server.url}\n`);
