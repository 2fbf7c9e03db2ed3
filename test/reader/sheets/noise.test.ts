/** A sheet's noise reaches whoever listens to the page, by its id. */
// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { NOISE_EVENT } from "../../../src/app/noise-event.ts";
import { SHEETS } from "../../../src/content/strings/sheets.ts";
import { mountStick } from "../../../src/reader/sheets/composing-stick.ts";

it("is heard when a sort goes into the stick, and not when one is taken out", () => {
  const heard: unknown[] = [];
  document.addEventListener(NOISE_EVENT, (event) => heard.push((event as CustomEvent<string>).detail));
  const stick = mountStick(SHEETS.fr.compose, 3, () => {});
  document.body.append(stick.element);
  stick.take("A");
  stick.take("B");
  stick.back();
  expect(heard).toEqual(["type_sort", "type_sort"]);
});
