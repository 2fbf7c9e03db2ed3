/** What stands in the frame's place until it is asked for: a picture, a title, a button, a link. */
import { POSTERS } from "./posters.ts";
import { STYLE } from "./style.ts";
import { TITLE, WORDS } from "./words.ts";
import type { Language } from "../protocol/messages.ts";

export interface FacadeOptions {
  /** Folder of the game, with its closing slash. */
  readonly base: string;
  /** The page that plays, in the facade's language. */
  readonly page: string;
  readonly language: Language;
  /** 0 for the prologue, 1 to 5; anything else is the prologue. */
  readonly act: number;
  /** Whether the game was asked for and did not come. */
  readonly hasFailed: boolean;
  readonly play: () => void;
}

/** A host's policy may refuse style elements; a sheet made by script it lets through. */
export function dress(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Two thousand bytes of picture at first; `warm` asks for the sharp one and opens the way to the game. */
export function makeFacade({ base, page, language, act, hasFailed, play }: FacadeOptions): HTMLElement {
  const scene = POSTERS[act] ?? POSTERS[0];
  const words = WORDS[language];
  const picture = (href: string) => make("img", { src: base + href, alt: "" });
  const first = picture(`embed/${scene}.avif`);
  first.className = "b";
  const warm = (): void => {
    const sharp = picture(`scenes/${scene}.avif`);
    sharp.addEventListener("load", () => first.replaceWith(sharp));
    for (const rel of ["preconnect", "prefetch"]) document.head.append(make("link", { rel, href: page }));
  };
  const button = make("button", { type: "button", onclick: play }, words.play);
  button.setAttribute("aria-label", `${words.play} : ${TITLE[language]}`);
  const facade = make(
    "div",
    { className: "f", lang: language },
    first,
    make(
      "div",
      {},
      make("i", { role: "status" }, hasFailed ? words.failed : words.kind),
      make("b", {}, TITLE[language]),
      button,
      make("a", { href: page, target: "_blank", rel: "noopener" }, words.full),
    ),
  );
  for (const hint of ["pointerenter", "focusin"]) facade.addEventListener(hint, warm, { once: true });
  return facade;
}
