/** The sheet "Games": pages kept under a name, the game taken away or brought back, and those that were left. */
import type { Desk } from "../../app/saves/desk.ts";
import type { DeskView, Incoming, LeftView, SlotView } from "../../app/saves/desk-view.ts";
import { fill } from "../../content/strings/fill.ts";
import { GAMES } from "../../content/strings/games.ts";
import { typeset } from "../../content/typography.ts";
import { el } from "../dom/el.ts";
import type { Panel, ToolContext } from "../page/tools.ts";
import { openSheet } from "../sheets/sheet-dialog.ts";
import { bringBack, question, readLink, refusal } from "./bring-back.ts";
import { placePicture, placeText } from "./place-line.ts";
import { dayOf, giveFile } from "./save-file.ts";
import { slotItem } from "./slot-list.ts";
import { takeAway } from "./take-away.ts";
import "../sheets/sheets.css";
import "./games.css";

/** @param address a game's link, read as soon as the sheet is asked for; "" for none */
export function mountGames(context: ToolContext, address: string): Panel {
  let close = (): void => {};
  async function open(): Promise<void> {
    const desk = await context.desk();
    if (!desk) return;
    const incoming = address === "" ? null : await readLink(desk, address);
    const { turn } = context.viewNow();
    if (incoming?.ok && incoming.isWhole && turn === 0) return incoming.open();
    const view = await desk.view();
    await new GamesSheet(context, desk).open(view, incoming, (closing) => (close = closing));
  }
  return {
    update: (): void => {},
    open: () => void open().catch(context.report),
    close: () => close(),
  };
}

class GamesSheet {
  readonly #context: ToolContext;
  readonly #desk: Desk;
  readonly #asked = el("div", { class: "game-asked" });
  readonly #said = el("p", { class: "sheet-remark", role: "status" });
  readonly #list = el("div", {});
  #close = (): void => {};

  constructor(context: ToolContext, desk: Desk) {
    this.#context = context;
    this.#desk = desk;
  }

  get #language() {
    return this.#context.viewNow().language;
  }

  open(view: DeskView, incoming: Incoming | null, tellClose: (close: () => void) => void): Promise<unknown> {
    const language = this.#language;
    const words = GAMES[language];
    const { report, root } = this.#context;
    const frame = { name: "games", title: words.title, turnBack: words.close, language };
    return openSheet<never>(root, frame, ({ dialog, body }) => {
      this.#close = () => dialog.close();
      tellClose(this.#close);
      const say = (text: string) => this.#say(text);
      body.append(
        this.#asked,
        this.#said,
        this.#presentSection(view),
        this.#list,
        takeAway({ desk: this.#desk, language, say, report }),
        bringBack(this.#desk, language, (come) => this.#come(come), report),
      );
      this.#fillList(view);
      body.append(...this.#asideSection(view));
      if (incoming) this.#come(incoming);
      return this.#asked.querySelector("button") ?? body.querySelector("input");
    });
  }

  #say(text: string): void {
    this.#said.textContent = typeset(text, this.#language);
  }

  /** Something was changed on the desk: the list is made anew, and the words say what. */
  async #changed(said: string): Promise<void> {
    this.#fillList(await this.#desk.view());
    this.#say(said);
  }

  #do(job: Promise<void>): void {
    job.catch(this.#context.report);
  }

  #presentSection({ present }: DeskView): HTMLElement {
    const words = GAMES[this.#language];
    const name = el("input", {
      name: "name",
      maxlength: 60,
      autocomplete: "off",
      value: present.heading?.text ?? "",
    });
    const keep = async (): Promise<void> => {
      const given = name.value.trim() || (present.heading?.text ?? words.present);
      const isKept = await this.#desk.keep(given, Date.now());
      await this.#changed(isKept ? fill(words.kept, { name: given }) : words.full);
    };
    const keepQuick = async (): Promise<void> => {
      await this.#desk.keepQuick(Date.now());
      await this.#changed(words.keptQuick);
    };
    return el(
      "section",
      { class: "game-present", "aria-label": words.present },
      placePicture(present, this.#context.baseUrl),
      el(
        "form",
        {
          class: "game-form",
          onsubmit: (event) => {
            event.preventDefault();
            this.#do(keep());
          },
        },
        el("p", { class: "sheet-small" }, placeText(present, this.#language)),
        el("label", {}, el("span", {}, words.name), name),
        el(
          "p",
          { class: "game-does" },
          el("button", { type: "submit", class: "sheet-accept" }, words.keep),
          el(
            "button",
            { type: "button", onclick: () => this.#do(keepQuick()) },
            words.keepQuick,
            keyName("F8"),
          ),
        ),
      ),
    );
  }

  #fillList({ slots, quick, left }: DeskView): void {
    const words = GAMES[this.#language];
    const all = quick ? [quick, ...slots] : slots;
    const items = all.map((slot) =>
      slotItem(slot, this.#language, this.#context.baseUrl, this.#slotActions()),
    );
    this.#list.replaceChildren(
      el(
        "section",
        { "aria-label": words.pages },
        el("h3", {}, words.pages),
        items.length > 0
          ? el("ul", { class: "game-list" }, ...items)
          : el("p", { class: "sheet-small" }, typeset(words.none, this.#language)),
      ),
      ...(left.length > 0 ? [this.#leftSection(left)] : []),
    );
  }

  #slotActions() {
    const words = GAMES[this.#language];
    return {
      open: (slot: SlotView) => this.#do(this.#desk.openSlot(slot.id).then((come) => this.#openSlot(come))),
      asFile: (slot: SlotView) =>
        this.#do(
          this.#desk.textOf(slot.id).then((text) => {
            if (text !== null) giveFile(text, `${words.fileName}-${dayOf(new Date(slot.at))}`, "json");
          }),
        ),
      forget: (slot: SlotView) =>
        this.#do(
          this.#desk.forget(slot.id).then(async () => {
            await this.#changed(words.forgotten);
            (this.#list.querySelector("button") ?? this.#said).focus();
          }),
        ),
    };
  }

  /** A page that opens whole was asked for by its name: there is nothing to ask. */
  async #openSlot(come: Incoming): Promise<void> {
    if (!come.ok || !come.isWhole) return this.#come(come);
    this.#close();
    await come.open();
  }

  #come(come: Incoming | null): void {
    const language = this.#language;
    this.#asked.replaceChildren();
    if (!come) return this.#say(GAMES[language].noLink);
    if (!come.ok) return this.#say(refusal(come, language));
    this.#say("");
    const asked = question(come, language, (isYes) => {
      this.#asked.replaceChildren();
      if (!isYes) return;
      this.#close();
      this.#do(come.open());
    });
    this.#asked.append(asked);
    asked.scrollIntoView({ block: "nearest" });
    asked.querySelector("button")?.focus();
  }

  #leftSection(left: readonly LeftView[]): HTMLElement {
    const words = GAMES[this.#language];
    const items = left.map(({ game, place, ending, entries }) =>
      el(
        "li",
        { class: "game-card" },
        placePicture(place, this.#context.baseUrl),
        el(
          "div",
          {},
          el("p", {}, placeText(place, this.#language)),
          ending !== null && el("p", { class: "sheet-small" }, typeset(words.ended + ending, this.#language)),
        ),
        el(
          "p",
          { class: "game-does" },
          el(
            "button",
            {
              type: "button",
              onclick: () => {
                this.#close();
                this.#context.dispatch({ type: "return", game, entries });
              },
            },
            words.open,
            el("span", { class: "unseen" }, ` : ${placeText(place, this.#language)}`),
          ),
        ),
      ),
    );
    return el(
      "section",
      { "aria-label": words.left },
      el("h3", {}, words.left),
      el("p", { class: "sheet-small" }, words.leftNote),
      el("ul", { class: "game-list" }, ...items),
    );
  }

  #asideSection({ aside }: DeskView): HTMLElement[] {
    const words = GAMES[this.#language];
    if (aside.length === 0) return [];
    const files = aside.map((text, at) =>
      el(
        "button",
        { type: "button", onclick: () => giveFile(text, `${words.asideFile}-${at + 1}`, "json") },
        `${words.asFile} ${at + 1}`,
      ),
    );
    return [
      el(
        "section",
        { "aria-label": words.aside },
        el("h3", {}, words.aside),
        el("p", { class: "sheet-small" }, typeset(words.asideNote, this.#language)),
        el("p", { class: "game-does" }, ...files),
      ),
    ];
  }
}

/** The key that does the same, for whoever has a keyboard. */
const keyName = (key: string): HTMLElement => el("kbd", {}, key);
