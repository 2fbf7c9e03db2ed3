/**
 * Frames made aside. Where the processor is also the graphics card, a page that shows a canvas stands still until all
 * that was sent to it is drawn. Here a frame is drawn out of sight, and copied to the canvas when it is made.
 */
import type * as Phaser from "phaser";

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;

export interface Aside {
  /** A frame is being made, or goes to the canvas: what is sent now would hold it up. */
  readonly isBusy: boolean;
  /**
   * To be called when all of a frame has been sent, and none is being made. A canvas left black by another size is not
   * kept waiting. @param shown called once it is on the canvas
   */
  send(shown: () => void): void;
  /** As the canvas, in device pixels. */
  resize(width: number, height: number): void;
  /** Makes again what was lost with the context. */
  renew(): void;
  destroy(): void;
}

/** From now on, what Phaser draws on its canvas is drawn aside. */
export function drawAside(renderer: Renderer, gl: WebGL2RenderingContext): Aside {
  const sheet = laySheet(renderer, gl);
  let handle = 0;
  /** The canvas has shown something; sheet and canvas were cut to another size, and nothing was sent since. */
  let [isSeen, isCut] = [false, false];

  function show(shown: () => void): void {
    sheet.copy();
    isSeen = true;
    shown();
  }

  return {
    get isBusy() {
      return handle !== 0;
    },
    send(shown) {
      const isBlack = isSeen && isCut;
      isCut = false;
      if (isBlack) return show(shown);
      const made = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
      const isMade = (): boolean =>
        !made || gl.isContextLost() || gl.getSyncParameter(made, gl.SYNC_STATUS) === gl.SIGNALED;
      const look = (): void => {
        if (!isMade()) return void (handle = requestAnimationFrame(look));
        gl.deleteSync(made);
        // Else the sheet is blank, and the frame that was asked for then is on its way.
        if (!isCut) show(shown);
        // The browser takes the copy at the end of this frame.
        handle = requestAnimationFrame(() => (handle = 0));
      };
      handle = requestAnimationFrame(look);
    },
    resize(width, height) {
      if (sheet.resize(width, height)) isCut = true;
    },
    renew: () => sheet.renew(),
    destroy: () => cancelAnimationFrame(handle),
  };
}

interface Sheet {
  /** Gives the canvas what is on the sheet. */
  copy(): void;
  /** True when it is another size, and blank. */
  resize(width: number, height: number): boolean;
  renew(): void;
}

/** A sheet out of sight, which Phaser takes for the canvas. */
function laySheet(renderer: Renderer, gl: WebGL2RenderingContext): Sheet {
  let sheet: WebGLFramebuffer;
  let ink: WebGLRenderbuffer;
  let [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];

  /** Binds again what Phaser believes is bound. */
  function giveBack(): void {
    const { glWrapper } = renderer;
    glWrapper.updateBindingsFramebuffer(glWrapper.state, true);
    glWrapper.updateBindingsRenderbuffer(glWrapper.state, true);
    glWrapper.updateScissorEnabled(glWrapper.state, true);
  }

  function lay(): void {
    gl.bindFramebuffer(gl.FRAMEBUFFER, sheet);
    gl.bindRenderbuffer(gl.RENDERBUFFER, ink);
    gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, width, height);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, ink);
    giveBack();
  }

  function renew(): void {
    sheet = gl.createFramebuffer();
    ink = gl.createRenderbuffer();
    renderer.baseDrawingContext.framebuffer.webGLFramebuffer = sheet;
    lay();
  }

  renew();
  return {
    copy() {
      gl.bindFramebuffer(gl.READ_FRAMEBUFFER, sheet);
      gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, null);
      gl.disable(gl.SCISSOR_TEST);
      gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
      giveBack();
    },
    resize(w, h) {
      if (w === width && h === height) return false;
      [width, height] = [w, h];
      lay();
      return true;
    },
    renew,
  };
}
