/** What goes wrong with a writer's files, as data; the page says it in the writer's language. */
import type { StudioStrings } from "../../content/strings/studio.ts";

export type FaultKind = keyof StudioStrings["faults"];

/** Thrown for whatever the writer can do something about. `about` fills the marks of the sentence. */
export class Fault extends Error {
  readonly kind: FaultKind;
  readonly about: Readonly<Record<string, string | number>>;
  constructor(kind: FaultKind, about: Fault["about"] = {}) {
    super(`${kind} ${JSON.stringify(about)}`);
    this.kind = kind;
    this.about = about;
  }
}

/** A file that was not taken, and why. */
export interface Refused {
  readonly name: string;
  readonly why: keyof StudioStrings["refusals"];
  /** From 1; 0 when no line is meant. */
  readonly line: number;
}

/** The browser's own names for what a disk refuses. */
const OF_THE_DISK: Readonly<Record<string, FaultKind>> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "gone",
  TypeMismatchError: "gone",
  NoModificationAllowedError: "locked",
  QuotaExceededError: "full",
};

/** Gives a disk's refusal the name of what it was about; anything else goes on as it came. */
export function atDisk(error: unknown, name: string): never {
  const kind = error instanceof DOMException ? OF_THE_DISK[error.name] : undefined;
  throw kind ? new Fault(kind, { name }) : error;
}

export function faultInWords(error: unknown, words: StudioStrings): string {
  if (error instanceof Fault) return filled(words.faults[error.kind], error.about);
  return filled(words.failed, { why: error instanceof Error ? error.message : String(error) });
}

export const refusedInWords = ({ name, why, line }: Refused, words: StudioStrings): string =>
  filled(words.refusals[why], { name, line });

/** A sentence with its marks filled. */
export const filled = (sentence: string, about: Fault["about"]): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (mark, name: string) => String(about[name] ?? mark));

/** One, or many: French counts none as one, and no sentence of ours counts none. */
export const counted = ([one, many]: readonly [string, string], n: number): string =>
  filled(n < 2 ? one : many, { n });
