/** Pages of other people, each on an origin of its own (another port), and the build served as they might serve it. */
import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The build that is tried; E2E_DIST names another. */
export const DIST = process.env["E2E_DIST"] ?? fileURLToPath(new URL("../../../dist/", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".avif": "image/avif",
  ".woff2": "font/woff2",
};

interface Answer {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Place {
  /** With its closing slash. */
  readonly url: string;
  close(): void;
}

async function serve(answer: (path: string) => Answer | null): Promise<Place> {
  const server: Server = createServer((request, response) => {
    const given = answer((request.url ?? "/").split(/[?#]/, 1)[0] ?? "/");
    response.writeHead(given ? 200 : 404, {
      "content-type": given?.type ?? TYPES[".html"],
      ...given?.headers,
    });
    response.end(given?.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port to serve on");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Somebody's page. @param headers such as a policy */
export const serveHost = (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Place> =>
  serve((path) =>
    path === "/favicon.ico"
      ? { body: "", type: "image/x-icon" }
      : path === "/"
        ? {
            body: `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width">${body}`,
            headers,
          }
        : null,
  );

/** The build under a sub-path. @param headers none lets no frame without an origin fetch it */
export async function serveGame(at: string, headers: Readonly<Record<string, string>> = {}): Promise<Place> {
  const place = await serve((path) => {
    if (!path.startsWith(at)) return null;
    const file = join(
      DIST,
      path.endsWith("/") ? `${path.slice(at.length)}index.html` : path.slice(at.length),
    );
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
    return { body: readFileSync(file), type: TYPES[extname(file)] ?? "application/octet-stream", headers };
  });
  return { ...place, url: place.url + at.slice(1) };
}
