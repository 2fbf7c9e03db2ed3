/** All that a source of assets/sound takes. */
export { biquad, filtered, filteredLoop } from "../filters.ts";
export { addAt, RATE, type Stereo } from "../pcm.ts";
export { loopInRoom } from "../room.ts";
export type { Rng } from "../rng.ts";
export type { AmbienceSource, FoleySource } from "../sources.ts";
export { air, hum, swelled } from "./bed.ts";
export { anyBubble, bubble } from "./bubble.ts";
export { amid, between, either, hiss, moments, pick, samples, wander } from "./chance.ts";
export { creak, rub } from "./friction.ts";
export { cloud, crack } from "./grain.ts";
export { clank, knock, modes, RATIOS, slab, struck, type Mode } from "./modal.ts";
export { placed } from "./place.ts";
export { bump, edged, finished, lines, shaped } from "./shape.ts";
export { Loop, Shot } from "./tape.ts";
export { VOWELS } from "./tract.ts";
export { babble, laugh, sing, someone, type Sung } from "./voices.ts";
