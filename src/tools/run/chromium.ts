/**
 * The one Chromium of tests, stills and measures, as it is on a machine without a graphics card: WebGL is drawn by the
 * processor, and so is the page, directly rather than through an imitation of a card: a frame costs a thirtieth of it.
 */
export const CHROMIUM = {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--enable-unsafe-swiftshader",
    "--disable-gpu-compositing",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--mute-audio",
  ],
};
