/** The one way the page makes elements: text goes in as text, never as HTML. */

type Child = Node | string | null | false;
type Handlers = {
  readonly [K in keyof HTMLElementEventMap as `on${K}`]?: (event: HTMLElementEventMap[K]) => void;
};
type Value = string | number | boolean | null | undefined;
type Attributes = Handlers & { readonly [name: string]: Value | Handlers[keyof Handlers] };

/**
 * Makes `<tag>` with attributes, `onclick`-like listeners and children.
 * An attribute that is false or null is left out; true gives an empty one.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) set(element, name, String(value));
  }
  append(element, children);
  return element;
}

/** The page's policy refuses a style attribute, and allows the same through the style object. */
function set(element: HTMLElement | SVGElement, name: string, value: string): void {
  if (name === "style") element.style.cssText = value;
  else element.setAttribute(name, value);
}

/** Appends nodes and strings, skipping null and false. */
export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === false) continue;
    parent.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  }
}

/** Same for SVG. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Node[]
): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) set(element, name, String(value));
  for (const child of children) element.appendChild(child);
  return element;
}
