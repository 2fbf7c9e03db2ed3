/** What the page and its workers say to each other. */
import type { StorySource } from "../../core/story/story-run.ts";
import type { StoryProblem } from "../../tools/ink/problem.ts";
import type { Base, Quick } from "../compile/quick.ts";
import type { Files } from "../compile/place.ts";

export type Ask =
  /** The whole story that quick compilations are put into. */
  | { readonly kind: "base"; readonly base: Base }
  | { readonly kind: "quick"; readonly id: number; readonly files: Files }
  | { readonly kind: "whole"; readonly id: number; readonly files: Files; readonly main: string };

export interface Whole {
  readonly files: Files;
  /** null when there is an error of the compiler's. */
  readonly story: StorySource | null;
  /** The compiler's and every rule's, by place. */
  readonly problems: readonly StoryProblem[];
  readonly words: number;
}

export type Told =
  /** `made` is null when only the whole story can tell. */
  | { readonly kind: "quick"; readonly id: number; readonly made: Quick | null; readonly ms: number }
  | { readonly kind: "whole"; readonly id: number; readonly whole: Whole; readonly ms: number };
