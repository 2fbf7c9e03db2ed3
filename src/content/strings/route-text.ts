/** Words of the sheet with the whole text of the route, and of the keys that go back; fetched with them. */
import type { Language } from "../../core/story/beat.ts";

export interface RouteTextStrings {
  readonly title: string;
  readonly close: string;
  readonly note: string;
  readonly search: string;
  readonly previous: string;
  readonly next: string;
  readonly nothing: string;
  /** `{at}` of `{n}` passages. */
  readonly found: string;
  readonly back: string;
  readonly forward: string;
  /** `{n}` choices. */
  readonly ahead: string;
  readonly aheadOne: string;
  readonly toEnd: string;
  readonly repeat: string;
  readonly asText: string;
  readonly fileName: string;
  /** After the words of a choice that can be gone back to. */
  readonly backTo: string;
  readonly drawing: string;
  readonly thoughtOwned: string;
  readonly thoughtContested: string;
  readonly kept: string;
  readonly opened: string;
  readonly noQuick: string;
  readonly cannot: string;
}

export const ROUTE_TEXT: Readonly<Record<Language, RouteTextStrings>> = {
  fr: {
    title: "Le texte de cette partie",
    close: "Refermer",
    note: "Touchez un de vos choix pour y revenir : tout revient avec lui, la Bourse, le Cabinet et ce que vous aviez écrit. La suite que vous quittez reste gardée.",
    search: "Chercher dans le texte",
    previous: "Passage précédent",
    next: "Passage suivant",
    nothing: "Rien de tel dans ce texte.",
    found: "Passage {at} sur {n}",
    back: "Revenir d’un choix",
    forward: "Avancer d’un choix",
    ahead: "{n} choix faits plus loin vous attendent.",
    aheadOne: "Un choix fait plus loin vous attend.",
    toEnd: "Avancer jusqu’au bout",
    repeat: "Refaire mes choix d’avant, jusqu’à du nouveau",
    asText: "Emporter le texte",
    fileName: "illusions-retrouvees-texte",
    backTo: " (revenir à ce choix)",
    drawing: "[un dessin]",
    thoughtOwned: "Une pensée entre au Cabinet",
    thoughtContested: "Une pensée contestée entre au Cabinet",
    kept: "Page gardée. F9 y revient.",
    opened: "Page gardée, reprise.",
    noQuick: "Aucune page n’a été gardée par F8.",
    cannot: "Cette page ne peut pas être reprise.",
  },
  en: {
    title: "The text of this game",
    close: "Close",
    note: "Press one of your choices to go back to it: everything comes back with it, the Exchange, the Cabinet and what you had written. What you leave is kept.",
    search: "Search in the text",
    previous: "Previous passage",
    next: "Next passage",
    nothing: "Nothing like it in this text.",
    found: "Passage {at} of {n}",
    back: "Back by one choice",
    forward: "Forward by one choice",
    ahead: "{n} choices made further on are waiting for you.",
    aheadOne: "One choice made further on is waiting for you.",
    toEnd: "Forward to the end",
    repeat: "Make my earlier choices again, up to something new",
    asText: "Take the text away",
    fileName: "illusions-regained-text",
    backTo: " (go back to this choice)",
    drawing: "[a drawing]",
    thoughtOwned: "A thought enters the Cabinet",
    thoughtContested: "A contested thought enters the Cabinet",
    kept: "Page kept. F9 goes back to it.",
    opened: "Kept page, taken up again.",
    noQuick: "No page has been kept by F8.",
    cannot: "This page cannot be taken up again.",
  },
};
