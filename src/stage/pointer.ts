/** The reader's eye: follows the mouse across the window, gently. */

export interface Eye {
  /** -1..1 from the middle of the window. */
  readonly x: number;
  readonly y: number;
}

export interface PointerEye {
  /** Where the eye is now; moves a step toward the mouse at each call, at once when `snap`. */
  look(snap: boolean): Eye;
  destroy(): void;
}

const EASE = 0.12;

/** @param onMove called at each mouse move; fingers are not followed. */
export function followPointer(onMove: () => void): PointerEye {
  let eye = { x: 0, y: 0 };
  let target: Eye = eye;
  const move = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse") return;
    target = { x: (event.clientX / innerWidth - 0.5) * 2, y: (event.clientY / innerHeight - 0.5) * 2 };
    onMove();
  };
  addEventListener("pointermove", move, { passive: true });
  return {
    look: (snap) => {
      const ease = snap ? 1 : EASE;
      eye = { x: eye.x + (target.x - eye.x) * ease, y: eye.y + (target.y - eye.y) * ease };
      return eye;
    },
    destroy: () => removeEventListener("pointermove", move),
  };
}
