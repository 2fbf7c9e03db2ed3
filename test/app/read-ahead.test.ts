/** A page that was read ahead is shown before the game turns to it, and is the page that the game turns to. */
import { expect, it } from "vitest";
import type { PageView } from "../../src/app/views.ts";
import { startSession } from "../../src/app/session.ts";
import { loud, sitting } from "../fixtures/sitting.ts";

/** Lets what waits for nobody go as far as it can. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function begin(leisure: () => Promise<void>) {
  const seat = sitting({ report: loud });
  const ahead: PageView[] = [];
  const shownThen: number[] = [];
  const session = await startSession(
    {
      ...seat.ports,
      leisure,
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
  return { ...seat, session, ahead, shownThen, choose };
}

it("shows ahead the page that is then turned to, game after game", async () => {
  const { page, pages, ahead, shownThen, choose } = await begin(async () => {});
  await rest();
  for (const turn of [1, 2]) {
    const before = pages.length;
    await choose(page().choices.find(({ ask }) => ask === null)?.id ?? "");
    expect([page().turn, ahead.length, shownThen.at(-1)]).toEqual([turn, turn, before]);
    expect(ahead.at(-1)).toEqual(page());
    await rest();
  }
});

it("shows nothing ahead of a choice that there was no time to read", async () => {
  const { page, ahead, choose } = await begin(() => new Promise(() => {}));
  await choose("a-hers");
  expect([page().turn, ahead.length]).toEqual([1, 0]);
});

it("shows nothing ahead of a choice that asks for an answer", async () => {
  const { page, session, ahead } = await begin(async () => {});
  await rest();
  const answer = { kind: "text", text: { kind: "own", text: "Il pleut." } } as const;
  session.dispatch({ type: "choose", turn: 0, choiceId: "a-own", answer });
  await session.settled();
  expect([page().turn, ahead.length]).toEqual([1, 0]);
});
