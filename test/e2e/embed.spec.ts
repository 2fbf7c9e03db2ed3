/** The game on other people's pages: kind, poor and hostile ones, each on an origin of its own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect as plain, type FrameLocator, type Page, test as base } from "@playwright/test";
import { elementSnippet, type SnippetOptions } from "../../src/embed/snippets.ts";
import { DIST, type Place, serveGame, serveHost } from "./lib/hosts.ts";
import { watch } from "./lib/watch.ts";
import { withoutPicture } from "./lib/without-picture.ts";

/** A game opens within some seconds, on a machine that others use too. */
const expect = plain.configure({ timeout: 20_000 });

/** The game's folder, on its own origin. */
const test = base.extend<{ game: string }>({ game: async ({ baseURL }, give) => give(baseURL ?? "") });

test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 1000, height: 700 } });

const open: Place[] = [];
test.beforeEach(({ page }) => withoutPicture(page));
test.afterEach(() => open.splice(0).forEach((place) => place.close()));

/** Closed when the test is over. */
async function use(place: Promise<Place>): Promise<Place> {
  open.push(await place);
  return place;
}

const line = (base: string, more: Partial<SnippetOptions> = {}): string =>
  elementSnippet({ base, language: "fr", theme: "night", act: 0, ...more });

/** Notes all that the elements of a host page tell, as text. */
const LISTEN = `<script>told=[];for(const kind of ["ready","act","thought","ending","height","language","error"])
document.addEventListener("illusions-"+kind,e=>told.push(JSON.stringify(e.detail)))</script>`;

const told = (page: Page): Promise<string[]> => page.evaluate("told");
const choices = (frame: FrameLocator) => frame.locator("#game[data-turn] .choices button[data-choice]");

/** Takes the first choice that asks for nothing. */
async function playOne(frame: FrameLocator): Promise<void> {
  await expect(choices(frame).first()).toBeVisible();
  const before = await frame.locator("#game").getAttribute("data-turn");
  await frame.locator('[data-choice="pro-page"]').dispatchEvent("click");
  await expect(frame.locator("#game")).not.toHaveAttribute("data-turn", before ?? "");
}

test("the facade costs its host nothing, and the game takes its place without moving a thing", async ({
  page,
  game,
}) => {
  const seen = watch(page);
  const asked = new Set<string>();
  page.on("response", (response) => {
    const { pathname, origin } = new URL(response.url());
    if (`${origin}/` === game) asked.add(pathname);
  });
  const host = await use(
    serveHost(`<script>shifts=0;
      new PerformanceObserver(l=>l.getEntries().forEach(e=>shifts+=e.value)).observe({type:"layout-shift",buffered:true});
</script>
      ${LISTEN}<h1>Un essai</h1>${line(game)}<p>La suite.</p>`),
  );
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(host.url);
  await expect(page.getByRole("button", { name: "Jouer : Illusions retrouvées" })).toBeVisible();
  await page.waitForTimeout(500);
  const files = [...asked];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0);
  console.log(`facade: ${bytes} B in ${files.join(", ")}`);
  expect(bytes).toBeLessThanOrEqual(5000);
  // The processor's own time: all that the page ran is less than one long task.
  const { metrics } = await session.send("Performance.getMetrics");
  const work = metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Infinity;
  console.log(`facade: ${(work * 1000).toFixed(1)} ms of script`);
  expect(work).toBeLessThan(0.05);
  expect(await page.locator("link[rel=preconnect]").count()).toBe(0);
  await page.getByRole("button", { name: /Jouer/ }).hover();
  await expect(page.locator("link[rel=preconnect]")).toHaveCount(1);
  await page.getByRole("button", { name: /Jouer/ }).click();
  const frame = page.frameLocator("iframe");
  await expect(choices(frame).first()).toBeVisible();
  // The keyboard is in the game at once.
  await page.keyboard.press("2");
  await expect(frame.locator("#game")).toHaveAttribute("data-turn", "1");
  expect(await page.evaluate("shifts")).toBe(0);
  await expect
    .poll(() => told(page), { timeout: 20_000 })
    .toEqual(expect.arrayContaining(['{"type":"ready","language":"fr"}', '{"type":"act","act":0}']));
  expect(seen.errors).toEqual([]);
  expect(seen.strangers).toEqual([]);
});

test("two on one page, one late, in a column of 320 px, removed while loading, moved while playing", async ({
  page,
  game,
}) => {
  const seen = watch(page);
  const host = await use(
    serveHost(`${LISTEN}<div id="a" style="width:320px">${line(game)}</div><div id="b"></div>`),
  );
  await page.goto(host.url);
  await page.evaluate(
    ([base]) => {
      document.querySelector("#b")!.innerHTML =
        `<illusions-retrouvees src="${base}" lang="en" theme="paper"></illusions-retrouvees>`;
    },
    [game] as const,
  );
  const first = page.locator("#a illusions-retrouvees");
  const late = page.locator("#b illusions-retrouvees");
  expect((await first.boundingBox())?.width).toBe(320);
  await late.getByRole("button").click();
  await late.evaluate((each) => each.remove());
  await first.getByRole("button").click();
  const frame = page.frameLocator("#a iframe");
  await playOne(frame);
  // A choice is written when nobody waits for the page.
  await page.waitForTimeout(1500);
  await page.evaluate(() => document.querySelector("#b")!.append(document.querySelector("#a > *")!));
  const moved = page.frameLocator("#b iframe");
  await expect(choices(moved).first()).toBeVisible();
  await expect(moved.locator(".transcript")).toContainText("Lire la page quarante et un");
  // The bridge is there again, and obeys.
  await page.evaluate(() => {
    const element = document.querySelector("illusions-retrouvees") as HTMLElement & { send(c: object): void };
    element.send({ type: "language", language: "en" });
  });
  await expect.poll(() => told(page), { timeout: 20_000 }).toContain('{"type":"language","language":"en"}');
  expect(seen.errors).toEqual([]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("it is a link", async ({ page, game }) => {
    await page.goto((await use(serveHost(line(game, { language: "en" })))).url);
    await expect(page.getByRole("link", { name: "Play : Illusions Regained" })).toHaveAttribute(
      "href",
      `${game}en/`,
    );
  });
});

test("a host that lies, floods and breaks in is not believed, and the game goes on", async ({
  page,
  game,
}) => {
  const seen = watch(page);
  const third = await use(
    serveHost(`<script>      addEventListener("message",()=>{for(let at=0;at<parent.length;at+=1)parent[at].postMessage({illusions:1,step:"port"},"*",[new MessageChannel().port2])
      parent.postMessage({illusions:1,step:"hello"},"*");parent.postMessage({illusions:1,step:"unable"},"*")});
      parent.postMessage("third","*")</script>`),
  );
  const host = await use(serveHost(`${LISTEN}${line(game)}<iframe id="third" src="${third.url}"></iframe>`));
  await page.goto(host.url);
  await page.getByRole("button", { name: /Jouer/ }).click();
  const frame = page.frameLocator("illusions-retrouvees iframe");
  await page.evaluate(() => {
    const game = document
      .querySelector("illusions-retrouvees")!
      .shadowRoot!.querySelector("iframe")!.contentWindow!;
    const lies = [
      null,
      1,
      "x",
      [],
      { illusions: 2, step: "port" },
      { illusions: 1, step: "port" },
      { type: "erase" },
    ];
    for (const lie of lies) game.postMessage(lie, "*");
    document.querySelector<HTMLIFrameElement>("#third")!.contentWindow!.postMessage("go", "*");
  });
  await expect(choices(frame).first()).toBeVisible();
  await page.evaluate(() => {
    const element = document.querySelector("illusions-retrouvees") as HTMLElement & {
      send(c: unknown): void;
    };
    const game = element.shadowRoot!.querySelector("iframe")!.contentWindow!;
    for (let time = 0; time < 3000; time += 1) {
      game.postMessage({ illusions: 1, step: "port" }, "*", [new MessageChannel().port2]);
      element.send({ type: "language", language: time % 2 ? "en" : "xx" });
      element.send({ type: "choose", turn: 0, choiceId: "pro-page" });
      element.send({ type: "volume", volume: 1e9 });
    }
  });
  await page.waitForTimeout(300);
  await expect(frame.locator("#game")).toHaveAttribute("data-turn", "0");
  await playOne(frame);
  for (const each of await told(page)) expect(each).toMatch(/^\{("[a-z]+":("[a-z_]+"|\d+),?)+\}$/);
  expect(seen.errors).toEqual([]);
});

test("in a sandbox without an origin it plays when its server lets it be fetched, and says so when not", async ({
  page,
  game,
}) => {
  const closed = await use(serveGame("/"));
  const sandboxed = (src: string): string =>
    `<iframe sandbox="allow-scripts" src="${src}" style="width:600px;height:560px"></iframe>`;
  await page.goto((await use(serveHost(sandboxed(game)))).url);
  const played = page.frameLocator("iframe");
  await playOne(played);
  await expect(played.locator(".notice")).toContainText("ne laisse rien garder");

  await page.goto((await use(serveHost(sandboxed(closed.url)))).url);
  const refused = page.frameLocator("iframe");
  await expect(refused.locator("[data-part=unable]")).toBeVisible();
  await expect(refused.locator("[data-part=unable] a")).toHaveText(closed.url);
  await expect(refused.locator(".transcript p").first()).toBeVisible();
  await expect(refused.locator("a[data-choice]").first()).toHaveAttribute("href", /^http.*\/#pro-/);
});

test("a strict policy lets it play; one that refuses frames gets the facade back, with its way out", async ({
  page,
  game,
}) => {
  const origin = game.replace(/\/$/, "");
  const strict = (frames: string): Record<string, string> => ({
    "content-security-policy": `default-src 'none'; script-src ${origin}; img-src ${origin}; frame-src ${frames}`,
  });
  await page.goto((await use(serveHost(line(game), strict(origin)))).url);
  await page.getByRole("button", { name: /Jouer/ }).click();
  await playOne(page.frameLocator("iframe"));

  await page.goto((await use(serveHost(line(game), strict("'none'")))).url);
  await page.getByRole("button", { name: /Jouer/ }).click();
  await expect(page.getByText("Le jeu ne s’ouvre pas ici.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Ouvrir en pleine page" })).toBeFocused();
  await expect(page.locator("iframe")).toHaveCount(0);
});

test("keys and wheel stay in the game, and Tab goes out of it", async ({ page, game }) => {
  const host = await use(
    serveHost(`<p>Avant.</p>${line(game)}<button id="after">Après</button><div style="height:3000px"></div>`),
  );
  await page.goto(host.url);
  await page.getByRole("button", { name: /Jouer/ }).click();
  const frame = page.frameLocator("iframe");
  await expect(choices(frame).first()).toBeVisible();
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  const from = await scrolled();
  for (const key of ["Space", "PageDown", "End", "Space", "PageDown", "ArrowDown", "Home", "PageUp", "Space"])
    await page.keyboard.press(key);
  const text = await frame.locator(".transcript").boundingBox();
  await page.mouse.move((text?.x ?? 0) + 60, 300);
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 600);
  await page.waitForTimeout(300);
  expect(await scrolled()).toBe(from);
  await expect
    .poll(async () => {
      await page.keyboard.press("Tab");
      return page.evaluate(() => document.activeElement?.id);
    })
    .toBe("after");
});

test("from any folder, in a lazy frame below the fold, it asks for nothing outside that folder", async ({
  page,
}) => {
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  const game = await use(serveGame("/a/deep%20folder/"));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const host = await use(
    serveHost(
      `<div style="height:6000px"></div><iframe loading="lazy" src="${game.url}en/" width="700" height="560"></iframe>`,
    ),
  );
  await page.goto(host.url);
  await page.waitForTimeout(300);
  expect(asked.filter((url) => url.startsWith(game.url))).toEqual([]);
  await page.evaluate(() => scrollTo(0, 6000));
  await playOne(page.frameLocator("iframe"));
  const own = asked.filter(
    (url) => !url.startsWith("blob:") && !url.startsWith("data:") && !url.startsWith(host.url),
  );
  expect(own.filter((url) => !url.startsWith(game.url))).toEqual([]);
  expect(missing.filter((url) => !url.endsWith("favicon.ico"))).toEqual([]);
});

test("the page that shows the line gives one that works", async ({ page }) => {
  const seen = watch(page);
  await page.goto("/partager.html");
  await page.getByLabel("Langue").selectOption("en");
  const copied = await page.getByLabel("La ligne", { exact: true }).inputValue();
  expect(copied).toContain('lang="en"');
  await expect(page.getByRole("button", { name: "Play : Illusions Regained" })).toBeVisible();
  await page.goto((await use(serveHost(copied))).url);
  await page.getByRole("button", { name: /Play/ }).click();
  await expect(choices(page.frameLocator("iframe")).first()).toBeVisible();
  expect(seen.errors).toEqual([]);
});

test("a game begun in a frame goes on, on the full page, by its link", async ({ page, game }) => {
  await page.goto((await use(serveHost(line(game)))).url);
  await page.getByRole("button", { name: /Jouer/ }).click();
  const frame = page.frameLocator("iframe");
  await playOne(frame);
  await frame.locator("[data-do=menu]").click();
  await frame.locator("dialog.sheet-menu [data-do=games]").click();
  await frame.locator("[data-take=full-page]").click();
  const link = frame.getByRole("link", { name: "Continuer en pleine page" });
  await expect(link).toBeFocused();
  const address = (await link.getAttribute("href")) ?? "";
  expect(address.startsWith(`${game}#game=`)).toBe(true);
  // Somebody else's browser, where nothing is kept yet.
  const elsewhere = await page.context().browser()?.newPage();
  if (!elsewhere) throw new Error("no other page");
  await elsewhere.goto(address);
  await expect(elsewhere.locator(".transcript")).toContainText("Lire la page quarante et un");
  await elsewhere.close();
});
