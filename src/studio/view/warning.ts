/** What the writer has to read before going on: it stays until it is answered. */
import { el } from "../../reader/dom/el.ts";
import { button } from "./menu.ts";

/** Something to do about it. */
export interface Answer {
  readonly text: string;
  readonly act: () => void;
}

export interface Warning {
  readonly element: HTMLElement;
  /** One line a paragraph; a later one takes its place. */
  readonly warn: (said: string, answers?: readonly (Answer | false)[]) => void;
  readonly hush: () => void;
}

export function makeWarning(understood: string): Warning {
  const said = el("div", { role: "alert" });
  const answers = el("div", { class: "answers" });
  const element = el("div", { class: "alarm", hidden: true }, said, answers);
  const hush = (): void => {
    element.hidden = true;
    said.replaceChildren();
  };
  return {
    element,
    hush,
    warn(text, given = []) {
      element.hidden = false;
      said.replaceChildren(...text.split("\n").map((line) => el("p", {}, line)));
      const buttons = given.filter((each) => each !== false);
      answers.replaceChildren(
        ...buttons.map(({ text: name, act }) =>
          button(name, () => {
            hush();
            act();
          }),
        ),
        button(understood, hush),
      );
    },
  };
}
