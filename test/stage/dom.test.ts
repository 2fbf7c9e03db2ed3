// @vitest-environment happy-dom
/** Buttons over the picture, and the poster. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Command } from "../../src/app/commands.ts";
import type { StageView } from "../../src/app/views.ts";
import { addElements } from "../../src/stage/layout.ts";
import { layObjects } from "../../src/stage/objects.ts";
import { mountPoster } from "../../src/stage/poster.ts";
import type { SceneFile } from "../../src/stage/scene-file.ts";

const scene = {
  objects: {
    clock: { layer: "clock", z: 0.4, x: 10, y: 10, w: 100, h: 80 },
    pin: { layer: "pin", z: 0.4, x: 50, y: 50, w: 4, h: 4 },
  },
} as unknown as SceneFile;
const frame = { x: 5, y: 0, scale: 2, portrait: false };
const view = (objects: StageView["objects"], turn = 1): StageView =>
  ({ objects, turn }) as unknown as StageView;
const clock = { object: "clock", choiceId: "wind", label: "Remonter l’horloge" };

let container: HTMLElement;
beforeEach(() => {
  container = document.createElement("div");
  document.body.append(container);
});
afterEach(() => container.remove());

describe("layObjects", () => {
  it("lays a named button over the object, out of the tab order, and chooses by it", () => {
    const sent: Command[] = [];
    const buttons = layObjects(container, (command) => sent.push(command), vi.fn());
    buttons.update(scene, view([clock]), frame);
    buttons.update(scene, view([clock], 2), frame);
    const button = container.querySelector("button");
    expect(container.querySelectorAll("button")).toHaveLength(1);
    expect(button?.getAttribute("aria-label")).toBe(clock.label);
    expect(button?.tabIndex).toBe(-1);
    expect([button?.style.left, button?.style.width]).toEqual(["25px", "200px"]);
    button?.click();
    expect(sent).toEqual([{ type: "choose", turn: 2, choiceId: "wind" }]);
  });
  it("makes small things large enough for a finger", () => {
    layObjects(container, vi.fn(), vi.fn()).update(scene, view([{ ...clock, object: "pin" }]), frame);
    expect(container.querySelector("button")?.style.width).toBe("28px");
  });
  it("tells what is pointed at, and takes back what is offered no more", () => {
    const onHot = vi.fn();
    const buttons = layObjects(container, vi.fn(), onHot);
    buttons.update(scene, view([clock, { object: "unknown", choiceId: "x", label: "x" }]), frame);
    container.querySelector("button")?.dispatchEvent(new Event("pointerenter"));
    expect(onHot).toHaveBeenLastCalledWith("clock");
    buttons.update(scene, view([]), frame);
    expect(onHot).toHaveBeenLastCalledWith(null);
    expect(container.children).toHaveLength(0);
  });
});

describe("mountPoster", () => {
  it("steps aside once the stage has drawn, and fetches no more posters", () => {
    const poster = mountPoster({ host: container, freeArea: container, baseUrl: "/", describe: String });
    poster.update({ scene: "print_shop_night" });
    const elements = addElements(container);
    elements.drawn();
    poster.update({ scene: "ursule_kitchen" });
    const image = container.querySelector("img");
    expect([image?.hidden, image?.getAttribute("src")]).toEqual([true, "/scenes/print_shop_night.avif"]);
    expect(elements.picture.style.visibility).toBe("visible");
    elements.remove();
    poster.update({ scene: "ursule_kitchen" });
    expect(image?.getAttribute("src")).toBe("/scenes/ursule_kitchen.avif");
    poster.destroy();
  });

  it("shows the scene's poster with its description, once, and leaves nothing behind", () => {
    const poster = mountPoster({
      host: container,
      freeArea: container,
      baseUrl: "/",
      describe: (id) => `picture of ${id}`,
    });
    poster.update({ scene: "print_shop_night" });
    poster.update({ scene: "print_shop_night" });
    const image = container.querySelector("img");
    expect(image?.getAttribute("src")).toBe("/scenes/print_shop_night.avif");
    expect(image?.alt).toBe("picture of print_shop_night");
    poster.destroy();
    expect(container.children).toHaveLength(0);
  });
});
