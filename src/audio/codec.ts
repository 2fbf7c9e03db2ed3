/** Which of the two encodings this browser decodes: asked once, by decoding a sound of twenty milliseconds. */
import { silence } from "./silence.ts";

/** The ending of a file: Opus in Ogg, or AAC. */
export type Codec = "ogg" | "m4a";

/** What `canPlayType` answers is not what `decodeAudioData` does. */
export async function chooseCodec(context: BaseAudioContext): Promise<Codec> {
  try {
    await context.decodeAudioData(silence().buffer);
    return "ogg";
  } catch {
    return "m4a";
  }
}
