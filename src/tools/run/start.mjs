/** `npm start`: installs what is missing, builds, serves the game on this machine and says where. */
import process from "node:process";
import { requireNode, requirePackages, run } from "./prepare.mjs";

requireNode();
requirePackages();
if (!run("npx", ["vite", "build", "--logLevel", "warn"])) process.exit(1);

const { preview } = await import("vite");
const server = await preview({ preview: { host: "127.0.0.1", port: Number(process.env.PORT ?? 4173) } });
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\nIllusions retrouvées : ${address}\nIllusions Regained   : ${address}en/\n\nCtrl+C to stop.`);
