/** The map of the story as one SVG: houses, lit windows, paths underground. */
import { escape } from "../../../reader/page/markup.ts";
import { percent } from "../walk/page/markup.ts";
import { type Built, planOf, type Row, sceneName, WINDOW } from "./plan.ts";
import type { Path, Street } from "./street.ts";
import type { Visits } from "./visits.ts";

const ROOFS = ["#6a5138", "#8a3b22", "#a0762b", "#3f5d66", "#4d6a3a", "#6b3553"] as const;
const INK = "#1d120b";
const DARK = [43, 30, 22] as const;
const LIT = [246, 196, 84] as const;

const LEGEND = [
  "Une maison par nœud de l’histoire : plus elle est haute, plus il s’y lit de mots ; hachée, on y passe peu.",
  "Une fenêtre par choix : plus elle est éclairée, plus on le prend. Un chemin par renvoi, en tirets s’il dépend d’un choix.",
  "Une bouche ronde au pied d’une maison : on peut en descendre chez Gobseck.",
];

/** @param visits of a walk; windows are dark and paths thin without one. */
export function drawMap(street: Street, visits: Visits): string {
  const { width, height, rows } = planOf(street);
  const places = new Map(rows.flatMap(({ built }) => built.map((each) => [each.house.name, each] as const)));
  const body = [
    ...rows.map((row) => ground(row, width)),
    ...street.paths.map((path) => drawPath(path, places, visits)),
    ...rows.flatMap((row) => [...row.built.map((each) => drawHouse(each, row.act, visits)), sceneNames(row)]),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + 86}" font-family="EB Garamond, Garamond, Georgia, serif" fill="${INK}" role="img" aria-label="La carte de l’histoire">
<title>La carte de l’histoire</title>
<defs><pattern id="hatching" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(38)"><path d="M0 0V4" stroke="${INK}" stroke-width=".5" opacity=".35"/></pattern></defs>
<rect width="100%" height="100%" fill="#f1e4c6"/>
${body.filter(Boolean).join("\n")}
${LEGEND.map((line, at) => `<text x="48" y="${height + 34 + at * 17}" font-size="13" font-style="italic">${escape(line)}</text>`).join("\n")}
</svg>
`;
}

const ground = ({ name, ground: y, built }: Row, width: number): string =>
  built.length === 0
    ? ""
    : `<text x="48" y="${y - 152}" font-size="19" letter-spacing=".06em">${escape(name)}</text><path d="M24 ${y}H${width - 24}" stroke="${INK}" stroke-width="1.4"/>`;

function drawHouse(
  { house, x, ground: y, width, height, columns }: Built,
  act: number,
  visits: Visits,
): string {
  const share = visits.houses.get(house.name) ?? 0;
  const top = y - height;
  const roof = ROOFS[act] ?? ROOFS[0];
  const told = `${house.name} · ${house.words} mots · ${house.windows.length} choix · ${percent(share)} des parcours\n${house.file}:${house.line}`;
  const panes = house.windows.map((window, index) => {
    const left = x + 3 + WINDOW.gap / 2 + (index % columns) * (WINDOW.width + WINDOW.gap);
    const up = top + 5 + Math.floor(index / columns) * (WINDOW.height + WINDOW.gap);
    const taken = visits.choices.get(window.id) ?? 0;
    return `<rect data-choice="${escape(window.id)}" x="${round(left)}" y="${round(up)}" width="${WINDOW.width}" height="${WINDOW.height}" fill="${lit(taken)}" stroke="${INK}" stroke-width=".6"><title>${escape(`${window.text}\n${window.id} · ${percent(taken)} des parcours · ${house.file}:${window.line}`)}</title></rect>`;
  });
  const ridge = Math.min(20, width * 0.35);
  return `<g data-house="${escape(house.name)}" data-file="${escape(house.file)}" data-line="${house.line}"><title>${escape(told)}</title><path d="M${round(x)} ${y}V${round(top)}h${round(width)}V${y}Z" fill="#f7edd5"/><path d="M${round(x)} ${y}V${round(top)}h${round(width)}V${y}Z" fill="url(#hatching)" opacity="${round(1 - share)}"/><path d="M${round(x)} ${y}V${round(top)}h${round(width)}V${y}Z" fill="none" stroke="${INK}"/><path d="M${round(x - 3)} ${round(top)}L${round(x + width / 2)} ${round(top - ridge)}L${round(x + width + 3)} ${round(top)}Z" fill="${roof}" stroke="${INK}"/>${panes.join("")}</g>`;
}

/** Below the ground from door to door; to another row, along the right edge of the house it leaves. */
function drawPath({ from, to, choice }: Path, places: ReadonlyMap<string, Built>, visits: Visits): string {
  const [a, b] = [places.get(from), places.get(to)];
  if (!a || !b) return "";
  const told = `${from} → ${to}${choice === null ? "" : ` par ${choice}`}`;
  // What many scenes call would cover the whole map.
  if (b.house.scene === "" && a.house.scene !== "")
    return `<circle cx="${round(a.x + a.width / 2)}" cy="${a.ground}" r="4" fill="${INK}"><title>${escape(told)}</title></circle>`;
  const share = choice === null ? (visits.houses.get(from) ?? 0) : (visits.choices.get(choice) ?? 0);
  const [x1, x2] = [a.x + a.width / 2, b.x + b.width / 2];
  const dip = Math.min(46, 10 + Math.abs(x2 - x1) * 0.16);
  const line =
    a.ground === b.ground
      ? `M${round(x1)} ${a.ground}C${round(x1)} ${round(a.ground + dip)} ${round(x2)} ${round(b.ground + dip)} ${round(x2)} ${b.ground}`
      : `M${round(x1)} ${a.ground}C${round(x1)} ${a.ground + 52} ${x1 > 200 ? 60 : round(x1)} ${a.ground + 40} 30 ${a.ground + 62}S20 ${b.ground - 6} ${round(x2)} ${b.ground}`;
  return `<path d="${line}" fill="none" stroke="${ROOFS[a.house.act] ?? ROOFS[0]}" stroke-width="${round(0.7 + share * 3)}" opacity=".75"${choice === null ? "" : ' stroke-dasharray="5 3"'}><title>${escape(told)}</title></path>`;
}

function sceneNames({ built, ground: y }: Row): string {
  const scenes = [...new Set(built.map(({ house }) => house.scene))];
  return scenes
    .map((scene) => {
      const own = built.filter(({ house }) => house.scene === scene);
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last) return "";
      const words = own.reduce((sum, { house }) => sum + house.words, 0);
      const x = round(first.x);
      return `<text x="${x}" y="${y + 58}" font-size="12.5">${escape(sceneName(scene))}<tspan x="${x}" dy="14" font-size="10.5" font-style="italic">${words} mots</tspan></text>`;
    })
    .join("");
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

function lit(share: number): string {
  const warmth = Math.min(1, Math.sqrt(share) * 1.15);
  const [red, green, blue] = DARK.map((dark, at) => Math.round(dark + ((LIT[at] ?? 0) - dark) * warmth));
  return `rgb(${red} ${green} ${blue})`;
}
