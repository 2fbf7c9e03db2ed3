/** The page that shows the line to copy: fills the snippets for wherever it is served, and shows what they give. */
import { cardSnippet, elementSnippet, frameSnippet, type SnippetOptions } from "./snippets.ts";

const base = new URL("./", location.href).href;
const form = document.querySelector("form");
const preview = document.querySelector("illusions-retrouvees");

function picked(): SnippetOptions {
  const data = new FormData(form ?? undefined);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    base,
    language: text("lang") === "en" ? "en" : "fr",
    theme: text("theme") === "paper" ? "paper" : "night",
    act: Number(text("act")),
  };
}

function show(): void {
  const options = picked();
  const texts = {
    element: elementSnippet(options),
    frame: frameSnippet(options),
    card: cardSnippet(options),
    shortcode: `[illusions lang="${options.language}" act="${options.act}" theme="${options.theme}"]`,
  };
  for (const [name, text] of Object.entries(texts)) {
    const area = document.querySelector<HTMLTextAreaElement>(`#${name}`);
    if (area) area.value = text;
  }
  preview?.setAttribute("lang", options.language);
  preview?.setAttribute("act", String(options.act));
  preview?.setAttribute("theme", options.theme);
}

/** Where the clipboard is refused, the text is left selected, ready for the keys. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const area = document.querySelector<HTMLTextAreaElement>(`#${button.value}`);
  const said = document.querySelector("output");
  area?.select();
  await navigator.clipboard.writeText(area?.value ?? "").then(
    () => said && (said.textContent = said.dataset["done"] ?? ""),
    () => said && (said.textContent = said.dataset["refused"] ?? ""),
  );
}

form?.addEventListener("change", show);
for (const button of document.querySelectorAll<HTMLButtonElement>("button[value]"))
  button.addEventListener("click", () => void copy(button));
show();
