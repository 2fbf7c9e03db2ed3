/** The show: takes whole desired views and keeps the picture true to the last one. */
import type { Dispatch } from "../app/commands.ts";
import type { Effect, StageView } from "../app/views.ts";
import { afterPaint } from "./after-paint.ts";
import { layersOnStage, lightOf } from "./cast.ts";
import { CoteLayer } from "./cote-layer.ts";
import { makeCurtain } from "./curtain.ts";
import { makeEffectQueue } from "./effects.ts";
import { hotSpot } from "./hot-spot.ts";
import { addElements } from "./layout.ts";
import { sceneLoader } from "./load-scene.ts";
import { parallaxOf } from "./motion.ts";
import { layObjects, type ObjectButtons } from "./objects.ts";
import { heedPresses, NO_PAUSE, type Pause } from "./pause.ts";
import { followPointer, type Eye, type PointerEye } from "./pointer.ts";
import { StageSet } from "./stage-set.ts";
import { rasterScale } from "./raster.ts";
import { openTheatre, type Theatre } from "./theatre.ts";
import { startTicker, STOPPED, type Ticker } from "./ticker.ts";
import { uniformsOf, type Look } from "./uniforms.ts";
import { sight, type Sight } from "./view-finder.ts";

export interface StageOptions {
  /** Filled by the picture; must be positioned. */
  readonly host: HTMLElement;
  /** Its rectangle is the part of the host the page leaves free. */
  readonly freeArea: HTMLElement;
  /** Address of the folder holding scenes/, with its closing slash. */
  readonly baseUrl: string;
  readonly dispatch: Dispatch;
  readonly report: (error: unknown) => void;
  /** What the scene's picture shows, in the language being read. */
  readonly describe: (scene: string) => string;
  /** Takes pictures from this place, at rest: posters and tests. */
  readonly eye?: Eye;
}

/** A layout this much larger than its textures has them made again. */
const COARSE = 1.3;

export class Show {
  private readonly options: StageOptions;
  private readonly elements;
  private readonly load;
  private readonly curtain = makeCurtain();
  private readonly theatre: Theatre;
  private readonly pause: Pause;
  private readonly ticker: Ticker;
  private readonly pointer: PointerEye;
  private readonly buttons: ObjectButtons;
  private readonly cote: CoteLayer;
  private readonly watcher: ResizeObserver;
  private wanted: StageView | null = null;
  private set: StageSet | null = null;
  private working: Promise<void> | null = null;
  private sharpening: Promise<void> | null = null;
  /** As last laid out. */
  private sight: Sight | null = null;
  private readonly effects = makeEffectQueue();
  private hot: string | null = null;
  /** What the picture is made of: nothing is laid out again for the same. */
  private picture = "";
  private following: (() => void) | null = null;
  private last = 0;
  private tried = false;
  private closed = false;

  private constructor(
    options: StageOptions,
    elements: ReturnType<typeof addElements>,
    theatre: Theatre,
    pause: Pause,
  ) {
    this.options = options;
    this.elements = elements;
    this.theatre = theatre;
    this.pause = pause;
    this.load = sceneLoader(options.baseUrl);
    this.ticker = options.eye
      ? STOPPED
      : startTicker(
          (now) => this.draw(now),
          () => this.cheapen(),
          pause,
          theatre,
        );
    this.pointer = followPointer(() => {
      if (this.wanted?.reducedMotion === false && !this.ticker.alive) this.ticker.request();
    });
    this.buttons = layObjects(elements.objects, options.dispatch, (object) => {
      this.hot = object;
      this.ticker.request();
    });
    this.cote = new CoteLayer(theatre.scene, options.host, elements.objects, (subject) =>
      options.dispatch({ type: "consult", open: false, subject }),
    );
    this.watcher = new ResizeObserver(() => this.relayout());
    this.watcher.observe(options.host);
    this.watcher.observe(options.freeArea);
    document.fonts.addEventListener("loadingdone", this.refresh);
  }

  /** Fails without WebGL; the host is then left as it was. */
  static async open(options: StageOptions): Promise<Show> {
    const elements = addElements(options.host);
    const pause = options.eye ? NO_PAUSE : heedPresses();
    try {
      const link: { show?: Show } = {};
      const theatre = await openTheatre(elements.picture, pause, () => link.show?.refresh());
      link.show = new Show(options, elements, theatre, pause);
      return link.show;
    } catch (error) {
      pause.destroy();
      elements.remove();
      throw error;
    }
  }

  update(view: StageView): void {
    this.wanted = view;
    this.pause.begin();
    this.following ??= afterPaint(() => this.follow());
  }

  /** Brings the stage to the wanted view, or begins to. */
  private follow(): void {
    this.following = null;
    const view = this.wanted;
    if (!view || this.closed) return;
    this.ticker.animate(!view.reducedMotion && !this.theatre.isSoftware);
    if (this.set?.file.id === view.scene) this.apply(this.set, view, false);
    else this.working ??= this.change().finally(() => (this.working = null));
  }

  play(effect: Effect): void {
    if (effect.kind !== "stage" || !this.wanted) return;
    const now = performance.now();
    const lasts = this.effects.play(effect.effect, now, this.wanted.reducedMotion);
    if (lasts === 0) return;
    if (this.wanted.reducedMotion) setTimeout(() => this.ticker.request(), lasts + 20);
    else this.ticker.until(now + lasts + 60);
    this.ticker.request();
  }

  /** The picture as it stands, once the wanted scene is on: a PNG data address. */
  async snapshot(): Promise<string> {
    this.following?.();
    while (this.working ?? this.sharpening) await (this.working ?? this.sharpening);
    await document.fonts.ready;
    this.refresh();
    return this.theatre.snapshot(() => this.draw(performance.now()));
  }

  destroy(): void {
    this.closed = true;
    this.ticker.destroy();
    this.pause.destroy();
    this.pointer.destroy();
    this.watcher.disconnect();
    document.fonts.removeEventListener("loadingdone", this.refresh);
    this.buttons.clear();
    this.cote.clear();
    this.set?.destroy();
    this.theatre.destroy();
    this.elements.remove();
  }

  private get instant(): boolean {
    return this.wanted?.reducedMotion !== false || this.options.eye !== undefined || !this.ticker.alive;
  }

  /** Brings on the wanted scene, then the one wanted meanwhile, until the stage agrees with the view. */
  private async change(): Promise<void> {
    let view = this.wanted;
    while (view && !this.closed && view.scene !== this.set?.file.id) {
      try {
        await this.bringOn(view.scene);
      } catch (error) {
        this.options.report(error);
        if (this.wanted?.scene === view.scene) return;
      }
      view = this.wanted;
    }
  }

  private async bringOn(id: string): Promise<void> {
    const file = await this.load(id);
    this.fit(this.look(file));
    await this.pause.turn();
    const next = await this.make(file, rasterScale(this.look(file).device.scale));
    const first = this.set === null;
    await this.move(0, first);
    if (this.closed || !this.wanted || this.wanted.scene !== id) {
      next.destroy();
      void this.move(1, first);
      return;
    }
    this.raise(next);
    void this.move(1, first);
  }

  /** A set with all it shows painted, piece by piece. */
  private async make(file: StageSet["file"], scale: number): Promise<StageSet> {
    const set = await StageSet.build(this.theatre.scene, file, scale, this.pause);
    if (this.wanted) set.repaint(this.wanted);
    await this.pause.turn();
    return set;
  }

  /** Puts a set on stage in the place of the present one. */
  private raise(next: StageSet): void {
    this.set?.destroy();
    this.set = next;
    this.hot = null;
    this.buttons.clear();
    next.show(true);
    this.elements.picture.setAttribute("aria-label", this.options.describe(next.file.id));
    if (this.wanted) this.apply(next, this.wanted, true);
  }

  /** Lets the light go out (0) or come back (1); the first scene is there at once, in its poster's place. */
  private async move(target: 0 | 1, first: boolean): Promise<void> {
    const now = performance.now();
    const moved = this.curtain.to(target, now, this.instant || first);
    this.ticker.until(now + 420);
    await moved;
    this.ticker.request();
  }

  private apply(set: StageSet, view: StageView, entering: boolean): void {
    const light = lightOf(set.file, view.light);
    const layers = layersOnStage(set.file, view, light);
    const fading = set.cast(layers, entering || this.instant);
    if (fading) this.ticker.until(performance.now() + 400);
    set.repaint(view);
    this.layCote(view);
    const described = `${this.options.describe(set.file.id)} ${this.cote.told()}`;
    this.elements.picture.setAttribute("aria-label", described.trim());
    const { forme, leaflet, drawing, reducedMotion, engraving } = view;
    const made = [light, [...layers], forme, leaflet, drawing, reducedMotion, engraving];
    const picture = JSON.stringify(made);
    if (entering || picture !== this.picture || !this.sight) this.relayout();
    else this.buttons.update(set.file, view, this.sight.css);
    this.picture = picture;
  }

  private layCote(view: StageView): void {
    const now = performance.now();
    const lasts = this.cote.update(view, now, this.instant);
    if (lasts === null) return;
    if (lasts > 0) this.ticker.until(now + lasts);
    else this.ticker.request();
  }

  private readonly refresh = (): void => {
    this.cote.refresh();
    if (this.set && this.wanted) this.set.repaint(this.wanted, true);
    this.ticker.request();
  };

  private look(file: StageSet["file"]): Sight {
    return sight(this.options.host, this.options.freeArea, file);
  }

  private fit({ canvas, ratio }: Sight): void {
    this.elements.place(canvas);
    const [width, height] = [canvas.w * ratio, canvas.h * ratio];
    this.theatre.resize(Math.max(2, Math.round(width)), Math.max(2, Math.round(height)), ratio);
  }

  private relayout(): void {
    const { set, wanted } = this;
    if (!set || !wanted || this.closed) return;
    const seen = this.look(set.file);
    const { css, device } = seen;
    this.sight = seen;
    this.fit(seen);
    this.buttons.update(set.file, wanted, css);
    this.ticker.request();
    const scale = rasterScale(device.scale);
    if (scale > set.rasterScale * COARSE) this.sharpening ??= this.sharpen(set, scale);
  }

  /** Makes the textures again, finer, for a larger window. */
  private async sharpen(set: StageSet, scale: number): Promise<void> {
    try {
      const next = await this.make(set.file, scale);
      if (this.set === set && !this.closed) this.raise(next);
      else next.destroy();
    } catch (error) {
      this.options.report(error);
    }
    this.sharpening = null;
  }

  private cheapen(): boolean {
    if (this.tried) {
      this.theatre.setTier("fine");
      return false;
    }
    this.tried = true;
    this.theatre.setTier("cheap");
    return true;
  }

  private draw(now: number): void {
    const { set, wanted, sight: seen } = this;
    if (!set || !wanted || !seen || this.closed) return;
    const frame = seen.device;
    const still = wanted.reducedMotion || this.options.eye !== undefined;
    const time = still ? 0 : now / 1000;
    const modulation = this.effects.at(now);
    const look: Look = {
      scene: set.file,
      lighting: set.file.lightings[lightOf(set.file, wanted.light)] ?? { lights: [] },
      frame,
      ratio: seen.ratio,
      parallax: parallaxOf(this.eye(still || frame.portrait), this.drift(time), set.file),
      time,
      still,
      engraving: wanted.engraving,
      modulation,
      hot: hotSpot(set.file, modulation.glint, this.hot),
      curtain: this.curtain.at(now),
    };
    const pose = { ...look, shakeX: modulation.shakeX, shakeY: modulation.shakeY };
    set.pose(pose, now - this.last);
    this.cote.pose(pose, seen, now);
    this.last = now;
    this.theatre.paint(uniformsOf(look), look.lighting.palette ?? set.file.palette);
    this.theatre.step(now, () => this.elements.drawn());
  }

  private eye(fixed: boolean): Eye {
    return this.options.eye ?? (fixed ? { x: 0, y: 0 } : this.pointer.look(!this.ticker.alive));
  }

  /** Slow sway of the eye, -1 .. 1; none on a stage drawn on demand. */
  private drift(time: number): number {
    return this.ticker.alive ? Math.sin(time * 0.23) : 0;
  }
}
