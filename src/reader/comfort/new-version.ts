/** The line under the choices that offers a newer version, between two scenes; only the player's press opens it. */
import { NEW_VERSION } from "../../content/strings/new-version.ts";
import { el } from "../dom/el.ts";
import type { OfflineContext } from "./offline.ts";
import "./new-version.css";

/** @param letIn resolves when the page may be loaded again as the newer one */
export function offerNewVersion(context: OfflineContext, letIn: () => Promise<void>): void {
  const { root, viewNow, settled, report } = context;
  if (root.querySelector(".new-version")) return;
  const words = NEW_VERSION[viewNow().language];
  const said = el("p", { role: "status" });
  const button = el("button", { type: "button", onclick: () => void open() }, words.open);

  async function open(): Promise<void> {
    button.disabled = true;
    try {
      await settled();
      await letIn();
      location.reload();
    } catch (error) {
      report(error);
      button.disabled = false;
      said.textContent = words.failed;
    }
  }
  root.querySelector(".paper")?.append(el("aside", { class: "new-version" }, said, button));
  // Put in once the region is there: it is then read out.
  said.textContent = words.line;
}

export const takeOffer = (root: HTMLElement): void => root.querySelector(".new-version")?.remove();
