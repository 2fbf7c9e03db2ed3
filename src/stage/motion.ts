/** How layers and flames move in time; every function of a time in seconds, and still at rest. */
import type { LayerFile, Motion } from "./scene-file.ts";

/** Parallax of a frame: units of shift per unit of depth, and the depth that stands still. */
export interface Parallax {
  readonly x: number;
  readonly y: number;
  readonly focus: number;
}

export interface Pose {
  readonly dx: number;
  readonly dy: number;
  readonly rotation: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** Pointer in -1..1 across the stage to parallax; drift in -1..1 is the idle sway of the eye. */
export function parallaxOf(
  pointer: { x: number; y: number },
  drift: number,
  { parallax, focus }: { readonly parallax: number; readonly focus: number },
): Parallax {
  return { x: -(pointer.x + drift * 0.12) * parallax, y: -pointer.y * parallax * 0.45, focus };
}

const REST: Pose = { dx: 0, dy: 0, rotation: 0, scaleX: 1, scaleY: 1 };

function moved(motion: Motion, time: number): Pose {
  const w = time * (motion.speed ?? 1) + (motion.phase ?? 0);
  const sway = (motion.sway ?? 0) * (Math.sin(w) + 0.35 * Math.sin(w * 2.3 + 1));
  const flame = motion.flame ?? 0;
  return {
    dx: (motion.dx ?? 0) * Math.sin(w),
    dy: (motion.dy ?? 0) * Math.sin(w * 1.3),
    rotation: sway + flame * (0.05 * Math.sin(w * 3.7) + 0.03 * Math.sin(w * 8.1)),
    scaleX: 1 + flame * 0.06 * Math.sin(w * 9.3 + 1),
    scaleY:
      1 + (motion.breathe ?? 0) * Math.sin(w) + flame * (0.1 * Math.sin(w * 7.1) + 0.05 * Math.sin(w * 12.7)),
  };
}

/** Offset of a layer from where it was drawn, parallax included. `still`: no motion of its own. */
export function poseOf(layer: LayerFile, parallax: Parallax, time: number, still: boolean): Pose {
  const own = still || !layer.motion ? REST : moved(layer.motion, time);
  const depth = layer.z - parallax.focus;
  return { ...own, dx: own.dx + parallax.x * depth, dy: own.dy + parallax.y * depth };
}

/** Brightness of a trembling flame, about .87 .. 1.13. */
export function flicker(time: number): number {
  return (
    1 +
    0.05 * Math.sin(time * 9.1) +
    0.035 * Math.sin(time * 15.7 + 2) +
    0.05 * Math.sin(time * 2.3) * Math.sin(time * 5.3)
  );
}
