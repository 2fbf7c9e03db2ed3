// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Command } from "../../../src/app/commands.ts";
import { renderFirstPage } from "../../../src/reader/page/first-page.ts";
import { mountReader, type Reader } from "../../../src/reader/page/mount-reader.ts";
import { choice, later, paragraph, view } from "./views.ts";

let root: HTMLElement;
let reader: Reader;
let commands: Command[];

function mount(firstPage = ""): void {
  document.body.innerHTML = `<main id="game" class="reader">${firstPage}</main>`;
  root = document.getElementById("game") as HTMLElement;
  commands = [];
  reader = mountReader({
    root,
    language: "fr",
    dispatch: (command) => commands.push(command),
    quote: () => ({ ok: false, reason: "closed", largest: 0 }),
  });
}

const entries = () => [...root.querySelectorAll("[data-key]")];
const button = (id: string) => root.querySelector<HTMLElement>(`[data-choice="${id}"]`) as HTMLElement;
const click = (target: Element, detail = 1) =>
  target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail }));
const press = (key: string, more: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout"] });
  mount();
});
afterEach(() => {
  reader.destroy();
  vi.useRealTimers();
});

test("the transcript only grows within an edition", () => {
  reader.update(view());
  const before = entries();
  reader.update(later());
  expect(entries().slice(0, 2)).toEqual(before);
  expect(entries().map((each) => each.textContent)).toEqual([
    "Il pleut.",
    "Neuf centimes.",
    "Huit tours.",
    "Une feuille.",
  ]);
});

test("the same view twice changes nothing", () => {
  reader.update(later());
  const html = root.innerHTML;
  const [first] = entries();
  reader.update(later());
  expect(root.innerHTML).toBe(html);
  expect(entries()[0]).toBe(first);
});

test("another edition is built anew, without appearing and without being announced", () => {
  reader.update(view());
  reader.update({
    ...later(),
    edition: "fr-2",
    entries: ["b1", "b2", "b3", "b4"].map((key) => paragraph(key, "Autrement.")),
  });
  expect(entries()).toHaveLength(4);
  expect(root.querySelectorAll(".fresh")).toHaveLength(0);
  expect(root.querySelector("[role=log]")?.getAttribute("aria-live")).toBe("off");
  vi.runAllTimers();
  expect(root.querySelector("[role=log]")?.hasAttribute("aria-live")).toBe(false);
});

test("the built page is taken over: same paragraphs, links become buttons", () => {
  reader.destroy();
  const html = renderFirstPage(view({ edition: "first" }));
  expect(html).toContain('href="#clock"');
  mount(html);
  const before = entries();
  reader.update(view());
  expect(entries()).toEqual(before);
  expect(entries().every((each, at) => each === before[at])).toBe(true);
  expect(button("clock").tagName).toBe("BUTTON");
});

test("a focused link of the built page hands its focus to the button", () => {
  reader.destroy();
  mount(renderFirstPage(view()));
  button("page").focus();
  reader.update(view());
  expect(document.activeElement).toBe(button("page"));
});

test("text in the built page is escaped", () => {
  const html = renderFirstPage(
    view({ choices: [choice("x", { runs: [{ kind: "own", text: '<b onclick="x">' }] })] }),
  );
  expect(html).toContain("&lt;b onclick=&quot;x&quot;&gt;");
});

test("nothing in the built page needs an inline style", () => {
  const whisper = choice("w", { price: 6, ask: { kind: "trade" }, thought: { number: 3, carried: true } });
  expect(renderFirstPage(view({ choices: [whisper] }))).not.toMatch(/\sstyle=|<script/);
});

test("a press carries the turn it was made for; the second click of a double click is ignored", () => {
  reader.update(view());
  click(button("clock"));
  expect(commands).toEqual([{ type: "choose", turn: 0, choiceId: "clock" }]);
  reader.update(later());
  click(button("write"), 2);
  expect(commands).toHaveLength(1);
});

test("a choice of an earlier turn can no longer be taken", () => {
  reader.update(view());
  reader.update(later());
  reader.choose("clock");
  expect(commands).toEqual([]);
});

test("digits take a choice once, however long they are held", () => {
  reader.update(view());
  press("2");
  press("2", { repeat: true });
  press("1", { ctrlKey: true });
  expect(commands).toEqual([{ type: "choose", turn: 0, choiceId: "page" }]);
});

test("arrows go through the choices, then down to the hole", () => {
  reader.update(view({ choices: [choice("clock"), choice("page"), choice("breath", { price: 4 })] }));
  button("clock").focus();
  press("ArrowDown");
  expect(document.activeElement).toBe(button("page"));
  press("ArrowDown");
  expect(document.activeElement?.getAttribute("data-part")).toBe("hole");
  expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
  press("ArrowDown");
  expect(document.activeElement).toBe(button("breath"));
  press("Escape");
  expect(document.activeElement).toBe(button("page"));
  expect(commands).toEqual([]);
});

test("after a choice the focus is on the choices, not lost", () => {
  reader.update(view());
  button("clock").focus();
  click(button("clock"));
  reader.update(later());
  expect(document.activeElement?.getAttribute("data-part")).toBe("choices");
});

test("a choice that leads to the same choices gives the focus to them as a group too", () => {
  const same = { choices: [choice("clock"), choice("page")] };
  reader.update(view(same));
  button("clock").focus();
  reader.update({ ...later(), ...same });
  expect(document.activeElement?.getAttribute("data-part")).toBe("choices");
});

test("in another language the page, its title, its heading and its transcript are named anew", () => {
  reader.update(view());
  reader.update(view({ language: "en", edition: "en-1" }));
  expect(root.lang).toBe("en");
  expect(document.title).toBe("Illusions Regained");
  expect(root.querySelector("h1")?.textContent).toBe("Illusions Regained");
  expect(root.querySelector("[role=log]")?.getAttribute("aria-label")).toBe("The story");
});

test("a choice that is not gone back before says so, and can be taken", () => {
  reader.update(view({ choices: [choice("pull", { final: true }), choice("wait")] }));
  expect(button("pull").getAttribute("aria-disabled")).toBeNull();
  const why = document.getElementById(button("pull").getAttribute("aria-describedby") ?? "");
  expect(why?.textContent).toBe("On n’y revient pas.");
  expect(button("wait").hasAttribute("aria-describedby")).toBe(false);
  button("pull").click();
  expect(commands.at(-1)).toMatchObject({ type: "choose", choiceId: "pull" });
});

test("a choice whose thought is not carried says why and is not taken", () => {
  const thought = {
    number: 5,
    title: "La novlangue du progrès",
    state: "owned",
    text: "",
    carried: false,
  } as const;
  reader.update(
    view({ thoughts: [thought], choices: [choice("word", { thought: { number: 5, carried: false } })] }),
  );
  expect(button("word").getAttribute("aria-disabled")).toBe("true");
  click(button("word"));
  expect(commands).toEqual([]);
  expect(root.querySelector("[role=status]")?.textContent).toContain("La novlangue du progrès");
});

test("a whisper needs two presses, with time between them", () => {
  reader.update(view({ choices: [choice("clock"), choice("breath", { price: 8 })] }));
  expect(root.querySelector(".choices")?.textContent).not.toContain("breath");
  const hole = root.querySelector("[data-part=hole]") as HTMLElement;
  click(button("breath"));
  expect(commands).toEqual([]);
  click(hole);
  expect(document.activeElement).toBe(button("breath"));
  click(button("breath"));
  expect(commands).toEqual([]);
  vi.advanceTimersByTime(1000);
  click(button("breath"), 2);
  expect(commands).toEqual([]);
  click(button("breath"));
  expect(commands).toEqual([{ type: "choose", turn: 0, choiceId: "breath" }]);
});

test("a silent hole is no button", () => {
  reader.update(view());
  expect(root.querySelector("[data-part=hole]")?.tagName).toBe("DIV");
});

test("what is announced reaches the polite region", () => {
  reader.update(view());
  reader.play({ kind: "announce", text: "La peau a rétréci." });
  expect(root.querySelector("[role=status]")?.textContent).toBe("La peau a rétréci.");
});
