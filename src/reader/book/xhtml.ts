/** Markup as XHTML: well formed whatever the player wrote. */
import { type Markup, toHtml } from "../page/markup.ts";

/** What XML 1.0 cannot hold: controls, lone surrogates, and the two last places of the first plane. */
const UNHOLDABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as XML holds it. */
export const escapeXml = (text: string): string => toHtml(text.replace(UNHOLDABLE, ""));

export function toXhtml(node: Markup | string): string {
  if (typeof node === "string") return escapeXml(node);
  const { tag, children } = node;
  const attributes = Object.entries({ ...node.attributes, ...namespace(tag) }).flatMap(([name, value]) =>
    value === false || value === null
      ? []
      : [` ${name}="${value === true ? name : escapeXml(String(value))}"`],
  );
  const open = `<${tag}${attributes.join("")}`;
  return children.length === 0 && IS_EMPTY.test(tag)
    ? `${open}/>`
    : `${open}>${children.map(toXhtml).join("")}</${tag}>`;
}

const IS_EMPTY = /^(?:br|hr|img|path|circle|rect|ellipse)$/;

const namespace = (tag: string): Readonly<Record<string, string>> =>
  tag === "svg" ? { xmlns: "http://www.w3.org/2000/svg" } : {};

/** A whole XHTML document. @param language its own, `fr` or `en` */
export function xhtmlPage(
  title: string,
  language: string,
  bodyClass: string,
  body: readonly Markup[],
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><meta charset="UTF-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body class="${bodyClass}">${body.map(toXhtml).join("\n")}</body>
</html>
`;
}
