/** A page in the middle of the first market night, to look at sheets without a game. */
import { DEFAULT_SETTINGS } from "../../app/settings.ts";
import type { IssuerView, Quote } from "../../app/market-view.ts";
import type { Ask, PageView, ThoughtView } from "../../app/views.ts";
import { OFFERS } from "../../content/offers.ts";
import { THOUGHTS } from "../../content/thoughts.ts";
import { LETTERS } from "../../content/words.ts";
import type { Language } from "../../core/story/beat.ts";
import { GIANTS } from "../../core/story/cues.ts";

const NAMES = ["Miroir", "Oraculum", "Argus", "Nucingen", "Nuée", "L’Absolu"];

function issuers(): IssuerView[] {
  return GIANTS.map((giant, rank) => {
    const history = Array.from({ length: 71 }, (_, day) =>
      Math.round(
        9000 +
          rank * 2300 +
          day * (20 + rank * 9) +
          900 * Math.sin(day / (4 + rank)) +
          ((day * 7919 * (rank + 3)) % 500),
      ),
    );
    const priceCents = history.at(-1) ?? 0;
    const isHeld = giant === "MIR";
    return {
      giant,
      name: NAMES[rank] ?? giant,
      priceCents,
      changePercent: rank % 2 === 0 ? -3.4 - rank : 5.2 + rank,
      history,
      shortShares: isHeld ? 12 : 0,
      entryCents: isHeld ? 15120 : null,
      callCents: isHeld ? 17940 : null,
      maxShort: 20 - rank,
      borrowPercent: 3 + rank,
    };
  });
}

function thought(
  number: number,
  language: Language,
  state: ThoughtView["state"],
  carried = false,
): ThoughtView {
  return { number, title: THOUGHTS[number]?.[language] ?? "", state, carried };
}

export function sampleView(language: Language, open = true): PageView {
  return {
    language,
    settings: DEFAULT_SETTINGS,
    turn: 41,
    edition: "sample",
    entries: [],
    choices: [],
    ended: false,
    book: null,
    skin: 88,
    force: 6,
    thoughts: [
      thought(1, language, "owned", true),
      thought(2, language, "contested", true),
      thought(3, language, "crossed"),
      thought(4, language, "owned"),
      thought(5, language, "unknown"),
    ],
    revolutions: ["press"],
    tale: [2, 1, 4],
    mayCarry: true,
    market: {
      open,
      day: 70,
      indexPercent: 6.2,
      issuers: issuers(),
      account: {
        opened: true,
        equityCents: 231840,
        maintenanceCents: 54100,
        call: { missingCents: 13000, daysLeft: 2, excessCents: 43400 },
        ledger: [
          { day: 61, kind: "deposit", giant: null, shares: 0, priceCents: 0, amountCents: 240000 },
          { day: 61, kind: "short", giant: "MIR", shares: 12, priceCents: 15120, amountCents: 181440 },
          { day: 68, kind: "fee", giant: "MIR", shares: 12, priceCents: 15400, amountCents: -308 },
        ],
      },
      crashDay: null,
      scenes: [
        { title: "prologue", day: 40 },
        { title: "scene_1", day: 52 },
        { title: "scene_2", day: 61 },
        { title: "night_1", day: 70 },
      ],
      shown: "MIR",
    },
    machine: [
      ["NUE", "ORA"],
      ["MIR", "ORA"],
    ],
    storageNotice: null,
  };
}

export function sampleQuote(view: PageView): Quote {
  return (question) => {
    const { giant, side } = question;
    const issuer = view.market.issuers.find((each) => each.giant === giant)!;
    const shares = side === "hold" ? 0 : question.shares;
    const largest = side === "short" ? issuer.maxShort : issuer.shortShares;
    if (!Number.isInteger(shares) || (side !== "hold" && shares < 1))
      return { ok: false, reason: "shares", largest };
    if (shares > largest || largest === 0)
      return { ok: false, reason: side === "short" ? "margin" : "position", largest };
    const owed = issuer.shortShares + (side === "cover" ? -shares : shares);
    const moves = [10, 20, 40].map((percent) => ({
      percent,
      equityCents: Math.round(231840 - owed * issuer.priceCents * (percent / 100)),
      called: owed * percent > 130,
    }));
    const traded = side === "hold" ? issuer.shortShares : shares;
    const callCents = owed > 0 ? Math.round(issuer.priceCents * 1.27) : null;
    return {
      ok: true,
      proceedsCents: (side === "short" ? 1 : -1) * traded * issuer.priceCents,
      callCents,
      moves,
    };
  };
}

export function sampleAsk(kind: string, language: Language): Ask {
  if (kind === "draw") return { kind: "draw", slot: "first", offers: ["house", "cat", "rain"] };
  if (kind === "machine") return { kind: "map", map: "machine" };
  if (kind === "trade") return { kind: "trade" };
  if (kind === "compose" || kind === "longest") {
    const word = kind === "compose" ? "progress" : "intelligence";
    return { kind: "compose", slot: "first", word, letters: LETTERS[language][word] };
  }
  const slot = kind === "mirror" ? "mirror" : "sentence";
  const lines = OFFERS[slot][language];
  return {
    kind: "write",
    slot,
    offers: Object.entries(lines).map(([id, text]) => ({ id, text })),
  };
}
