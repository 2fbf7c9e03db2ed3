/** Twenty milliseconds of silence, as a file of Opus in Ogg. */
const OPUS =
  "T2dnUwACAAAAAAAAAAAAAAAAAAAAAAIotXIBE09wdXNIZWFkAQE4AYC7AAAAAABPZ2dTAAAAAAAAAAAAAAAAAAABAAAASZW+VAEuT3B1c1RhZ3MGAAAA" +
  "ZmZtcGVnAQAAABQAAABlbmNvZGVyPUxhdmMgbGlib3B1c09nZ1MABPgEAAAAAAAAAAAAAAIAAADbWnPVAgcGCAvmOyOrYAgIrLMOxg==";

export const silence = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(OPUS), (sign) => sign.charCodeAt(0));
