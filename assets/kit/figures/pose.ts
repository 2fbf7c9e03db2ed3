/** Turns a posed figure into the three layers of a scene: silhouette, mask and inner picture. */
import { ink } from "../draw/index.ts";
import { bounds, type Box } from "./bounds.ts";
import type { Part } from "./part.ts";
import type { CharacterId } from "../../../src/content/ids.ts";
import type { LayerArt } from "../../scenes/scene.ts";

export type InnerPicture = (box: Box, seed: number, flip: boolean) => string;
/**
 * A drawn pose. Figure units: 100 is one head height, (0,0) is the back of the crown, y grows downward,
 * the person looks right. `foot` is the point laid on the scene's `at`; `stature` is the standing height,
 * the same for every pose of one person, so that poses swap without a change of size.
 */
export interface Pose {
  readonly parts: readonly Part[];
  readonly foot: readonly [number, number];
  readonly stature: number;
  readonly inner?: InnerPicture;
  /** SVG laid under the parts: the grid of a hollow man. */
  readonly under?: string;
  /** Not touched by light: the hollow. */
  readonly unlit?: boolean;
  /** Named places for the scene: a candle by the hand, a screen before the eyes. */
  readonly anchors: Readonly<Record<string, readonly [number, number]>>;
}
/** Where and how large a figure stands; stage units. `height` is the standing height whatever the pose. */
export interface Placement {
  readonly at: { readonly x: number; readonly y: number };
  readonly height: number;
  readonly flip?: boolean;
  readonly z: number;
  readonly seed?: number;
  /** Prefix of the layer ids; `person-pose` when absent. */
  readonly id?: string;
}

export const paint = (p: Part): string => {
  if (p.kind === "seam") return "";
  if (p.kind === "mark")
    return `<path d="${p.d}" fill="none" stroke="${ink(p.tone, p.temp)}" stroke-width="${p.width}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const edge =
    p.edge === undefined ? "" : ` stroke="${ink(p.edge, p.temp)}" stroke-width="4" paint-order="stroke"`;
  return `<path d="${p.d}" fill="${ink(p.tone, p.temp)}"${edge}/>`;
};
/** In the mask white lets the picture through; every part keeps a dark leading around it. */
const stencil = (p: Part, lead: number): string => {
  if (p.kind === "mark") return "";
  if (p.kind === "seam") return `<path d="${p.d}" fill="none" stroke-width="${p.width}"/>`;
  return `<path d="${p.d}"${p.kind === "cloth" ? ' fill="#fff"' : ""} stroke-width="${p.kind === "cloth" ? lead : lead * 0.7}"/>`;
};

const fixed = (v: number): number => Number(v.toFixed(4));

/** The pose as layers `id`, `id-mask`, `id-inner`, one sheet at depth z (the picture a thousandth nearer). */
export function compose(
  who: CharacterId | undefined,
  name: string,
  pose: Pose,
  where: Placement,
): LayerArt[] {
  const { at, height, z, flip = false, seed = 7, id = who ? `${who}-${name}` : name } = where;
  const s = height / pose.stature,
    sx = flip ? -s : s;
  const [bx, by, bw, bh] = bounds(pose.parts.map((p) => p.d));
  const [x, y] = [at.x - pose.foot[0] * sx, at.y - pose.foot[1] * s];
  const left = Math.floor(x + Math.min(bx * sx, (bx + bw) * sx)),
    top = Math.floor(y + by * s);
  const common = {
    box: [left, top, Math.ceil(bw * s) + 1, Math.ceil(bh * s) + 1],
    ...(who ? { who, pose: name } : {}),
    sheet: id,
    pivot: [at.x, at.y],
    motion: { sway: 0.004, speed: 0.9 },
    ...(pose.unlit ? { unlit: true } : {}),
  } as const;
  // A frame with its own units, not a transform: the optimiser bakes transforms into every number and doubles the bytes.
  const frame = `x="${fixed(x + Math.min(bx * sx, (bx + bw) * sx))}" y="${fixed(y + by * s)}" width="${fixed(bw * s)}" height="${fixed(bh * s)}"`;
  const mirror = (body: string): string =>
    flip ? `<g transform="translate(${2 * bx + bw})scale(-1 1)">${body}</g>` : body;
  const group = (body: string): string =>
    `<svg ${frame} viewBox="${bx} ${by} ${bw} ${bh}" preserveAspectRatio="none">${mirror(body)}</svg>`;
  const silhouette = { id, z, body: group((pose.under ?? "") + pose.parts.map(paint).join("")), ...common };
  if (!pose.inner) return [silhouette];
  const lead = Math.max(7, 3.2 / s),
    sheet = `x="${bx}" y="${by}" width="${bw}" height="${bh}"`;
  const cuts = pose.parts.slice(pose.parts.findIndex((p) => p.kind === "cloth")).map((p) => stencil(p, lead));
  const stencils = `<g stroke="#000" stroke-linejoin="round" stroke-linecap="round">${cuts.join("")}</g>`;
  const mask = `<mask id="m"><rect ${sheet}/>${stencils}</mask><rect ${sheet} fill="#fff" mask="url(#m)"/>`;
  return [
    silhouette,
    { id: `${id}-mask`, z, body: group(mask), mask: true, ...common },
    {
      id: `${id}-inner`,
      z: fixed(z + 0.001),
      body: group(pose.inner([bx, by, bw, bh], seed, flip)),
      inner: `${id}-mask`,
      ...common,
    },
  ];
}
