import { defineConfig } from "@playwright/test";
import { CHROMIUM } from "./src/tools/run/chromium.ts";

const PORT = 4371;

/** Real Chromium, software rendering, one worker: the machine has two cores and the picture needs one. */
export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results",
  timeout: 420_000,
  workers: 1,
  // A shared machine may starve one run of a browser; a fault of ours fails twice.
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"]],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 720 },
    actionTimeout: 30_000,
    screenshot: "only-on-failure",
    launchOptions: CHROMIUM,
  },
});
