/** A game that lays out a new page may take the focus, from its frame: whoever is writing keeps it. */

/** Who has just pressed a key or a button in the text is writing; in ms. */
const WRITING_MS = 1500;
/** A press in the game, or Tab, moves the focus by itself; in ms. */
const ASKED_MS = 300;

/** @param editor where one writes. A screen reader's own move into the game, or Tab's, is let be */
export function keepFocus(editor: HTMLElement, frame: HTMLIFrameElement): void {
  let wroteAt = -WRITING_MS;
  let askedAt = -ASKED_MS;
  const isSince = (then: number, most: number): boolean => performance.now() - then < most;
  const wrote = (): void => {
    wroteAt = performance.now();
  };
  const asked = (): void => {
    askedAt = performance.now();
  };
  editor.addEventListener("keydown", ({ key }) => (key === "Tab" ? asked() : wrote()));
  for (const kind of ["pointerdown", "input"]) editor.addEventListener(kind, wrote);
  frame.addEventListener("load", () => frame.contentDocument?.addEventListener("pointerdown", asked, true));
  addEventListener("blur", () => {
    const isTaken = document.activeElement === frame && !isSince(askedAt, ASKED_MS);
    // Once the browser has done with moving it.
    if (isTaken && isSince(wroteAt, WRITING_MS))
      setTimeout(() => editor.querySelector<HTMLElement>("[contenteditable]")?.focus());
  });
}
