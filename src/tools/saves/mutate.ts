/** Saves gone wrong: cut, overwritten, forged. The same seed breaks them in the same ways. */
import type { Draw } from "../story/walk/random.ts";

/** What a forger or a broken disk puts where a value was. */
const HOSTILE: readonly string[] = [
  '"<img src=x onerror=alert(1)>"',
  '"__proto__"',
  '"constructor"',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  "null",
  "-1",
  "1e308",
  "9007199254740993",
  "[]",
  "{}",
  "[[[[[[[[]]]]]]]]",
  '""',
  '"\\u0000\\ud800"',
  '"-> END"',
  "true",
  `"${"a".repeat(5000)}"`,
];

type Breaking = (text: string, draw: Draw) => string;

const cut: Breaking = (text, draw) => text.slice(0, draw(text.length));

const overwrite: Breaking = (text, draw) => {
  const at = draw(text.length);
  return text.slice(0, at) + String.fromCharCode(32 + draw(95)) + text.slice(at + 1);
};

const splice: Breaking = (text, draw) => {
  const [from, to] = [draw(text.length), draw(text.length)];
  return text.slice(0, from) + text.slice(to);
};

/** Puts a hostile value in the place of one of the text's own. */
const forge: Breaking = (text, draw) => {
  const values = [...text.matchAll(/(?<=[:[,])(?:"(?:[^"\\]|\\.){0,200}"|-?\d+(?:\.\d+)?|true|false|null)/g)];
  const value = values[draw(values.length)];
  const other = HOSTILE[draw(HOSTILE.length)] ?? "null";
  return value ? text.slice(0, value.index) + other + text.slice(value.index + value[0].length) : other;
};

/** Puts one entry of the log twice, or in another's place. */
const shuffle: Breaking = (text, draw) => {
  const entries = [...text.matchAll(/\{"kind":"(?:choose|trade|carry)"[^{}]*\}/g)];
  const [one, other] = [entries[draw(entries.length)], entries[draw(entries.length)]];
  if (!one || !other) return text;
  return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length);
};

const BREAKINGS: readonly Breaking[] = [cut, overwrite, splice, forge, forge, forge, shuffle];

/** Broken once to three times. */
export function mutate(text: string, draw: Draw): string {
  let broken = text;
  for (let times = draw(3); times >= 0; times -= 1)
    broken = (BREAKINGS[draw(BREAKINGS.length)] ?? cut)(broken, draw);
  return broken;
}
