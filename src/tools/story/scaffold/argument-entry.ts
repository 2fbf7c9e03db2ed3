/** What the Book will say of a new scene, until the writer says it better: a sentence for each of its two choices. */
import type { Language } from "../../../core/story/beat.ts";

const FILES = [1, 2, 3, 4, 5].map((act) => `src/content/arguments/act-${act}.ts`);

interface Asked {
  /** Knot of the scene before, beside which the entry stands. */
  readonly after: string;
  readonly knot: string;
  readonly title: Readonly<Record<Language, string>>;
}

/** The file, with the entry in it; null when the scene before has none. */
export function withArgument(
  { after, knot, title }: Asked,
  read: (path: string) => string | null,
): { readonly path: string; readonly text: string } | null {
  for (const path of FILES) {
    const text = read(path) ?? "";
    const opening = text.search(new RegExp(`^  ${after}: \\[$`, "m"));
    const end = opening < 0 ? -1 : text.indexOf("\n  ],\n", opening);
    if (end < 0) continue;
    const at = end + "\n  ],\n".length;
    return { path, text: text.slice(0, at) + entryOf(knot, title) + text.slice(at) };
  }
  return null;
}

function entryOf(knot: string, title: Asked["title"]): string {
  const id = knot.replaceAll("_", "-");
  const said = (choice: string, fr: string, en: string): string =>
    `      when(\n        "${id}-${choice}",\n        ${JSON.stringify(fr)},\n        ${JSON.stringify(en)},\n      ),\n`;
  const first = said(
    "first",
    `Où il arrive quelque chose à Honorine, dans « ${title.fr} », qu’une seule phrase devra dire ici, après le premier choix.`,
    `In which something happens to Honorine, in “${title.en}”, that one sentence is to tell here, after the first choice.`,
  );
  const second = said(
    "second",
    `Où il lui arrive autre chose, dans « ${title.fr} », qu’une seule phrase devra dire ici, après le second choix.`,
    `In which something else happens to her, in “${title.en}”, that one sentence is to tell here, after the second choice.`,
  );
  return `  ${knot}: [\n    [\n${first}${second}    ],\n  ],\n`;
}
