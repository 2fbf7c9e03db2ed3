/** A whole game is played with words of the player's everywhere: not one of them is told to the host. */
import { expect, it } from "vitest";
import { startSession } from "../../src/app/session.ts";
import type { Ask, PageView } from "../../src/app/views.ts";
import { offersIn } from "../../src/content/offers.ts";
import type { Answer } from "../../src/core/manuscript/answer.ts";
import { FRENCH } from "../../src/core/manuscript/polish-fr.ts";
import { makeTeller } from "../../src/host/teller.ts";
import type { GameEvent } from "../../src/protocol/messages.ts";
import { memoryStore } from "../../src/storage/memory-store.ts";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { storySource } from "../../src/tools/ink/story-source.ts";
import { editionFile } from "../../src/tools/story/edition.ts";

const OWN = "Zyzomys pedunculatus";
const MOST_TURNS = 400;

function answerTo(ask: Ask | null): Answer | null {
  switch (ask?.kind) {
    case "write":
      return { kind: "text", text: { kind: "own", text: OWN } };
    case "draw":
      return { kind: "drawing", drawing: { kind: "own", strokes: [[417, 291, 523, 617]] } };
    default:
      return null;
  }
}

it("tells acts, thoughts and an ending in ids and numbers, and nothing of what was written or drawn", async () => {
  const source = storySource(compileStory(editionFile("fr")));
  const told: GameEvent[] = [];
  const teller = makeTeller((event) => told.push(event));
  const pages: PageView[] = [];
  const session = await startSession(
    {
      store: memoryStore(),
      isStoreFleeting: true,
      loadEdition: async () => ({ ...source, habits: FRENCH, offers: offersIn("fr") }),
      freshSeed: () => 7,
      prefersLessMotion: () => true,
      show: (view, stage) => {
        pages.push(view);
        teller.update(view, stage);
      },
      play: (effect) => teller.play(effect),
      foreshow: () => {},
      painted: async () => {},
      leisure: () => new Promise(() => {}),
      later: () => new Promise(() => {}),
      report: () => {},
    },
    "fr",
  );
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const page = pages.at(-1);
    if (!page || page.ended) break;
    const free = page.choices.filter(
      ({ thought, ask }) => (!thought || thought.carried) && (!ask || answerTo(ask)),
    );
    const asking = free.find(({ ask }) => ask);
    const choice = asking ?? free[(turn * 7) % free.length] ?? page.choices[0];
    if (!choice) break;
    const answer = answerTo(choice.ask);
    session.dispatch({ type: "choose", turn: page.turn, choiceId: choice.id, ...(answer ? { answer } : {}) });
    // Nothing is ever written here, so nothing is waited for but the turn itself.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const page = pages.at(-1);
  expect(JSON.stringify(page?.entries).includes(OWN)).toBe(true);
  expect(page?.ended).toBe(true);
  const text = JSON.stringify(told);
  expect(text).not.toMatch(/Zyzomys|pedunculatus|417|617/i);
  for (const event of told)
    for (const value of Object.values(event))
      expect(typeof value === "number" || /^[a-z_]+$/.test(value)).toBe(true);
  expect(told.filter(({ type }) => type === "act").length).toBeGreaterThan(1);
  for (const type of ["thought", "ending", "error"])
    expect(
      told.some((event) => event.type === type),
      type,
    ).toBe(true);
  expect(told[0]).toEqual({ type: "ready", language: "fr" });
});
