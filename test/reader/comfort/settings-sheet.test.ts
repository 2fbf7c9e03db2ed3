// @vitest-environment happy-dom
/** The settings' sheet: each field tells the game one change, in words that are seen. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Command } from "../../../src/app/commands.ts";
import { withSettings } from "../../../src/app/read-settings.ts";
import { DEFAULT_SETTINGS } from "../../../src/app/settings.ts";
import type { Settings } from "../../../src/app/views.ts";
import { mountSettings } from "../../../src/reader/comfort/settings-sheet.ts";
import { emptyView } from "../../../src/reader/page/empty-view.ts";

describe("the settings", () => {
  let sent: Command[] = [];
  let root: HTMLElement;
  let panel: ReturnType<typeof mountSettings>;

  beforeEach(async () => {
    sent = [];
    document.body.innerHTML = "<div></div>";
    root = document.querySelector("div") as HTMLElement;
    const view = emptyView("fr");
    panel = mountSettings({
      root,
      dispatch: (command) => sent.push(command),
      viewNow: () => view,
      report: (error) => {
        throw error;
      },
    });
    panel.open();
    await Promise.resolve();
  });
  afterEach(() => root.remove());

  const input = (words: string): HTMLInputElement => {
    const label = [...root.querySelectorAll("label")].find((each) => each.textContent === words);
    const field = label?.querySelector("input") ?? document.getElementById(label?.htmlFor ?? "");
    if (!(field instanceof HTMLInputElement)) throw new Error(`no field named ${words}`);
    return field;
  };
  const preferred = (): Settings =>
    sent.reduce<Settings>(
      (settings, command) =>
        command.type === "prefer" ? withSettings(settings, command.settings) : settings,
      DEFAULT_SETTINGS,
    );

  it("tell each change, alone", () => {
    input("Nuit").click();
    input("Pour la dyslexie").click();
    input("lentement").click();
    input("Dire ce que touche un choix").click();
    input("Cassandre, prudemment").click();
    input("Moins de mouvement").click();
    expect(sent).toEqual([
      { type: "prefer", settings: { theme: "night" } },
      { type: "prefer", settings: { typeface: "dyslexic" } },
      { type: "prefer", settings: { appearance: "slow" } },
      { type: "prefer", settings: { hints: true } },
      { type: "prefer", settings: { delegation: "prudent" } },
      { type: "prefer", settings: { motion: "reduced" } },
    ]);
  });

  it("say a measure beside its slider and by it, while it moves", () => {
    const slider = input("Taille du texte");
    slider.value = "1.5";
    slider.dispatchEvent(new Event("input"));
    expect(sent).toEqual([{ type: "prefer", settings: { textScale: 1.5 } }]);
    expect(slider.getAttribute("aria-valuetext")).toBe("150\u202F%");
    expect(slider.parentElement?.querySelector("output")?.textContent).toBe("150\u202F%");
  });

  it("change one volume and leave the two others", () => {
    for (const [name, value] of [
      ["Musique", "0.1"],
      ["Bruits", "0"],
    ] as const) {
      const slider = input(name);
      slider.value = value;
      slider.dispatchEvent(new Event("input"));
    }
    expect(preferred().volumes).toEqual({ music: 0.1, ambience: 0.7, effects: 0 });
  });

  it("go back to what they were, and say so", () => {
    input("Contraste fort").click();
    [...root.querySelectorAll("button")].find((each) => each.textContent?.startsWith("Tout"))?.click();
    expect(preferred()).toEqual(DEFAULT_SETTINGS);
    expect(input("Papier").checked).toBe(true);
    expect(root.querySelector("[role=status]")?.textContent).not.toBe("");
  });

  it("stay open in the other language, what was chosen with them, and keep the focus", () => {
    input("Nuit").click();
    input("English").click();
    expect(sent.at(-1)).toEqual({ type: "read-in", language: "en" });
    panel.update({ ...emptyView("en"), settings: preferred() });
    expect(root.querySelector("dialog")?.lang).toBe("en");
    expect(root.querySelector(".sheet-title")?.textContent).toBe("Settings");
    expect(root.querySelector(".sheet-back")?.textContent).toBe("Close");
    expect(document.activeElement).toBe(input("English"));
    expect(input("Night").checked).toBe(true);
  });

  it("are left alone by a view in the same language", () => {
    const title = root.querySelector(".sheet-title")?.firstChild;
    const field = input("Nuit");
    panel.update(emptyView("fr"));
    expect(root.querySelector(".sheet-title")?.firstChild).toBe(title);
    expect(input("Nuit")).toBe(field);
  });

  it("name every field, and every group", () => {
    for (const field of root.querySelectorAll("input")) {
      expect(field.labels?.length ?? 0, field.outerHTML).toBeGreaterThan(0);
    }
    for (const group of root.querySelectorAll("fieldset")) {
      const named =
        group.querySelector("legend") ?? document.getElementById(group.getAttribute("aria-labelledby") ?? "");
      expect(named?.textContent).not.toBe("");
    }
  });
});
