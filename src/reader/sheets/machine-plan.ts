/** The plan itself: six houses, the threads between them, and the star that unties into a circle. */
import type { FlowView } from "../../app/machine-view.ts";
import type { Giant } from "../../core/story/cues.ts";
import { el, svg } from "../dom/el.ts";
import { CENTRE, courseOf, houseAt, placeOf, type Point } from "./machine-course.ts";
import { guilloche, houses, placeName } from "./machine-houses.ts";

export interface Plan {
  readonly element: HTMLElement;
  /** Puts up a thread, once. */
  draw(flow: FlowView): void;
  /** A thread still in the hand, or none. */
  pull(from: Giant | null, to: Giant | Point | null): void;
  houseAt(point: Point): Giant | null;
  /** Closes the circle, at once when `calm`, and lets the money run. */
  close(calm: boolean, legend: readonly [string, string]): void;
}

export interface PlanParts {
  /** Said of the picture. */
  readonly label: string;
  readonly names: Readonly<Record<Giant, string>>;
  /** The houses as money goes. */
  readonly circle: readonly Giant[];
}

/** Milliseconds the star takes to untie. */
const UNTYING = 1600;
/** Millions that make the widest thread. */
const WIDEST = 12_000;

interface Thread {
  readonly flow: FlowView;
  readonly element: SVGElement;
}

export function mountPlan({ label, names, circle }: PlanParts): Plan {
  const medallions = houses(names);
  const threads: Thread[] = [];
  const hand = svg("path", { class: "thread-hand" });
  const legend = svg("g", { class: "machine-sum" });
  const below = layer("machine-threads");
  const above = layer("machine-houses", ...medallions.values(), legend);
  const attributes = { class: "machine-plan", role: "img", "aria-label": label };
  const element = el("div", attributes, guilloche(), below, above, layer("machine-hand", hand));
  let closing = 0;

  const place = (giant: Giant): Point => placeOf(giant, circle, closing);
  const lay = ({ flow, element: thread }: Thread): void => {
    const course = courseOf(place(flow.payer), place(flow.paid), closing);
    for (const path of thread.children) {
      path.setAttribute("d", path.classList.contains("thread-arrow") ? course.arrow : course.thread);
    }
  };
  function settle(now: number): void {
    closing = now;
    for (const [giant, medallion] of medallions) {
      const centre = place(giant);
      medallion.setAttribute("transform", `translate(${centre.x.toFixed(1)} ${centre.y.toFixed(1)})`);
      placeName(medallion, centre);
    }
    threads.forEach(lay);
    if (closing === 1) element.classList.add("closed");
  }

  function pull(from: Giant | null, to: Giant | Point | null): void {
    const end = typeof to === "string" ? place(to) : to;
    const isThread = from !== null && end !== null && from !== to;
    hand.setAttribute("d", isThread ? courseOf(place(from), end, closing, 0).thread : "");
    for (const [giant, medallion] of medallions) medallion.classList.toggle("held", giant === from);
  }

  settle(0);
  return {
    element,
    draw(flow) {
      if (threads.some((thread) => thread.flow === flow)) return;
      const thread = { flow, element: threadOf(flow) };
      threads.push(thread);
      below.append(thread.element);
      lay(thread);
    },
    pull,
    houseAt: (point) => houseAt(point, circle, closing),
    close(calm, words) {
      pull(null, null);
      legend.append(...words.map(sumLine));
      if (calm) settle(1);
      else untie(element, settle);
    },
  };
}

/** What moves in one layer does not draw the others again: a guilloche is dear. */
const layer = (name: string, ...children: readonly SVGElement[]): SVGElement =>
  svg("svg", { class: name, viewBox: "0 0 1000 1000" }, ...children);

/** From 0 to 1 in `UNTYING`, gently at both ends; ends at once when the plan is taken away. */
function untie(element: Element, settle: (closing: number) => void): void {
  const start = performance.now();
  const step = (now: number): void => {
    const part = Math.min(1, Math.max(0, now - start) / UNTYING);
    settle(part * part * (3 - 2 * part));
    if (part < 1 && element.isConnected) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/** The thread, the coins on it, its arrow; wider for more money. */
function threadOf({ isPrincipal, millions }: FlowView): SVGElement {
  const width = 7 + 22 * Math.sqrt(Math.min(1, millions / WIDEST));
  const path = (kind: string) => svg("path", { class: kind });
  const coins = isPrincipal ? [path("thread-coin-edge"), path("thread-coin")] : [];
  return svg(
    "g",
    { class: isPrincipal ? "thread" : "thread aside", style: `--width:${width.toFixed(1)}px` },
    path("thread-line"),
    ...coins,
    path("thread-arrow"),
  );
}

function sumLine(words: string, at: number): SVGElement {
  const line = svg("text", { class: at === 0 ? "sum" : "sum-of", x: CENTRE.x, y: CENTRE.y + 4 + 62 * at });
  line.textContent = words;
  return line;
}
