/** The folder this script was served from, which is where the game is. */

// Loaded as a module, a script does not know its own element.
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="embed.js"]');

export const FOLDER = new URL(".", script?.src ?? document.baseURI).href;
