import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { TransparencyDevVector, Vector, Wycheproof } from "./verdict.js";

/** The root of the repository, from the compiled tests. */
export const root = resolve(fileURLToPath(new URL(".", import.meta.url)), "../../../..");

/** Vectors made by others, where a checkout has them beside it; null with the reason to skip otherwise. */
export function sharedVectors(name: string): { readonly folder: string; readonly skip: false } | { readonly folder: ""; readonly skip: string } {
  const folder = join(root, "../shared/vectors", name);
  return existsSync(folder) ? { folder, skip: false } : { folder: "", skip: `needs ../shared/vectors/${name}` };
}

const folders = ["acts", "logs", "streams", "checkpoints", "proofs", "verifier-keys", "cosignatures", "policies", "item-proofs"];

/** Every file of our own vectors that asks for a verdict. */
export function faultVectors(): { readonly folder: string; readonly name: string; readonly vector: Vector }[] {
  return folders.flatMap((folder) => {
    const path = join(root, "vectors", folder);
    const names = readdirSync(path).filter((name) => name.endsWith(".json")).sort();
    return names.map((name) => ({ folder, name, vector: JSON.parse(readFileSync(join(path, name), "utf8")) as Vector }));
  }).filter(({ vector }) => "wantFault" in vector || "wantFaults" in vector || "wantTime" in vector);
}

/** transparency-dev's proofs of inclusion, by file. */
export function merkleVectors(): (readonly [string, TransparencyDevVector])[] {
  const { folder } = sharedVectors("merkle");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json")).sort();
  return names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8")) as TransparencyDevVector] as const);
}

export function wycheproofVectors(): Wycheproof {
  return JSON.parse(readFileSync(join(sharedVectors("wycheproof").folder, "ed25519_test.json"), "utf8")) as Wycheproof;
}
