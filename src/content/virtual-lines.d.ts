/** Where each line of an edition is written, made by src/tools/vite/line-map-plugin.ts; fetched to report a misprint. */

declare module "virtual:lines/fr" {
  // oxlint-disable-next-line typescript/consistent-type-imports -- a statement would find no neighbour from here, and give any
  export const map: import("./line-map.ts").LineMap;
  /** The game's version, from package.json. */
  export const version: string;
}

declare module "virtual:lines/en" {
  // oxlint-disable-next-line typescript/consistent-type-imports -- a statement would find no neighbour from here, and give any
  export const map: import("./line-map.ts").LineMap;
  export const version: string;
}
