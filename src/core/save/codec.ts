/** `decode`: text as a save, or a named fault. Never throws. */
import type { LogEntry } from "../game/log.ts";
import type { Answer } from "../manuscript/answer.ts";
import type { Drawing, Link, Stroke, WrittenText } from "../manuscript/manuscript.ts";
import { GIANTS } from "../story/cues.ts";
import {
  LOG_LIMIT,
  SAVE_FORMAT,
  SAVE_LIMIT,
  SAVE_VERSION,
  type SaveFault,
  type SaveResult,
  STROKES_LIMIT,
} from "./save.ts";

export function decode(text: string): SaveResult {
  if (text.length > SAVE_LIMIT) return fault("too-big");
  try {
    return decodeData(JSON.parse(text));
  } catch {
    return fault("not-json");
  }
}

/** The same for what is no longer text; it may be anything. */
export function decodeData(data: unknown): SaveResult {
  if (!isRecord(data) || data.format !== SAVE_FORMAT || !isCount(data.version)) return fault("not-a-save");
  if (data.version > SAVE_VERSION) return fault("newer");
  const { language, storyHash, seed, ink } = data;
  if (Array.isArray(data.log) && data.log.length > LOG_LIMIT) return fault("too-big");
  const log = Array.isArray(data.log) ? readable(data.log) : null;
  const isWhole =
    (language === "fr" || language === "en") && isText(storyHash) && isCount(seed) && isText(ink);
  if (!isWhole || log === null) return fault("damaged");
  const { entries, lost } = log;
  const envelope = isText(data.envelope) ? data.envelope : null;
  return {
    ok: true,
    lost,
    save: {
      format: SAVE_FORMAT,
      version: SAVE_VERSION,
      language,
      storyHash,
      seed,
      envelope,
      ink,
      log: entries,
    },
  };
}

const fault = (name: SaveFault): SaveResult => ({ ok: false, fault: name });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
/** The name of a choice, as the story check allows it. */
const isId = (value: unknown): value is string => isText(value) && /^[a-z][\w-]{0,79}$/.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** The entries before the first that cannot be read; null when not one of them can. */
function readable(log: readonly unknown[]): { entries: LogEntry[]; lost: number } | null {
  const entries: LogEntry[] = [];
  for (const data of log) {
    const entry = entryOf(data);
    if (!entry) break;
    entries.push(entry);
  }
  const lost = log.length - entries.length;
  return lost > 0 && entries.length === 0 ? null : { entries, lost };
}

/** Only known fields are copied: nothing else in the text can reach the game. */
function entryOf(data: unknown): LogEntry | null {
  if (!isRecord(data)) return null;
  if (data.kind === "choose" && isId(data.id)) {
    if (data.answer === undefined) return { kind: "choose", id: data.id };
    const answer = answerOf(data.answer);
    return answer && { kind: "choose", id: data.id, answer };
  }
  if (data.kind === "carry" && isCount(data.thought) && typeof data.carried === "boolean") {
    return { kind: "carry", thought: data.thought, carried: data.carried };
  }
  return data.kind === "trade" ? tradeOf(data.order) : null;
}

function tradeOf(order: unknown): LogEntry | null {
  if (!isRecord(order) || !isCount(order.shares)) return null;
  const giant = GIANTS.find((each) => each === order.giant);
  if (!giant || (order.side !== "short" && order.side !== "cover")) return null;
  return { kind: "trade", order: { side: order.side, giant, shares: order.shares } };
}

function answerOf(data: unknown): Answer | null {
  if (!isRecord(data)) return null;
  if (data.kind === "composed" && isText(data.text)) return { kind: "composed", text: data.text };
  if (data.kind === "text") {
    const text = textOf(data.text);
    return text && { kind: "text", text, ...(data.polished === true ? { polished: true } : {}) };
  }
  if (data.kind === "links") {
    return Array.isArray(data.links) && data.links.every(isLink)
      ? { kind: "links", links: data.links }
      : null;
  }
  const drawing = data.kind === "drawing" ? drawingOf(data.drawing) : null;
  return drawing && { kind: "drawing", drawing };
}

function textOf(data: unknown): WrittenText | null {
  if (!isRecord(data)) return null;
  if (data.kind === "own" && isText(data.text)) return { kind: "own", text: data.text };
  return data.kind === "offer" && isText(data.offer) ? { kind: "offer", offer: data.offer } : null;
}

function drawingOf(data: unknown): Drawing | null {
  if (!isRecord(data)) return null;
  if (data.kind === "offer" && isText(data.offer)) return { kind: "offer", offer: data.offer };
  if (data.kind !== "own" || !Array.isArray(data.strokes)) return null;
  if (!data.strokes.every(isStroke)) return null;
  const values = data.strokes.reduce((sum, stroke) => sum + stroke.length, 0);
  return values <= STROKES_LIMIT ? { kind: "own", strokes: data.strokes } : null;
}

const isLink = (value: unknown): value is Link =>
  Array.isArray(value) && value.length === 2 && value.every((end) => GIANTS.includes(end));

const isStroke = (value: unknown): value is Stroke =>
  Array.isArray(value) && value.length % 3 === 0 && value.every((part) => Number.isFinite(part));
