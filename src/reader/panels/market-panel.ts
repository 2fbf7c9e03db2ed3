/** The exchange as a sheet of its own: prices and statement at any time, orders while the market is open. */
import { EXCHANGE } from "../../content/strings/exchange.ts";
import { type DeskContext, fillDesk } from "../sheets/order-desk.ts";
import { mountPanel, type Panel } from "./panel-sheet.ts";

export const mountMarketPanel = (host: HTMLElement, context: DeskContext): Panel =>
  mountPanel(host, {
    name: "market",
    title: (view) => EXCHANGE[view.language].title,
    fill: (body, view) => fillDesk(body, view, context),
  });
