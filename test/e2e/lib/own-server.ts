/** A server of the built game that a test can stop, under a path of its own as an embed or an archive would have it. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".avif": "image/avif",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

export interface OwnServer {
  /** With its path and closing slash. */
  readonly url: string;
  /** Paths asked for, oldest first. */
  readonly asked: string[];
  /** From now on the worker is a newer one. */
  publish(): void;
  stop(): Promise<void>;
}

const DIST = resolve(process.env["DIST"] ?? "dist");

export async function ownServer(): Promise<OwnServer> {
  const asked: string[] = [];
  let isNewer = false;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    asked.push(path);
    const inside = path.startsWith("/deep/game/") ? join(DIST, path.slice("/deep/game".length)) : "";
    const file = inside.endsWith("/") ? join(inside, "index.html") : inside;
    if (!file.startsWith(DIST) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": "no-store",
    });
    if (isNewer && file.endsWith("worker.js")) response.write("/* newer */");
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((started) => server.listen(0, "127.0.0.1", started));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/deep/game/`,
    asked,
    publish: () => {
      isNewer = true;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
