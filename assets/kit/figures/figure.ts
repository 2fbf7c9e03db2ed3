/** The cast: `figure({ who, pose, at, height, z })` gives the layers of one person, ready for a scene. */
import type { LayerArt } from "../../scenes/scene.ts";
import { compose, type Placement, type Pose } from "./pose.ts";
import { bianchon } from "./bianchon.ts";
import { cassandre } from "./cassandre.ts";
import { cenaclePeople } from "./cenacle-people.ts";
import { claes } from "./claes.ts";
import { clerk } from "./clerk.ts";
import { corentin } from "./corentin.ts";
import { danielle } from "./danielle.ts";
import { delphine } from "./delphine.ts";
import { derville } from "./derville.ts";
import { executives } from "./executives.ts";
import { foedora } from "./foedora.ts";
import { guards } from "./guards.ts";
import { guests } from "./guests.ts";
import { gobseck } from "./gobseck.ts";
import { handWorker } from "./hand-worker.ts";
import { honore } from "./honore.ts";
import { honorine } from "./honorine.ts";
import { lousteau } from "./lousteau.ts";
import { lucien } from "./lucien.ts";
import { marguerite } from "./marguerite.ts";
import { maxime } from "./maxime.ts";
import { michel } from "./michel.ts";
import { strikers } from "./strikers.ts";
import { tillet } from "./tillet.ts";
import { officiant } from "./officiant.ts";
import { pharmacist } from "./pharmacist.ts";
import { ursule } from "./ursule.ts";
import { vautrin } from "./vautrin.ts";

const CAST = {
  honorine,
  ursule,
  lucien,
  cassandre,
  michel,
  derville,
  tillet,
  clerk,
  gobseck,
  honore,
  danielle,
  delphine,
  vautrin,
  guests,
  bianchon,
  corentin,
  lousteau,
  pharmacist,
  officiant,
  cenacle_people: cenaclePeople,
  hand_worker: handWorker,
  claes,
  marguerite,
  foedora,
  maxime,
  executives,
  guards,
  strikers,
} as const;

export type Who = keyof typeof CAST;
export type PoseOf<W extends Who> = keyof (typeof CAST)[W] & string;

const poses = (who: Who): Readonly<Record<string, () => Pose>> => CAST[who];

function drawn(who: Who, name: string): Pose {
  const draw = poses(who)[name];
  if (!draw) throw new Error(`figure: ${who} has no pose ${name}`);
  return draw();
}

/** Who, in which pose, where. */
export type Ask = { readonly [W in Who]: Placement & { readonly who: W; readonly pose: PoseOf<W> } }[Who];

/** Silhouette, mask and inner picture of one person in one pose; `at` is the ground between the feet, in stage units. */
export function figure(ask: Ask): LayerArt[] {
  return compose(ask.who, ask.pose, drawn(ask.who, ask.pose), ask);
}

/** Where a named place of the pose (eye, hand, table, screen) falls on the stage. Fails on a name the pose has not. */
export function anchor(ask: Ask, name: string): { x: number; y: number } {
  const pose = drawn(ask.who, ask.pose);
  const point = pose.anchors[name];
  if (!point) throw new Error(`anchor: ${ask.who}, ${ask.pose} has no ${name}`);
  const s = ask.height / pose.stature;
  const sx = ask.flip ? -s : s;
  return { x: ask.at.x + (point[0] - pose.foot[0]) * sx, y: ask.at.y + (point[1] - pose.foot[1]) * s };
}

/** Every drawn pose, as [who, pose]. */
export const DRAWN: readonly (readonly [Who, string])[] = (Object.keys(CAST) as Who[]).flatMap((who) =>
  Object.keys(poses(who)).map((pose) => [who, pose] as const),
);
