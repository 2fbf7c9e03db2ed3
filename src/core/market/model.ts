/** Every number of the model that is not an issuer's own. Chosen with `npm run market:balance`; see docs/market.md. */

export const DAYS_A_YEAR = 252;
/** Day the story opens on: so many closes come before, and the chart has a past. */
export const OPENING_DAY = 250;
/** The book of prices is full after this many closes, about 24 years. */
export const LAST_DAY = 6000;
export const MOST_DAYS_AT_ONCE = 120;
/** Hype of the year before the story, and until the story says otherwise. */
export const OPENING_HYPE = 0.35;

/** c: how much of the funders' belief becomes value, a year. */
export const CIRCLE = 0.06;
/** alpha: what full hype adds to belief, a year. */
export const PREACH = 1.6;
/** phi: part of the trend that the herd prolongs. */
export const HERD = 0.3;
/** Days the herd remembers. */
export const MEMORY = 40;
/** omega: what full withholding takes from belief, a year. */
export const WITHHOLD = 0.9;
/** rho: speed at which belief returns to its target, a year. */
export const PULL = 2;
/** Weight of the common factor in the noise; the correlation of two giants is its square. */
export const COMMON = 0.65;
/** Belief stays within this distance of 0, price within 1 cent and a million euros. */
export const MOST_BELIEF = 4;
export const MOST_CENTS = 100_000_000;

/** h0: probability of a crash in a day at mean premium `CALM_PREMIUM` (B0), nobody withholding. */
export const HAZARD = 0.0000021;
export const CALM_PREMIUM = 1;
/** k, for the mean premium B; and its like for `withheld`. */
export const HAZARD_OF_PREMIUM = 1.2;
export const HAZARD_OF_WITHHOLDING = 15;
/** Part of each premium that the first day of the crash takes. */
export const FIRST_BLOW = 0.2;
/** What a giant loses for each unit that its funders, weighted by A, lost the day before. Must stay under 1.47. */
export const CASCADE = 1.33;

/** Closes between a margin call and the buy-in. */
export const GRACE_DAYS = 2;
/** One day's borrow fee is the yearly rate over this. */
export const DAYS_OF_INTEREST = 360;
export const DIVIDEND_EVERY = 63;
/** Days between the ex-dividend days of two neighbours in `GIANTS`. */
export const DIVIDEND_STAGGER = 10;
/** Largest number of shares owed of one giant. */
export const MOST_SHARES = 1_000_000;
export const MOST_DEPOSIT_CENTS = 100_000_000_000;
