/** A choice clicked before the engine came left its id in the page's address. */

/** The part after `#`, which is read once: it is taken out of the address. Empty when there is none. */
export function takeHash(): string {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id) history.replaceState(null, "", location.pathname + location.search);
  return id;
}
