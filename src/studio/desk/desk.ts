/** The writer's desk beside the game, in development: `F2` shows and hides it. */
import "./desk.css";
import "./panels.css";
import type { Session } from "../../app/session.ts";
import type { PageView } from "../../app/views.ts";
import { actsOf } from "./acts.ts";
import { frameDesk } from "./frame.ts";
import { news } from "./news.ts";
import { cuesPanel } from "./panels/cues.ts";
import { herePanel } from "./panels/here.ts";
import { jumpPanel } from "./panels/jump.ts";
import { mapPanel } from "./panels/map.ts";
import { marketPanel } from "./panels/market.ts";
import type { DeskState } from "./panels/panel.ts";
import { problemsPanel } from "./panels/problems.ts";
import { routePanel } from "./panels/route.ts";
import { variablesPanel } from "./panels/variables.ts";
import { fetchPlan, hear } from "./server.ts";
import { lookAt, type Sight } from "./sight.ts";
import { BEGINNING, forgetAfter, startNow } from "./start.ts";

interface Shown {
  readonly session: Session;
  readonly page: PageView;
  /** Milliseconds since 1970. */
  readonly at: number;
}

let state: DeskState = {
  sight: null,
  plan: { houses: [], variables: [] },
  told: { isWhole: false, problems: [] },
  start: BEGINNING,
};
let planFor = "";
let planTimer: ReturnType<typeof setTimeout> | undefined;
/** Without an edit, before the plan is asked for again. */
const QUIET_MS = 1_000;
let shown: Shown | null = null;
let isLooking = false;

const acts = actsOf(
  () => state,
  (line) => desk.say(line),
);
const desk = frameDesk([
  herePanel(acts),
  jumpPanel(acts),
  variablesPanel(acts),
  marketPanel(),
  routePanel(acts),
  cuesPanel(),
  mapPanel(acts),
  problemsPanel(),
]);
const watchEdits = news((line, kept) =>
  desk.say(line, kept && { text: "Y retourner", act: () => acts.take(kept) }),
);

/** Looks at the page on the screen; what is shown meanwhile is looked at after. */
async function look(): Promise<void> {
  if (isLooking || !shown) return;
  isLooking = true;
  try {
    let seen = shown;
    do {
      seen = shown;
      await lookOnce(seen);
    } while (seen !== shown);
  } finally {
    isLooking = false;
  }
}

async function lookOnce({ session, page, at }: Shown): Promise<void> {
  forgetAfter(page.turn);
  const sight = await lookAt(session, page);
  state = { ...state, sight, start: startNow() };
  if (sight) watchEdits.look(sight, at);
  desk.show(state);
  if (sight && planFor !== sight.save.storyHash) planSoon(sight.save);
}

/** Knots and variables seldom change: the server has better to do while the writer goes on saving. */
function planSoon({ storyHash, language }: Sight["save"]): void {
  clearTimeout(planTimer);
  planTimer = setTimeout(
    () => {
      planFor = storyHash;
      void fetchPlan(language).then((plan) => {
        state = { ...state, plan };
        desk.show(state);
      });
    },
    planFor === "" ? 0 : QUIET_MS,
  );
}

addEventListener("shown", (event) => {
  const { session, page } = (event as CustomEvent<{ session?: Session; page: PageView }>).detail;
  if (!session) return;
  shown = { session, page, at: Date.now() };
  void look();
});
hear(
  (told) => {
    state = { ...state, told };
    desk.show(state);
  },
  (saved) => watchEdits.saved(saved),
);
