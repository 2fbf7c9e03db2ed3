/** The Machine's circle: of all the ways round the six, the one through the widest payments of the matrix A. */
import { GIANTS, type Giant } from "../story/cues.ts";

/** Each pays the next, and the last the first. */
const CIRCLE: readonly Giant[] = ["NUE", "ORA", "NUC", "ABS", "MIR", "ARG"];

/** Whom a house pays on the circle. */
export const nextOnCircle = (payer: Giant): Giant =>
  CIRCLE[(CIRCLE.indexOf(payer) + 1) % CIRCLE.length] ?? payer;

/** How many of the circle's six payments are among `links`, 0 to 6; each is [who pays, who is paid]. */
export const foundOnCircle = (links: readonly (readonly [Giant, Giant])[]): number =>
  GIANTS.filter((giant) => links.some(([payer, paid]) => payer === giant && paid === nextOnCircle(giant)))
    .length;
