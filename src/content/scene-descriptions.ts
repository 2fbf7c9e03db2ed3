/** What each scene's picture shows, for who does not see it. */
import type { Language } from "../core/story/beat.ts";
import type { SceneId } from "./ids.ts";

const DESCRIPTIONS: Readonly<Record<SceneId, Readonly<Record<Language, string>>>> = {
  print_shop_night: {
    fr: "L’imprimerie, la nuit. Honorine, assise sur des rames de papier, lit un écran à la lueur d’une bougie ; derrière elle la fenêtre, la lune, la presse à bras. Sur le marbre, une forme de plomb serrée.",
    en: "The print shop at night. Honorine sits on reams of paper, reading a screen by candlelight; behind her the window, the moon, the hand press. On the stone lies a locked forme of type.",
  },
  print_shop_day: {
    fr: "L’imprimerie, un matin. Un jour froid tombe de la fenêtre sur la presse et le mur d’épreuves ; deux hommes comptent ce qu’il y a. La forme est toujours sur le marbre.",
    en: "The print shop, one morning. Cold daylight falls from the window on the press and the wall of proofs; two men are counting what there is. The forme is still on the stone.",
  },
  ursule_kitchen: {
    fr: "La cuisine au-dessus de l’atelier, le soir. Une lampe basse, trois assiettes, une chaise vide ; une petite fille, le visage bleui par un téléphone.",
    en: "The kitchen above the shop, in the evening. A low lamp, three plates, an empty chair; a small girl, her face blue from a telephone.",
  },
  miroir_campus: {
    fr: "Le siège de Miroir dans l’ancienne papeterie : une halle de verre froid, la roue du moulin arrêtée, un guichet, un écran qui appelle des numéros.",
    en: "Miroir’s campus in the old paper mill: a hall of cold glass, the mill wheel standing still, a counter, a screen that calls numbers.",
  },
  ramparts: {
    fr: "Les remparts d’Angoulême au crépuscule. La plaine, la Charente, un train qui s’éloigne ; deux silhouettes près d’un banc.",
    en: "The ramparts of Angoulême at dusk. The plain, the Charente, a train going away; two figures by a bench.",
  },
  composing_bench: {
    fr: "Le rang, de près : la casse ouverte, le composteur, et derrière, la presse et le marbre avec sa forme. Une lampe pour deux mains.",
    en: "The composing bench, close to: the open case, the stick, and beyond them the press and the stone with its forme. One lamp for two hands.",
  },
  coffee_night: {
    fr: "L’atelier, une nuit de janvier. Deux femmes à une table, une cafetière, un carnet ; sur l’écran, des cours. La forme luit sur le marbre.",
    en: "The shop on a January night. Two women at a table, a coffee pot, a ledger; prices on the screen. The forme glints on the stone.",
  },
  cenacle: {
    fr: "Rue Visconti, à Paris, sous les toits. Un poêle, une table longue, un miroir piqué, des piles de feuillets à la main ; au bout, une vieille dame sert la soupe.",
    en: "Rue Visconti, in Paris, under the roof. A stove, a long table, a spotted mirror, piles of handwritten leaves; at the far end an old lady ladles soup.",
  },
  faceless_dinner: {
    fr: "Une salle à manger blanche. Cinq convives assis autour d’une nappe, sans visage ; au-dessus d’eux, un portrait, et sous cloche une galette de silicium.",
    en: "A white dining room. Five guests sit around the cloth, and have no faces; above them a portrait, and under a glass bell a wafer of silicon.",
  },
  vautrin_nave: {
    fr: "La nef des serveurs, haute comme une cathédrale. Des piliers de lumière froide, une chaise, une lampe ; un homme attend debout, et l’on voit le jour à travers lui.",
    en: "The nave of servers, tall as a cathedral. Pillars of cold light, one chair, one lamp; a man stands waiting, and you can see daylight through him.",
  },
  stadium: {
    fr: "Les coulisses d’un stade. Derrière un rideau, vingt mille points de lumière ; devant, un câble par terre, un micro, et Lucien en costume blanc.",
    en: "The wings of a stadium. Behind a curtain, twenty thousand points of light; before it a cable on the floor, a microphone, and Lucien in a white suit.",
  },
  footnote_room: {
    fr: "Une chambre d’hôtel près de la gare du Nord. Aux murs, des pages de rapports annuels, des fils d’une note à l’autre ; un écran où travaille quelqu’un, très loin.",
    en: "A hotel room near the Gare du Nord. On the walls, pages of annual reports, threads from note to note; a screen where someone works, very far away.",
  },
  lousteau_party: {
    fr: "Trois salons en enfilade, de plus en plus dorés : dans le premier on prêche, dans le second on compte, dans le troisième on imprime. Un téléscripteur dévide ses cours.",
    en: "Three drawing rooms in a row, each more gilded: in the first they preach, in the second they count, in the third they print. A ticker unwinds its prices.",
  },
  pharmacy: {
    fr: "La pharmacie de la rue de Périgueux, un soir d’hiver. Une croix verte, un portillon de verre, une file dans la neige ; le remède est sur l’étagère, à deux mètres.",
    en: "The chemist’s in the rue de Périgueux, on a winter evening. A green cross, a glass gate, a queue in the snow; the medicine is on the shelf, six feet away.",
  },
  hospital_ward: {
    fr: "Une salle d’hôpital, la nuit. Trois lits, un moniteur dont la courbe éclaire le plafond, un médecin debout qui écrit à la main.",
    en: "A hospital ward at night. Three beds, a monitor whose curve lights the ceiling, a doctor on his feet, writing by hand.",
  },
  blue_windows: {
    fr: "Les remparts, la nuit. Dans le noir, une façade de fenêtres bleues, petites et grandes ; dans chacune, quelqu’un éclairé par en dessous.",
    en: "The ramparts at night. In the dark, a wall of blue windows, large and small; in each of them somebody, lit from below.",
  },
  quarry: {
    fr: "Une carrière, la nuit. Un feu, des gens assis sur des blocs taillés ; la paroi est une page blanche que le feu tourne. À une lieue, l’abri sculpté.",
    en: "A quarry by night. A fire, people sitting on cut blocks; the rock face is a blank page turned by the firelight. A league away lies the carved shelter.",
  },
  update_mass: {
    fr: "Une église désaffectée, un dimanche. Sur l’autel un écran qui charge, des fidèles au téléphone levé, un confessionnal neuf.",
    en: "A disused church on a Sunday. On the altar a screen is loading, the faithful hold up their telephones, the confessional is new.",
  },
  argus_office: {
    fr: "Un bureau nu, une fenêtre sur la ville. Un plan d’Angoulême couvert de points, un tampon, une enveloppe cachetée au milieu de la table.",
    en: "A bare office, a window on the town. A map of Angoulême covered in dots, a rubber stamp, a sealed envelope in the middle of the table.",
  },
  gobseck_office: {
    fr: "Le cabinet de Gobseck, à l’étage, sous la neige. Un poêle éteint, une balance, un registre ; un petit homme jaune derrière un téléphone.",
    en: "Gobseck’s office, one flight up, under the snow. A cold stove, a pair of scales, a ledger; a small yellow man behind a telephone.",
  },
  commission_room: {
    fr: "Une salle de l’Assemblée, en hémicycle. Sur le drap rouge, trois pièces : une de cuivre, une d’argent, une de fer ; derrière, personne. Tout en haut, la tribune du public.",
    en: "A hearing room of the Assembly, in a half circle. On the red baize three coins: one copper, one silver, one iron; nobody behind them. Far up, the public gallery.",
  },
  refuge_shop: {
    fr: "L’imprimerie vue d’en haut, ouverte comme une maison de poupée. Six places à la craie, des lampes où l’on s’est installé, une trappe ; la forme est toujours sur le marbre.",
    en: "The print shop from above, open like a doll’s house. Six places marked in chalk, lamps where people have settled, a trapdoor; the forme is still on the stone.",
  },
  welding_yard: {
    fr: "Une cour d’atelier, en juin. Un arc bleu, des étincelles ; des hommes et des femmes en costume, un masque relevé sur le front, font la queue pour apprendre à souder.",
    en: "A workshop yard in June. A blue arc, sparks; men and women in good suits, masks pushed up on their foreheads, queue to learn welding.",
  },
  river_concert: {
    fr: "La Charente, un soir de juillet. Des lanternes et leur double dans l’eau, un kiosque sur une barge, des affiches clouées aux peupliers.",
    en: "The Charente on a July evening. Lanterns and their doubles in the water, a bandstand on a barge, posters nailed to the poplars.",
  },
  danielle_room: {
    fr: "La chambre de Danielle, sous le toit, une nuit chaude. Un lit devant la lucarne ouverte, des piles de feuillets, et le grand plan de la Machine, que la lampe éclaire par derrière.",
    en: "Danielle’s room under the roof, on a hot night. A bed by the open dormer, piles of leaves, and the great plan of the Machine with the lamp shining through it.",
  },
  exchange_floor: {
    fr: "L’ancienne Bourse, la nuit, vide. Une balustrade ovale, un tableau de chiffres à la craie, une cloche ; une seule lampe et deux bols de café.",
    en: "The old Exchange at night, empty. An oval rail, a board of chalked figures, a bell; one lamp and two bowls of coffee.",
  },
  market_hall: {
    fr: "Les halles d’Angoulême, fer et verre. Quatre cents personnes debout ou sur des cageots, une soupière pour urne ; sur un chevalet, le petit carré bleu d’une application.",
    en: "The market hall of Angoulême, iron and glass. Four hundred people, standing or on crates, a soup tureen for a ballot box; on an easel, the small blue square of an app.",
  },
  data_centre: {
    fr: "Un bâtiment blanc et bas derrière sa clôture, au milieu des vignes, sous la lune. Des torches au premier plan ; à l’unique fenêtre éclairée, deux gardiens.",
    en: "A low white building behind its fence, among the vines, under the moon. Torches in the foreground; in the only lit window, two watchmen.",
  },
  press_bed: {
    fr: "Le marbre de la presse, tout près. La forme, un rouleau, l’encre étalée ; le tympan relevé porte une feuille blanche. Une bougie.",
    en: "The bed of the press, very near. The forme, a roller, ink spread on the slab; the raised tympan holds a white sheet. One candle.",
  },
  vautrin_study: {
    fr: "Un petit cabinet derrière la nef, la porte entrouverte sur les piliers froids. Des livres jamais coupés, une lampe, deux fauteuils dont un vide.",
    en: "A small study behind the nave, its door ajar on the cold pillars. Books never cut, a lamp, two armchairs, one of them empty.",
  },
  square_day: {
    fr: "La place du Mûrier en plein jour. Des draps tendus d’une fenêtre à l’autre, couverts de phrases et de dessins ; des enfants à la craie, la fontaine, la porte de l’imprimerie ouverte.",
    en: "The place du Mûrier in broad daylight. Sheets hung from window to window, covered with sentences and drawings; children with chalk, the fountain, the print-shop door open.",
  },
  ending_regained: {
    fr: "La presse en plein jour, la porte grande ouverte sur la place. Sur le marbre, le livre.",
    en: "The press in full daylight, the door wide open on the square. On the bed of the press, the book.",
  },
  ending_house: {
    fr: "Un grand bureau lambrissé au-dessus de Paris, à midi. La silhouette d’Honorine est creuse ; des cours la traversent. Le livre est sous verre.",
    en: "A tall panelled office above Paris, at noon. Honorine’s outline is hollow and prices run through it. The book is under glass.",
  },
  ending_cassandre: {
    fr: "La salle des marchés, vide, au matin, des papiers jusqu’aux chevilles. Cassandre rit, un bol à la main ; le livre est posé sur la balustrade.",
    en: "The trading floor in the morning, empty, ankle-deep in paper. Cassandre is laughing, a bowl in her hand; the book lies on the rail.",
  },
  ending_fire: {
    fr: "La plaine, la nuit, vue des remparts. À l’horizon un incendie, très beau ; des dos qui regardent. Le livre est sur le parapet.",
    en: "The plain at night, from the ramparts. On the horizon a fire, very beautiful; people’s backs, watching. The book is on the parapet.",
  },
  ending_brand: {
    fr: "Une rue sous la pluie. Chaque passant porte un sac au même profil, celui d’Honorine. Le livre est en vitrine.",
    en: "A street in the rain. Every passer-by carries a bag with the same profile, Honorine’s. The book is in a shop window.",
  },
  ending_architect: {
    fr: "Sous la scène, dans le trou du souffleur. Une fente de lumière, un visage éclairé d’en haut, une main près d’un levier ; le livre est ouvert sur le pupitre.",
    en: "Under the stage, in the prompter’s hole. A slit of light, a face lit from above, a hand near a lever; the book is open on the desk.",
  },
  ending_refuge: {
    fr: "La place, la nuit, sous la neige. Une seule lampe à une fenêtre ; trois lecteurs autour d’un livre.",
    en: "The square at night, in the snow. A single lamp in a window; three readers round a book.",
  },
};

/** Empty for a scene nobody has described. */
export const describeScene = (scene: string, language: Language): string =>
  scene in DESCRIPTIONS ? DESCRIPTIONS[scene as SceneId][language] : "";
