import type { Command } from "commander";
import { verifierKey } from "@affiant/proof";
import { BrokenInvariant, RefusedInput } from "../model/errors.js";
import { askWitnesses, witnessKey, type WitnessOutcome } from "../pipeline-witness-ask.js";
import type { CaseWorld } from "../pipeline-world.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { callWitness } from "../tools/witness-client.js";
import { example } from "./command.js";
import { momentOf } from "./moment-of.js";
import { plain, say, type Terminal } from "./terminal.js";
import { withWorld } from "./with-world.js";

/** The commands for whoever has a log to be seen. */
export function addAskingCommands(group: Command): void {
  group
    .command("add")
    .summary("name a witness for a case's log; kept in your own folder, not in the case")
    .argument("<case>", "the case folder")
    .argument("<url>", "where it answers, as its operator says")
    .argument("<vkey>", "its verifier key, as you got it by another way")
    .addHelpText("after", example("affiant witness add ./my-case https://witness.example 'witness.example/w1+…+…'"))
    .action((folder: string, url: string, vkey: string) => withWorld(folder, "read", (world, terminal) => addWitness(world, { url, vkey }, terminal)));
  group
    .command("remove")
    .summary("name a witness no longer")
    .argument("<case>", "the case folder")
    .argument("<name>", "the name in its key, as 'list' shows it")
    .action((folder: string, name: string) => withWorld(folder, "read", (world, terminal) => removeWitness(world, name, terminal)));
  group
    .command("list")
    .summary("the witnesses of a case, and what they have seen")
    .argument("<case>", "the case folder")
    .action((folder: string) => withWorld(folder, "read", (world, terminal) => {
      const sights = new Map(world.witnesses.sights().map((sight) => [sight.witness, sight]));
      for (const { vkey, url } of world.witnesses.named()) {
        const { name } = witnessKey(vkey, nodeCrypto);
        const sight = sights.get(name);
        say(terminal, `${plain(name)} at ${plain(url)}: ${sight ? `acts up to ${sight.size}, at ${momentOf(sight.time)}` : "has seen nothing yet"}`);
      }
      return Promise.resolve();
    }));
  group
    .command("ask")
    .summary("have the signed head seen by the witnesses of a case")
    .argument("<case>", "the case folder")
    .addHelpText("after", example("affiant witness ask ./my-case"))
    .action((folder: string) => withWorld(folder, "write", async (world, terminal) => {
      const outcomes = await askWitnesses({ ...world, call: callWitness });
      say(terminal, ...outcomes.map(outcomeLine));
      if (outcomes.every(({ time }) => time === null)) throw new RefusedInput("No witness cosigned the head.");
    }));
  group
    .command("key")
    .summary("the verifier key of a case's log, for those who are to witness it")
    .argument("<case>", "the case folder")
    .action((folder: string) => withWorld(folder, "read", (world, terminal) => {
      say(terminal, logVkey(world));
      return Promise.resolve();
    }));
}

function outcomeLine({ witness, size, time, why }: WitnessOutcome): string {
  return time === null ? `${plain(witness)}: ${plain(why ?? "")}` : `${plain(witness)} has seen acts up to ${size}, at ${momentOf(time)}`;
}

function logVkey(world: CaseWorld): string {
  const { origin, head, reader } = world.log;
  const publicKey = reader.logKeyAt(head.size);
  if (!publicKey) throw new BrokenInvariant("The log names no key for its head. Run 'affiant verify'.");
  return verifierKey({ name: origin, publicKey }, nodeCrypto);
}

async function addWitness({ witnesses }: CaseWorld, given: { readonly url: string; readonly vkey: string }, terminal: Terminal): Promise<void> {
  const key = witnessKey(given.vkey, nodeCrypto);
  const url = addressOf(given.url);
  const others = witnesses.named().filter(({ vkey }) => witnessKey(vkey, nodeCrypto).name !== key.name);
  await witnesses.name([...others, { url, vkey: given.vkey }]);
  say(terminal, `${key.name} is a witness of this case for you. Nothing was sent; 'affiant witness ask' does that.`);
}

async function removeWitness({ witnesses }: CaseWorld, name: string, terminal: Terminal): Promise<void> {
  const left = witnesses.named().filter(({ vkey }) => witnessKey(vkey, nodeCrypto).name !== name);
  if (left.length === witnesses.named().length) throw new RefusedInput(`No witness of that name. 'affiant witness list' shows them.`);
  await witnesses.name(left);
  say(terminal, `${plain(name)} is no longer a witness of this case for you. What it cosigned stays.`);
}

/** @throws RefusedInput unless it is an address of the web, without user or password in it. */
function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new RefusedInput("A witness's address begins with https:// or http:// and has no password and no question in it.");
  }
  return url.href.replace(/\/+$/, "");
}
