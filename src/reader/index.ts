/** The reader: the page, in the DOM. */
import "./styles/fonts.css";
import "./styles/page.css";
import "./styles/text.css";
import "./styles/boards.css";

export { renderFirstPage } from "./page/first-page.ts";
export { mountReader, type Reader, type ReaderOptions } from "./page/mount-reader.ts";
