/** Finds the scene sources and loads them; the id is snake_case, the file kebab-case. */
import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import type { SceneArt } from "../../../assets/scenes/scene.ts";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
export const SCENES_OUT = join(ROOT, "public/scenes");
const SOURCES = join(ROOT, "assets/scenes");

const snake = (name: string): string => name.replace(/\.ts$/, "").replaceAll("-", "_");
const kebab = (name: string): string => snake(name).replaceAll("_", "-");

/** Ids of the scenes that have a source file. */
export function sceneIds(): string[] {
  return readdirSync(SOURCES)
    .filter((file) => file.endsWith(".ts") && file !== "scene.ts")
    .map(snake);
}

function sceneSource(name: string): string {
  return join(SOURCES, `${kebab(name)}.ts`);
}

/** The art of one scene. Fails when the file is missing or exports no scene by default. */
export async function readScene(name: string): Promise<SceneArt> {
  const module = (await import(pathToFileURL(sceneSource(name)).href)) as { default?: SceneArt };
  if (!module.default) throw new Error(`${kebab(name)}.ts: no default export`);
  if (module.default.id !== snake(name)) throw new Error(`${kebab(name)}.ts: its id is ${module.default.id}`);
  return module.default;
}
