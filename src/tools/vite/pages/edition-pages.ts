/** Vite plugin: the two pages of the game, French at the root and English in `en/`, with their first beat in them. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { IndexHtmlTransformContext, Plugin, Rollup, ViteDevServer } from "vite";
import type { Language } from "../../../core/story/beat.ts";
import { PAGE_CHUNK } from "../page-chunk.ts";
import { devPolicy, policy } from "./content-policy.ts";
import { fillPage } from "./fill-page.ts";
import { firstLookScript } from "./first-look.ts";
import { hashOf } from "./inline-hash.ts";
import { inlineStyles } from "./inline-styles.ts";

export interface EditionPagesOptions {
  /** The edition's opening page as escaped HTML; called once a build, and on every request in development. */
  readonly firstPage: (language: Language) => string;
  /** The build's root on the web, when it is known. */
  readonly site?: string | null;
}

const ENGLISH = "en/index.html";

export function editionPages(options: EditionPagesOptions): Plugin[] {
  return [pages(options), stylesOnce()];
}

/** The page's style sheet is in the page: no chunk that leans on the page's is to ask for it again, which would undo all others. */
function stylesOnce(): Plugin {
  return {
    name: "styles-once",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === "chunk" && chunk.name === PAGE_CHUNK) chunk.viteMetadata?.importedCss.clear();
    },
  };
}

function pages(options: EditionPagesOptions): Plugin {
  let building = false;
  return {
    name: "edition-pages",
    enforce: "post",
    configResolved: (config) => {
      building = config.command === "build";
    },
    configureServer: (server) => serveEnglish(server),
    transformIndexHtml: {
      order: "pre",
      handler: (html, context) => {
        if (building || context.path.endsWith("/studio.html")) return html;
        const language = languageOf(context);
        return fillPage(html, {
          language,
          firstPage: options.firstPage(language),
          policy: devPolicy,
          root: "/",
        });
      },
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") return;
        const html = String(page.source);
        const build = (language: Language, root: string): string => {
          const styled = inlineStyles(html, bundle, root);
          const relocated = styled.html.replaceAll(/(src|href)="\.\//g, `$1="${root}`);
          const preloaded = preload(relocated, storyChunk(bundle, language), root);
          const firstPage = options.firstPage(language);
          const firstLook = firstLookScript(root + looksOf(bundle));
          return fillPage(preloaded, {
            language,
            firstPage,
            policy: policy(styled.hashes, [hashOf(firstLook)]),
            root,
            firstLook,
            site: options.site ?? null,
          });
        };
        page.source = build("fr", "./");
        this.emitFile({ type: "asset", fileName: ENGLISH, source: build("en", "../") });
      },
    },
  };
}

/** In development the English page is made from the same file, on the fly. */
function serveEnglish(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split(/[?#]/, 1)[0];
    if (path !== "/en/" && path !== `/${ENGLISH}`) return next();
    const file = resolve(server.config.root, "index.html");
    readFile(file, "utf8")
      .then((html) => server.transformIndexHtml("/en/", html))
      .then((html) => response.setHeader("content-type", "text/html; charset=utf-8").end(html))
      .catch(next);
  });
}

const languageOf = (context: IndexHtmlTransformContext): Language =>
  context.path.startsWith("/en") ? "en" : "fr";

/** The compiled story is asked for with the page, so that it travels beside the engine and not after it. */
function preload(html: string, chunk: string | undefined, root: string): string {
  if (chunk === undefined) return html;
  return html.replace(
    "</head>",
    `  <link rel="modulepreload" crossorigin href="${root}${chunk}">\n  </head>`,
  );
}

/** The style sheet of the other themes and typefaces. @throws when the build has none */
function looksOf(bundle: Rollup.OutputBundle): string {
  const file = Object.keys(bundle).find((name) => /\/looks-[^/]+\.css$/.test(name));
  if (file === undefined) throw new Error("The build has no style sheet of looks (reader/comfort/looks.ts).");
  return file;
}

const storyChunk = (bundle: Rollup.OutputBundle, language: Language): string | undefined =>
  Object.values(bundle).find(
    (each) => each.type === "chunk" && each.moduleIds.some((id) => id.endsWith(`virtual:story/${language}`)),
  )?.fileName;
