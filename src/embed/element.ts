/** <illusions-retrouvees>: a facade that costs the page nothing, and the game in a frame once it is asked for. */
import type { Command, Language } from "../protocol/messages.ts";
import { type Bridge, openBridge } from "./bridge.ts";
import { dress, makeFacade } from "./facade.ts";
import { FOLDER } from "./where.ts";
import { TITLE } from "./words.ts";

/** Longest wait, once the frame has loaded, for a sign of life from the game, in ms. */
const PATIENCE_MS = 8000;

export class IllusionsElement extends HTMLElement {
  static observedAttributes = ["src", "lang", "act", "theme"];
  readonly #root = this.attachShadow({ mode: "open" });
  #frame: HTMLIFrameElement | null = null;
  #bridge: Bridge | undefined;
  #timer = 0;
  #hasFailed = false;

  get #language(): Language {
    const { lang } = this.closest<HTMLElement>("[lang]") ?? this;
    return lang.startsWith("en") ? "en" : "fr";
  }

  /** The game's folder: only ever an address of the web. */
  get #base(): string {
    const { href, protocol } = new URL(this.getAttribute("src") ?? FOLDER, document.baseURI);
    return protocol.startsWith("http") ? href.replace(/[^/]*$/, "") : FOLDER;
  }

  connectedCallback(): void {
    if (!this.#root.adoptedStyleSheets.length) dress(this.#root);
    // Moved while it played: the browser loads the frame again, and the game opens where it was left.
    if (this.#frame) this.#connect(this.#frame);
    else this.#show();
    document.addEventListener("securitypolicyviolation", this.#refuse);
  }

  disconnectedCallback(): void {
    document.removeEventListener("securitypolicyviolation", this.#refuse);
    clearTimeout(this.#timer);
    this.#bridge?.close();
  }

  /** Where the browser can move an element without taking it out, nothing stops. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now || name === "theme") return;
    if (this.#frame && name === "lang") this.send({ type: "language", language: this.#language });
    else if (!this.#frame || name === "src") this.#show();
  }

  /** Opens the game and gives it the keyboard. */
  play(): void {
    if (this.#frame) return;
    const frame = document.createElement("iframe");
    frame.allow = "fullscreen; autoplay; gamepad; clipboard-write";
    frame.title = TITLE[this.#language];
    frame.src = this.#page;
    frame.addEventListener("load", () => this.#expect());
    this.#frame = frame;
    this.#connect(frame);
    this.#root.append(frame);
    frame.focus();
  }

  send(command: Command): void {
    this.#bridge?.send(command);
  }

  get #page(): string {
    return this.#base + (this.#language === "en" ? "en/" : "");
  }

  #connect(frame: HTMLIFrameElement): void {
    this.#bridge = openBridge(
      frame,
      () => {
        clearTimeout(this.#timer);
        this.#timer = -1;
        this.#root.querySelector(".f")?.remove();
        // The page that has come is another document than the one the keyboard was given to.
        if (this.#root.activeElement === frame) frame.focus();
      },
      (event) =>
        this.dispatchEvent(new CustomEvent(`illusions-${event.type}`, { detail: event, bubbles: true })),
    );
  }

  /** A frame that stays silent gives its place back to the facade, which says so. */
  #expect(): void {
    if (this.#timer < 0) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (document.hidden ? this.#expect() : this.#fail()), PATIENCE_MS);
  }

  readonly #refuse = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (/^(frame|child)-src/.test(effectiveDirective) && this.#page.startsWith(blockedURI)) this.#fail();
  };

  #fail(): void {
    if (!this.#frame) return;
    this.#hasFailed = true;
    this.#show();
    this.#root.querySelector("a")?.focus();
  }

  #show(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#bridge?.close();
    this.#bridge = undefined;
    this.#frame = null;
    this.#root.replaceChildren(
      makeFacade({
        base: this.#base,
        page: this.#page,
        language: this.#language,
        act: Number(this.getAttribute("act")),
        hasFailed: this.#hasFailed,
        play: () => this.play(),
      }),
    );
  }
}
