/** `npm test`: installs what is missing, then runs every check, and says which failed. */
import process from "node:process";
import { offerJudges, requireBrowser, requireNode, requirePackages, run } from "./prepare.mjs";

/** @type {readonly (readonly [name: string, command: string, args: string[]])[]} */
const STEPS = [
  ["format", "npx", ["oxfmt", "--check"]],
  ["lint", "npx", ["oxlint", "--type-aware", "--deny-warnings"]],
  ["types: core and app, without DOM", "npx", ["tsc", "-p", "tsconfig.core.json"]],
  ["types: browser", "npx", ["tsc", "-p", "tsconfig.json"]],
  ["types: tools, assets and tests", "npx", ["tsc", "-p", "tsconfig.node.json"]],
  ["unused code", "npx", ["knip"]],
  ["story check", "npm", ["run", "-s", "story:check"]],
  ["story parity", "npm", ["run", "-s", "story:parity"]],
  ["story walk", "npm", ["run", "-s", "story:walk"]],
  ["market balance", "npm", ["run", "-s", "market:balance", "--", "--seeds", "300"]],
  ["saves", "npm", ["run", "-s", "saves:check"]],
  ["unit tests", "npx", ["vitest", "run"]],
  ["books", "npm", ["run", "-s", "book:check"]],
  ["sound", "npm", ["run", "-s", "audio:check"]],
  ["build", "npx", ["vite", "build", "--logLevel", "warn"]],
  ["size", "npm", ["run", "-s", "size:check"]],
  ["browser tests", "npx", ["playwright", "test"]],
];

requireNode();
requirePackages();
const chromium = requireBrowser();
offerJudges();
const only = process.argv.slice(2);
const failed = [];
let passed = 0;
for (const [name, command, args] of STEPS) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
  console.log(`\n──── ${name}`);
  const from = performance.now();
  if (run(command, args, { CHROMIUM: chromium })) passed += 1;
  else failed.push(name);
  console.log(`──── ${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
