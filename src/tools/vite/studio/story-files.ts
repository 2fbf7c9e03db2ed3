/** Vite plugin: `virtual:studio/files` are the story's files as they were at build, path to text. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

const VIRTUAL = "virtual:studio/files";

/** Every ink file of the folder, by its path from the project's root. */
function filesOf(root: string, folder: string): Record<string, string> {
  const names = readdirSync(resolve(root, folder), { recursive: true }).map((name) =>
    String(name).replaceAll("\\", "/"),
  );
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith(".ink"))
      .sort()
      .map((name) => [`${folder}/${name}`, readFileSync(resolve(root, folder, name), "utf8")]),
  );
}

/** @param root the project's folder, as an absolute path */
export function storyFiles(root: string): Plugin {
  return {
    name: "story-files",
    resolveId: { filter: { id: new RegExp(`^${VIRTUAL}$`) }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: new RegExp(`^\\0${VIRTUAL}$`) },
      handler() {
        const files = filesOf(root, "story");
        for (const path of Object.keys(files)) this.addWatchFile(resolve(root, path));
        return { code: `export const files = ${JSON.stringify(files)};`, moduleType: "js" };
      },
    },
  };
}
