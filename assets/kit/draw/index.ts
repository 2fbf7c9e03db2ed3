/** The whole drawing kit under one import. */
export { R, ink, lerp, rng } from "./ink.ts";
export { circ, grad, line, path, rgrad, type Stop } from "./marks.ts";
export { print, type PrintStyle } from "./print.ts";
export { bar, poly, rect, rope, ropeAt, smooth, type Hand, type Point } from "./shapes.ts";
export { layer } from "./layer.ts";
