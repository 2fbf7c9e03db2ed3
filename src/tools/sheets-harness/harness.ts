/** Opens one sheet or panel from the address: `?what=write&lang=fr`. */
import "../../reader/styles/fonts.css";
import "../../reader/styles/page.css";
import type { Command } from "../../app/commands.ts";
import type { Language } from "../../core/story/beat.ts";
import { mountCabinet } from "../../reader/panels/cabinet.ts";
import { mountMarketPanel } from "../../reader/panels/market-panel.ts";
import { askPlayer } from "../../reader/sheets/ask.ts";
import { showMachine } from "../../reader/sheets/machine-sheet.ts";
import { sampleAsk, sampleQuote, sampleView } from "./sample-view.ts";

const query = new URLSearchParams(location.search);
const what = query.get("what") ?? "write";
const language: Language = query.get("lang") === "en" ? "en" : "fr";
const host = document.querySelector<HTMLElement>("#host")!;
const answer = document.querySelector("#answer")!;
const commands: Command[] = [];

async function open(): Promise<void> {
  const view = sampleView(language, query.get("closed") === null);
  const dispatch = (command: Command) => {
    commands.push(command);
    answer.setAttribute("data-commands", JSON.stringify(commands));
  };
  if (what === "cabinet" || what === "market") {
    const context = { dispatch, quote: sampleQuote(view) };
    const panel = what === "market" ? mountMarketPanel(host, context) : mountCabinet(host, dispatch);
    panel.update(view);
    panel.open();
    return;
  }
  if (what === "machine-seen") return showMachine(host, view);
  const given = await askPlayer(host, sampleAsk(what, language), {
    language,
    view,
    quote: sampleQuote(view),
    dispatch,
  });
  answer.textContent = JSON.stringify(given);
}

document.documentElement.lang = language;
document.querySelector("#open")!.addEventListener("click", () => void open());
