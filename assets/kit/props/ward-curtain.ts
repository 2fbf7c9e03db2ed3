/** A curtain hung from a rail by hooks, its folds swelling to the hem. */
import { R, ink, lerp, line, path, rng } from "../draw/index.ts";

export interface CurtainPlace {
  /** Ends of the rail. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** y of the hem at both ends. */
  readonly hem: readonly [number, number];
  readonly folds: number;
  readonly tone: number;
  readonly temp: number;
  readonly seed: number;
}

export function wardCurtain({ from, to, hem, folds, tone, temp, seed }: CurtainPlace): string {
  const dice = rng(seed);
  const x = (t: number): number => R(lerp(from[0], to[0], t));
  const y = (t: number): number => R(lerp(from[1], to[1], t));
  const foot = (t: number): number => R(lerp(hem[0], hem[1], t));
  const k = Math.abs(to[0] - from[0]) / folds;
  let body = `M${x(0)} ${y(0)}`;
  let [dark, light] = ["", ""];
  for (let i = 0; i < folds; i++)
    body += `Q${x((i + 0.5) / folds)} ${R(y((i + 0.5) / folds) + k * 0.3)} ${x((i + 1) / folds)} ${y((i + 1) / folds)}`;
  body += `L${x(1)} ${foot(1)}`;
  for (let i = folds; i > 0; i--)
    body += `Q${x((i - 0.5) / folds)} ${R(foot((i - 0.5) / folds) + k * (0.2 + dice() * 0.3))} ${x((i - 1) / folds)} ${foot((i - 1) / folds)}`;
  for (let i = 0; i < folds; i++) {
    const [a, b] = [(i + 0.16 + dice() * 0.1) / folds, (i + 0.58 + dice() * 0.3) / folds];
    const w = k * (0.2 + dice() * 0.2);
    dark += `M${x(a)} ${R(y(a) + k * 0.5)}Q${R(x(a) + w * 0.3)} ${R((y(a) + foot(a)) / 2)} ${R(x(a) - w * 0.4)} ${foot(a)}h${R(w)}Q${R(x(a) + w)} ${R((y(a) + foot(a)) / 2)} ${x(a)} ${R(y(a) + k * 0.5)}z`;
    light += `M${x(b)} ${R(y(b) + k * 0.7)}Q${R(x(b) + w * 0.4)} ${R((y(b) + foot(b)) / 2)} ${x(b)} ${R(foot(b) - 4)}`;
  }
  return (
    path(`${body}Z`, ink(tone, temp)) +
    path(dark, ink(tone * 0.62, temp)) +
    line(light, ink(tone * 1.35, temp), R(Math.max(1.4, k * 0.08)))
  );
}

/** The rail, and a hook at each fold. */
export function curtainRail(
  { from, to, folds }: Pick<CurtainPlace, "from" | "to" | "folds">,
  tone: number,
  temp: number,
): string {
  let hooks = "";
  for (let i = 0; i <= folds; i++)
    hooks += `M${R(lerp(from[0], to[0], i / folds))} ${R(lerp(from[1], to[1], i / folds) - 8)}v9`;
  return line(`M${from[0]} ${from[1] - 8}L${to[0]} ${to[1] - 8}${hooks}`, ink(tone, temp), 2.2);
}
