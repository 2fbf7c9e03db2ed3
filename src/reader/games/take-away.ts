/** The present game as a file, a link or a QR code: made here, sent nowhere. */
import type { Desk } from "../../app/saves/desk.ts";
import { fill } from "../../content/strings/fill.ts";
import { GAMES } from "../../content/strings/games.ts";
import { typeset } from "../../content/typography.ts";
import type { Language } from "../../core/story/beat.ts";
import { encodeLink } from "../../link/game-link.ts";
import { el } from "../dom/el.ts";
import { dayOf, giveFile } from "./save-file.ts";

/** How far drawings may be simplified to fit in a code, in thousandths of the sheet, the least first. */
const TOLERANCES = [0, 4, 12, 30];

export interface TakeAwayContext {
  readonly desk: Desk;
  readonly language: Language;
  /** Says something to the eye and the ear. */
  readonly say: (text: string) => void;
  readonly report: (error: unknown) => void;
}

/** Where the link or the code is shown, and what showing it needs. */
interface Showing extends TakeAwayContext {
  readonly out: HTMLElement;
}

export function takeAway(context: TakeAwayContext): HTMLElement {
  const { desk, language, report } = context;
  const words = GAMES[language];
  const showing = { ...context, out: el("div", { class: "game-out" }) };
  const press = (label: string, name: string, job: () => Promise<void> | void): HTMLElement =>
    el(
      "button",
      { type: "button", "data-take": name, onclick: () => void Promise.resolve(job()).catch(report) },
      label,
    );
  const asFile = (): void => giveFile(desk.text(), `${words.fileName}-${dayOf(new Date())}`, "json");
  return el(
    "section",
    { "aria-label": words.takeAway },
    el("h3", {}, words.takeAway),
    el("p", { class: "sheet-small" }, typeset(words.takeAwayNote, language)),
    el(
      "p",
      { class: "game-does" },
      press(words.file, "file", asFile),
      isFramed() && press(words.fullPage, "full-page", () => showLink(showing)),
      press(words.link, "link", () => showLink(showing)),
      press(words.code, "code", () => showCode(showing)),
    ),
    showing.out,
  );
}

async function showLink({ desk, language, say, report, out }: Showing): Promise<void> {
  const words = GAMES[language];
  const value = await encodeLink(desk.save(), pageAddress());
  const field = el("input", { class: "game-link", readonly: true, value, "aria-label": words.linkField });
  const copyOut = async (): Promise<void> => {
    field.select();
    await navigator.clipboard.writeText(value);
    say(words.copied);
  };
  field.addEventListener("focus", () => field.select());
  const copy = el("button", { type: "button", onclick: () => void copyOut().catch(report) }, words.copy);
  out.replaceChildren(field, copy);
  copy.focus();
  if (!isFramed()) return;
  // A frame that may open nothing leaves the address, which can be copied.
  const go = el("a", { class: "game-full", href: value, target: "_blank", rel: "noopener" }, words.fullPage);
  out.prepend(go);
  go.focus();
}

async function showCode({ desk, language, say, out }: Showing): Promise<void> {
  const words = GAMES[language];
  const { CODE_LIMIT, qrPicture } = await import("./qr-picture.ts");
  let length = 0;
  for (const tolerance of TOLERANCES) {
    const link = await encodeLink(desk.save(), pageAddress(), tolerance);
    length = link.length;
    if (length > CODE_LIMIT) continue;
    const note = typeset(tolerance === 0 ? words.codeNote : words.codeSimple, language);
    out.replaceChildren(qrPicture(link, words.codePicture), el("p", { class: "sheet-small" }, note));
    out.scrollIntoView({ block: "nearest" });
    return say(words.codePicture);
  }
  const told = typeset(fill(words.codeTooLong, { n: length, most: CODE_LIMIT }), language);
  out.replaceChildren(el("p", { class: "sheet-remark" }, told));
  say(told);
}

/** The page as it can be asked for again; in a frame without an origin, its address is all it knows of itself. */
const pageAddress = (): string => location.href.split("#", 1)[0] ?? "";

/** Whether the game is shown within another page. */
const isFramed = (): boolean => window.parent !== window;
