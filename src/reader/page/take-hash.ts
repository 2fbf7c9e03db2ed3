/** A choice clicked before the engine came left its id in the page's address; a link may have a game there. */

/** The part after `#`, which is read once: it is taken out of the address. Empty when there is none. */
export function takeHash(): string {
  const hash = location.hash.slice(1);
  if (hash) history.replaceState(null, "", location.pathname + location.search);
  try {
    return decodeURIComponent(hash);
  } catch {
    return "";
  }
}
