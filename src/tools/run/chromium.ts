/**
 * The one Chromium of tests, stills and measures, as it is on a machine without a graphics card: WebGL drawn by the
 * processor, and the page itself by Chromium's own raster. (Made to draw the page through WebGL's software too, a turn
 * of the page costs ten times what any reader's machine spends.)
 */
export const CHROMIUM = {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--mute-audio",
  ],
};
