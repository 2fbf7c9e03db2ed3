/** An engraved emblem: SVG paths on a square of 64, one hand for all of them. */

export interface Emblem {
  /** Heavy contours, 1.6 wide. */
  readonly lines: string;
  /** Fine hatching, 0.6 wide. */
  readonly hatching: string;
  /** Blacks, filled by the even-odd rule. */
  readonly masses: string;
}
