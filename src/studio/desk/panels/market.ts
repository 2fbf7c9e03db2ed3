/** The thoughts carried and the exchange, as the game holds them. */
import { el } from "../../../reader/dom/el.ts";
import type { Panel } from "./panel.ts";

const STATES = {
  unknown: "inconnue",
  crossed: "croisée",
  owned: "faite sienne",
  contested: "contestée",
} as const;
const euros = (cents: number): string =>
  `${(cents / 100).toLocaleString("fr", { maximumFractionDigits: 2 })} €`;

export function marketPanel(): Panel {
  const element = el("div", {});
  return {
    name: "market",
    title: "Pensées, Bourse",
    element,
    show({ sight }) {
      if (!sight) return;
      const { market, thoughts } = sight.page;
      const met = thoughts.filter(({ state }) => state !== "unknown");
      const { account } = market;
      element.replaceChildren(
        el("h3", {}, `Pensées rencontrées (${met.length} sur ${thoughts.length})`),
        table(
          ["n°", "pensée", "état", "portée"],
          met.map(({ number, title, state, carried }) => [
            `${number}`,
            title,
            STATES[state],
            carried ? "oui" : "",
          ]),
        ),
        el(
          "h3",
          {},
          `Bourse : jour ${market.day}${market.open ? ", séance ouverte" : ""}${market.crashDay === null ? "" : `, krach au jour ${market.crashDay}`}`,
        ),
        table(
          ["maison", "cours", "titres dus", "appel à"],
          market.issuers.map(({ giant, name, priceCents, shortShares, callCents }) => [
            `${giant} ${name}`,
            euros(priceCents),
            shortShares > 0 ? String(shortShares) : "",
            callCents === null ? "" : euros(callCents),
          ]),
        ),
        el(
          "p",
          {},
          account.opened
            ? `Compte : ${euros(account.equityCents)}, couverture exigée ${euros(account.maintenanceCents)}${account.call ? `, appel de ${euros(account.call.missingCents)}, ${account.call.daysLeft} jour(s)` : ""}.`
            : "Pas encore de compte chez Gobseck.",
        ),
      );
    },
  };
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement =>
  el(
    "table",
    { class: "desk-table" },
    el("thead", {}, el("tr", {}, ...heads.map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", {}, ...rows.map((cells) => el("tr", {}, ...cells.map((cell) => el("td", {}, cell))))),
  );
