/**
 * The compiler makes the set of letters a name may hold, 33,000 of them, once for every file it reads: the fifth of the
 * time of the whole story, and nearly all that of one scene. Here they share one.
 */
import { InkParser } from "inkjs/compiler/Compiler";

const NAME = "identifierCharSet";

/** @throws when the compiler no longer has what is shared */
export function shareLetters(): void {
  const own = Object.getOwnPropertyDescriptor(InkParser.prototype, NAME);
  if (!own?.get) throw new Error(`inkjs has no ${NAME}: is it another version?`);
  let letters: unknown;
  Object.defineProperty(InkParser.prototype, NAME, {
    configurable: true,
    get(this: object): unknown {
      return (letters ??= own.get?.call(this));
    },
  });
}
