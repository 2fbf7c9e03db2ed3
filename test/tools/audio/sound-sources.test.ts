/** The sounds of assets/sound: one for every cue of the story, each as its kind demands. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { integratedLoudness } from "../../../src/tools/audio/loudness.ts";
import { peak, RATE } from "../../../src/tools/audio/pcm.ts";
import { seeded, seedOf } from "../../../src/tools/audio/rng.ts";
import type { AmbienceSource, FoleySource } from "../../../src/tools/audio/sources.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const SOUND = join(ROOT, "assets/sound");
const FOLEY = Object.values(
  import.meta.glob<FoleySource>("../../../assets/sound/foley/*.ts", { eager: true, import: "foley" }),
);
const AMBIENCES = Object.values(
  import.meta.glob<AmbienceSource>("../../../assets/sound/ambiences/*.ts", {
    eager: true,
    import: "ambience",
  }),
);
/** Heard by the interface, not by the story. */
const OF_THE_READER = ["prompter_breath", "price_tick", "quill", "skin_shrinks", "thought_won", "turn"];
/** Known to writers, in no scene yet. */
const OFFERED = ["glass"];
/** Long to render; measured on the built file by audio:check. */
const SLOW = new Set(["applause", "crowd_sings", "train", "bar_pulled"]);

/** Every id that a kind of cue asks for in the French story, but `none`. */
function asked(cue: "ambience" | "sound"): string[] {
  const files = readdirSync(join(ROOT, "story/fr"), { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((file) => file.endsWith(".ink"))
    .map((file) => readFileSync(join(ROOT, "story/fr", file), "utf8"));
  const ids = texts.flatMap((text) =>
    [...text.matchAll(new RegExp(`# ${cue}: *(\\w+)`, "g"))].map(([, id]) => id ?? ""),
  );
  return [...new Set(ids)].filter((id) => id !== "none").toSorted((a, b) => a.localeCompare(b));
}

describe("the story", () => {
  it("has an ambience for each that it asks for, and no other", () =>
    expect(
      AMBIENCES.flatMap(({ name, ids }) => ids ?? [name]).toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(asked("ambience")));

  it("has a sound for each that it, the reader or the lists of cues ask for, and no other", () =>
    expect(FOLEY.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b))).toEqual(
      [...asked("sound"), ...OF_THE_READER, ...OFFERED].toSorted((a, b) => a.localeCompare(b)),
    ));
});

describe("a source", () => {
  it.each(["ambiences", "foley"])("of %s bears its file's name", (folder) => {
    const files = readdirSync(join(SOUND, folder)).map((file) =>
      file.replace(".ts", "").replaceAll("-", "_"),
    );
    const all = folder === "foley" ? FOLEY : AMBIENCES;
    expect(all.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b))).toEqual(files.toSorted());
  });

  it.each(AMBIENCES.map((each) => [each.name, each] as const))(
    "%s lasts 24 to 36 s at -24 or -30",
    (_, each) => {
      expect(each.seconds).toBeGreaterThanOrEqual(24);
      expect(each.seconds).toBeLessThanOrEqual(36);
      expect([-24, -30]).toContain(each.lufs ?? -24);
    },
  );

  it("of the hand press goes round on a beat of 72", () => {
    const press = AMBIENCES.find(({ name }) => name === "hand_press");
    expect(((press?.seconds ?? 0) * 72) / 60 / 6).toBeCloseTo(5, 9);
  });
});

describe.each(FOLEY.filter(({ name }) => !SLOW.has(name)).map((each) => [each.name, each] as const))(
  "%s",
  (name, { variants, level, render }) => {
    const sound = render(seeded(seedOf(name)), RATE, 0);
    const gain = 10 ** ((level ?? -6) / 20) / peak(sound);

    it("lasts a tenth of a second to two and a half, all of it numbers", () => {
      expect(sound.length / RATE).toBeGreaterThanOrEqual(0.1);
      expect(sound.length / RATE).toBeLessThanOrEqual(2.55);
      expect(sound.every((value) => Number.isFinite(value))).toBe(true);
    });

    it("begins and ends on nothing, with no offset", () => {
      expect(Math.abs(sound[0] ?? 1) * gain).toBeLessThan(1e-4);
      expect(Math.abs(sound.at(-1) ?? 1) * gain).toBeLessThan(1e-4);
      expect(Math.abs(sound.reduce((sum, value) => sum + value, 0) / sound.length) * gain).toBeLessThan(1e-3);
    });

    it("is heard, and no louder than a gavel", () => {
      const heard = new Float32Array(Math.max(sound.length, RATE / 2));
      heard.set(sound.map((value) => value * gain));
      expect(integratedLoudness([heard])).toBeGreaterThan(-45);
      expect(integratedLoudness([heard])).toBeLessThan(-15);
      expect(level ?? -6).toBeLessThanOrEqual(-2);
    });

    if (variants > 1)
      it("differs from its next variant", () =>
        expect(render(seeded(seedOf(name) + 1), RATE, 1)).not.toEqual(sound));
  },
);

it("the same seed gives the same sound", () => {
  const page = FOLEY.find(({ name }) => name === "page");
  expect(page?.render(seeded(3), RATE, 0)).toEqual(page?.render(seeded(3), RATE, 0));
});
