/** The hide drawing in its edge after a whisper was accepted. */

const SHRINK_MS = 2600;

/** Plays once over a hide already drawn at its new size; `from` and `to` in percent of the whole area. */
export function shrinkSkin(skin: HTMLElement, from: number, to: number): void {
  const left = skin.querySelector(".hide-left");
  if (!left || typeof left.animate !== "function" || to <= 0 || from <= to) return;
  const scale = Math.sqrt(from / to);
  left.animate(
    [{ transform: `scale(${scale})` }, { transform: "scale(0.97)", offset: 0.8 }, { transform: "scale(1)" }],
    {
      duration: SHRINK_MS,
      easing: "cubic-bezier(.5, 0, .3, 1)",
    },
  );
}
