/** Where a game stands, as it is told in a list: its scene, its picture, how far it has come. */
import { TITLES } from "../../content/ids.ts";
import { type Heading, headingOf } from "../../content/titles.ts";
import type { GameState } from "../../core/game/game.ts";
import type { Language } from "../../core/story/beat.ts";

export interface Place {
  /** The scene's title id; "" before the first. */
  readonly title: string;
  /** The picture of `scenes/`, without its ending; "" for none. */
  readonly picture: string;
  /** Choices made. */
  readonly turn: number;
}

export const placeOf = ({ scenes, theatre, turn }: GameState): Place => ({
  title: scenes.at(-1)?.title ?? "",
  picture: theatre.scene,
  turn,
});

/** A picture's name goes into an address: nothing but a name is let in. */
export const pictureOf = (data: unknown): string =>
  typeof data === "string" && /^[a-z_]*$/.test(data) ? data : "";

/** Null for what is no place. */
export function placeIn(data: unknown): Place | null {
  const { title, picture, turn } = (data ?? {}) as Record<string, unknown>;
  if (typeof title !== "string" || !Number.isSafeInteger(turn)) return null;
  return { title, picture: pictureOf(picture), turn: Number(turn) };
}

/** Null for a title the story no longer has. */
export function placeHeading(title: string, language: Language): Heading | null {
  const known = TITLES.find((each) => each === title);
  return known ? headingOf(known, language) : null;
}
