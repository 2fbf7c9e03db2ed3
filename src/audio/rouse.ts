/**
 * Rouses the machine's sound before a context wants it. Asked first by a context, a browser that has to start it makes
 * the page stand still meanwhile (75 to 110 ms in Chromium); asked by an audio element, the page goes on, and the
 * context then opens in 3 to 28.
 */
import { silence } from "./silence.ts";

/** A machine that has not answered by then answers the context, in ms. */
const PATIENCE_MS = 1000;

/** Resolves once the machine has answered, whatever it answered: nothing is played. */
export async function rouse(): Promise<void> {
  const url = URL.createObjectURL(new Blob([silence()], { type: "audio/ogg" }));
  const element = new Audio();
  element.preload = "auto";
  await new Promise<void>((resolve) => {
    for (const answer of ["canplaythrough", "error"]) element.addEventListener(answer, () => resolve());
    setTimeout(resolve, PATIENCE_MS);
    element.src = url;
  });
  element.removeAttribute("src");
  URL.revokeObjectURL(url);
}
