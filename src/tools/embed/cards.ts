/** `npx tsx src/tools/embed/cards.ts`: the linked card of each language, 1200 by 630, for newsletters and for sites that show links. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { HEAD } from "../../content/strings/head.ts";
import { WORDS } from "../../embed/words.ts";
import { CHROMIUM } from "../run/chromium.ts";

const ROOT = new URL("../../../", import.meta.url);
const [WIDTH, HEIGHT] = [1200, 630];
const QUALITY = 80;

const data = (file: string, type: string): string =>
  `data:${type};base64,${readFileSync(new URL(file, ROOT)).toString("base64")}`;

const page = (language: "fr" | "en"): string => `<!doctype html><html lang="${language}"><style>
@font-face{font-family:G;src:url(${data("assets/fonts/eb-garamond-roman.woff2", "font/woff2")})}
@font-face{font-family:G;font-style:italic;src:url(${data("assets/fonts/eb-garamond-italic.woff2", "font/woff2")})}
body{margin:0;width:${WIDTH}px;height:${HEIGHT}px;overflow:hidden;background:#0a0605;font:34px/1.3 G}
img{position:absolute;left:0;top:-22px;width:${WIDTH}px}
div{position:absolute;right:0;top:0;bottom:0;width:430px;padding:110px 56px;box-sizing:border-box;background:#f1e4c6;color:#1d120b;box-shadow:0 0 60px #000c}
b{display:block;font-weight:400;font-size:68px;line-height:1.05;padding-bottom:26px;margin-bottom:26px;border-bottom:5px double #b8975f}
i{display:block;color:#6a5138;margin-bottom:14px}p{margin:0;font-size:29px}
</style><img src="${data("public/scenes/print_shop_night.avif", "image/avif")}"><div><i>${WORDS[language].kind}</i><b>${HEAD[language].title}</b><p>${HEAD[language].description}</p></div>`;

const browser = await chromium.launch(CHROMIUM);
try {
  const tab = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  for (const language of ["fr", "en"] as const) {
    await tab.setContent(page(language));
    await tab.evaluate("document.fonts.ready");
    const file = fileURLToPath(new URL(`public/embed/card-${language}.jpg`, ROOT));
    const { size } = await sharp(await tab.screenshot())
      .jpeg({ quality: QUALITY, mozjpeg: true })
      .toFile(file);
    console.log(`card-${language}.jpg ${size} B`);
  }
} finally {
  await browser.close();
}
