/** Which of the two encodings this browser decodes: asked once, by decoding a sound of twenty milliseconds. */

/** The ending of a file: Opus in Ogg, or AAC. */
export type Codec = "ogg" | "m4a";

/** 20 ms of silence in Opus: what `canPlayType` answers is not what `decodeAudioData` does. */
const PROBE =
  "T2dnUwACAAAAAAAAAAAAAAAAAAAAAAIotXIBE09wdXNIZWFkAQE4AYC7AAAAAABPZ2dTAAAAAAAAAAAAAAAAAAABAAAASZW+VAEuT3B1c1RhZ3MGAAAA" +
  "ZmZtcGVnAQAAABQAAABlbmNvZGVyPUxhdmMgbGlib3B1c09nZ1MABPgEAAAAAAAAAAAAAAIAAADbWnPVAgcGCAvmOyOrYAgIrLMOxg==";

export async function chooseCodec(context: BaseAudioContext): Promise<Codec> {
  const bytes = Uint8Array.from(atob(PROBE), (sign) => sign.charCodeAt(0));
  try {
    await context.decodeAudioData(bytes.buffer);
    return "ogg";
  } catch {
    return "m4a";
  }
}
