/** A game goes through an address and comes out the same; a forged address gives a named fault. */
import { describe, expect, it } from "vitest";
import { compact, expand } from "../../src/core/save/compact.ts";
import { type Save, SAVE_FORMAT, SAVE_VERSION } from "../../src/core/save/save.ts";
import { decodeLink, encodeLink, LINK_MARK } from "../../src/link/game-link.ts";

const PAGE = "https://example.test/play/";

const SAVE: Save = {
  format: SAVE_FORMAT,
  version: SAVE_VERSION,
  language: "fr",
  storyHash: "abc123",
  seed: 2_147_483_647,
  envelope: null,
  ink: "",
  log: [
    { kind: "choose", id: "pro-page" },
    {
      kind: "choose",
      id: "pro-write",
      answer: {
        kind: "text",
        text: { kind: "own", text: "À moi,\n« ç’a » <b>&#x1F5A8;</b> 🖨️" },
        polished: true,
      },
    },
    { kind: "carry", thought: 7, carried: true },
    { kind: "carry", thought: 12, carried: false },
    { kind: "choose", id: "s1-draw", answer: { kind: "drawing", drawing: { kind: "offer", offer: "cat" } } },
    {
      kind: "choose",
      id: "s1-own",
      answer: {
        kind: "drawing",
        drawing: { kind: "own", strokes: [[0, 1000, 0.07, 10, 0, 1, 500, 3, 0.29], [4, 4, 0], []] },
      },
    },
    { kind: "trade", order: { side: "short", giant: "MIR", shares: 3 } },
    { kind: "trade", order: { side: "cover", giant: "ABS", shares: 12 } },
    { kind: "choose", id: "s2", answer: { kind: "composed", text: "PROGRÈS" } },
    { kind: "choose", id: "s2-map", answer: { kind: "links", links: [["MIR", "ORA"]] } },
  ],
};

describe("a link", () => {
  it("gives the whole game again, whatever was written and drawn", async () => {
    const link = await encodeLink(SAVE, PAGE);
    expect(link).toMatch(/^https:\/\/example\.test\/play\/#game=[\w-]+$/);
    const read = await decodeLink(link);
    expect(read).toEqual({ ok: true, lost: 0, save: SAVE });
  });

  it("of a game not begun is a game not begun", async () => {
    const fresh = { ...SAVE, log: [] };
    expect(await decodeLink(await encodeLink(fresh, PAGE))).toEqual({ ok: true, lost: 0, save: fresh });
  });

  it("is shorter with simpler drawings, and still whole otherwise", async () => {
    const wavy = Array.from({ length: 300 }, (_, at) => [
      at * 3,
      500 + Math.round(6 * Math.sin(at * at)),
      0.5,
    ]).flat();
    const drawn: Save = {
      ...SAVE,
      log: [
        {
          kind: "choose",
          id: "s1-own",
          answer: { kind: "drawing", drawing: { kind: "own", strokes: [wavy] } },
        },
      ],
    };
    const [whole, simple] = [await encodeLink(drawn, PAGE), await encodeLink(drawn, PAGE, 12)];
    expect(simple.length).toBeLessThan(whole.length / 2);
    expect(await decodeLink(simple)).toMatchObject({ ok: true, lost: 0 });
  });

  it("is null of an address without a game", async () => {
    expect(await decodeLink(`${PAGE}#pro-page`)).toBeNull();
  });

  it.each([
    ["nothing", "", "newer"],
    ["letters that are none of ours", "d%%%", "damaged"],
    ["a packing to come", "zAAAA", "newer"],
    ["bytes that do not unpack", "dAAAA", "damaged"],
    ["another text", `p${btoa("hello")}`, "not-a-save"],
    ["a save of a later version", `p${btoa("9 fr x 1\n")}`, "newer"],
    ["a save of another language", `p${btoa("1 de x 1\n")}`, "damaged"],
    ["a seed that is none", `p${btoa("1 fr x -4\n")}`, "damaged"],
  ])("(%s) is refused by name", async (_, code, fault) => {
    expect(await decodeLink(`#${LINK_MARK}${code}`)).toEqual({ ok: false, fault });
  });

  it("cut short gives what comes before, or a named fault, and never throws", async () => {
    const link = await encodeLink(SAVE, PAGE);
    for (let end = link.indexOf("#"); end < link.length; end += 7) {
      const read = await decodeLink(link.slice(0, end));
      expect(read === null || !read.ok || read.save.log.length <= SAVE.log.length).toBe(true);
    }
  });

  it("does not unpack a few bytes into millions", async () => {
    const bomb = new Blob([new Uint8Array(40_000_000)])
      .stream()
      .pipeThrough(new CompressionStream("deflate-raw"));
    const code = Buffer.from(await new Response(bomb).arrayBuffer()).toString("base64url");
    expect(await decodeLink(`#${LINK_MARK}d${code}`)).toEqual({ ok: false, fault: "too-big" });
  });
});

describe("the compact text", () => {
  it("leaves out what the log gives again", () => {
    const text = compact({ ...SAVE, ink: "x".repeat(9000), envelope: "{}" });
    expect(text.length).toBeLessThan(900);
    expect(expand(text)).toEqual({ ok: true, lost: 0, save: SAVE });
  });

  it("pollutes nothing, whatever its answers hold", () => {
    const forged =
      '1 fr x 1\na-own, a-b,\n[{"__proto__":{"polluted":1},"kind":"lines","lines":["1 2"]},{"kind":"text"}]';
    expect(expand(forged).ok).toBe(false);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
