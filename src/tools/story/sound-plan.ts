/** Which pieces and ambiences each titled scene asks for, read from its cues: what the game fetches before it is heard. */
import type { AmbienceId, PieceId, SoundPlan } from "../../content/audio-shape.ts";
import { AMBIENCES, MUSIC, TITLES } from "../../content/ids.ts";
import { diskPlace } from "../ink/compile.ts";
import type { SourceFile } from "../ink/scan.ts";
import { storyTexts } from "../ink/story-texts.ts";
import { stripComments } from "../ink/strip-comments.ts";
import { editionFile } from "./edition.ts";

const CUE = /(?<!\\)#\s*(title|music|ambience):\s*(\w+)/g;
const TODO = /^\s*TODO\b.*/gm;

const isPiece = (id: string): id is PieceId => id !== "none" && MUSIC.some((each) => each === id);
const isBed = (id: string): id is AmbienceId => id !== "none" && AMBIENCES.some((each) => each === id);

/**
 * Each once, in the order of the file. A title holds to the end of its file: a cue under none belongs to no scene, and is
 * left out with the names that nobody knows, which the check refuses.
 */
export function soundPlanOf(files: readonly SourceFile[]): SoundPlan {
  const heard = Object.fromEntries(
    TITLES.map((title) => [title, { music: new Set<PieceId>(), ambiences: new Set<AmbienceId>() }]),
  );
  for (const { text } of files) {
    let scene: (typeof heard)[string] | undefined;
    for (const [, cue, id = ""] of stripComments(text).replace(TODO, "").matchAll(CUE)) {
      if (cue === "title") scene = heard[id];
      else if (cue === "music" && isPiece(id)) scene?.music.add(id);
      else if (cue === "ambience" && isBed(id)) scene?.ambiences.add(id);
    }
  }
  return Object.fromEntries(
    Object.entries(heard).map(([title, { music, ambiences }]) => [
      title,
      { music: [...music], ambiences: [...ambiences] },
    ]),
  ) as unknown as SoundPlan;
}

/** Of the story on the disk; a file that can't be read asks for nothing. */
export function readSoundPlan(mainFile: string = editionFile("fr")): SoundPlan {
  const texts = [...storyTexts(diskPlace(mainFile))];
  return soundPlanOf(texts.map(([file, text]) => ({ file, text: text ?? "" })));
}
