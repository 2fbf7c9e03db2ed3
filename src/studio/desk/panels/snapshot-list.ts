/** Pages kept under a name: a field to keep the present one, and a way back to each. */
import { el } from "../../../reader/dom/el.ts";
import { lastOf } from "../order.ts";
import { placeLink } from "../place-link.ts";
import { forgetSnapshot, keepSnapshot, readSnapshots, type Snapshot } from "../snapshots.ts";
import type { Acts, DeskState } from "./panel.ts";

export function snapshotList(acts: Acts, now: () => DeskState | null): readonly HTMLElement[] {
  const list = el("ul", { class: "desk-lines" });
  const label = "Nom de l’instantané";
  const name = el("input", { type: "text", "aria-label": label, placeholder: label, required: true });
  const keep = (event: Event): void => {
    event.preventDefault();
    const { sight, start } = now() ?? {};
    if (!sight || !start || name.value.trim() === "") return;
    const { seed, log } = sight.save;
    const read = lastOf(sight.run.turns.at(-1)?.lines ?? [], ({ path }) => path !== null);
    keepSnapshot({
      name: name.value.trim(),
      seed,
      log,
      start,
      place: sight.placeOf(read?.path ?? null) ?? "",
    });
    name.value = "";
    fill();
  };
  const fill = (): void =>
    list.replaceChildren(
      ...readSnapshots().map((each) =>
        row(
          each,
          () => acts.take(each),
          () => {
            forgetSnapshot(each.name);
            fill();
          },
        ),
      ),
    );
  fill();
  return [
    el(
      "form",
      { class: "desk-form", onsubmit: keep },
      name,
      el("button", { type: "submit", class: "desk-act" }, "Garder cette page"),
    ),
    list,
  ];
}

const row = ({ name, log, place }: Snapshot, take: () => void, forget: () => void): HTMLElement =>
  el(
    "li",
    { "data-snapshot": name },
    el("button", { type: "button", class: "desk-act", onclick: take }, "Reprendre"),
    el("strong", {}, name),
    el("span", { class: "desk-faint" }, `${log.filter(({ kind }) => kind === "choose").length} choix`),
    placeLink(place || null),
    el("button", { type: "button", class: "desk-act", onclick: forget }, "Oublier"),
  );
