/** The whole drawing kit under one import. */
export { R, ink, lerp, rng } from "./ink.ts";
export { circ, grad, line, path, rgrad } from "./marks.ts";
export { print } from "./print.ts";
export { bar, poly, rect, rope, ropeAt, smooth, type Point } from "./shapes.ts";
export { layer } from "./layer.ts";
