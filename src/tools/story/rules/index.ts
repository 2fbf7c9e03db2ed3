/** All the rules of the story. */
import { bareLogic } from "./bare-logic.ts";
import { byteOrderMark } from "./byte-order-mark.ts";
import { choiceWithoutId } from "./choice-without-id.ts";
import { duplicateId } from "./duplicate-id.ts";
import { emptyScene } from "./empty-scene.ts";
import { externalWithoutFallback } from "./external-without-fallback.ts";
import { foreseenWithoutLean } from "./foreseen-without-lean.ts";
import { loneDash } from "./lone-dash.ts";
import { lonelyWhisper } from "./lonely-whisper.ts";
import { longChoice } from "./long-choice.ts";
import { longParagraph } from "./long-paragraph.ts";
import { lostLetters } from "./lost-letters.ts";
import { misplacedCue } from "./misplaced-cue.ts";
import { missingThoughtPath } from "./missing-thought-path.ts";
import { notNfc } from "./not-nfc.ts";
import type { Rule } from "./rule.ts";
import { straightQuotes } from "./straight-quotes.ts";
import { strayMark } from "./stray-mark.ts";
import { stringComparison } from "./string-comparison.ts";
import { tightPunctuation } from "./tight-punctuation.ts";
import { titleKnot } from "./title-knot.ts";
import { unansweredDays } from "./unanswered-days.ts";
import { unknownArgument } from "./unknown-argument.ts";
import { unknownCue } from "./unknown-cue.ts";
import { unknownValue } from "./unknown-value.ts";
import { unpaidWhisper } from "./unpaid-whisper.ts";
import { unreachableKnot } from "./unreachable-knot.ts";
import { untitledScene } from "./untitled-scene.ts";

/** What would break the game itself: these stop a build. */
export const BUILD_RULES: readonly Rule[] = [
  unknownCue,
  unknownValue,
  unknownArgument,
  misplacedCue,
  choiceWithoutId,
  duplicateId,
  titleKnot,
  unpaidWhisper,
  foreseenWithoutLean,
];

export const ALL_RULES: readonly Rule[] = [
  ...BUILD_RULES,
  lonelyWhisper,
  unreachableKnot,
  emptyScene,
  untitledScene,
  missingThoughtPath,
  externalWithoutFallback,
  stringComparison,
  strayMark,
  loneDash,
  bareLogic,
  lostLetters,
  notNfc,
  byteOrderMark,
  straightQuotes,
  tightPunctuation,
  unansweredDays,
  longParagraph,
  longChoice,
];
