/** Follows mouse, finger or pen over a drawing and gives strokes. */
import type { Stroke } from "../../core/manuscript/manuscript.ts";
import { engravedStroke, reengrave } from "./engraved-line.ts";

/** Points closer than this, in thousandths of the sheet, are the same. */
const NEAR = 2;
/** Pressure of a hand that has none to tell: light when it runs, heavy when it lingers. */
const RESTING = 0.85;

/** Draws into `sheet` and calls `ended` with each finished stroke; the caller keeps what is shown in step. */
export function followHand(sheet: SVGElement, ended: (stroke: Stroke, line: SVGElement) => void): void {
  let pointer: number | null = null;
  let stroke: number[] = [];
  let line: SVGElement | null = null;

  function add(event: PointerEvent): void {
    const box = sheet.getBoundingClientRect();
    const place = (value: number, size: number) => Math.min(1000, Math.max(0, (value / size) * 1000));
    const x = place(event.clientX - box.left, box.width);
    const y = place(event.clientY - box.top, box.height);
    const [px, py, pressure] = stroke.slice(-3);
    if (px === undefined || py === undefined || pressure === undefined) {
      stroke.push(x, y, event.pointerType === "pen" ? event.pressure : 0.4);
      return;
    }
    const moved = Math.hypot(x - px, y - py);
    if (moved < NEAR) return;
    const pressed = event.pointerType === "pen" ? event.pressure : Math.max(0.15, RESTING - moved / 60);
    stroke.push(x, y, pressure + (pressed - pressure) * 0.35);
  }

  sheet.addEventListener("pointerdown", (event) => {
    if (pointer !== null || event.button !== 0) return;
    event.preventDefault();
    pointer = event.pointerId;
    sheet.setPointerCapture(pointer);
    stroke = [];
    add(event);
    line = engravedStroke(stroke);
    sheet.append(line);
  });
  sheet.addEventListener("pointermove", (event) => {
    if (event.pointerId !== pointer || !line) return;
    const coalesced = event.getCoalescedEvents?.() ?? [];
    (coalesced.length > 0 ? coalesced : [event]).forEach(add);
    reengrave(line, stroke);
  });
  const end = (event: PointerEvent) => {
    if (event.pointerId !== pointer || !line) return;
    pointer = null;
    ended(stroke, line);
    line = null;
  };
  sheet.addEventListener("pointerup", end);
  sheet.addEventListener("pointercancel", end);
}
