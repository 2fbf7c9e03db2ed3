/** A page on which nothing has happened: what stands before the first view when no page was built into the file. */
import { DEFAULT_SETTINGS } from "../../app/settings.ts";
import type { PageView } from "../../app/views.ts";
import type { Language } from "../../core/story/beat.ts";

export const emptyView = (language: Language): PageView => ({
  settings: DEFAULT_SETTINGS,
  language,
  turn: -1,
  edition: "",
  entries: [],
  choices: [],
  ended: false,
  book: null,
  skin: 100,
  force: 0,
  thoughts: [],
  revolutions: [],
  tale: [],
  mayCarry: false,
  market: {
    open: false,
    day: 0,
    indexPercent: 0,
    issuers: [],
    account: { opened: false, equityCents: 0, maintenanceCents: 0, call: null, ledger: [] },
    crashDay: null,
    scenes: [],
    shown: "MIR",
  },
  machine: null,
  storageNotice: null,
});
