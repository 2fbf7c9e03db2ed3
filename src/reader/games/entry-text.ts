/** One entry of the transcript as plain text, to be searched and taken away. */
import type { Entry, PageView } from "../../app/views.ts";
import { ROUTE_TEXT } from "../../content/strings/route-text.ts";

type Told = Pick<PageView, "language" | "thoughts">;

export function entryText(entry: Entry, { language, thoughts }: Told): string {
  const words = ROUTE_TEXT[language];
  switch (entry.kind) {
    case "title":
      return [entry.eyebrow, entry.text].filter((part) => part !== "").join(" — ");
    case "paragraph":
    case "chosen":
      return entry.runs.map(({ text }) => text).join("");
    case "drawing":
      return words.drawing;
    case "thought": {
      const title = thoughts.find(({ number }) => number === entry.thought)?.title ?? "";
      return `${entry.lived === "owned" ? words.thoughtOwned : words.thoughtContested}, ${title}`;
    }
  }
}

/** The whole route, as a file that any machine reads: titles underlined, choices after a `>`. */
export function routeFile(view: PageView): string {
  const blocks = view.entries.map((entry) => {
    const text = entryText(entry, view);
    if (entry.kind === "title") return `\n${text}\n${"=".repeat([...text].length)}`;
    return entry.kind === "chosen" ? `> ${text}` : text;
  });
  return `${blocks.join("\n\n").trim()}\n`;
}

/** Letters alone, without case, accents nor the shapes of quotes and spaces. */
export const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ");
