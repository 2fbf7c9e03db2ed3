/** The page kept without a name: by one key, and gone back to by another. */
import type { Desk } from "../../app/saves/desk.ts";
import type { ROUTE_TEXT } from "../../content/strings/route-text.ts";
import type { Language } from "../../core/story/beat.ts";

type Words = (typeof ROUTE_TEXT)[Language];

/** Gives what is to be said of it. */
export async function keepQuickPage(desk: Desk, words: Words): Promise<string> {
  await desk.keepQuick(Date.now());
  return words.kept;
}

export async function openQuickPage(desk: Desk, words: Words): Promise<string> {
  const { quick } = await desk.view();
  if (!quick) return words.noQuick;
  const come = await desk.openSlot(quick.id);
  if (!come.ok) return words.cannot;
  await come.open();
  return words.opened;
}
