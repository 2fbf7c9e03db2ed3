/** The map of the story: the house one stands in, those this game went through, and a way to any of them. */
import { el } from "../../../reader/dom/el.ts";
import { lastOf } from "../order.ts";
import { fetchMap } from "../server.ts";
import { visitsOf } from "../watch.ts";
import type { Acts, DeskState, Panel } from "./panel.ts";

const ZOOM = { least: 0.25, most: 6, step: 1.3 } as const;

export function mapPanel(acts: Acts): Panel {
  const sheet = el("div", { class: "desk-map", role: "group", "aria-label": "La carte", tabindex: 0 });
  let shownFor = "";
  let zoom = 1;
  const scale = (by: number): void => {
    zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, zoom * by));
    sheet.style.setProperty("--zoom", String(zoom));
  };
  sheet.addEventListener("click", ({ target }) => {
    const house = (target as Element).closest<SVGElement>("[data-house]")?.dataset["house"];
    if (house !== undefined) acts.playFrom(house);
  });
  const turn = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    scale(event.deltaY < 0 ? ZOOM.step : 1 / ZOOM.step);
  };
  sheet.addEventListener("wheel", turn, { passive: false });
  return {
    name: "map",
    title: "Carte",
    element: el("div", { class: "desk-map-panel" }, bar(scale), sheet),
    show(state) {
      if (!state.sight) return;
      const { language, storyHash } = state.sight.save;
      if (shownFor === language + storyHash) return light(sheet, state, false);
      shownFor = language + storyHash;
      void fetchMap(language).then((picture) => {
        const drawn = new DOMParser().parseFromString(picture, "image/svg+xml").documentElement;
        sheet.replaceChildren(document.importNode(drawn, true));
        scale(1);
        light(sheet, state, true);
      });
    },
  };
}

function bar(scale: (by: number) => void): HTMLElement {
  const button = (text: string, name: string, onclick: () => void): HTMLElement =>
    el("button", { type: "button", class: "desk-act", "aria-label": name, onclick }, text);
  const wide = button("Grande carte", "Grande carte", () => {
    const isWide = document.documentElement.classList.toggle("with-wide-desk");
    wide.setAttribute("aria-pressed", String(isWide));
  });
  return el(
    "p",
    { class: "desk-bar" },
    button("+", "Agrandir", () => scale(ZOOM.step)),
    button("−", "Réduire", () => scale(1 / ZOOM.step)),
    wide,
    el("span", { class: "desk-faint" }, "Une maison se joue d’un clic."),
  );
}

/** Lights the houses and windows of this game, and the house of the last line. */
function light(sheet: HTMLElement, { sight }: DeskState, isNew: boolean): void {
  if (!sight) return;
  const { run, placeOf, save } = sight;
  const taken = new Set(save.log.flatMap((entry) => (entry.kind === "choose" ? entry.id : [])));
  for (const window of sheet.querySelectorAll<SVGElement>("[data-choice]"))
    window.classList.toggle("is-taken", taken.has(window.dataset["choice"] ?? ""));
  const lines = run.turns.flatMap((turn) => turn.lines);
  const last = lastOf(lines, ({ path }) => placeOf(path) !== null);
  const here = houseAt(sheet, placeOf(last?.path ?? null));
  for (const house of sheet.querySelectorAll<SVGElement>("[data-house]")) {
    const name = house.dataset["house"] ?? "";
    house.classList.toggle("is-visited", visitsOf(run, name) > 0);
    house.classList.toggle("is-here", house === here);
  }
  if (here && isNew) here.scrollIntoView({ block: "center", inline: "center" });
}

function houseAt(sheet: HTMLElement, place: string | null): SVGElement | undefined {
  const colon = place?.lastIndexOf(":") ?? -1;
  const [file, line] = [place?.slice(0, colon), Number(place?.slice(colon + 1))];
  return lastOf(
    [...sheet.querySelectorAll<SVGElement>("[data-house]")],
    ({ dataset }) => dataset["file"] === file && Number(dataset["line"]) <= line,
  );
}
