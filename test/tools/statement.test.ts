/** The accessibility statements become pages that hold all they say. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { statementHtml } from "../../src/tools/vite/pages/statement-html.ts";

it("makes headings, paragraphs, lists, strong words and code, and no other markup", () =>
  expect(statementHtml("# A & b\n\nOne\ntwo `<i>`.\n\n## Part\n\n- **x** y\n  z\n- w").body).toBe(
    "<h1>A &amp; b</h1>\n<p>One two <code>&lt;i&gt;</code>.</p>\n<h2>Part</h2>\n<ul><li><strong>x</strong> y z</li><li>w</li></ul>",
  ));

it("refuses a text without a title", () => expect(() => statementHtml("No title.")).toThrow("title"));

describe.each(["docs/accessibilite.md", "docs/accessibility.md"])("%s", (file) => {
  const text = readFileSync(file, "utf8");

  it("loses no word on the way", () => {
    const said = statementHtml(text).body.replaceAll(/<[^>]+>/g, " ");
    const words = (of: string): string[] => of.match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words(said)).toEqual(words(text));
  });

  it("has the same parts as the other", () => expect(text.match(/^## /gm)).toHaveLength(4));
});
