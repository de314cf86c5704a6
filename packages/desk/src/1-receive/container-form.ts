import type { ContainerForm } from "../model/part-of.js";

const byEnding: readonly (readonly [RegExp, ContainerForm])[] = [
  [/\.zip$/i, "zip"],
  [/\.eml$/i, "mail"],
  [/\.(?:mbox|mbx)$/i, "mbox"],
  [/\.warc(?:\.(?:gz|zst))?$/i, "warc"],
  [/\.wacz$/i, "wacz"],
];

/** Whether a file holds others that are received as records of their own, by its name; null where it does not. */
export function containerForm(name: string): ContainerForm | null {
  return byEnding.find(([ending]) => ending.test(name))?.[1] ?? null;
}
