/** What the compiler and the rules say of the story on the disk. */
import { el } from "../../../reader/dom/el.ts";
import { placeLink } from "../place-link.ts";
import { askForWalk } from "../server.ts";
import type { Problem } from "../wire.ts";
import type { Panel } from "./panel.ts";

const WORDS = { error: "erreur", warning: "attention", notice: "note" } as const;

export function problemsPanel(): Panel {
  const summary = el("p", { role: "status" });
  const list = el("ol", { class: "desk-lines" });
  return {
    name: "problems",
    title: "Fautes",
    element: el(
      "div",
      {},
      summary,
      el(
        "button",
        { type: "button", class: "desk-act", onclick: () => askForWalk() },
        "Vérifier aussi en jouant",
      ),
      list,
    ),
    show({ told: { problems, isWhole } }) {
      summary.textContent =
        (problems.length === 0
          ? "Rien à redire"
          : `${problems.length} remarque${problems.length > 1 ? "s" : ""}`) +
        (isWhole
          ? ", toutes les règles et les deux langues vues."
          : ". Toutes les règles passent dans un instant.");
      list.replaceChildren(...problems.map(row));
    },
  };
}

const row = ({ file, line, rule, severity, message, fix }: Problem): HTMLElement =>
  el(
    "li",
    { class: `is-${severity}`, "data-rule": rule },
    el("strong", {}, WORDS[severity]),
    el("span", { class: "desk-text" }, message),
    fix === undefined ? null : el("span", { class: "desk-fix" }, `→ ${fix}`),
    placeLink(line > 0 ? `${file}:${line}` : file),
    el("code", { class: "desk-cue" }, rule),
  );
