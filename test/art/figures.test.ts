/** The cast as drawn: every pose of the story exists, stands where it is asked, fits its box and its bytes. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { LayerArt } from "../../assets/scenes/scene.ts";
import { bounds } from "../../assets/kit/figures/bounds.ts";
import { crowd } from "../../assets/kit/figures/crowd.ts";
import { DRAWN, anchor, figure, type Ask } from "../../assets/kit/figures/figure.ts";
import { companion } from "../../assets/kit/figures/cenacle-people.ts";
import { executive } from "../../assets/kit/figures/executives.ts";
import { guard } from "../../assets/kit/figures/guards.ts";
import { guest } from "../../assets/kit/figures/guests.ts";
import { giant } from "../../assets/kit/figures/giant.ts";
import { HAND_KINDS, hand } from "../../assets/kit/figures/hand.ts";
import { striker } from "../../assets/kit/figures/strikers.ts";
import { limb, outline, pts } from "../../assets/kit/figures/part.ts";
import { CHARACTERS } from "../../src/content/ids.ts";
import { trimLayer } from "../../src/tools/art/trim.ts";

/** Characters the story hears but never shows. */
const VOICES = new Set(["prompter", "lulu"]);
/** Gzipped bytes one figure may take in a built scene. */
const BUDGET = 5_000;
/** Several people drawn as one figure may take half as much again. */
const GROUPS = new Set<string>(["guests", "cenacle_people", "executives", "strikers"]);
const PLACE = { at: { x: 640, y: 700 }, height: 560, z: 0.62 } as const;

const ask = (who: string, pose: string, more: object = {}): Ask => ({ ...PLACE, ...more, who, pose }) as Ask;
const silhouetteOf = (one: Ask): LayerArt => figure(one).at(0)!;
const boxOf = ({ box }: LayerArt) => {
  const [x = 0, y = 0, w = 0, h = 0] = box ?? [];
  return { x, y, w, h };
};

describe("the cast", () => {
  it("has every pose the story may name", () => {
    const drawn = new Set(DRAWN.map(([who, pose]) => `${who}:${pose}`));
    const asked = Object.entries(CHARACTERS)
      .filter(([who]) => !VOICES.has(who))
      .flatMap(([who, poses]) => poses.map((pose) => `${who}:${pose}`));
    expect(asked.filter((one) => !drawn.has(one))).toEqual([]);
  });

  it("refuses a pose nobody drew", () => {
    expect(() => figure(ask("michel", "flying"))).toThrow("michel has no pose flying");
    expect(() => anchor(ask("michel", "standing"), "wings")).toThrow("has no wings");
  });

  describe.each(DRAWN.map(([who, pose]) => ({ who, pose })))("$who, $pose", ({ who, pose }) => {
    it("is one sheet: a silhouette, then its mask and inner picture if any", () => {
      const layers = figure(ask(who, pose, { id: "someone" }));
      expect([1, 3]).toContain(layers.length);
      expect(new Set(layers.map(({ sheet }) => sheet))).toEqual(new Set(["someone"]));
      expect(layers.every((layer) => layer.who === who && layer.pose === pose)).toBe(true);
      if (layers.length === 3) {
        expect(layers[1]).toMatchObject({ id: "someone-mask", mask: true });
        expect(layers[2]).toMatchObject({ id: "someone-inner", inner: "someone-mask", box: layers[1]?.box });
      }
    });

    it("is painted inside its box and stands on its feet", async () => {
      const silhouette = silhouetteOf(ask(who, pose));
      const box = boxOf(silhouette),
        painted = await trimLayer("painted", silhouette.body ?? "");
      expect(painted.x).toBeGreaterThanOrEqual(box.x - 3);
      expect(painted.y).toBeGreaterThanOrEqual(box.y - 3);
      expect(painted.x + painted.w).toBeLessThanOrEqual(box.x + box.w + 3);
      expect(painted.y + painted.h).toBeLessThanOrEqual(box.y + box.h + 3);
      expect(painted.w * painted.h).toBeGreaterThan(box.w * box.h * 0.8);
      if (drawnToTheGround(who, pose))
        expect(Math.abs(painted.y + painted.h - 2 - PLACE.at.y)).toBeLessThan(5);
    });

    it("looks the other way about the same feet when flipped", () => {
      const a = boxOf(silhouetteOf(ask(who, pose))),
        b = boxOf(silhouetteOf(ask(who, pose, { flip: true })));
      expect(Math.abs(PLACE.at.x - a.x - (b.x + b.w - PLACE.at.x))).toBeLessThan(4);
      expect(b.y).toBe(a.y);
    });

    it("is the same SVG for the same seed, and small", async () => {
      const layers = figure(ask(who, pose, { seed: 11 }));
      expect(figure(ask(who, pose, { seed: 11 }))).toEqual(layers);
      const built = await Promise.all(
        layers.map((layer) => trimLayer(layer.id, layer.body ?? "", boxOf(layer))),
      );
      expect(gzipSync(built.map(({ svg }) => svg).join("")).length).toBeLessThan(
        GROUPS.has(who) ? BUDGET * 1.5 : BUDGET,
      );
    });

    it("has eyes a light can be hung from", () => {
      const eye = anchor(ask(who, pose), "eye"),
        mirrored = anchor(ask(who, pose, { flip: true }), "eye");
      expect(eye.x - PLACE.at.x).toBeCloseTo(PLACE.at.x - mirrored.x);
      expect(PLACE.at.y - eye.y).toBeGreaterThan(PLACE.height * 0.3);
    });
  });
});

/** Busts stop at the hip, behind a counter or a desk. */
function drawnToTheGround(who: string, pose: string): boolean {
  return who !== "clerk" && !(who === "gobseck" && pose === "seated");
}

describe("giants and crowds", () => {
  it("leaves a giant hollow and unlit, larger by his hat", () => {
    const layers = giant({ ...PLACE, seed: 2 }),
      one = layers.at(0)!;
    expect(layers).toHaveLength(1);
    expect(one).toMatchObject({ id: "giant", unlit: true });
    expect(one.who).toBeUndefined();
    expect(one.body?.match(/fill="(?!none)/g)).toBeNull();
    expect(boxOf(one).h).toBeGreaterThan(PLACE.height * 1.1);
  });

  it("sets as many passers-by as asked, never with a head under 24 units", () => {
    const [layer] = crowd({ count: 9, box: [100, 600, 900, 60], z: 0.3, seed: 3, head: 12 });
    const sizes = [...(layer?.body ?? "").matchAll(/scale\(-?[\d.]+ ([\d.]+)\)/g)].map(([, s]) => Number(s));
    expect(sizes).toHaveLength(9);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0.24);
    expect(crowd({ count: 9, box: [100, 600, 900, 60], z: 0.3, seed: 3, head: 12 })).toEqual([layer]);
  });
});

describe("groups", () => {
  it.each([
    ["guest", guest, "guests"],
    ["companion", companion, "cenacle_people"],
  ] as const)("sets each %s apart, answering to the group's cue", (name, draw, who) => {
    for (const i of [0, 1, 2, 3, 4]) {
      const layers = draw(i, PLACE),
        [, , w = 0] = layers.at(0)?.box ?? [];
      expect(layers.at(0)).toMatchObject({ id: `${name}-${i}`, who, pose: "seated" });
      expect(w).toBeLessThan(PLACE.height / 2);
    }
    expect(() => draw(5, PLACE)).toThrow("there are five");
  });

  it.each([
    ["executives", executive, 3],
    ["guards", guard, 2],
    ["strikers", striker, 6],
  ] as const)("lets each of the %s stand alone on the ground asked for", (who, draw, count) => {
    for (let i = 0; i < count; i++) {
      const layers = draw(i, PLACE);
      const { x, y, w, h } = boxOf(layers.at(0)!);
      expect(layers.at(0)).toMatchObject({ id: `${who}-${i}`, who, pose: "standing" });
      expect(layers.at(2)?.inner).toBe(`${who}-${i}-mask`);
      expect(x).toBeLessThan(PLACE.at.x);
      expect(x + w).toBeGreaterThan(PLACE.at.x);
      expect(w).toBeLessThan(PLACE.height / 2);
      expect(Math.abs(y + h - PLACE.at.y)).toBeLessThan(5);
    }
    expect(() => draw(count, PLACE)).toThrow(`${who} are ${count}`);
  });

  it("gives the one guest who kept something his window, and no other", () => {
    expect([0, 1, 2, 3, 4].map((i) => guest(i, PLACE).length)).toEqual([1, 1, 1, 3, 1]);
  });
});

describe("the shapes", () => {
  it("has real hands, each its own", () => {
    expect(HAND_KINDS.length).toBeGreaterThanOrEqual(8);
    expect(new Set(HAND_KINDS.map((kind) => hand(kind, 0, 0, 100))).size).toBe(HAND_KINDS.length);
    for (const kind of HAND_KINDS) expect(bounds([hand(kind, 0, 0, 100)])[2]).toBeLessThan(135);
  });

  it("reads outlines written out and refuses what is not a point", () => {
    expect(pts("0,0c 10,-5.5")).toEqual([
      [0, 0, "c"],
      [10, -5.5, undefined],
    ]);
    expect(() => pts("0,0 nonsense")).toThrow("nonsense");
  });

  it("winds every outline the same way", () => {
    expect(outline("0,0c 10,0c 10,10c")).toBe(outline("0,0c 10,0c 10,10c"));
    const signed = (d: string): number => {
      const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = (d.match(/-?[\d.]+/g) ?? []).map(Number);
      return Math.sign((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
    };
    expect(signed(outline("0,0c 10,0c 10,10c"))).toBe(signed(outline("10,10c 10,0c 0,0c")));
  });

  it("follows relative, absolute and arc commands when it measures", () => {
    expect(bounds(["M10 10h20v5l-30 3z"], 0)).toEqual([0, 10, 30, 8]);
    expect(bounds(["M0 0a10 10 0 0 1 20 0"], 0)).toEqual([0, -10, 20, 20]);
    expect(bounds([limb("0,0 0,100", [10, 5])], 0)).toEqual([-10, 0, 20, 100]);
    expect(() => bounds(["M0 0X4"])).toThrow("X");
  });
});
