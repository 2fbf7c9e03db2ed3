/** Words of the plan of the Machine: who pays whom among the six, and why. `{…}` marks are filled by `fill`. */
import type { Language } from "../core/story/beat.ts";
import type { Giant } from "../core/story/cues.ts";

type PerHouse = Readonly<Record<Giant, string>>;

export interface MachineStrings {
  readonly title: string;
  /** What is asked. */
  readonly about: string;
  /** What the picture is, to who cannot see it. */
  readonly plan: string;
  readonly payer: string;
  readonly paid: string;
  readonly draw: string;
  readonly count: string;
  readonly give: string;
  readonly fold: string;
  /** As they stand in a sentence. */
  readonly names: PerHouse;
  /** What is bought of each; `paper` when it is funded instead. */
  readonly goods: PerHouse & { readonly paper: string };
  readonly amount: string;
  /** Of each payer, the payment that is on the circle. */
  readonly truths: PerHouse;
  /** What each payer cannot do without. */
  readonly needs: PerHouse;
  /** A link the other way of one on the circle; a large one beside it; a small one. */
  readonly back: string;
  readonly large: string;
  readonly small: string;
  readonly self: string;
  readonly again: string;
  readonly given: string;
  readonly closed: string;
  readonly quarter: string;
  readonly table: string;
  readonly means: string;
  readonly total: string;
  readonly others: string;
}

export const MACHINE: Readonly<Record<Language, MachineStrings>> = {
  fr: {
    title: "La Machine : qui paie qui",
    about:
      "De chaque maison, tirez un fil vers celle qu’elle paie avant les autres. Chacune paie une fois, chacune est payée une fois, et le fil doit revenir.",
    plan: "Plan rond des six maisons, et des fils tirés entre elles. Les deux listes qui suivent les tirent aussi.",
    payer: "Qui paie",
    paid: "Qui reçoit",
    draw: "Tirer le fil",
    count: "Fils tirés : {n} sur six.",
    give: "Laisser faire Cassandre",
    fold: "Replier le plan",
    names: {
      MIR: "Miroir",
      ORA: "Oraculum",
      ARG: "Argus",
      NUC: "Nucingen",
      NUE: "Nuée",
      ABS: "l’Absolu",
    },
    goods: {
      MIR: "voix",
      ORA: "licences",
      ARG: "notes",
      NUC: "puces",
      NUE: "heures",
      ABS: "vitesse",
      paper: "papier",
    },
    amount: "{n}\u00A0M€",
    truths: {
      NUE: "Nuée verse à Oraculum l’argent que son propre cours vient de lui prêter. Elle l’inscrit en placement, il l’inscrit en confiance.",
      ORA: "Oraculum porte cet argent chez Delphine et remonte avec des puces. Nucingen inscrit une vente. Un acheteur qui paie comptant, on ne lui demande pas d’où il vient.",
      NUC: "Nucingen prête à l’Absolu de quoi lui acheter des puces. Elle reprend d’une main ce que l’autre avance, et compte les deux.",
      ABS: "L’Absolu paie Miroir pour qu’on parle de lui le soir, d’une voix aimée. La foi se règle au mois.",
      MIR: "Miroir achète à Argus la note de ceux qu’il console. On ne sourit pas de même à un cœur solvable.",
      ARG: "Argus loue à Nuée les heures où il vous regarde. L’argent est revenu d’où il partait, et chacun l’a compté en passant.",
    },
    needs: {
      NUE: "Nuée a des salles entières de machines qui n’ont rien à dire : elle paie d’avance qui les fera parler.",
      ORA: "Oraculum creuse, et une seule maison vend les pelles.",
      NUC: "Nucingen a vendu à tous ceux qui pouvaient payer : restent ceux à qui l’on prête, et qui courent vite.",
      ABS: "L’Absolu va plus vite que tous ; il voudrait qu’on le lui dise le soir, tendrement.",
      MIR: "Miroir console tout le monde, et aimerait savoir ce que vaut chacun.",
      ARG: "Argus ne dort pas : il lui faut des heures, et quelqu’un en loue.",
    },
    back: "Celui-là va à rebours : {paid} paie {payer}, qui lui rend {amount}, en {goods}. Deux maisons qui se renvoient la balle, on les voit venir ; il en faut six.",
    large:
      "Vrai, et lourd : {amount} par trimestre, en {goods}. {Payer} s’en passerait pourtant un hiver. {need}",
    small: "Des miettes : {amount} par trimestre, en {goods}. La Machine n’y perdrait pas un tour. {need}",
    self: "À se payer soi-même, on se fait prendre. Ils se sont mis à six.",
    again: "Ce fil-là est déjà tiré.",
    given: "Cassandre prend la bobine. Elle y a passé bien des nuits ; regarder faire n’est pas tricher.",
    closed: "Le cercle se referme : six ventes, {sum} ce trimestre, et le même argent qui passe.",
    quarter: "par trimestre",
    table: "Ce qui fait le tour, en un trimestre",
    means: "En",
    total: "Ce que les six inscrivent",
    others: "Les vingt-quatre autres paiements",
  },
  en: {
    title: "The Machine: who pays whom",
    about:
      "From each house, run a thread to the one it pays before the others. Each pays once, each is paid once, and the thread must come home.",
    plan: "A round plan of the six houses and the threads between them. The two lists that follow run them too.",
    payer: "Who pays",
    paid: "Who is paid",
    draw: "Run the thread",
    count: "Threads up: {n} of six.",
    give: "Let Cassandre do it",
    fold: "Fold up the plan",
    names: {
      MIR: "Miroir",
      ORA: "Oraculum",
      ARG: "Argus",
      NUC: "Nucingen",
      NUE: "Nuée",
      ABS: "L’Absolu",
    },
    goods: {
      MIR: "voices",
      ORA: "licences",
      ARG: "scores",
      NUC: "chips",
      NUE: "hours",
      ABS: "speed",
      paper: "paper",
    },
    amount: "€{n}m",
    truths: {
      NUE: "Nuée hands Oraculum the money its own share price has just lent it. One side enters an investment, the other enters confidence.",
      ORA: "Oraculum takes that money to Delphine and comes back up with chips. Nucingen enters a sale. Nobody asks a man paying cash where he has been.",
      NUC: "Nucingen lends L’Absolu the price of Nucingen’s own chips. One hand takes back what the other advanced, and both are counted.",
      ABS: "L’Absolu pays Miroir to be spoken of in the evening, in a voice one loves. Faith is billed by the month.",
      MIR: "Miroir buys from Argus the score of everyone it comforts. There is a different smile for a solvent heart.",
      ARG: "Argus rents from Nuée the hours it spends watching you. The money is home again, and everyone counted it on its way past.",
    },
    needs: {
      NUE: "Nuée has halls full of machines with nothing to say, and pays in advance for someone to make them talk.",
      ORA: "Oraculum digs, and only one house sells shovels.",
      NUC: "Nucingen has sold to everyone who could pay: that leaves those one lends to, and who run fast.",
      ABS: "L’Absolu is faster than anyone, and would like to hear it said at night, tenderly.",
      MIR: "Miroir comforts all comers, and would dearly like to know what each is worth.",
      ARG: "Argus never sleeps: it needs hours, and somebody lets them.",
    },
    back: "That one runs backwards: {paid} pays {payer}, who gives back {amount}, in {goods}. Two houses tossing a ball between them are soon noticed; it takes six.",
    large:
      "True, and heavy: {amount} a quarter, in {goods}. Yet {payer} could do without for a winter. {need}",
    small: "Crumbs: {amount} a quarter, in {goods}. The Machine would not miss a turn. {need}",
    self: "Pay yourself and you get caught. That is why there are six of them.",
    again: "That thread is up already.",
    given: "Cassandre takes the reel. It cost her a good many nights; watching is not cheating.",
    closed: "The circle closes: six sales, {sum} this quarter, and the same money going by.",
    quarter: "a quarter",
    table: "What goes round in a quarter",
    means: "In",
    total: "What the six of them enter",
    others: "The other twenty-four payments",
  },
};
