/** The yardstick: the same story played by inkjs on a page with nothing else, as its tutorial does it. */
import { Story } from "inkjs";
import { json } from "virtual:story/fr";

const place = document.getElementById("story");
const story = new Story(json);
story.allowExternalFunctionFallbacks = true;

function turn(): void {
  place?.querySelectorAll("button").forEach((button) => button.remove());
  while (story.canContinue) {
    const line = document.createElement("p");
    line.textContent = story.Continue();
    place?.append(line);
  }
  for (const choice of story.currentChoices) {
    const button = document.createElement("button");
    button.textContent = choice.text;
    button.dataset.choice = String(choice.index);
    button.addEventListener("click", () => {
      story.ChooseChoiceIndex(choice.index);
      turn();
    });
    place?.append(button);
  }
}

turn();
