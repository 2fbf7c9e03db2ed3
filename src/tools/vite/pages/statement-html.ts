/** The little Markdown of a statement as HTML: two ranks of headings, paragraphs, lists, strong words and code. */

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const inline = (text: string): string =>
  text
    .replaceAll(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
    .replaceAll(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
    .replaceAll(/`(.+?)`/g, "<code>$1</code>");

/** @throws when the text does not begin with its title */
export function statementHtml(markdown: string): { readonly title: string; readonly body: string } {
  const blocks = markdown.trim().split(/\n{2,}/);
  const title = /^# (.+)$/.exec(blocks[0] ?? "")?.[1];
  if (title === undefined) throw new Error("statementHtml: a statement begins with its title");
  return { title: inline(title), body: blocks.map(blockHtml).join("\n") };
}

function blockHtml(block: string): string {
  const heading = /^(#{1,2}) (.+)$/.exec(block);
  if (heading) return `<h${heading[1]?.length}>${inline(heading[2] ?? "")}</h${heading[1]?.length}>`;
  if (!block.startsWith("- ")) return `<p>${inline(block.replaceAll("\n", " "))}</p>`;
  const items = block.slice(2).split(/\n- /);
  return `<ul>${items.map((item) => `<li>${inline(item.replaceAll(/\n\s*/g, " "))}</li>`).join("")}</ul>`;
}
