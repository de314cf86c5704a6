/** Every screen, light and in English, dark and in French, wide and narrow: no violation that axe knows of, and nothing wider than the window. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { record } from "./http/invented-records.js";
import { cannotTry, openScreens } from "./http/screens.js";

const views: readonly (readonly [string, string, readonly string[]])[] = [
  ["case", "#/case", []],
  ["records", "#/records", ["j"]],
  ["a record", `#/records/${record("b")}`, ["j", "j"]],
  ["a record that could not be read", `#/records/${record("e")}`, []],
  ["moving the ends", `#/records/${record("b")}`, ["j", "e"]],
  ["review", "#/review", ["j"]],
  ["compare", "#/compare", []],
  ["origins", "#/compare", ["o"]],
  ["side by side", `#/compare?copy=${record("a")}:${record("b")}`, ["j"]],
  ["a filter that leaves nothing", "#/compare?find=nowhere", []],
  ["inquiries", "#/inquiries", []],
  ["nothing under the address", `#/records/${record("z")}`, []],
  ["all keys", "#/case", ["?"]],
  ["find", "#/case", ["Control+k"]],
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 390]) {
    void test(`${colorScheme}, ${width} pixels`, { skip: cannotTry }, async (t) => {
      const { page, at } = await openScreens(t, { colorScheme, locale: colorScheme === "dark" ? "fr-FR" : "en-GB", viewport: { width, height: 720 } });
      for (const [name, hash, keys] of views) {
        await at("#/case");
        await at(hash);
        await page.locator("main").waitFor();
        await page.getByRole("heading").first().waitFor({ state: "attached" });
        for (const key of keys) await page.keyboard.press(key);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        assert.deepEqual(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`), [], name);
        assert.equal(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), true, `${name} is wider than the window`);
      }
    });
  }
}
