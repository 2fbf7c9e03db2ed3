/** The reader: the page, in the DOM. */
import "./styles/fonts.css";
import "./styles/page.css";
import "./styles/text.css";
import "./styles/boards.css";

export { mountReader } from "./page/mount-reader.ts";
export { takeHash } from "./page/take-hash.ts";
