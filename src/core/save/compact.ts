/** A save as the shortest text that gives the game again: what a link or a QR code carries. */
import type { LogEntry } from "../game/log.ts";
import type { Answer } from "../manuscript/answer.ts";
import { simplify } from "../manuscript/drawing.ts";
import type { Stroke } from "../manuscript/manuscript.ts";
import { decodeData } from "./codec.ts";
import { type Save, SAVE_FORMAT, type SaveResult } from "./save.ts";

/** Values a point takes in a stroke: x, y, pressure. */
const STEP = 3;
/** Pressures are kept in hundredths. */
const HUNDRED = 100;
const ANSWERED = ",";

/**
 * First line: version, language, story, seed. Second: the log, where `-x` is an id that begins like the one before it.
 * Third: what was written and drawn, in order. The envelope and the ink are left out, since the log gives them again.
 * @param tolerance how far drawings may be simplified, in thousandths of the sheet; 0 keeps them whole
 */
export function compact(save: Save, tolerance = 0): string {
  const answers: unknown[] = [];
  let family = "";
  const tokens = save.log.map((entry) => {
    if (entry.kind !== "choose") return tokenOf(entry);
    const [first, rest] = splitId(entry.id);
    const short = first !== "" && first === family ? rest : entry.id;
    family = first || family;
    if (!entry.answer) return short;
    answers.push(packAnswer(entry.answer, tolerance));
    return short + ANSWERED;
  });
  const head = [save.version, save.language, save.storyHash, save.seed].join(" ");
  return [head, tokens.join(" "), ...(answers.length > 0 ? [JSON.stringify(answers)] : [])].join("\n");
}

/** Reads what `compact` wrote, or names a fault; never throws. */
export function expand(text: string): SaveResult {
  const [head = "", tokens = "", answers = "[]"] = text.split("\n");
  const [version, language, storyHash, seed, ...more] = head.split(" ");
  const given = answersOf(answers);
  if (seed === undefined || more.length > 0 || !given) return { ok: false, fault: "not-a-save" };
  let family = "";
  let answered = 0;
  const log = tokens.split(" ").flatMap((token): unknown[] => {
    if (token === "") return [];
    const other = otherEntry(token);
    if (other) return [other];
    const isAnswered = token.endsWith(ANSWERED);
    const short = isAnswered ? token.slice(0, -1) : token;
    const id = short.startsWith("-") ? family + short : short;
    family = splitId(id)[0] || family;
    return [{ kind: "choose", id, ...(isAnswered ? { answer: unpackAnswer(given[answered++]) } : {}) }];
  });
  return decodeData({
    format: SAVE_FORMAT,
    version: Number(version),
    language,
    storyHash,
    seed: Number(seed),
    log,
    envelope: null,
    ink: "",
  });
}

/** `s23-pull-wait` as `s23` and `-pull-wait`; no first part when there is no hyphen. */
function splitId(id: string): readonly [first: string, rest: string] {
  const at = id.indexOf("-");
  return at < 0 ? ["", id] : [id.slice(0, at), id.slice(at)];
}

function tokenOf(entry: Exclude<LogEntry, { kind: "choose" }>): string {
  if (entry.kind === "carry") return `${entry.carried ? "+" : "~"}${entry.thought}`;
  const { side, giant, shares } = entry.order;
  return `=${side === "short" ? "s" : "c"}${giant}${shares}`;
}

/** An order or a thought; null for a choice. */
function otherEntry(token: string): unknown {
  const thought = /^([+~])(\d+)$/.exec(token);
  if (thought) return { kind: "carry", thought: Number(thought[2]), carried: thought[1] === "+" };
  const order = /^=([sc])([A-Z]+)(\d+)$/.exec(token);
  if (!order) return null;
  const [, side, giant, shares] = order;
  return { kind: "trade", order: { side: side === "s" ? "short" : "cover", giant, shares: Number(shares) } };
}

function answersOf(text: string): readonly unknown[] | null {
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data : null;
  } catch {
    return null;
  }
}

function packAnswer(answer: Answer, tolerance: number): unknown {
  if (answer.kind !== "drawing" || answer.drawing.kind !== "own") return answer;
  const lines = answer.drawing.strokes.map((stroke) =>
    stepsOf(tolerance > 0 ? simplify(stroke, tolerance) : stroke).join(" "),
  );
  return { kind: "lines", lines };
}

function unpackAnswer(data: unknown): unknown {
  const { kind, lines } = (data ?? {}) as Record<string, unknown>;
  if (kind !== "lines" || !Array.isArray(lines)) return data;
  const strokes = lines.map((line) => (line === "" ? [] : strokeOf(String(line).split(" ").map(Number))));
  return { kind: "drawing", drawing: { kind: "own", strokes } };
}

/** Each value as the step from the same one of the point before: small numbers, that repeat. */
const stepsOf = (stroke: Stroke): number[] => {
  const whole = stroke.map((value, at) => Math.round(at % STEP === 2 ? value * HUNDRED : value));
  return whole.map((value, at) => value - (whole[at - STEP] ?? 0));
};

function strokeOf(steps: readonly number[]): number[] {
  const whole: number[] = [];
  for (const [at, step] of steps.entries()) whole.push(step + (whole[at - STEP] ?? 0));
  return whole.map((value, at) => (at % STEP === 2 ? value / HUNDRED : value));
}
