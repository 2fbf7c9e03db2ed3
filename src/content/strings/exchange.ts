/** Words of the exchange: the list of prices, the order ticket, Gobseck's statement. `{…}` marks are filled by `fill`. */
import type { Language } from "../../core/story/beat.ts";

type Refusal = "closed" | "shares" | "margin" | "position" | "issuer";
type Line = "deposit" | "short" | "cover" | "fee" | "dividend" | "call" | "buy-in";

export interface ExchangeStrings {
  readonly title: string;
  readonly desk: string;
  readonly list: string;
  readonly house: string;
  readonly price: string;
  /** Since the last named scene. */
  readonly change: string;
  readonly course: string;
  readonly position: string;
  readonly none: string;
  readonly closed: string;
  /** Opens the plan of who pays whom, once it is known. */
  readonly machine: string;
  readonly ticket: string;
  readonly short: string;
  readonly cover: string;
  readonly hold: string;
  readonly shares: string;
  readonly less: string;
  readonly more: string;
  readonly slider: string;
  readonly place: string;
  readonly done: string;
  readonly sells: string;
  readonly covers: string;
  readonly holds: string;
  readonly ifRises: string;
  readonly called: string;
  readonly notCalled: string;
  readonly callAt: string;
  /** How many of these would lift the call. */
  readonly silence: string;
  readonly fee: string;
  readonly refused: Readonly<Record<Refusal, string>>;
  /** When not even one share would pass. */
  readonly refusedAll: Readonly<Partial<Record<Refusal, string>>>;
  readonly statement: string;
  readonly unopened: string;
  readonly equity: string;
  readonly call: string;
  readonly when: string;
  readonly entry: string;
  readonly amount: string;
  readonly lines: Readonly<Record<Line, string>>;
  /** The line of a call that is over. */
  readonly lifted: string;
  readonly lesson: string;
}

export const EXCHANGE: Readonly<Record<Language, ExchangeStrings>> = {
  fr: {
    title: "La Bourse",
    desk: "Le guichet de Gobseck",
    list: "La cote",
    house: "Maison",
    price: "Cours",
    change: "Écart",
    course: "Allure",
    position: "Dû",
    none: "rien",
    closed: "Les ordres se passent les nuits de Bourse, et quand Gobseck appelle.",
    machine: "Le plan de la Machine",
    ticket: "Votre ordre",
    short: "Vendre à découvert",
    cover: "Racheter",
    hold: "Tenir",
    shares: "Actions",
    less: "Une de moins",
    more: "Une de plus",
    slider: "Actions, au curseur",
    place: "Passer l’ordre",
    done: "Quitter le guichet",
    sells: "Gobseck vous prête {shares} {giant} à vendre, et garde les {amount}.",
    covers: "Vous rendez {shares} {giant} : le rachat coûte {amount}.",
    holds: "Vous gardez {shares} {giant} à rendre ; les racheter maintenant coûterait {amount}.",
    ifRises: "Si {giant} monte de {percent}, il vous restera {equity} et Gobseck {calls}.",
    called: "appellera",
    notCalled: "n’appellera pas",
    callAt: "Il appellera quand {giant} vaudra {price}.",
    silence: "Il en faut {shares} pour que Gobseck se taise.",
    fee: "L’emprunt coûte {percent} l’an.",
    refused: {
      closed: "Le guichet est fermé.",
      shares: "Il faut un nombre entier d’actions, de 1 à {largest}.",
      margin: "Gobseck ne vous en prêtera pas tant. Au plus : {largest}.",
      position: "Vous n’en devez pas tant. Au plus : {largest}.",
      issuer: "Cette maison n’est pas à la cote.",
    },
    refusedAll: {
      shares: "Il faut un nombre entier d’actions, une au moins.",
      margin: "Gobseck ne vous prêtera pas de {giant} : ce qui vous reste n’y suffit pas.",
      position: "Vous ne devez aucune action {giant}.",
    },
    statement: "Le relevé",
    unopened: "Vous n’avez pas encore de compte chez Gobseck.",
    equity: "Il vous reste {equity}. Gobseck en exige {maintenance}.",
    call: "Gobseck réclame {missing}. Délai : {days}. Portez-les-lui, ou rachetez pour {excess} d’actions : il se taira.",
    when: "Quand",
    entry: "Écriture",
    amount: "Montant",
    lines: {
      deposit: "Dépôt",
      short: "Vente de {shares} {giant} à {price}",
      cover: "Rachat de {shares} {giant} à {price}",
      fee: "Loyer des titres empruntés",
      dividend: "Dividende dû sur {shares} {giant}",
      call: "Appel de marge : il manque {price}",
      "buy-in": "Rachat forcé de {shares} {giant} à {price}",
    },
    lifted: "Appel levé",
    lesson: "La leçon de Cassandre",
  },
  en: {
    title: "The Exchange",
    desk: "Gobseck’s counter",
    list: "Prices",
    house: "House",
    price: "Price",
    change: "Change",
    course: "Course",
    position: "Owed",
    none: "none",
    closed: "Orders are taken on market nights, and when Gobseck calls.",
    machine: "The plan of the Machine",
    ticket: "Your order",
    short: "Sell short",
    cover: "Buy back",
    hold: "Hold",
    shares: "Shares",
    less: "One fewer",
    more: "One more",
    slider: "Shares, by slider",
    place: "Place the order",
    done: "Leave the counter",
    sells: "Gobseck lends you {shares} {giant} to sell, and holds on to the {amount}.",
    covers: "You return {shares} {giant}: buying back costs {amount}.",
    holds: "You go on owing {shares} {giant}; buying them back now would cost {amount}.",
    ifRises: "If {giant} rises by {percent}, you will have {equity} left and Gobseck {calls}.",
    called: "will call",
    notCalled: "will not call",
    callAt: "He will call when {giant} stands at {price}.",
    silence: "It takes {shares} to silence Gobseck.",
    fee: "The loan costs {percent} a year.",
    refused: {
      closed: "The counter is shut.",
      shares: "A whole number of shares, from 1 to {largest}.",
      margin: "Gobseck will not lend you that many. At most: {largest}.",
      position: "You do not owe that many. At most: {largest}.",
      issuer: "That house is not listed.",
    },
    refusedAll: {
      shares: "A whole number of shares, at least one.",
      margin: "Gobseck will lend you no {giant}: what you have left is not enough.",
      position: "You owe no {giant} shares.",
    },
    statement: "The statement",
    unopened: "You have no account with Gobseck yet.",
    equity: "You have {equity} left. Gobseck requires {maintenance}.",
    call: "Gobseck wants {missing}. Time left: {days}. Bring it, or buy back {excess} worth of shares, and he will be silent.",
    when: "When",
    entry: "Entry",
    amount: "Amount",
    lines: {
      deposit: "Deposit",
      short: "Sold {shares} {giant} at {price}",
      cover: "Bought back {shares} {giant} at {price}",
      fee: "Rent of the borrowed shares",
      dividend: "Dividend owed on {shares} {giant}",
      call: "Margin call: {price} short",
      "buy-in": "Forced purchase of {shares} {giant} at {price}",
    },
    lifted: "Call lifted",
    lesson: "Cassandre’s lesson",
  },
};
