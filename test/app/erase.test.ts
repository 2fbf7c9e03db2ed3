import { expect, it } from "vitest";
import { KEPT_KEYS, SAVE_KEY, SETTINGS_KEY } from "../../src/app/keys.ts";
import { loud, sitting } from "../fixtures/sitting.ts";

it("erases the game, the pages kept, the games left and set aside, what was read and found, and the settings, and leaves nothing until the next choice", async () => {
  const { begin, store, page } = sitting({ report: loud });
  for (const key of KEPT_KEYS) if (key !== SAVE_KEY && key !== SETTINGS_KEY) await store.write(key, "[]");
  const session = await begin();
  const text = { kind: "own", text: "À moi." } as const;
  session.dispatch({ type: "choose", turn: 0, choiceId: "a-own", answer: { kind: "text", text } });
  session.dispatch({ type: "prefer", settings: { engraving: false } });
  session.dispatch({ type: "erase" });
  await session.settled();
  for (const key of KEPT_KEYS) expect(await store.read(key)).toBeNull();
  expect(page().turn).toBe(0);
  expect(page().settings.engraving).toBe(true);
  expect((await session.book()).epigraph).toBeNull();
  session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
  await session.settled();
  expect(await store.read(SAVE_KEY)).not.toBeNull();
});
