/** What a player may be made to fetch before the first act ends, whatever they choose. */
import { describe, expect, it } from "vitest";
import { placeOf } from "../../src/content/acts.ts";
import { AUDIO } from "../../src/content/audio-manifest.ts";
import type { AudioFile } from "../../src/content/audio-shape.ts";
import { TITLES } from "../../src/content/ids.ts";
import { SOUND_PLAN } from "../../src/content/sound-plan.ts";

const MB = 1_000_000;

/** Every file a scene of the prologue and the first act can ask for, and the noises. */
function firstAct(): AudioFile[] {
  const titles = TITLES.filter((title) => title === "prologue" || placeOf(title)?.act === 1);
  const files = titles.flatMap((title) => {
    const { music, ambiences } = SOUND_PLAN[title];
    return [
      ...music.flatMap((id) => (AUDIO.pieces[id] ? [AUDIO.pieces[id].heart, AUDIO.pieces[id].machine] : [])),
      ...ambiences.flatMap((id) => AUDIO.ambiences[id]?.file ?? []),
    ];
  });
  return [...new Set([...files, ...(AUDIO.foley ? [AUDIO.foley.file] : [])])];
}

describe.each(["ogg", "m4a"] as const)("in %s", (codec) => {
  it("all that may be heard before the end of the first act weighs 3 MB at most", () => {
    const bytes = firstAct().reduce((sum, file) => sum + file.bytes[codec], 0);
    expect(bytes / MB).toBeLessThanOrEqual(3);
  });
});
