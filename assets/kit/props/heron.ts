/** A grey heron on one leg, looking right. */
import { R, circ, ink, line, path } from "../draw/index.ts";
import { outline, stroke } from "../figures/part.ts";

/** Its foot at (x, y), h units tall. */
export function heron(x: number, y: number, h: number, tone = 0.4, temp = 0.06): string {
  const body = outline(
    "6,-78c -2,-66 -18,-50 -32,-40 -44,-30 -54,-18c -40,-22 -26,-26 -12,-30 2,-36 12,-46 14,-58 12,-68 10,-74c",
  );
  const neck = outline(
    "2,-60c 12,-56c 18,-68 14,-80 8,-92 12,-104 18,-112c 12,-118 6,-114 0,-104 -2,-92 6,-80 6,-70c",
  );
  const head = outline("6,-112c 10,-119 18,-120 24,-116c 52,-108c 24,-109c 16,-107 8,-108c");
  return `<g transform="translate(${x} ${y})scale(${R((h / 120) * 100) / 100})">${
    path(body + neck + head, ink(tone, temp)) +
    line("M-10 -32L-6 -16L-8 0M-8 0l8 1M-8 0l-7 1M2 -34L-2 -20L-12 -14", ink(tone * 0.7, temp), 2.4) +
    line(stroke("12,-117 0,-119 -12,-112"), ink(tone * 0.5, temp), 2.2, 'stroke-linecap="round"') +
    line(stroke("-2,-58 -16,-44 -36,-30") + stroke("8,-50 -6,-36 -24,-28"), ink(0.86, temp), 1.6) +
    line(stroke("11,-66 14,-78 9,-90"), ink(0.86, temp), 1.4, 'stroke-dasharray="3 3"') +
    circ(19, -115, 1.5, ink(0.98, 0.5))
  }</g>`;
}
