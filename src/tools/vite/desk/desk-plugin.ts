/** Vite plugin, in development only: puts the writer's desk (`src/studio/desk`) on the page, and answers it. */
import type { IncomingMessage } from "node:http";
import { resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { DESK, type Problems, type Saved, TOLD } from "../../../studio/desk/wire.ts";
import type { CompiledStory } from "../../ink/compile.ts";
import { isError } from "../../ink/problem.ts";
import { lineOf } from "../../ink/source-lines.ts";
import { drawMap } from "../../story/map/draw-map.ts";
import { streetOf } from "../../story/map/street.ts";
import { lastStory, settledProblems } from "../../story/warm-story.ts";
import { planOf } from "./plan.ts";
import { wholeCheck } from "./whole-check.ts";

const SCRIPT = "/src/studio/desk/desk.ts";
const WATCH = "/src/studio/desk/watch.ts";
const STORY = /^\0virtual:story\/(?:fr|en)$/;
/** Milliseconds left to the page to ask for what was saved, before anything is checked. */
const PATIENCE = { first: 250, whole: 1_500 } as const;

/** @param folder of `fr.ink` and `en.ink`, from Vite's root */
export function desk(folder = "story"): Plugin {
  let storyFolder = folder;
  return {
    name: "desk",
    apply: "serve",
    configResolved: ({ root }) => {
      storyFolder = resolve(root, folder);
    },
    // The studio, and the game beside it, have no use for a desk.
    transformIndexHtml: (_, { path, originalUrl = "" }) =>
      path.endsWith("/studio.html") || originalUrl.endsWith("?studio")
        ? []
        : [{ tag: "script", attrs: { type: "module", src: SCRIPT }, injectTo: "head-prepend" }],
    /** The story comes with an onlooker of whatever plays it. */
    transform: {
      filter: { id: STORY },
      // A map of it would be seven times as long as the story.
      handler: (code) => ({ code: `${code}\nexport { watch } from "${WATCH}";`, map: { mappings: "" } }),
    },
    configureServer: (server) => answer(server, () => storyFolder),
  };
}

function answer(server: ViteDevServer, folder: () => string): void {
  const mainFile = (edition: string | null): string =>
    resolve(folder(), edition === "en" ? "en.ink" : "fr.ink");
  const story = (edition: string | null): CompiledStory => lastStory(mainFile(edition));
  const { hot } = server.environments.client;
  let told: Problems = { isWhole: false, problems: [] };
  const tell = (problems: Problems): void => {
    told = problems;
    hot.send(TOLD.problems, problems);
  };
  const check = wholeCheck(folder(), (problems) => tell({ isWhole: true, problems }));
  let timers: NodeJS.Timeout[] = [];
  const checkSoon = (): void => {
    timers.forEach(clearTimeout);
    timers = [
      setTimeout(() => {
        const problems = settledProblems(mainFile("fr"));
        // What the whole check found stands until the next one, unless something new is broken.
        const isBroken = problems.some(isError);
        if (isBroken || told.problems.some(isError)) tell({ isWhole: false, problems });
      }, PATIENCE.first),
      setTimeout(() => check.ask(false), PATIENCE.whole),
    ];
  };
  server.watcher.on("change", (file) => {
    if (!file.endsWith(".ink") || !file.startsWith(folder())) return;
    hot.send(TOLD.saved, { file, at: Date.now() } satisfies Saved);
    checkSoon();
  });
  hot.on(TOLD.hello, (_, client) => {
    client.send(TOLD.problems, told);
    if (!told.isWhole) checkSoon();
  });
  hot.on(TOLD.walk, () => check.ask(true));
  server.httpServer?.on("close", () => {
    timers.forEach(clearTimeout);
    check.end();
  });
  const at = (path: string, give: (url: URL, body: string) => string, type: string): void => {
    server.middlewares.use(path, (request, response, next) => {
      bodyOf(request)
        .then((body) => give(new URL(request.url ?? "/", "http://desk"), body))
        .then((text) => response.setHeader("content-type", type).end(text))
        .catch(next);
    });
  };
  const editionOf = (url: URL): string | null => url.searchParams.get("edition");
  at(
    DESK.places,
    (_, body) => {
      const { edition, paths } = JSON.parse(body) as { edition: string; paths: readonly string[] };
      const { lines } = story(edition);
      return JSON.stringify(paths.map((path) => lineOf(lines, path)));
    },
    "application/json",
  );
  at(DESK.plan, (url) => JSON.stringify(planOf(story(editionOf(url)))), "application/json");
  at(DESK.map, (url) => mapOf(story(editionOf(url))), "image/svg+xml");
}

/** Every house in full light: where the writer has been is shown on it by the desk. */
function mapOf(story: Parameters<typeof streetOf>[0]): string {
  const street = streetOf(story);
  const houses = new Map(street.houses.map(({ name }) => [name, 1]));
  return drawMap(street, { houses, choices: new Map() });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
