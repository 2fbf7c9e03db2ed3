/** The page turns piece by piece; one shown ahead goes on as if nothing had happened when the game follows. */
// @vitest-environment happy-dom
import { beforeEach, expect, it } from "vitest";
import type { PageView } from "../../../src/app/views.ts";
import { mountReader } from "../../../src/reader/page/mount-reader.ts";
import { choice, later, view } from "./views.ts";

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div id="game"></div>';
  root = document.getElementById("game") as HTMLElement;
});

/** A reader whose frames come when they are asked for. */
function reader() {
  const soon: (() => void)[] = [];
  const after: (() => void)[] = [];
  const put = (jobs: (() => void)[]) => (job: () => void) => {
    let isDone = false;
    const run = (): void => {
      if (!isDone) job();
      isDone = true;
    };
    jobs.push(run);
    return run;
  };
  const mounted = mountReader({
    root,
    dispatch: () => {},
    quote: () => ({ ok: false, reason: "closed", largest: 0 }),
    language: "fr",
    pace: { soon: put(soon), later: put(after) },
  });
  const flush = (jobs: (() => void)[]): void => jobs.splice(0).forEach((job) => job());
  mounted.update(view());
  flush(after);
  return {
    update: (next: PageView) => mounted.update(next),
    destroy: () => mounted.destroy(),
    frame: () => flush(soon),
    finish: () => flush(after),
    rest: () => {
      flush(after);
      flush(soon);
    },
  };
}

const texts = (): (string | null)[] =>
  [...root.querySelectorAll("[data-part=transcript] > p")].map((each) => each.textContent);
const choices = (): (string | undefined)[] =>
  [...root.querySelectorAll<HTMLElement>(".choices [data-choice]")].map((each) => each.dataset["choice"]);
const fresh = (): number => root.querySelectorAll(".fresh").length;

it("shows the first paragraph at once, the rest and the choices in the next frame", () => {
  const { update, frame } = reader();
  update(later());
  expect(texts()).toEqual(["Il pleut.", "Neuf centimes.", "Huit tours."]);
  frame();
  expect(texts().at(-1)).toBe("Une feuille.");
  expect(choices()).toEqual(["write", "hers"]);
});

it("goes on appearing when the game turns to the page that was shown ahead of it", () => {
  const { update, frame, rest } = reader();
  update(later());
  update(later());
  expect(texts()).toHaveLength(3);
  frame();
  expect(fresh()).toBeGreaterThan(0);
  update(later());
  expect(fresh()).toBeGreaterThan(0);
  rest();
  expect([texts().length, root.dataset["turn"]]).toEqual([4, "1"]);
});

it("ends with what the game says, whenever it says it", () => {
  const said: PageView = { ...later(), choices: [choice("hers")] };
  for (const when of ["before the frame", "after it", "before the focus is given"]) {
    const { update, frame, finish, rest, destroy } = reader();
    update(later());
    if (when !== "before the frame") frame();
    if (when === "before the focus is given") finish();
    update(said);
    frame();
    rest();
    expect(choices(), when).toEqual(["hers"]);
    destroy();
  }
});

it("shows a change of settings on a page that is still appearing", () => {
  const { update } = reader();
  update(later());
  update({ ...later(), settings: { ...later().settings, textScale: 1.5 } });
  expect(document.documentElement.style.getPropertyValue("--scale")).toBe("1.5");
  expect(texts()).toHaveLength(4);
});

it("ends what is still appearing at a press, even when the page was shown again meanwhile", () => {
  const { update, frame, rest } = reader();
  update(later());
  frame();
  rest();
  update(later());
  expect(fresh()).toBeGreaterThan(0);
  root.dispatchEvent(new Event("pointerdown"));
  expect(fresh()).toBe(0);
});
