/** Vite plugin: `virtual:story/fr` and `virtual:story/en` are the compiled editions, with errors in the overlay. */
import { resolve } from "node:path";
import type { Plugin } from "vite";
import type { CompiledStory } from "../ink/compile.ts";
import { storySource } from "../ink/story-source.ts";
import { codeFrame } from "../ink/code-frame.ts";
import { formatProblem, isError, type StoryProblem } from "../ink/problem.ts";
import { warmStory } from "../story/warm-story.ts";

const VIRTUAL = /^virtual:story\/(fr|en)$/;
const RESOLVED = /^\0virtual:story\/(fr|en)$/;

export interface InkStoryOptions {
  /** Folder of `fr.ink` and `en.ink`, from Vite's root. */
  readonly folder?: string;
}

/** The build fails on the first edition with an error; warnings are printed, the writer's TODOs are not. */
export function inkStory({ folder = "story" }: InkStoryOptions = {}): Plugin {
  let root = process.cwd();
  /** Files read by each edition when it was last compiled, missing ones included. */
  const watched = new Map<string, readonly string[]>();
  /** Editions that loaded at least once: a page may be holding them. */
  const loaded = new Set<string>();

  return {
    name: "ink-story",
    configResolved(config) {
      root = config.root;
    },
    // Of a file watched by itself, what an editor puts in its place may go unseen.
    configureServer: ({ watcher }) => void watcher.add(resolve(root, folder)),
    resolveId: { filter: { id: VIRTUAL }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: RESOLVED },
      handler(id) {
        const edition = RESOLVED.exec(id)?.[1] ?? "fr";
        const { story, problems } = warmStory(resolve(root, folder, `${edition}.ink`));
        watched.set(id, story.files);
        for (const file of story.files) this.addWatchFile(file);
        const errors = problems.filter(isError);
        if (errors.length > 0) this.error(asViteError(errors, story));
        loaded.add(id);
        for (const problem of problems) if (problem.severity === "warning") this.warn(formatProblem(problem));
        return { code: moduleOf(story), moduleType: "js" };
      },
    },
    hotUpdate: {
      order: "pre",
      handler({ file, modules }) {
        const stale = [...watched].filter(([, files]) => files.includes(file)).map(([id]) => id);
        if (stale.length === 0) return undefined;
        const graph = this.environment.moduleGraph;
        const known = stale.flatMap((id) => graph.getModuleById(id) ?? []);
        // After a failed first load no page is there to accept the module: only a new page can ask again.
        if (!stale.some((id) => loaded.has(id))) {
          for (const module of known) graph.invalidateModule(module);
          this.environment.hot.send({ type: "full-reload" });
          return [];
        }
        return [...new Set([...modules, ...known])];
      },
    },
  };
}

function moduleOf(story: CompiledStory): string {
  const parts = Object.entries(storySource(story));
  return parts.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join("\n");
}

/** The first error takes the overlay's place and frame; the others follow in its text. */
function asViteError(errors: readonly StoryProblem[], story: CompiledStory) {
  const [first] = errors;
  if (!first) throw new Error("asViteError: no error given");
  const file = resolve(first.file);
  const line = Math.max(1, first.line);
  const text = story.sources.find((source) => source.file === first.file)?.text ?? "";
  return {
    message: errors.map(formatProblem).join("\n"),
    id: file,
    loc: { file, line, column: 0 },
    frame: codeFrame(text, line),
  };
}
