import type { ActLog, Clock, Originals, Random, Signer, TextLayers } from "../ports.js";

export function openCase(folder: string, ports: { clock: Clock; random: Random }): Promise<{ folder: string; caseId: string; originals: Originals; textLayers: TextLayers; log: ActLog; author: Signer }> {
  throw new Error(`not yet: ${folder} ${String(ports.clock.now())}`);
}

export function createCase(folder: string, ports: { clock: Clock; random: Random }): Promise<{ folder: string; fingerprint: string }> {
  throw new Error(`not yet: ${folder} ${String(ports.clock.now())}`);
}
