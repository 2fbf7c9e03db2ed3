// @vitest-environment happy-dom
/** The desk over a real sitting: it sees every page, and has the game played otherwise. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Session } from "../../../src/app/session.ts";
import { startSession } from "../../../src/app/session.ts";
import { offersIn } from "../../../src/content/offers.ts";
import { FRENCH } from "../../../src/core/manuscript/polish-fr.ts";
import type { PageView } from "../../../src/app/views.ts";
import { memoryStore } from "../../../src/storage/memory-store.ts";
import { actsOf } from "../../../src/studio/desk/acts.ts";
import { news } from "../../../src/studio/desk/news.ts";
import type { DeskState } from "../../../src/studio/desk/panels/panel.ts";
import { lookAt, type Sight } from "../../../src/studio/desk/sight.ts";
import { BEGINNING, forgetAfter, setStart, startNow } from "../../../src/studio/desk/start.ts";
import { visitsOf, watch } from "../../../src/studio/desk/watch.ts";
import { compileStory } from "../../../src/tools/ink/compile.ts";
import { lineOf } from "../../../src/tools/ink/source-lines.ts";
import { storySource } from "../../../src/tools/ink/story-source.ts";

const INK = `VAR skin = 100
VAR force = 0
VAR contagion = 0
VAR capital = 10
VAR open = false
LIST camps = undecided, signed
VAR camp = undecided
-> prologue
=== prologue ===
# title: prologue
# scene: print_shop_night
Il pleut.
* [Lire. # id: a-read]
    ~ force += 1
* [Sortir. # id: a-out]
- {camp == signed: Signé.|Rien.} {force}
* [Rester. # id: a-stay]
* [Partir. # id: a-go]
- -> scene_1
=== scene_1 ===
# title: scene_1
Dehors. {force} {open: Ouvert.}
* [Finir. # id: b-end]
- -> END
`;
const compiled = (text: string) => compileStory("/told/fr.ink", () => text);

let session: Session;
let page: PageView;
let story = compiled(INK);
const acts = actsOf(
  () => ({ sight: seen }) as unknown as DeskState,
  () => {},
);
let seen: Sight | null = null;

const look = async (): Promise<Sight> => {
  await new Promise((resolve) => setTimeout(resolve));
  await session.settled();
  seen = await lookAt(session, page);
  if (!seen) throw new Error("nothing is seen");
  return seen;
};
const choose = async (choiceId: string): Promise<Sight> => {
  session.dispatch({ type: "choose", turn: page.turn, choiceId });
  return look();
};
const texts = (): string[] =>
  page.entries.flatMap((entry) =>
    entry.kind === "paragraph" ? [entry.runs.map(({ text }) => text).join("")] : [],
  );

beforeEach(async () => {
  setStart(BEGINNING);
  story = compiled(INK);
  vi.stubGlobal("fetch", async (_: string, { body }: { body: string }) => {
    const { paths } = JSON.parse(body) as { paths: string[] };
    return { json: async () => paths.map((path) => lineOf(story.lines, path)) };
  });
  session = await startSession(
    {
      store: memoryStore(),
      isStoreFleeting: false,
      loadEdition: async () => ({ ...storySource(story), watch, habits: FRENCH, offers: offersIn("fr") }),
      freshSeed: () => 7,
      prefersLessMotion: () => true,
      show: (view) => {
        page = view;
      },
      play: () => {},
      foreshow: () => {},
      painted: async () => {},
      leisure: () => new Promise(() => {}),
      later: async () => {},
      report: (error) => {
        throw error;
      },
    },
    "fr",
  );
});

describe("the desk", () => {
  it("knows where each line and choice was written, with its cues", async () => {
    const { run, choices, placeOf } = await look();
    const last = run.turns.at(-1)?.lines.at(-1);
    expect(last?.text).toBe("Il pleut.");
    expect(last?.tags).toContain("scene: print_shop_night");
    expect(placeOf(last?.path ?? null)).toMatch(/fr\.ink:12$/);
    expect(choices.map(({ id, path }) => [id, placeOf(path)?.replace(/.*:/, "")])).toEqual([
      ["a-read", "13"],
      ["a-out", "15"],
    ]);
  });

  it("reads the present page again with a variable changed, and keeps it on the way back", async () => {
    await choose("a-read");
    expect(texts().at(-1)).toBe("Rien. 1");
    acts.change({ camp: { items: ["camps.signed"] } });
    const { values } = await look();
    expect(texts().at(-1)).toBe("Signé. 1");
    expect(values["camp"]).toEqual({ items: ["camps.signed"] });
    await choose("a-stay");
    acts.goBack(1);
    await look();
    expect(texts().at(-1)).toBe("Signé. 1");
    acts.goBack(0);
    await look();
    forgetAfter(page.turn);
    await choose("a-out");
    expect(texts().at(-1)).toBe("Rien. 0");
  });

  it("plays from a knot with the variables as they are, and goes on from there", async () => {
    await choose("a-read");
    acts.change({ open: true });
    await look();
    acts.playFrom("scene_1");
    const { run } = await look();
    expect(texts()).toEqual(["Dehors. 1 Ouvert."]);
    expect(page.turn).toBe(0);
    expect(visitsOf(run, "prologue")).toBe(0);
    expect(visitsOf(run, "nowhere")).toBe(0);
    await choose("b-end");
    expect(page.ended).toBe(true);
    acts.playFromBeginning();
    await look();
    expect(texts()).toEqual(["Il pleut."]);
  });

  it("says what is wrong with a knot that cannot be played, and plays the beginning", async () => {
    await look();
    acts.playFrom("nowhere");
    const { run } = await look();
    expect(run.turns[0]?.faults.join()).toContain("nowhere");
    expect(texts()).toEqual(["Il pleut."]);
  });

  it("takes up a page that was kept, with its own start", async () => {
    const kept = { seed: 7, log: (await choose("a-read")).save.log, start: startNow() };
    await choose("a-go");
    acts.playFrom("scene_1");
    await look();
    acts.take(kept);
    await look();
    expect(texts()).toEqual(["Il pleut.", "Rien. 1"]);
    expect(startNow()).toEqual(BEGINNING);
  });

  it("says that the place was kept, or is gone, and offers it again when it may be back", async () => {
    const told: [string, boolean][] = [];
    const heard = news((line, lost) => told.push([line, lost !== null]));
    heard.look(await choose("a-read"), 0);
    const edit = async (text: string): Promise<void> => {
      story = compiled(text);
      heard.saved({ file: "/told/fr.ink", at: Date.now() });
      await session.reread("fr", { ...storySource(story), watch });
      heard.look(await look(), Date.now());
    };
    await edit(INK.replace("Il pleut.", "Il neige."));
    expect(texts()[0]).toBe("Il neige.");
    await edit(INK.replace("a-read", "a-reads"));
    await edit(INK);
    expect(told.map(([line]) => line)).toEqual([
      expect.stringMatching(/^fr\.ink relu en .* à la même page/),
      expect.stringContaining("n’y est plus"),
      expect.stringContaining("se rejoue peut-être"),
    ]);
    expect(told.map(([, isOffered]) => isOffered)).toEqual([false, false, true]);
  });
});
