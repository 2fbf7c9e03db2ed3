/** Gobseck's counter, opened by a choice; leaving it plays the choice. */
import { EXCHANGE } from "../../content/strings/exchange.ts";
import { SHEETS } from "../../content/strings/sheets.ts";
import { el } from "../dom/el.ts";
import type { AskContext } from "./ask.ts";
import { fillDesk } from "./order-desk.ts";
import { openSheet } from "./sheet-dialog.ts";

/** "done" when the player leaves by the counter's own door, null when turning back to the page. */
export async function openTradeSheet(host: HTMLElement, context: AskContext): Promise<"done" | null> {
  const { language, view } = context;
  const words = EXCHANGE[language];
  const frame = { name: "trade", title: words.desk, turnBack: SHEETS[language].turnBack, language };
  let forget = () => {};
  const answer = await openSheet<"done">(host, frame, (sheet) => {
    const desk = fillDesk(sheet.body, view, context);
    forget = context.watch?.((next) => desk.update(next)) ?? forget;
    sheet.foot.append(
      el(
        "button",
        { type: "button", class: "sheet-accept", onclick: () => sheet.finish("done") },
        words.done,
      ),
    );
    return sheet.body.querySelector<HTMLElement>(".cote-told");
  });
  forget();
  return answer;
}
