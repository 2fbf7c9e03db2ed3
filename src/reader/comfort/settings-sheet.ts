/** The settings, on a sheet: every change shows at once, on the page behind and on a line of print. */
import type { Dispatch } from "../../app/commands.ts";
import { DEFAULT_SETTINGS } from "../../app/settings.ts";
import type { PageView, Settings } from "../../app/views.ts";
import { MENU } from "../../content/strings/menu.ts";
import { PAGE } from "../../content/strings/page.ts";
import { SETTINGS, type SettingsStrings } from "../../content/strings/settings.ts";
import { typeset } from "../../content/typography.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";
import { openSheet } from "../sheets/sheet-dialog.ts";
import { measure, oneOf, yesOrNo } from "./fields.ts";
import "./looks.ts";
import "./settings-sheet.css";

export interface SettingsContext {
  readonly root: HTMLElement;
  readonly dispatch: Dispatch;
  readonly viewNow: () => PageView;
  readonly report: (error: unknown) => void;
}

type Prefer = (settings: Partial<Settings>) => void;
interface Form {
  readonly words: SettingsStrings;
  readonly now: Settings;
  readonly prefer: Prefer;
}

/** A sheet made afresh each time it is opened, and written anew where it lies when the language changes. */
export function mountSettings({ root, dispatch, viewNow, report }: SettingsContext) {
  let close = (): void => {};
  let written: Language | null = null;
  let write = (_language: Language): void => {};
  async function open(): Promise<void> {
    const { language, settings } = viewNow();
    const frame = { name: "settings", title: SETTINGS[language].title, turnBack: "", language };
    await openSheet<never>(root, frame, ({ dialog, body }) => {
      close = () => dialog.close();
      const held = { now: settings };
      const prefer: Prefer = (changes) => {
        held.now = { ...held.now, ...changes };
        dispatch({ type: "prefer", settings: changes });
      };
      const readIn = (other: Language): void => dispatch({ type: "read-in", language: other });
      write = (now) => {
        written = now;
        nameFrame(dialog, now);
        body.replaceChildren(...contentOf({ words: SETTINGS[now], held, prefer, language: now, readIn }));
      };
      write(language);
      return body.querySelector("input");
    });
    written = null;
  }
  return {
    update({ language }: PageView): void {
      if (written === null || written === language) return;
      write(language);
      root.querySelector<HTMLElement>(".sheet-settings .settings-language :checked")?.focus();
    },
    open: () => void open().catch(report),
    close: () => close(),
  };
}

/** The words that stand around the sheet's own. */
function nameFrame(dialog: HTMLElement, language: Language): void {
  dialog.lang = language;
  dialog.querySelector(".sheet-title")?.replaceChildren(SETTINGS[language].title);
  dialog.querySelector(".sheet-back")?.replaceChildren(PAGE[language].close);
}

interface Content {
  readonly words: SettingsStrings;
  readonly held: { readonly now: Settings };
  readonly prefer: Prefer;
  readonly language: Language;
  readonly readIn: (language: Language) => void;
}

function contentOf({ words, held, prefer, language, readIn }: Content): HTMLElement[] {
  const groups = el("div", { class: "settings-groups" });
  const lay = (): void =>
    groups.replaceChildren(...groupsOf({ words, now: held.now, prefer }, language, readIn));
  lay();
  const said = el("p", { class: "sheet-small", role: "status" });
  const reset = (): void => {
    prefer(DEFAULT_SETTINGS);
    lay();
    said.textContent = words.wasReset;
  };
  return [
    el("p", { class: "sheet-small" }, typeset(words.note, language)),
    el("p", { class: "settings-sample" }, typeset(words.sample, language)),
    groups,
    el("button", { type: "button", onclick: reset }, words.reset),
    said,
  ];
}

function groupsOf(form: Form, language: Language, readIn: (language: Language) => void): HTMLElement[] {
  const { words, now, prefer } = form;
  const group = (name: keyof SettingsStrings["groups"], fill: (id: string) => HTMLElement[]) => {
    const id = `settings-${name}`;
    return el(
      "section",
      { class: `settings-${name}`, "aria-labelledby": id },
      el("h3", { id }, words.groups[name]),
      ...fill(id),
    );
  };
  const languages = { fr: MENU.fr.languageName, en: MENU.en.languageName };
  return [
    group("text", () => textFields(form)),
    group("colours", (id) => [
      oneOf({ legend: null, labelledby: id }, words.theme, now.theme, (theme) => prefer({ theme })),
    ]),
    group("language", (id) => {
      const pick = oneOf({ legend: null, labelledby: id }, languages, language, readIn);
      for (const each of pick.querySelectorAll<HTMLElement>("[data-value]"))
        each.lang = each.dataset["value"] ?? "";
      return [pick];
    }),
    group("picture", () => [
      yesOrNo(
        words.motion,
        now.motion === "reduced",
        (on) => prefer({ motion: on ? "reduced" : "system" }),
        words.motionNote,
      ),
      yesOrNo(words.engraving, now.engraving, (engraving) => prefer({ engraving })),
    ]),
    group("sound", () => soundFields(form)),
    group("game", () => gameFields(form)),
  ];
}

const percent = (value: number): string => `${Math.round(value * 100)}\u202F%`;

const textFields = ({ words, now, prefer }: Form): HTMLElement[] => [
  measure({
    name: words.textScale,
    value: now.textScale,
    range: [0.8, 2, 0.05],
    say: percent,
    onchange: (textScale) => prefer({ textScale }),
  }),
  measure({
    name: words.lineHeight,
    value: now.lineHeight,
    range: [1, 1.4, 0.05],
    say: percent,
    onchange: (lineHeight) => prefer({ lineHeight }),
  }),
  measure({
    name: words.letterSpacing,
    value: now.letterSpacing,
    range: [0, 0.2, 0.01],
    say: percent,
    onchange: (letterSpacing) => prefer({ letterSpacing }),
  }),
  oneOf({ legend: words.face }, words.typeface, now.typeface, (typeface) => prefer({ typeface })),
  oneOf({ legend: words.pace }, words.appearance, now.appearance, (appearance) => prefer({ appearance })),
];

function soundFields({ words, now, prefer }: Form): HTMLElement[] {
  const held = { ...now.volumes };
  const sliders = (Object.keys(words.volumes) as (keyof Settings["volumes"])[]).map((name) =>
    measure({
      name: words.volumes[name],
      value: held[name],
      range: [0, 1, 0.05],
      say: percent,
      onchange: (value) => {
        held[name] = value;
        prefer({ volumes: { ...held } });
      },
    }),
  );
  return [
    yesOrNo(words.sound, now.sound, (sound) => prefer({ sound })),
    ...sliders,
    yesOrNo(words.captions, now.captions, (captions) => prefer({ captions })),
  ];
}

const gameFields = ({ words, now, prefer }: Form): HTMLElement[] => [
  yesOrNo(words.hints, now.hints, (hints) => prefer({ hints }), words.hintsNote),
  yesOrNo(words.shortcuts, now.shortcuts, (shortcuts) => prefer({ shortcuts })),
  oneOf({ legend: words.exchange }, words.delegation, now.delegation, (delegation) => prefer({ delegation })),
  el("p", { class: "sheet-small" }, words.delegationNote),
];
