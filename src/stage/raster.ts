/** Turns a layer's SVG text into an image of the right size. */

/** Layers are never drawn coarser or finer than this, in device pixels per unit. */
const RASTER_RANGE = [0.7, 1.5] as const;

/** Raster scale of layers for a frame of that many device pixels per unit. */
export function rasterScale(frameScale: number): number {
  const [least, most] = RASTER_RANGE;
  return Math.min(most, Math.max(least, Math.ceil(frameScale * 8) / 8));
}

/** The SVG with its width and height in device pixels. */
function sized(svg: string, width: number, height: number): string {
  const head = svg.slice(0, svg.indexOf(">"));
  const box = /viewBox="([^"]+)"/.exec(head)?.[1] ?? `0 0 ${width} ${height}`;
  const bare = head.replace(/\s(width|height|viewBox)="[^"]*"/g, "");
  return `${bare} width="${width}" height="${height}" viewBox="${box}"${svg.slice(head.length)}`;
}

/** Fails when the browser cannot read the SVG. Sizes in pixels. */
export async function rasterise(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([sized(svg, width, height)], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
