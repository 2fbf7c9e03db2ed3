/** Small views for the reader's tests. */
import type { ChoiceView, Entry, PageView } from "../../../src/app/views.ts";
import { emptyView } from "../../../src/reader/page/empty-view.ts";

export const paragraph = (key: string, text: string): Entry => ({
  kind: "paragraph",
  key,
  language: "fr",
  runs: [{ kind: "text", text }],
  opening: false,
  speaker: null,
});

export const choice = (id: string, more: Partial<ChoiceView> = {}): ChoiceView => ({
  id,
  language: "fr",
  runs: [{ kind: "text", text: `Choix ${id}.` }],
  price: null,
  thought: null,
  object: null,
  ask: null,
  ...more,
});

export const view = (more: Partial<PageView> = {}): PageView => ({
  ...emptyView("fr"),
  turn: 0,
  edition: "fr-1",
  entries: [paragraph("p1", "Il pleut."), paragraph("p2", "Neuf centimes.")],
  choices: [choice("clock"), choice("page")],
  ...more,
});

/** The view after one choice: the same transcript, and more. */
export const later = (): PageView =>
  view({
    turn: 1,
    entries: [...view().entries, paragraph("p3", "Huit tours."), paragraph("p4", "Une feuille.")],
    choices: [choice("write"), choice("hers")],
  });
