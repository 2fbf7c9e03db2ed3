/** A device that cannot draw the stage: the page is then played beside its poster. */
import type { Page } from "@playwright/test";

/** To be called before the page is opened. */
export async function withoutPicture(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- applied to each canvas below
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function getContext(
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (kind.includes("webgl")) return null;
      return Reflect.apply(original, this, [kind, ...rest]) as never;
    } as typeof original;
  });
}
