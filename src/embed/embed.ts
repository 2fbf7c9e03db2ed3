/** The one line on somebody's page: defines the element, once, however often the script is there. */
import { IllusionsElement } from "./element.ts";

const NAME = "illusions-retrouvees";

if (!customElements.get(NAME)) customElements.define(NAME, IllusionsElement);
