/** The guards' country: a pond in the mist of five in the morning, reeds, two floats that have not moved. */
import { ink } from "../draw/index.ts";
import { chalk, dots, flat } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

const reeds = (x: number): string => {
  let d = "";
  for (let k = 0; k < 7; k++)
    d += `M${x + k * 13} 520q${k % 2 ? 8 : -6}-80 ${(k - 3) * 5}-${150 + ((k * 37) % 50)}`;
  return d;
};

/** Carried so that its middle falls on `x`. */
export const pond =
  (x: number): InnerPicture =>
  () => {
    const sky = [
      [0, 0.5, 0.1],
      [0.4, 0.78, 0.3],
      [0.5, 0.94, 0.44],
      [0.52, 0.7, 0.24],
      [1, 0.3, 0.08],
    ] as const;
    const stops = sky.map(([o, t, c]) => `<stop offset="${o}" stop-color="${ink(t, c)}"/>`).join("");
    const poplars = [-250, -222, -190, 60, 96, 210, 240]
      .map(
        (a, i) =>
          `M${a} 300q-14-60 0-${100 + ((i * 29) % 40)}q14 ${50 + ((i * 29) % 40)} 0 ${100 + ((i * 29) % 40)}z`,
      )
      .join("");
    return `<g transform="translate(${x})"><linearGradient id="w" x2="0" y2="1">${stops}</linearGradient><path d="M-700 110H700V500H-700z" fill="url(#w)"/>${flat("M-700 296q160-20 320-6t380-2 700-4v24h-1400z", 0.46, 0.1)}${flat(poplars, 0.4, 0.1)}${dots([[-20, 282]], 34, 1, 0.5)}${chalk("M-360 330h150m40 0h220m60 0h120M-300 352h90m70 0h160m90 0h120M-340 380h240m60 0h150", 0.95, 2.6, 0.4)}${chalk("M-150 402q-14-7-28 0t28 0M120 372q-14-6-28 0t28 0", 0.9, 2.2, 0.3)}${flat("M-168 400v-22h8v22zM102 370v-20h8v20z", 0.6, 0.98)}${chalk(reeds(-330) + reeds(-60) + reeds(180), 0.12, 4, 0.2)}${flat("M-300 372h9v30h-9zM-14 360h9v30h-9zM214 356h9v30h-9z", 0.1, 0.5)}</g>`;
  };
