/** The service worker: everything the game is made of, kept once it has been asked for, and never a page by surprise. */
import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** The largest file kept beforehand: the compiled story is the biggest of them. */
const MOST_BYTES = 8_000_000;
const MANY_SOUNDS = 400;

/**
 * The game registers the worker itself, when it sees fit. An update waits until the page lets it in: no `skipWaiting`.
 * The worker takes the page that called it under its wing, so that the first visit can already go on without a network.
 */
export const offline = (): PluginOption =>
  VitePWA({
    strategies: "generateSW",
    registerType: "prompt",
    injectRegister: false,
    filename: "worker.js",
    // Two editions, two manifests, written by hand in public/.
    manifest: false,
    workbox: {
      inlineWorkboxRuntime: true,
      sourcemap: false,
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      maximumFileSizeToCacheInBytes: MOST_BYTES,
      globPatterns: ["**/*.{html,js,css,woff2,json,avif,svg,png,webp,webmanifest}"],
      // Sounds are many and heavy: each is kept when it has been heard. The embed and the studio are not the game.
      globIgnores: ["**/audio/**", "**/sound/**", "embed/**", "worker.js", "studio.html", "studio/**"],
      // Whatever hangs on the address, the page is the same.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      runtimeCaching: [
        {
          // The writer's page puts its files there itself.
          urlPattern: ({ sameOrigin, url }) => sameOrigin && /\/studio(?:\.html$|\/)/.test(url.pathname),
          handler: "NetworkFirst",
          options: { cacheName: "studio", matchOptions: { ignoreSearch: true } },
        },
        {
          urlPattern: ({ sameOrigin, url }) =>
            sameOrigin && /\.(?:ogg|opus|mp3|m4a|aac|webm|wav)$/.test(url.pathname),
          handler: "CacheFirst",
          options: {
            cacheName: "sounds",
            rangeRequests: true,
            expiration: { maxEntries: MANY_SOUNDS },
            cacheableResponse: { statuses: [200] },
          },
        },
      ],
    },
  });
