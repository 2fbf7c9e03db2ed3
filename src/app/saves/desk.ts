/** Where games are kept, brought and taken away: pages under a name, files, links. Fetched when it is first used. */
import { ENDING_WORDS } from "../../content/endings.ts";
import { NOTICES } from "../../content/strings/notices.ts";
import type { Game } from "../../core/game/game.ts";
import { decode } from "../../core/save/codec.ts";
import { encode, type Save, type SaveFault, type SaveResult } from "../../core/save/save.ts";
import type { Language } from "../../core/story/beat.ts";
import { leavePresent, type Present } from "../memory/leave-present.ts";
import { readLeft } from "../memory/left-games.ts";
import type { TextStore } from "../ports.ts";
import { resume } from "../resume.ts";
import type { Edition } from "../ports.ts";
import { putAside, readAside } from "./aside.ts";
import type { DeskView, Incoming, PlaceView, SlotView } from "./desk-view.ts";
import { placeHeading, placeOf, type Place } from "./place.ts";
import { forgetSlot, keepQuick, keepSlot, MOST_SLOTS, QUICK, readSlots, type Slot } from "./slots.ts";

export interface Brought {
  /** Null: a new game. */
  readonly game: Game | null;
  /** One line for the page; null when there is nothing to say. */
  readonly notice: string | null;
}

export interface Seat {
  readonly store: TextStore;
  readonly now: () => Present & { readonly edition: Edition; readonly language: Language };
  /** Another game takes the place of the present one, after every command given so far. */
  readonly replace: (bring: () => Promise<Brought | null>) => Promise<void>;
}

export interface Desk {
  view(): Promise<DeskView>;
  /** The present game, to be carried away. */
  save(): Save;
  /** The same, as the text of a file. */
  text(): string;
  /** Keeps the present page under a name; false when there is no room. `at`: milliseconds since 1970. */
  keep(name: string, at: number): Promise<boolean>;
  keepQuick(at: number): Promise<void>;
  forget(id: string): Promise<void>;
  /** The text of a kept page, as it was written; null when it is gone. */
  textOf(id: string): Promise<string | null>;
  /** Reads a kept page; a fault when it is gone or cannot be read. */
  openSlot(id: string): Promise<Incoming>;
  /** Reads any text, as a file would give it. */
  readText(text: string): Incoming;
  /** Reads what a link gave. */
  readSave(read: SaveResult): Incoming;
}

export function makeDesk({ store, now, replace }: Seat): Desk {
  /** @param kept false: this is the only copy, and is put aside when it does not open whole */
  function weigh(read: SaveResult, raw: string, kept: boolean): Incoming {
    if (!read.ok) return read;
    const { edition, language } = now();
    const { game, isWhole: isPlayed } = resume(read.save, edition);
    const isWhole = isPlayed && read.lost === 0;
    const fault: SaveFault | "story-changed" = read.lost > 0 ? "damaged" : "story-changed";
    const state = game.state();
    if (!isWhole && state.turn === 0) return { ok: false, fault };
    const open = async (): Promise<Brought> => {
      await leavePresent(store, now());
      if (!isWhole && !kept) await putAside(store, raw);
      return { game, notice: isWhole ? null : NOTICES[language].broughtCut(fault) };
    };
    return { ok: true, isWhole, place: placeView(placeOf(state), language), open: () => replace(open) };
  }
  const textOf = async (wanted: string): Promise<string | null> =>
    (await readSlots(store)).find(({ id }) => id === wanted)?.save ?? null;
  const slotNow = (name: string, at: number): Omit<Slot, "id"> => {
    const { state, save } = now();
    return { name, at, place: placeOf(state), save: encode({ ...save, ink: "" }) };
  };
  return {
    view: () => deskView(store, now()),
    save: () => now().save,
    text: () => encode(now().save),
    keep: (name, at) => keepSlot(store, slotNow(name, at)),
    keepQuick: (at) => keepQuick(store, slotNow("", at)),
    forget: (id) => forgetSlot(store, id),
    textOf,
    openSlot: async (id) => {
      const text = await textOf(id);
      return text === null ? { ok: false, fault: "not-a-save" } : weigh(decode(text), text, true);
    },
    readText: (text) => weigh(decode(text), text, false),
    readSave: (read) => weigh(read, read.ok ? encode(read.save) : "", false),
  };
}

async function deskView(
  store: TextStore,
  { state, language }: Present & { readonly language: Language },
): Promise<DeskView> {
  const slots = (await readSlots(store)).map(({ id, name, at, place }): SlotView => ({
    id,
    name,
    at,
    place: placeView(place, language),
  }));
  const named = slots.filter(({ id }) => id !== QUICK);
  return {
    present: placeView(placeOf(state), language),
    quick: slots.find(({ id }) => id === QUICK) ?? null,
    slots: named,
    isFull: named.length >= MOST_SLOTS,
    left: (await readLeft(store)).map(({ save, scenes, picture, ending }, at) => ({
      game: at + 1,
      place: placeView(
        {
          title: scenes.at(-1)?.title ?? "",
          picture,
          turn: save.log.filter(({ kind }) => kind === "choose").length,
        },
        language,
      ),
      ending: ending && ENDING_WORDS[ending][language].title,
      entries: save.log.length,
    })),
    aside: await readAside(store),
  };
}

const placeView = ({ title, picture, turn }: Place, language: Language): PlaceView => ({
  heading: placeHeading(title, language),
  picture,
  turn,
});
