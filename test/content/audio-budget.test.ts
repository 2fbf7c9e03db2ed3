/** What a player may be made to fetch before the first act ends, whatever they choose. */
import { expect, it } from "vitest";
import { placeOf } from "../../src/content/acts.ts";
import { AUDIO } from "../../src/content/audio-manifest.ts";
import type { AudioFile } from "../../src/content/audio-shape.ts";
import { TITLES } from "../../src/content/ids.ts";
import { readSoundPlan } from "../../src/tools/story/sound-plan.ts";

const MB = 1_000_000;

/** Every file a scene of the prologue and the first act can ask for, and the noises. */
function firstAct(): AudioFile[] {
  const plan = readSoundPlan();
  const titles = TITLES.filter((title) => title === "prologue" || placeOf(title)?.act === 1);
  const files = titles.flatMap((title) => {
    const { music, ambiences } = plan[title];
    return [
      ...music.flatMap((id) => (AUDIO.pieces[id] ? [AUDIO.pieces[id].heart, AUDIO.pieces[id].machine] : [])),
      ...ambiences.flatMap((id) => AUDIO.ambiences[id]?.file ?? []),
    ];
  });
  const all = [...files, ...(AUDIO.foley ? [AUDIO.foley.file] : [])];
  // Ids may share a file, which is fetched once.
  return [...new Map(all.map((file) => [file.path, file])).values()];
}

it("all that may be heard before the end of the first act weighs 3 MB at most, in the encoding that is preferred", () => {
  const bytes = firstAct().reduce((sum, file) => sum + file.bytes.ogg, 0);
  expect(bytes / MB).toBeLessThanOrEqual(3);
});

it("the whole game weighs 16 MB at most in either encoding", () => {
  const pairs = Object.values(AUDIO.pieces).flatMap(({ heart, machine }) => [heart, machine]);
  const beds = Object.values(AUDIO.ambiences).map(({ file }) => file);
  const files = new Map(
    [...pairs, ...beds, ...(AUDIO.foley ? [AUDIO.foley.file] : [])].map((file) => [file.path, file]),
  );
  for (const codec of ["ogg", "m4a"] as const) {
    const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes[codec], 0);
    expect(bytes / MB, codec).toBeLessThanOrEqual(16);
  }
});
