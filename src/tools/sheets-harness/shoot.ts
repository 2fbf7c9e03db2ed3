/** Takes pictures of sheets at four sizes: `tsx shoot.ts OUT_DIR write draw+lang=en …`. Exits 1 on a page error. */
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "@playwright/test";
import { createServer } from "vite";
import { CHROMIUM } from "../run/chromium.ts";

const SIZES = [
  [1280, 720],
  [390, 844],
  [844, 390],
  [320, 640],
] as const;

const [out = "/tmp/sheets", ...kinds] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
let failures = 0;

/** Puts something on the sheet, so that the picture shows more than a blank. */
async function use(page: Page, what: string): Promise<void> {
  if (what === "draw") {
    const box = (await page.locator(".draw-paper").boundingBox())!;
    const at = (turn: number) => {
      const radius = (turn / 60) * box.width * 0.38;
      return [
        box.x + box.width / 2 + radius * Math.cos(turn / 5),
        box.y + box.height / 2 + radius * Math.sin(turn / 5),
      ] as const;
    };
    await page.mouse.move(...at(0));
    await page.mouse.down();
    for (let turn = 1; turn < 60; turn += 1) await page.mouse.move(...at(turn));
    await page.mouse.up();
  }
  if (what === "write")
    await page.keyboard.type("Je n’ai jamais dit à mon père que je l’entendais compter, la nuit.");
  if (what === "machine") {
    const box = (await page.locator(".machine-plan").boundingBox())!;
    // Nuée to Oraculum, Miroir to Oraculum, and one still in the hand.
    for (const [from, to] of [
      [4, 1],
      [0, 1],
      [5, 2.5],
    ] as const) {
      const at = (turn: number) => {
        const angle = (turn / 6) * 2 * Math.PI;
        return [
          box.x + box.width * (0.5 + 0.33 * Math.sin(angle)),
          box.y + box.width * (0.494 - 0.33 * Math.cos(angle)),
        ] as const;
      };
      await page.mouse.move(...at(from));
      await page.mouse.down();
      await page.mouse.move(...at(to), { steps: 4 });
      if (Number.isInteger(to)) await page.mouse.up();
    }
  }
  if (what === "compose") await page.keyboard.type("PROG");
}

async function shoot(browser: Browser, address: string, kind: string): Promise<void> {
  const [what = "write", ...flags] = kind.split("+");
  for (const [width, height] of SIZES) {
    const page = await (
      await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" })
    ).newPage();
    page.on("pageerror", (error) => {
      failures += 1;
      console.error(kind, error.message);
    });
    await page.goto(`${address}?what=${what}&${flags.join("&")}`);
    await page.click("#open");
    await page.waitForSelector("dialog[open]");
    await page.evaluate(() => document.fonts.ready);
    await use(page, what);
    await page.waitForTimeout(150);
    await page.screenshot({ path: `${out}/${what}${flags.join("-").replaceAll("=", "")}-${width}.png` });
    const hidden = await page.evaluate(() => {
      const dialog = document.querySelector("dialog[open]")!;
      return [dialog.scrollWidth - dialog.clientWidth, dialog.scrollHeight - dialog.clientHeight];
    });
    console.log(`${kind} ${width}x${height}: beyond the edge ${hidden.join(" x ")}`);
    const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
    for (const { id, impact, nodes } of violations) {
      failures += impact === "serious" || impact === "critical" ? 1 : 0;
      console.error(`${kind} ${width}: ${impact} ${id} ${nodes[0]?.html}`);
    }
    await page.close();
  }
}

await mkdir(out, { recursive: true });
const server = await createServer({
  root: here,
  configFile: false,
  logLevel: "error",
  server: { port: 0, hmr: false, watch: null, fs: { strict: false } },
});
const browser = await chromium.launch(CHROMIUM);
try {
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? "";
  for (const kind of kinds) await shoot(browser, address, kind);
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = failures > 0 ? 1 : 0;
