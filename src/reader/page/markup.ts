/** The page as plain data, so that the same structure is written at build and made in the browser. */

type Attribute = string | number | boolean | null;
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly children: readonly (Markup | string)[];
}
type Child = Markup | string | null | false;

const SVG_TAGS = new Set([
  "svg",
  "path",
  "g",
  "circle",
  "ellipse",
  "pattern",
  "defs",
  "title",
  "rect",
  "polyline",
  "text",
]);
const VOID_TAGS = new Set(["br", "hr", "input"]);

/** A false or null attribute is left out, true gives an empty one; null and false children are skipped. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): Markup {
  return { tag, attributes, children: children.filter((child) => child !== null && child !== false) };
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text, or an attribute's value, as HTML. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Escaped HTML. */
export function toHtml(node: Markup | string): string {
  if (typeof node === "string") return escape(node);
  let attributes = "";
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value !== false && value !== null)
      attributes += ` ${name}="${value === true ? "" : escape(String(value))}"`;
  }
  const open = `<${node.tag}${attributes}>`;
  return VOID_TAGS.has(node.tag) ? open : `${open}${node.children.map(toHtml).join("")}</${node.tag}>`;
}

/** Live nodes; text is only ever text. */
export function toDom(node: Markup): HTMLElement {
  const element = SVG_TAGS.has(node.tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", node.tag)
    : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value !== false && value !== null) element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of node.children) element.append(typeof child === "string" ? child : toDom(child));
  return element as HTMLElement;
}
