/** Vite plugin: `studio.html`, what it is made of, and the list of the game's files from which it makes a playable folder. */
import { readdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Plugin, Rollup } from "vite";
import { buildStudio, STUDIO_FOLDER, STUDIO_PAGE } from "./build-studio.ts";
import { storyFiles } from "./story-files.ts";

const LIST = `${STUDIO_FOLDER}/build.json`;
const LANGUAGES = ["fr", "en"] as const;

/** The studio itself, the worker (which would keep an older story), what serves other people's pages. */
const NOT_PLAYED = /^(?:studio\b|\.vite\/|worker\.js$|embed\b|share\.js$|partager\.html$)/;

/** Where the studio finds each edition as it was compiled at build. */
type Stories = Record<(typeof LANGUAGES)[number], string>;

const IN_DEVELOPMENT: Stories = { fr: "@id/__x00__virtual:story/fr", en: "@id/__x00__virtual:story/en" };

export function studioPage(): Plugin[] {
  let root = process.cwd();
  let out = "";
  let stories: Stories | undefined;
  return [
    { ...storyFiles(root), apply: "serve" },
    {
      name: "studio-page",
      configResolved: (config) => {
        root = config.root;
        out = resolve(root, config.build.outDir);
      },
      configureServer: (server) => {
        server.middlewares.use((request, response, next) => {
          if (request.url?.split(/[?#]/, 1)[0] !== `/${LIST}`) return next();
          response.setHeader("content-type", "application/json");
          response.end(JSON.stringify({ files: [], stories: IN_DEVELOPMENT }));
        });
      },
      async generateBundle(_, bundle) {
        stories = storiesOf(bundle);
        for (const file of await buildStudio(root))
          this.emitFile({
            type: "asset",
            fileName: file.fileName,
            source: file.type === "chunk" ? file.code : file.source,
          });
      },
      closeBundle: {
        order: "post",
        sequential: true,
        handler() {
          if (stories) writeFileSync(join(out, LIST), JSON.stringify({ files: playedFiles(out), stories }));
        },
      },
    },
  ];
}

function storiesOf(bundle: Rollup.OutputBundle): Stories {
  const fileOf = (language: string): string => {
    const chunk = Object.values(bundle).find(
      (each) =>
        each.type === "chunk" && each.moduleIds.some((id) => id.endsWith(`virtual:story/${language}`)),
    );
    if (!chunk) throw new Error(`studio-page: the build has no story in ${language}`);
    return chunk.fileName;
  };
  return { fr: fileOf("fr"), en: fileOf("en") };
}

/** All that the game asks of its server. */
function playedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)).replaceAll("\\", "/"))
    .filter((file) => file !== STUDIO_PAGE && !NOT_PLAYED.test(file))
    .sort();
}
