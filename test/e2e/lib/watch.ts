/** Watches a page for what must never happen: an error, a refused policy, a request to anywhere else. */
import type { Page } from "@playwright/test";

export interface Watch {
  /** Messages of errors, oldest first. */
  readonly errors: string[];
  /** Requests whose address is not the page's own server, a blob or a data address. */
  readonly strangers: string[];
}

export function watch(page: Page): Watch {
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isOwn = url.hostname === "127.0.0.1" || url.protocol === "blob:" || url.protocol === "data:";
    if (!isOwn) strangers.push(request.url());
  });
  page.on("websocket", (socket) => strangers.push(socket.url()));
  return { errors, strangers };
}
