/** Ten thousand saves gone wrong: none throws, hangs, pollutes or shows anything but text; each opens or is named. */
import { pageView } from "../../app/page-view.ts";
import { reopen, type Reopened } from "../../app/reopen.ts";
import { DEFAULT_SETTINGS } from "../../app/settings.ts";
import { offersIn } from "../../content/offers.ts";
import { NOTICES } from "../../content/strings/notices.ts";
import { FRENCH } from "../../core/manuscript/polish-fr.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import { decodeLink, LINK_MARK } from "../../link/game-link.ts";
import { drawFrom } from "../story/walk/random.ts";
import { mutate } from "./mutate.ts";

/** Longest that one save may take to open, in ms: a whole game takes a tenth of it. */
const PATIENCE_MS = 8_000;

export interface FuzzTally {
  readonly problems: string[];
  /** How they ended, by fault; "whole" and "cut" are those that open. */
  readonly ends: ReadonlyMap<string, number>;
}

export interface FuzzPlan {
  readonly story: StorySource;
  /** Whole saves, as texts. */
  readonly saves: readonly string[];
  readonly count: number;
  readonly seed: number;
}

export function fuzzSaves({ story, saves, count, seed }: FuzzPlan): FuzzTally {
  const draw = drawFrom(seed);
  const problems: string[] = [];
  const ends = new Map<string, number>();
  for (let at = 0; at < count; at += 1) {
    const text = mutate(saves[draw(saves.length)] ?? "", draw);
    const from = performance.now();
    try {
      const opened = reopen(text, story);
      show(opened);
      const end = opened.game ? (opened.isCut ? "cut" : "whole") : (opened.fault ?? "nothing");
      ends.set(end, (ends.get(end) ?? 0) + 1);
      if (!opened.game && opened.fault === null && opened.isCut)
        problems.push(`${at} (seed ${seed}): no game`);
    } catch (error) {
      problems.push(`${at} (seed ${seed}) throws ${String(error)} on ${text.slice(0, 200)}`);
    }
    if (performance.now() - from > PATIENCE_MS) problems.push(`${at} (seed ${seed}) takes too long`);
    if (isPolluted()) return { problems: [...problems, `${at} (seed ${seed}) pollutes a prototype`], ends };
  }
  return { problems, ends };
}

/** @param links whole links */
export async function fuzzLinks(links: readonly string[], count: number, seed: number): Promise<FuzzTally> {
  const draw = drawFrom(seed);
  const problems: string[] = [];
  const ends = new Map<string, number>();
  for (let at = 0; at < count; at += 1) {
    const link = mutate(links[draw(links.length)] ?? "", draw);
    try {
      const read = await decodeLink(link);
      const end = read === null ? "no game" : read.ok ? (read.lost > 0 ? "cut" : "whole") : read.fault;
      ends.set(end, (ends.get(end) ?? 0) + 1);
      if (read === null && link.includes(LINK_MARK)) problems.push(`link ${at} (seed ${seed}) is not seen`);
    } catch (error) {
      problems.push(`link ${at} (seed ${seed}) throws ${String(error)} on ${link.slice(0, 200)}`);
    }
    if (isPolluted())
      return { problems: [...problems, `link ${at} (seed ${seed}) pollutes a prototype`], ends };
  }
  return { problems, ends };
}

/** What the page would be given: words for the fault, and text in every entry. */
function show({ game, fault }: Reopened): void {
  if (fault) NOTICES.fr.setAside(fault);
  if (!game) return;
  const reading = { game: game.state(), language: "fr" as const, habits: FRENCH, offers: offersIn("fr") };
  const view = pageView(reading, {
    edition: "",
    pages: "",
    settings: DEFAULT_SETTINGS,
    subject: null,
    storageNotice: null,
  });
  for (const entry of view.entries) {
    if (!("runs" in entry)) continue;
    for (const { text } of entry.runs)
      if (typeof text !== "string") throw new TypeError(`a run that is no text: ${String(text)}`);
  }
}

const isPolluted = (): boolean => Object.keys(Object.prototype).length > 0 || "polluted" in {};
