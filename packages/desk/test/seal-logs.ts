/** Seals over logs that hold other logs, and whose keys come and go. */
import { utf8, verifierKey, tilePath, concat } from "@affiant/proof";
import { tilesOfSize } from "#desk/model/tile-hashes.js";
import { RefusedInput } from "#desk/model/errors.js";
import type { SealInput } from "#desk/8-publish/seal-plan.js";
import type { LoggedAct } from "#desk/ports.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import type * as Made from "../../proof/test/made-log.js";
import { bridgeCase } from "./publish-case.js";
import { sealInput } from "./seal-case.js";

const made = (await import(new URL("../../../proof/test/dist/made-log.js", import.meta.url).href)) as typeof Made;
export const { MadeLog, keyFrom } = made;
export type MadeLog = Made.MadeLog;

/** A log that has received the invented case. */
export function logOfCase(name: string, parent: ConstructorParameters<typeof MadeLog>[1] = null): MadeLog {
  const log = new MadeLog(name, parent);
  if (!parent) for (const { record } of bridgeCase().records) log.act("receive", { record: record.id, sha256: record.sha256, size: record.size, day: record.day });
  return log;
}

/** What the seal of such a log is made from, at its head. `more`: further files of the log and of its stamps. */
export function sealInputOf(log: MadeLog, over: { readonly note?: string; readonly more?: ReadonlyMap<string, Uint8Array> } = {}): SealInput {
  const reader = log.reader();
  const acts = log.leaves.flatMap(({ bytes, salt }, index): LoggedAct[] => {
    if (!bytes) return [];
    const { act } = JSON.parse(Buffer.from(bytes).toString()) as Pick<LoggedAct, "act">;
    return [{ index, act, bytes, salt }];
  });
  const key = reader.logKeyAt(log.size);
  if (!key) throw new RefusedInput("a log without a key");
  const leaves = log.leaves.map(({ leaf }) => leaf);
  return {
    ...sealInput(), acts,
    log: {
      files: new Map([
        ["log/checkpoint", utf8(over.note ?? log.note())],
        ...tilesOfSize(log.size).flatMap(({ level, index, width }) =>
          level === 0 ? [[`log/${tilePath({ level, index, width })}`, concat(...leaves.slice(index * 256, index * 256 + width))] as const] : []),
        ...(over.more ?? []),
      ]),
      observations: new Map(), size: log.size, vkey: verifierKey({ name: log.origin, publicKey: key }, nodeCrypto),
    },
  };
}
