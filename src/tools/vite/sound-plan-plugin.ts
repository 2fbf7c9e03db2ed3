/** Vite plugin: `virtual:sound-plan` says which music and ambiences each scene of the French story asks for. */
import { resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { readSoundPlan } from "../story/sound-plan.ts";

const VIRTUAL = "virtual:sound-plan";
const RESOLVED = `\0${VIRTUAL}`;

/** @param folder of `fr.ink`, from Vite's root */
export function soundPlan(folder = "story"): Plugin {
  let storyFolder = folder;
  return {
    name: "sound-plan",
    configResolved: ({ root }) => {
      storyFolder = resolve(root, folder);
    },
    resolveId: { filter: { id: new RegExp(`^${VIRTUAL}$`) }, handler: () => RESOLVED },
    load: {
      filter: { id: new RegExp(`^${RESOLVED}$`) },
      handler: () => ({
        code: `export const SOUND_PLAN = ${JSON.stringify(readSoundPlan(resolve(storyFolder, "fr.ink")))};`,
        moduleType: "js",
      }),
    },
    // For the next page alone: the one that is open only fetches a sound later than it might.
    hotUpdate({ file }) {
      const { moduleGraph } = this.environment;
      const known = moduleGraph.getModuleById(RESOLVED);
      if (known && file.endsWith(".ink") && resolve(file).startsWith(`${storyFolder}${sep}`))
        moduleGraph.invalidateModule(known);
    },
  };
}
