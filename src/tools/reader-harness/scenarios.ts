/** Views like those the game gives, from the story's opening. */
import type { ChoiceView, Entry, PageView, TextRun } from "../../app/views.ts";
import { emptyView } from "../../reader/page/empty-view.ts";

const text = (line: string): TextRun => ({ kind: "text", text: line });
let made = 0;
const paragraph = (
  line: string | readonly TextRun[],
  more: Partial<Extract<Entry, { kind: "paragraph" }>> = {},
): Entry => ({
  kind: "paragraph",
  key: `p${(made += 1)}`,
  language: "fr",
  runs: typeof line === "string" ? [text(line)] : line,
  opening: false,
  speaker: null,
  ...more,
});
const chosen = (line: string, whispered = false): Entry => ({
  kind: "chosen",
  key: `c${(made += 1)}`,
  language: "fr",
  runs: [text(line)],
  whispered,
});
const choice = (id: string, line: string, more: Partial<ChoiceView> = {}): ChoiceView => ({
  id,
  language: "fr",
  runs: [text(line)],
  price: null,
  thought: null,
  object: null,
  ask: null,
  ...more,
});

const OPENING: readonly Entry[] = [
  { kind: "title", key: "t-prologue", language: "fr", eyebrow: "Prologue", text: "La phrase" },
  paragraph(
    "Il pleut sur Angoulême comme il pleut en Charente, sans méchanceté, avec méthode. Place du Mûrier, une seule fenêtre veille. De mon temps, à deux francs la livre de bougies, on aurait soufflé celle-là depuis une heure. L’électricité a rendu les orphelines prodigues.",
    { opening: true },
  ),
  paragraph(
    "Honorine Séchard a gardé ses souliers d’enterrement. Elle est assise sur deux rames de bouffant, parce que la chaise est celle de son père, et elle lit l’heure à l’écran, parce que personne n’a remonté l’horloge.",
  ),
  paragraph("Vingt-trois heures dix. Page quarante et un. Neuf centimes."),
];

const THOUGHTS: PageView["thoughts"] = [
  { number: 1, title: "Le cœur contre la feuille Excel", state: "owned", carried: true },
  { number: 5, title: "La novlangue du progrès", state: "owned", carried: false },
];

const base: PageView = { ...emptyView("fr"), turn: 0, edition: "fr-1-0", thoughts: THOUGHTS };

const first: PageView = {
  ...base,
  entries: OPENING,
  choices: [
    choice("pro-clock", "Remonter l’horloge.", { object: "clock" }),
    choice("pro-page", "Lire la page quarante et un.", { object: "screen" }),
    choice("pro-stone", "Regarder ce qu’il a laissé sur le marbre.", { object: "forme" }),
  ],
};

const SECOND: readonly Entry[] = [
  chosen("Remonter l’horloge."),
  paragraph(
    "Huit tours. Au neuvième le ressort proteste : son père en faisait huit et demi. Elle revient d’un demi-tour, comme on s’excuse.",
  ),
  paragraph(
    "Dans la poche de son manteau, une feuille pliée en quatre. Elle devait partir avec lui. Mais à quatorze heures un homme en gants gris a vissé le couvercle avec six minutes d’avance ; Honorine, qui n’a jamais su interrompre quelqu’un qui travaille bien, est restée debout avec sa feuille.",
  ),
  paragraph(
    "Il y a dessus une phrase. Elle l’a écrite à onze ans, dans un cahier, et plus jamais depuis. Je l’ai lue par-dessus son épaule, c’est le seul privilège des morts, et je pourrais vous la donner. Seulement j’ai été imprimeur. On ne donne pas la copie d’autrui.",
  ),
  paragraph("Vous en avez bien une, vous. Celle que vous n’avez envoyée à personne."),
];

const sentence: PageView = {
  ...first,
  turn: 1,
  entries: [...OPENING, ...SECOND],
  choices: [
    choice("pro-write", "L’écrire ici.", {
      ask: {
        kind: "write",
        slot: "sentence",
        offers: [{ id: "rain", text: "Quand tu ne parles pas, j’entends la pluie réfléchir." }],
      },
    }),
    choice("pro-hers", "Non. Lire plutôt celle d’Honorine."),
  ],
};

const WHISPER: readonly Entry[] = [
  chosen("L’écrire ici."),
  paragraph(
    "Bien. Elle est sur le papier, le papier est dans la poche, et personne au monde n’en a de double. Retenez ce moment. Je vous le facturerai.",
  ),
  paragraph("Elle se remet à la page quarante et un."),
  paragraph(
    "— Bonsoir, Honorine, dit une voix au ras du plancher. Vous corrigez lentement, ce soir. Voulez-vous que je termine le paragraphe ?",
    { speaker: "prompter" },
  ),
  paragraph(
    "Il y avait de mon temps, au bas de chaque scène, un trou avec un homme dedans. Il connaissait toutes les pièces et n’en jouait aucune. On l’appelait le souffleur, on ne le payait guère, et j’ai connu des tragédiens qui lui devaient jusqu’à leur colère.",
  ),
];

const whisper: PageView = {
  ...first,
  turn: 2,
  entries: [...OPENING, ...SECOND, ...WHISPER],
  choices: [
    choice("pro-let", "— Terminez, qu’on en finisse, et que ce soit propre.", { price: 12 }),
    choice("pro-self", "— Je sais finir un paragraphe."),
    choice("pro-word", "— Comment appelez-vous cela, « terminer » ?", {
      thought: { number: 5, carried: false },
    }),
    choice("pro-heart", "Compter sur ses doigts ce que vaut la page.", {
      thought: { number: 1, carried: true },
    }),
  ],
};

const RECOGNISED: readonly Entry[] = [
  chosen("— Terminez, qu’on en finisse, et que ce soit propre.", true),
  paragraph(
    "Elle dit cela sans y penser, et c’est ainsi que l’on dit tout ce qui compte. Dans un tiroir, derrière elle, un cuir qu’elle n’a pas encore trouvé perd un peu de son bord.",
  ),
  paragraph([
    text("« "),
    {
      kind: "polished",
      text: "Quand tu ne parles pas, j’entends la pluie réfléchir, et au fond, n’est-ce pas cela, l’essentiel ?",
    },
    text(" »"),
  ]),
  paragraph("La pluie elle-même s’est arrêtée pour relire."),
  chosen("Toucher la feuille, dans la poche."),
  paragraph([
    text("Elle y est. Pliée en quatre, tiède. « "),
    { kind: "own", text: "Quand tu ne parles pas, j’entends la pluie réfléchir." },
    text(" » Sans un mot de plus. C’est l’autre qui a "),
    { kind: "emphasis", text: "grossi" },
    text("."),
  ]),
  { kind: "drawing", key: "d-1", drawing: { kind: "offer", offer: "house" } },
  { kind: "thought", key: "th-1", thought: 1, lived: "owned" },
  paragraph([
    text("Sur le marbre, il reste un mot : "),
    { kind: "composed", text: "progrès" },
    text(", et 3 200 € de presse."),
  ]),
];

const after: PageView = {
  ...first,
  turn: 4,
  skin: 34,
  entries: [...OPENING, ...SECOND, ...WHISPER, ...RECOGNISED],
  choices: [
    choice("pro-sign", "Renouveler le contrat de correction."),
    choice("pro-draw", "Donner le crayon à Ursule.", {
      ask: { kind: "draw", slot: "first", offers: ["house"] },
    }),
    choice("pro-type", "Lever le mot, lettre à lettre.", {
      ask: { kind: "compose", slot: "first", word: "progress", letters: "progrès" },
    }),
    choice("pro-desk", "Aller chez Gobseck.", { ask: { kind: "trade" } }),
  ],
  market: {
    ...base.market,
    account: {
      ...base.market.account,
      opened: true,
      call: { missingCents: 100, daysLeft: 2, excessCents: 400 },
    },
  },
};

const ended: PageView = {
  ...after,
  choices: [],
  ended: true,
  skin: 0,
  storageNotice: "Ce navigateur ne garde rien : la partie durera le temps de cette page.",
};

export const SCENARIOS: Readonly<Record<string, PageView>> = { first, sentence, whisper, after, ended };

/** The next of the scenarios' views, whatever was chosen. */
export function afterChoice(view: PageView, choiceId: string): PageView {
  const isPaid = view.choices.find(({ id }) => id === choiceId)?.price ?? null;
  const next = [first, sentence, whisper, after, ended].find(({ turn }) => turn > view.turn) ?? ended;
  return {
    ...next,
    edition: view.edition,
    settings: view.settings,
    skin: isPaid === null ? next.skin : view.skin - isPaid,
  };
}
