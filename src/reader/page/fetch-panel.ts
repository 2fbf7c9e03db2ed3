/** Which panel each tool opens; itself fetched with the first of them, so that the page need not know their files. */
import type { Panel, ToolContext } from "./tools.ts";

export async function fetchPanel(name: string, context: ToolContext): Promise<Panel> {
  const { root, dispatch, quote, report } = context;
  if (name === "book") {
    const { mountBook } = await import("../book/book-panel.ts");
    return mountBook(context);
  }
  if (name === "memory") {
    const { mountMemory } = await import("../panels/memory-panel.ts");
    return mountMemory(context);
  }
  // A name may carry what it is opened with: a link, the entry of a choice.
  if (name === "games" || name.startsWith("game=")) {
    const { mountGames } = await import("../games/games-sheet.ts");
    return mountGames(context, name === "games" ? "" : name);
  }
  if (name.startsWith("text")) {
    const { mountText } = await import("../games/text-sheet.ts");
    return mountText(context, name.slice("text:".length));
  }
  if (name === "misprint") {
    const { mountMisprint } = await import("../comfort/misprint-sheet.ts");
    return mountMisprint(context);
  }
  if (name === "settings") {
    const { mountSettings } = await import("../comfort/settings-sheet.ts");
    return mountSettings(context);
  }
  if (name === "market") {
    const { mountMarketPanel } = await import("../panels/market-panel.ts");
    return mountMarketPanel(root, { dispatch, quote, report });
  }
  const { mountCabinet } = await import("../panels/cabinet.ts");
  return mountCabinet(root, dispatch);
}
