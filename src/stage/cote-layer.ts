/** Lays the cote's plate over whatever scene is on, engraves it as days pass, and takes it away. */
import type * as Phaser from "phaser";
import { summaryOf } from "../app/cote/told.ts";
import type { CoteSubject } from "../app/market-view.ts";
import type { StageView } from "../app/views.ts";
import { layHits, type CoteHits } from "./cote-hits.ts";
import { dayAt, isLaid, lastsOf, nextRun, type Standing } from "./cote-run.ts";
import { CoteSheet } from "./cote-sheet.ts";
import type { SetPose } from "./stage-set.ts";
import type { Sight } from "./view-finder.ts";

/** The plate comes and goes in this long, in ms. */
const FADE_MS = 280;

export class CoteLayer {
  private readonly scene: Phaser.Scene;
  private readonly host: HTMLElement;
  private readonly hits: CoteHits;
  private sheet: CoteSheet | null = null;
  private standing: Standing | null = null;
  /** The plate as last laid: what is seen of it while it goes. */
  private shown: StageView["cote"] = null;
  /** Changes with whatever is on the plate besides the day. */
  private edition = 0;
  private presence = 0;
  private still = true;
  private last = 0;

  /** @param host is marked `data-cote` while a plate lies; @param container of the plate's buttons */
  constructor(
    scene: Phaser.Scene,
    host: HTMLElement,
    container: HTMLElement,
    pick: (subject: CoteSubject) => void,
  ) {
    this.scene = scene;
    this.host = host;
    this.hits = layHits(container, pick);
  }

  /** @returns how long frames must follow one another, in ms: 0 for one frame; null when nothing is to be drawn */
  update({ cote, turn }: Pick<StageView, "cote" | "turn">, now: number, still: boolean): number | null {
    const run = nextRun(this.standing, { cote, turn }, now, still);
    this.still = still;
    this.standing = { cote, turn, run };
    this.shown = cote ?? this.shown;
    this.edition += 1;
    if (!run && this.presence === 0) return null;
    return still ? 0 : FADE_MS + (run ? lastsOf(run, now) : 0) + 60;
  }

  /** The state of what is shown, for the picture's description; empty without a plate. */
  told(): string {
    const { cote, run } = this.standing ?? { cote: null, run: null };
    return cote && run ? summaryOf(cote.market, cote.language) : "";
  }

  /** To be called when fonts have come. */
  refresh(): void {
    this.edition += 1;
  }

  pose(look: SetPose, seen: Sight, now: number): void {
    const { shown, standing } = this;
    const run = standing?.run ?? null;
    const isHere = run !== null && isLaid(run, now);
    const step = this.still ? 1 : Math.min(1, (now - this.last) / FADE_MS);
    this.last = now;
    this.presence += Math.max(-step, Math.min(step, (isHere ? 1 : 0) - this.presence));
    if (!shown || this.presence <= 0) return this.clear();
    if (!this.sheet?.fits(seen)) {
      this.sheet?.destroy();
      this.sheet = new CoteSheet(this.scene, seen);
    }
    const day = run && !this.still ? dayAt(run, now) : shown.market.day;
    const plate = this.sheet.engrave(shown, day, String(this.edition));
    this.sheet.pose(look, this.presence * this.presence * (3 - 2 * this.presence));
    this.host.dataset["cote"] = shown.market.shown;
    if (isHere) this.hits.show(shown, plate, this.sheet.box);
    else this.hits.hide();
  }

  /** The textures are kept no longer than the plate. */
  clear(): void {
    this.sheet?.destroy();
    this.sheet = null;
    this.hits.hide();
    delete this.host.dataset["cote"];
  }
}
