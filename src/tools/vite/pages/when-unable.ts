/** An inline script of the page: in a frame that lets no module through, says so and gives the way out. */
import { greeting } from "../../../protocol/handshake.ts";
import { hashOf } from "./inline-hash.ts";

/** Plain script, since it runs where modules fail: a module from one's own server is refused to a page without an origin. */
export const UNABLE_SCRIPT = [
  `addEventListener("error",e=>{`,
  `if(e.target.tagName!=="SCRIPT"||parent===self)return;`,
  `let page=location.href.split("#")[0],`,
  `tell=()=>{let line=document.querySelector("[data-part=unable]"),link=line.querySelector("a");`,
  `link.href=link.textContent=page;line.hidden=false;`,
  `document.querySelectorAll("a[data-choice]").forEach(a=>{a.href=page+a.hash;a.target="_blank"})};`,
  `document.readyState==="loading"?addEventListener("DOMContentLoaded",tell):tell();`,
  `parent.postMessage(${JSON.stringify(greeting("unable"))},"*")`,
  `},true)`,
].join("");

/** CSP source that allows exactly this script. */
export const UNABLE_HASH = hashOf(UNABLE_SCRIPT);
