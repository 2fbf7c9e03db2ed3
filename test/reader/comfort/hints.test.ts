// @vitest-environment happy-dom
/** What a choice touches stands under it, describes it, and leaves no trace when it goes. */
import { beforeEach, expect, it } from "vitest";
import { hideHints, showHints } from "../../../src/reader/comfort/hints.ts";
import { emptyView } from "../../../src/reader/page/empty-view.ts";

const PAGE =
  '<ol><li><button data-choice="a" aria-describedby="why-a">A</button><p id="why-a">why</p></li>' +
  '<li><button data-choice="b">B</button></li><li><button data-choice="c">C</button></li></ol>';

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = `<div>${PAGE}</div>`;
  root = document.querySelector("div") as HTMLElement;
});

it("adds to what describes a choice, and says nothing of one that touches nothing", () => {
  showHints(root, emptyView("fr"), { a: ["bond_ursule", "force"], b: ["later"], c: [] });
  const told = [...root.querySelectorAll(".touches")].map((each) => each.textContent);
  expect(told).toEqual(["Touche\u00A0: le lien avec Ursule, la force", "Touche\u00A0: la suite"]);
  expect(root.querySelector('[data-choice="a"]')?.getAttribute("aria-describedby")).toBe("why-a touches-a");
  expect(root.querySelector('[data-choice="c"]')?.hasAttribute("aria-describedby")).toBe(false);
});

it("told twice stands once, and is taken away whole", () => {
  showHints(root, emptyView("en"), { a: ["force"], b: ["skin"] });
  showHints(root, emptyView("en"), { a: ["force"], b: ["skin"] });
  expect(root.querySelectorAll(".touches")).toHaveLength(2);
  hideHints(root);
  expect(root.innerHTML).toBe(PAGE);
});
