/** A page that was read ahead is shown before the game turns to it, and is the page that the game turns to. */
import { expect, it, vi } from "vitest";
import type { PageView } from "../../src/app/views.ts";
import { startSession } from "../../src/app/session.ts";
import { loud, sitting } from "../fixtures/sitting.ts";

const NEVER = new Promise<never>(() => {});

/** @param isIdle whether the machine has time for what nobody waits for */
async function begin(isIdle: boolean) {
  const seat = sitting({ report: loud });
  let leisures = 0;
  const ahead: PageView[] = [];
  const shownThen: number[] = [];
  const session = await startSession(
    {
      ...seat.ports,
      leisure: async () => {
        leisures += 1;
        return isIdle ? undefined : NEVER;
      },
      show: (page, stage) => {
        leisures = 0;
        seat.ports.show(page, stage);
      },
      foreshow: (page) => {
        ahead.push(page);
        shownThen.push(seat.pages.length);
      },
    },
    "fr",
  );
  const choose = async (choiceId: string): Promise<void> => {
    session.dispatch({ type: "choose", turn: seat.page().turn, choiceId });
    await session.settled();
  };
  /** Resolves when each choice of the page has been tried, and nothing more is. */
  const tried = async (): Promise<void> => {
    await vi.waitFor(() => expect(leisures).toBeGreaterThan(seat.page().choices.length), { timeout: 10_000 });
    for (let before = 0; before !== leisures;) {
      before = leisures;
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { ...seat, session, ahead, shownThen, choose, tried };
}

it("shows ahead the page that is then turned to, game after game", async () => {
  const { page, pages, ahead, shownThen, choose, tried } = await begin(true);
  await tried();
  for (const turn of [1, 2]) {
    const before = pages.length;
    await choose(page().choices.find(({ ask }) => ask === null)?.id ?? "");
    expect([page().turn, ahead.length, shownThen.at(-1)]).toEqual([turn, turn, before]);
    expect(ahead.at(-1)).toEqual(page());
    await tried();
  }
});

it("shows nothing ahead of a choice that there was no time to read", async () => {
  const { page, ahead, choose } = await begin(false);
  await choose("a-hers");
  expect([page().turn, ahead.length]).toEqual([1, 0]);
});

it("shows nothing ahead of a choice that asks for an answer", async () => {
  const { page, session, ahead, tried } = await begin(true);
  await tried();
  const answer = { kind: "text", text: { kind: "own", text: "Il pleut." } } as const;
  session.dispatch({ type: "choose", turn: 0, choiceId: "a-own", answer });
  await session.settled();
  expect([page().turn, ahead.length]).toEqual([1, 0]);
});
