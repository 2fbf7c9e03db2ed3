/** The Cabinet as a sheet of its own: five frames, and what is worn at heart. */
import type { Dispatch } from "../../app/commands.ts";
import { CABINET } from "../../content/strings/cabinet.ts";
import { mountPanel, type Panel } from "./panel-sheet.ts";
import { fillCabinet } from "./thought-cards.ts";

export const mountCabinet = (host: HTMLElement, dispatch: Dispatch): Panel =>
  mountPanel(host, {
    name: "cabinet",
    title: (view) => CABINET[view.language].title,
    fill: (body, view) => fillCabinet(body, view, dispatch),
  });
