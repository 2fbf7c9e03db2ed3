/** `story:check -- --fix`: writes what is beyond doubt, and leaves the rest to the writer. */
import type { CompiledStory } from "../../ink/compile-from.ts";
import { scan, type SourceFile } from "../../ink/scan.ts";
import { choiceId, choiceIds } from "../choice-ids.ts";
import { ALL_RULES } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";

export interface Mended {
  /** Those that changed, whole. */
  readonly files: readonly SourceFile[];
  readonly lines: number;
}

/** Rules take their turn on each line, in their order; a file that scans to nothing wrong is left alone. */
export function mendStory(story: CompiledStory, rules: readonly Rule[] = ALL_RULES): Mended {
  const pages = new Map(
    story.sources.map(({ file, text }) => [file, text.replace(/^\uFEFF/, "").split("\n")]),
  );
  const taken = new Set(choiceIds(story).map(({ id }) => id));
  const touched = new Set<string>();
  for (const { mend, check } of rules) {
    if (!mend) continue;
    for (const { file, line } of check(story)) {
      const page = pages.get(file);
      const known = story.sourceLines.find((each) => each.file === file && each.line === line);
      if (!page || !known) continue;
      const mended = mend({ ...known, ...proseNow(file, page, line) }, taken);
      for (const each of scan({ file, text: mended })) {
        const id = choiceId(each);
        if (id !== undefined) taken.add(id);
      }
      page[line - 1] = mended;
      touched.add(`${file}:${line}`);
    }
  }
  const files = story.sources.flatMap(({ file, text }) => {
    const now = pages.get(file)?.join("\n") ?? text;
    return now === text ? [] : [{ file, text: now }];
  });
  return { files, lines: touched.size };
}

/** The line as an earlier rule left it. */
function proseNow(
  file: string,
  page: readonly string[],
  line: number,
): Partial<ReturnType<typeof scan>[number]> {
  const raw = page[line - 1] ?? "";
  const [now] = scan({ file, text: raw });
  return now ? { raw, code: now.code, prose: now.prose, label: now.label, tags: now.tags } : { raw };
}
