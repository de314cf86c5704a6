import type { Element, Node } from "./html-node.js";
import { attribute, isElement } from "./html-node.js";

/** An element whose content a template lays out, as pages saved into a single file keep it. */
export interface Host {
  /** Its own children by the slot they are for; each is shown once. */
  readonly slotted: Map<string, Node[]>;
  /** The host that the element itself stands in. */
  readonly outer: Host | null;
}

export interface Shown {
  readonly children: readonly Node[];
  readonly host: Host | null;
}

/** What a reader sees inside a node: for a host its template, for a slot of that template the host's children. */
export function shownChildren(node: Node, host: Host | null): Shown {
  if (!("childNodes" in node)) return { children: [], host };
  if (!isElement(node)) return { children: node.childNodes, host };
  if (node.tagName === "slot" && host) return slotContent(node, host);
  const template = node.childNodes.find((child) => isElement(child) && isShadow(child));
  if (template === undefined || !("content" in template)) return { children: node.childNodes, host };
  const slotted = new Map<string, Node[]>();
  for (const child of node.childNodes) {
    if (child === template) continue;
    const name = isElement(child) ? (attribute(child, "slot") ?? "") : "";
    const others = slotted.get(name);
    if (others) others.push(child);
    else slotted.set(name, [child]);
  }
  return { children: template.content.childNodes, host: { slotted, outer: host } };
}

function slotContent(slot: Element, host: Host): Shown {
  const name = attribute(slot, "name") ?? "";
  const given = host.slotted.get(name);
  if (!given) return { children: slot.childNodes, host };
  host.slotted.delete(name);
  return { children: given, host: host.outer };
}

function isShadow(element: Element): boolean {
  return element.tagName === "template" && (attribute(element, "shadowrootmode") ?? attribute(element, "shadowroot")) !== null;
}
