import { parse } from "parse5";
import { limits } from "../../model/limits.js";
import type { ReadingNote } from "../../model/reading.js";
import { htmlFacts } from "./html-facts.js";
import { LayoutText } from "./html-layout.js";
import type { Element, Node } from "./html-node.js";
import { attribute, isElement, isText } from "./html-node.js";
import type { Role } from "./html-roles.js";
import { roleOf } from "./html-roles.js";
import type { Host } from "./shadow-tree.js";
import { shownChildren } from "./shadow-tree.js";
import type { TextLayer } from "../text-layer.js";

/** A page with scripts of this length and without a paragraph is made by them. */
const leastScript = 500;

/**
 * The text of a page as a reader sees it: one line for each block, in document order. What stands outside the main
 * part is kept in the text and marked as furniture. The walk is a loop, so nesting of any depth is read.
 */
export function readHtml(source: string): TextLayer {
  const document = parse(source);
  const layout = new LayoutText();
  const notes: ReadingNote[] = [];
  const deep = walk(document, layout);
  if (deep) notes.push({ code: "too-deep" });
  const facts = htmlFacts(document);
  const laidOut = layout.finish(facts.body);
  if (facts.disagree) notes.push({ code: "facts-disagree" });
  if (facts.scriptUnits >= leastScript && !laidOut.lines.some((line) => line.text.length >= 80)) notes.push({ code: "scripts-only" });
  return { text: laidOut.text, lines: laidOut.lines, facts: facts.description, notes, captured: facts.captured };
}

type Step = { readonly enter: Node; readonly depth: number; readonly host: Host | null } | { readonly leave: Role };

/** True when elements were nested beyond the limit; their text is read, but what they are is no longer told apart. */
function walk(document: Node, layout: LayoutText): boolean {
  const steps: Step[] = [{ enter: document, depth: 0, host: null }];
  let deep = false;
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ("leave" in step) {
      layout.leave(step.leave);
      continue;
    }
    const { enter: node, depth, host } = step;
    if (isText(node)) layout.add(node.value);
    if (!("childNodes" in node)) continue;
    if (isElement(node)) {
      const isDeep = depth > limits.elementDepth;
      deep ||= isDeep;
      const role = roleOf(isDeep ? null : node);
      if (role.is === "dropped") continue;
      if (isDeep) {
        if (roleOf(node).is !== "inline") layout.endLine();
      } else {
        open(node, role, layout);
        steps.push({ leave: role });
      }
    }
    const { children, host: within } = shownChildren(node, host);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) steps.push({ enter: child, depth: depth + 1, host: within });
    }
  }
  return deep;
}

function open(node: Element, role: Role, layout: LayoutText): void {
  layout.enter(role);
  const datetime = node.tagName === "time" ? attribute(node, "datetime") : null;
  if (datetime !== null) layout.time(datetime);
}
