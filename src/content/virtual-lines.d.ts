/** Where each line of an edition is written, made by src/tools/vite/line-map-plugin.ts; fetched to report a misprint. */

declare module "virtual:lines/fr" {
  import type { LineMap } from "./line-map.ts";

  export const map: LineMap;
  /** The game's version, from package.json. */
  export const version: string;
}

declare module "virtual:lines/en" {
  import type { LineMap } from "./line-map.ts";

  export const map: LineMap;
  export const version: string;
}
