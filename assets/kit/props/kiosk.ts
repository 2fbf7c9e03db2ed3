/** A reception kiosk: a slim white totem bowing a little to the left, and on its screen a small sad face. */
import { R, circ, ink, line, path } from "../draw/index.ts";

interface Place {
  /** The middle of its foot. */
  readonly x: number;
  readonly y: number;
  readonly h: number;
}

const group = ({ x, y, h }: Place, body: string): string =>
  `<g transform="translate(${x} ${y})scale(${R((h / 110) * 100) / 100})">${body}</g>`;

/** Body and foot, switched off: a post that bends at the neck, a tablet for a head. */
export function kiosk(place: Place): string {
  return group(
    place,
    path("M-15 1.500a17 3.600 0 0 1 36 0v2h-36z", ink(0.3, 0.04)) +
      path("M-4 0V-58Q-4 -74 -12 -86L-5 -90Q10 -76 10 -58V0Z", ink(0.96, 0.03)) +
      path("M5 0V-58Q5 -75 -7 -88.500L-5 -90Q10 -76 10 -58V0Z", ink(0.5, 0.04)) +
      line("M-4 0V-58Q-4 -74 -12 -86", ink(0.5, 0.04), 0.7) +
      path("M0 -44h-2.500v-1.500h6v1.500h-1v9l-1.200 -1l-1.300 1z", ink(0.2, 0.04)) +
      path(
        "M-24.500 -104.500Q-25 -107 -22.500 -107.600L3 -112.600Q5.500 -113 6 -110.500L10 -88Q10.400 -85.500 8 -85L-17.500 -80.300Q-20 -80 -20.400 -82.300Z",
        ink(0.16, 0.04),
      ) +
      path("M6 -110.500L8.500 -109.500L12.300 -87.500L10 -86Z", ink(0.5, 0.04)),
  );
}

/** What its screen says: two dots and a mouth turned down. */
export function kioskFace(place: Place): string {
  return group(
    place,
    circ(-14.5, -98, 1.8, ink(0.99, 0.02)) +
      circ(-3.6, -100, 1.8, ink(0.99, 0.02)) +
      line("M-13 -87.500Q-8.500 -94.500 0 -90", ink(0.99, 0.02), 1.6, 'stroke-linecap="round"'),
  );
}
