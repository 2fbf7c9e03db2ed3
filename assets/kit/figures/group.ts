/** Several people drawn as one figure: all that is black first, then the coats that open on their one country. */
import type { LayerArt } from "../../scenes/scene.ts";
import type { CharacterId } from "../../../src/content/ids.ts";
import { carried, type Part } from "./part.ts";
import { compose, type InnerPicture, type Placement, type Pose } from "./pose.ts";

/** Draws one of them; how far right he stands, in figure units; whether he looks left. */
export type Member = readonly [draw: () => Part[], dx: number, flip: boolean];
interface Group {
  readonly stature: number;
  readonly members: readonly Member[];
  /** Their country, carried so that its own x 0 falls on `x`. */
  readonly country: (x: number) => InnerPicture;
  readonly anchors: Readonly<Record<string, readonly [number, number]>>;
}

/** Heads and legs first, then coats and what lies over them: the mask then costs nothing for the former. */
export function together(members: readonly Member[]): Part[] {
  const drawn = members.map(([draw, dx, flip]) => carried(draw(), dx, flip));
  const coat = (parts: readonly Part[]): number => parts.findIndex(({ kind }) => kind === "cloth");
  return [
    ...drawn.flatMap((parts) => parts.slice(0, coat(parts))),
    ...drawn.flatMap((parts) => parts.slice(coat(parts))),
  ];
}

/** The group about x = 0; `shift` carries their country with one who has left it. */
export function gathered({ stature, members, country, anchors }: Group, shift = 0): Pose {
  return {
    parts: together(members),
    foot: [0, stature],
    stature,
    inner: country(shift),
    anchors,
  };
}

/** One of them alone, from the left; the layers answer to the group's cue. Fails on one who is not there. */
export function alone(who: CharacterId, group: Group, i: number, where: Placement): LayerArt[] {
  const member = group.members.at(i);
  if (!member || i < 0) throw new Error(`alone: ${who} are ${group.members.length}, from 0, not ${i}`);
  const [draw, dx, flip] = member;
  const one = { ...group, members: [[draw, flip ? 26 : -26, flip]] as const };
  return compose(who, "standing", gathered(one, -Math.round(dx * 0.92)), {
    id: `${who}-${i}`,
    ...where,
  });
}
