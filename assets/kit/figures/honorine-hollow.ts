/** Honorine Séchard once she is a House: her standing figure emptied to the face, prices falling in it. */
import { fallingCurves } from "./falling-curves.ts";
import { honorine } from "./honorine.ts";
import { cloth, mark, type Part } from "./part.ts";
import type { Pose } from "./pose.ts";

/** The same feet and stature as `standing`. */
export function hollowed(): Pose {
  const upright = honorine.standing();
  const emptied = upright.parts.map((part): Part =>
    part.kind === "black" ? { ...cloth(part.d), d: part.d } : part,
  );
  const wire = upright.parts
    .filter(({ kind }) => kind === "cloth")
    .map(({ d }): Part => ({ ...mark(d, 2.4, 0.96, 0.5), d }));
  return {
    ...upright,
    parts: [...emptied, ...wire],
    unlit: true,
    inner: fallingCurves(20, 0, 690),
  };
}
