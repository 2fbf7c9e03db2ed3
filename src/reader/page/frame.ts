/** The whole page as markup: header, transcript, choices, boards. One structure for the build and for the browser. */
import type { PageView } from "../../app/views.ts";
import { PAGE } from "../../content/strings/page.ts";
import { typeset } from "../../content/typography.ts";
import { choiceMarkup } from "./choice.ts";
import { entryMarkup } from "./entry.ts";
import { h, type Markup } from "./markup.ts";
import { depthMarkup, holeMarkup, skinMarkup, spokenOf } from "./prompter.ts";

/** The head line: the work's name on its first page, then the scene's. */
export function runningMarkup(view: PageView): Markup {
  const titles = view.entries.filter((entry) => entry.kind === "title");
  const scene = view.turn > 0 ? titles.at(-1) : undefined;
  const text = scene ? typeset(scene.text, scene.language) : PAGE[view.language].work;
  return h("p", { class: "running", "aria-hidden": "true", "data-part": "running" }, text);
}

/** Children of the reader's root, in order. */
export function frameMarkup(view: PageView, as: "link" | "button"): readonly Markup[] {
  return [
    h("div", { class: "stage", "data-part": "stage" }),
    h("div", { class: "stage-free", "data-part": "free", "aria-hidden": "true" }),
    h(
      "div",
      { class: "page", "data-part": "page" },
      h("div", { class: "clearing" }),
      paperMarkup(view, as),
      h(
        "div",
        { class: "boards", "data-part": "boards" },
        toolsMarkup(view),
        h("div", { class: "well", "data-part": "well" }, holeMarkup(view)),
        soundMarkup(view),
        skinMarkup(view),
      ),
      h("div", { class: "under", "data-part": "under" }, depthMarkup(view)),
    ),
    h("div", { class: "unseen", role: "status", "data-part": "live" }),
  ];
}

function paperMarkup(view: PageView, as: "link" | "button"): Markup {
  const words = PAGE[view.language];
  return h(
    "div",
    { class: "paper" },
    h(
      "header",
      { class: "head" },
      h("h1", { class: "unseen" }, words.work),
      runningMarkup(view),
      h(
        "button",
        { class: "menu-button", type: "button", "data-do": "menu", "aria-haspopup": "dialog" },
        words.menu,
      ),
    ),
    h(
      "div",
      { class: "transcript", role: "log", "aria-label": words.transcript, "data-part": "transcript" },
      ...view.entries.map((entry) => entryMarkup(entry, view)),
    ),
    choicesMarkup(view, as),
  );
}

/** The list of what can be said or done aloud; at the end, the end. */
export function choicesMarkup(view: PageView, as: "link" | "button"): Markup {
  const words = PAGE[view.language];
  const context = { language: view.language, thoughts: view.thoughts, as };
  const spoken = spokenOf(view);
  return h(
    "section",
    {
      class: "choices",
      "data-part": "choices",
      tabindex: -1,
      "aria-label": view.ended ? words.end : words.choices,
    },
    spoken.length > 0 && h("ol", {}, ...spoken.map((choice, index) => choiceMarkup(choice, index, context))),
    view.ended && h("p", { class: "end" }, words.end),
    view.book !== null &&
      h(
        "p",
        { class: "book-door" },
        h("button", { type: "button", "data-do": "book", "aria-haspopup": "dialog" }, words.book[view.book]),
        view.ended &&
          h("button", { type: "button", "data-do": "memory", "aria-haspopup": "dialog" }, words.memory),
      ),
    view.storageNotice !== null && h("p", { class: "notice", role: "note" }, view.storageNotice),
  );
}

/** A switch: what it says is how things are, and pressing it changes them. */
export function soundMarkup({ language, settings: { sound } }: PageView): Markup {
  const words = PAGE[language];
  return h(
    "button",
    {
      class: "sound",
      type: "button",
      role: "switch",
      "aria-checked": String(sound),
      "data-do": "sound",
      "data-part": "sound",
    },
    words.sound,
    h("span", { "aria-hidden": "true" }, words.soundStates[sound ? 1 : 0]),
  );
}

/** Cabinet, and the exchange once there is an account or a market night. */
export function toolsMarkup(view: PageView): Markup {
  const words = PAGE[view.language];
  const trading = view.market.open || view.market.account.opened;
  const call = view.market.account.call !== null;
  return h(
    "nav",
    { class: "tools", "aria-label": words.tools, "data-part": "tools" },
    h("button", { type: "button", "data-do": "cabinet", "aria-haspopup": "dialog" }, words.cabinet),
    trading &&
      h(
        "button",
        { type: "button", "data-do": "market", "aria-haspopup": "dialog", class: call ? "calling" : null },
        words.market,
        call && h("span", { class: "unseen" }, `, ${words.call}`),
      ),
  );
}
