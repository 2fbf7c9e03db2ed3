/** Howler without its three-dimensional part. */
declare module "howler/dist/howler.core.min.js" {
  export * from "howler";
}
