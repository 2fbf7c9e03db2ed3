/** The music and ambiences of each scene, read from the story by src/tools/vite/sound-plan-plugin.ts. */

declare module "virtual:sound-plan" {
  // oxlint-disable-next-line typescript/consistent-type-imports -- a statement would find no neighbour from here, and give any
  export const SOUND_PLAN: import("./audio-shape.ts").SoundPlan;
}
