/** The inner picture: another country seen through a silhouette. Its picture shifts with the pointer, its stars twinkle. */
export const INNER_SHADER = `
precision mediump float;
uniform sampler2D uPicture;
uniform sampler2D uMask;
uniform vec2 uOffset;
uniform float uTime;
uniform float uOpacity;
varying vec2 outTexCoord;
void main () {
  float mask = texture2D(uMask, outTexCoord).a * uOpacity;
  vec2 uv = clamp((outTexCoord - 0.5) * 0.92 + 0.5 + uOffset, 0.0, 1.0);
  vec4 c = texture2D(uPicture, uv);
  float star = smoothstep(0.84, 0.95, c.r);
  c.r *= 1.0 - star * 0.22 * (0.5 + 0.5 * sin(uTime * 1.7 + uv.x * 91.0 + uv.y * 57.0));
  gl_FragColor = vec4(c.r, 1.0, c.b, 1.0) * mask;
}`;
