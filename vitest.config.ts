import { defineConfig } from "vitest/config";
import { soundPlan } from "./src/tools/vite/sound-plan-plugin.ts";

export default defineConfig({
  plugins: [soundPlan()],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**"],
    environment: "node",
    testTimeout: 60_000,
  },
});
