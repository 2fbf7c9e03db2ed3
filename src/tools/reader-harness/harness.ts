/** A small false game that feeds the reader: `?scenario=` names a view, `&poster=` a picture for the stage. */
import type { PageView } from "../../app/views.ts";
import { mountReader } from "../../reader/index.ts";
import { renderFirstPage } from "../../reader/page/first-page.ts";
import { afterChoice, SCENARIOS } from "./scenarios.ts";

const query = new URLSearchParams(location.search);
const root = document.getElementById("game") as HTMLElement;
const asked = SCENARIOS[query.get("scenario") ?? "first"];
if (!asked) throw new Error("No such scenario.");
let view: PageView = asked;

if (query.has("prerender")) {
  root.innerHTML = renderFirstPage({ ...view, edition: "first" });
}

if (!query.has("dead")) {
  const reader = mountReader({
    root,
    language: view.language,
    quote: () => ({ ok: false, reason: "closed", largest: 0 }),
    dispatch(command) {
      Object.assign(window, { lastCommand: command });
      document.documentElement.dataset["commands"] = String(
        Number(document.documentElement.dataset["commands"] ?? 0) + 1,
      );
      if (command.type === "prefer") view = { ...view, settings: { ...view.settings, ...command.settings } };
      if (command.type === "choose" && command.turn === view.turn) {
        const before = view.skin;
        view = afterChoice(view, command.choiceId);
        reader.update(view);
        if (view.skin < before) reader.play({ kind: "skin", from: before, to: view.skin });
        return;
      }
      reader.update(view);
    },
  });
  const poster = document.createElement("img");
  poster.src = query.get("poster") ?? "";
  poster.alt = "";
  poster.style.cssText = "width:100%;height:100%;object-fit:cover;object-position:40% 40%";
  reader.stageHost.append(poster);
  reader.update(view);
  Object.assign(window, { reader });
}
