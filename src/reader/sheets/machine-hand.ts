/** Runs threads on the plan by mouse, finger or pen: dragged from house to house, or tapped one after the other. */
import type { Giant } from "../../core/story/cues.ts";
import type { Point } from "./machine-course.ts";
import type { Plan } from "./machine-plan.ts";

/** Stops listening when called. */
export function followThread(plan: Plan, link: (payer: Giant, paid: Giant) => void): () => void {
  const { element } = plan;
  let pointer: number | null = null;
  let from: Giant | null = null;
  /** A house tapped and waiting for the second tap. */
  let tapped: Giant | null = null;

  const pointOf = (event: PointerEvent): Point => {
    const box = element.getBoundingClientRect();
    const scale = 1000 / box.width;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  };
  const down = (event: PointerEvent): void => {
    if (pointer !== null || event.button !== 0) return;
    from = plan.houseAt(pointOf(event));
    if (from === null) return;
    event.preventDefault();
    pointer = event.pointerId;
    element.setPointerCapture(pointer);
    plan.pull(tapped ?? from, null);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== pointer || from === null) return;
    const point = pointOf(event);
    const over = plan.houseAt(point);
    if (over !== from) tapped = null;
    plan.pull(tapped ?? from, over === from ? null : (over ?? point));
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== pointer || from === null) return;
    pointer = null;
    const over = event.type === "pointercancel" ? null : plan.houseAt(pointOf(event));
    const payer = tapped ?? from;
    const isFirstTap = over === from && tapped === null;
    tapped = isFirstTap ? from : null;
    plan.pull(tapped, null);
    if (over !== null && over !== payer) link(payer, over);
  };
  /** A finger that holds a thread does not scroll the sheet. (Chromium hears no touch-action on a part of a drawing.) */
  const touch = (event: Event): void => {
    if (pointer !== null) event.preventDefault();
  };
  const listeners = {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: up,
    touchstart: touch,
  };
  for (const [name, listener] of Object.entries(listeners)) {
    element.addEventListener(name, listener as EventListener, { passive: false });
  }
  return () => {
    for (const [name, listener] of Object.entries(listeners)) {
      element.removeEventListener(name, listener as EventListener);
    }
  };
}
