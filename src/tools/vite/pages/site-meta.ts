/** What a page says of itself to other sites, which need whole addresses: Open Graph, oEmbed. Empty without one. */
import type { Language } from "../../../core/story/beat.ts";
import { HEAD } from "../../../content/strings/head.ts";
import { frameSnippet } from "../../../embed/snippets.ts";

/** Of the linked card, in pixels. */
const CARD = { width: 1200, height: 630 } as const;
/** Of the frame given to who asks for one, in CSS pixels. */
const FRAME = { width: 720, height: 560 } as const;
const A_DAY_S = 86_400;

/** The address of the game's folder, from the environment; null when it is not said. @throws on anything that is no address of the web */
export function siteOf(address: string | undefined): string | null {
  if (!address) return null;
  const { href, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) throw new Error(`SITE_URL is no address of the web: ${address}`);
  return href.endsWith("/") ? href : `${href}/`;
}

const pageOf = (site: string, language: Language): string => (language === "en" ? `${site}en/` : site);
const cardOf = (site: string, language: Language): string => `${site}embed/card-${language}.jpg`;

/** Tags for the head; @param site null when the build does not know where it will live */
export function siteMeta(site: string | null, language: Language): string {
  if (site === null) return "";
  const page = pageOf(site, language);
  return [
    `<link rel="canonical" href="${page}" />`,
    `<link rel="alternate" type="application/json+oembed" href="${page}oembed.json" title="${HEAD[language].title}" />`,
    `<meta property="og:url" content="${page}" />`,
    `<meta property="og:image" content="${cardOf(site, language)}" />`,
    `<meta property="og:image:width" content="${CARD.width}" />`,
    `<meta property="og:image:height" content="${CARD.height}" />`,
    `<meta name="twitter:card" content="summary_large_image" />`,
  ].join("\n    ");
}

/** What a site that is given the page's address may put in its stead. */
export const oembed = (site: string, language: Language): string =>
  JSON.stringify(
    {
      version: "1.0",
      type: "rich",
      title: HEAD[language].title,
      provider_name: HEAD.fr.title,
      provider_url: site,
      cache_age: A_DAY_S,
      thumbnail_url: cardOf(site, language),
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
      ...FRAME,
      html: frameSnippet({ base: site, language, theme: "night", act: 0 }),
    },
    null,
    2,
  );
