/** Vite plugin: `virtual:lines/fr` and `virtual:lines/en` say where each line of an edition is written. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { lineMapOf } from "../ink/line-map.ts";

const VIRTUAL = /^virtual:lines\/(fr|en)$/;
const RESOLVED = /^\0virtual:lines\/(fr|en)$/;

export function lineMaps(): Plugin {
  let root = process.cwd();
  return {
    name: "line-maps",
    configResolved(config) {
      root = config.root;
    },
    resolveId: { filter: { id: VIRTUAL }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: RESOLVED },
      handler(id) {
        const edition = RESOLVED.exec(id)?.[1] ?? "fr";
        const { map, files } = lineMapOf(resolve(root, "story", `${edition}.ink`), root);
        for (const file of files) this.addWatchFile(file);
        const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
          version: string;
        };
        const code = `export const map = ${JSON.stringify(map)}; export const version = ${JSON.stringify(version)};`;
        return { code, moduleType: "js" };
      },
    },
  };
}
