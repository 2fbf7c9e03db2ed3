/** Vite plugin: what other sites ask of a build, at addresses that never change: embed.js, its types, the page that shows it, oEmbed. */
import type { Plugin } from "vite";
import type { Language } from "../../../core/story/beat.ts";
import { oembed } from "../pages/site-meta.ts";
import { buildScript } from "./build-script.ts";
import { hostTypes } from "./host-types.ts";
import { SHARE_PAGES, sharePage } from "./share-page.ts";

const LANGUAGES: readonly Language[] = ["fr", "en"];
const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript",
  html: "text/html",
  ts: "text/plain",
  json: "application/json",
};

type Make = () => string | Promise<string>;

/** @param site the build's root on the web; oEmbed needs it, and is left out without it */
export function embedFiles(site: string | null): Plugin {
  const files: ReadonlyMap<string, Make> = new Map<string, Make>([
    ["embed.js", () => buildScript("embed.ts")],
    ["share.js", () => buildScript("share.ts")],
    ["embed.d.ts", hostTypes],
    ...LANGUAGES.map((each): [string, Make] => [SHARE_PAGES[each], () => sharePage(each)]),
    ...LANGUAGES.flatMap((each): [string, Make][] =>
      site === null ? [] : [[`${each === "en" ? "en/" : ""}oembed.json`, () => oembed(site, each)]],
    ),
  ]);
  return {
    name: "embed-files",
    async generateBundle() {
      for (const [fileName, make] of files) this.emitFile({ type: "asset", fileName, source: await make() });
    },
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split(/[?#]/, 1)[0]?.slice(1) ?? "";
        const make = files.get(name);
        if (!make) return next();
        const kind = TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain";
        Promise.resolve(make())
          .then((text) => response.setHeader("content-type", `${kind}; charset=utf-8`).end(text))
          .catch(next);
      });
    },
  };
}
