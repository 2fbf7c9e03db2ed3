/** The exchange as a sheet of its own: prices and statement at any time, orders while open, the Machine once known. */
import type { PageView } from "../../app/views.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import { el } from "../dom/el.ts";
import { type DeskContext, fillDesk } from "../sheets/order-desk.ts";
import { mountPanel, type Panel } from "./panel-sheet.ts";

export const mountMarketPanel = (host: HTMLElement, context: DeskContext): Panel =>
  mountPanel(host, {
    name: "market",
    title: (view) => EXCHANGE[view.language].title,
    fill(body, first) {
      const machine = machineButton(host, context);
      body.append(machine.element);
      const desk = fillDesk(body, first, context);
      machine.update(first);
      return {
        update(view) {
          machine.update(view);
          desk.update(view);
        },
      };
    },
  });

/** Opens the plan over the exchange, for who has seen it in the story. */
function machineButton(host: HTMLElement, { report }: DeskContext) {
  let view: PageView | null = null;
  const onclick = () => {
    const shown = view;
    if (!shown) return;
    import("../sheets/machine-sheet.ts")
      .then(({ showMachine }) => showMachine(host, shown))
      .catch(report ?? (() => {}));
  };
  const element = el("button", { type: "button", class: "open-machine", onclick });
  return {
    element,
    update(next: PageView): void {
      view = next;
      element.hidden = next.machine === null;
      element.textContent = EXCHANGE[next.language].machine;
    },
  };
}
