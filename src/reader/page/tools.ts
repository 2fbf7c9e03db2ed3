/** Opens the cabinet or the exchange over the page. */
import type { Dispatch } from "../../app/commands.ts";
import type { Order, OrderPreview } from "../../app/market-view.ts";
import type { PageView } from "../../app/views.ts";
import type { Panels } from "./panel.ts";

export interface ToolContext {
  readonly panels: Panels;
  readonly view: PageView;
  readonly dispatch: Dispatch;
  readonly quote: (order: Order) => OrderPreview;
}

export function openTool(name: string, context: ToolContext): void {
  void name;
  void context;
}
