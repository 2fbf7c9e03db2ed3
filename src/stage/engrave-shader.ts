/** The one full-screen pass: tone, depth and temperature in; the lit, shadowed, engraved, coloured picture out. GLSL ES 1.00. */

const UNIFORMS = `
uniform sampler2D uMainSampler;   // R tone, G depth, B temperature
uniform sampler2D uLut;           // 256 x 3: cold, warm, ember ramps
uniform sampler2D uNoise;         // 256 x 256: R soft noise, G paper fibre, B white noise
uniform vec2 uRes;                // device px
uniform vec3 uView;               // stage origin in px, px per stage unit
uniform vec3 uPar;                // parallax units per depth (xy), depth that stands still (z)
uniform vec4 uLight0; uniform vec4 uGlow0;   // x y z radius | intensity temp halo
uniform vec4 uLight1; uniform vec4 uGlow1;
uniform vec4 uLight2; uniform vec4 uGlow2;
uniform vec4 uHatch;              // strength, pitch in units, 0 rings 1 ruled, darkness where lines cross
uniform vec4 uMood;               // ambient, grain, vignette, curtain (1 open, 0 dark)
uniform vec4 uShadow;             // reach in units, darkness, depth under which rings follow light 1, cold 0..1
uniform vec2 uHot;                // depth of the pointed-at sheet, amount
uniform vec4 uHotBox;             // left top right bottom of what glows, in units of that sheet
varying vec2 outTexCoord;
`;

const FUNCTIONS = `
vec3 ramp (float light, float temp)
{
    return texture2D(uLut, vec2(clamp(light, 0.0, 1.0) * 0.996 + 0.002, 1.0 - (clamp(temp, 0.0, 1.0) * 2.0 + 0.5) / 3.0)).rgb;
}

float dither (vec2 p) { return fract(52.9829189 * fract(dot(p, vec2(0.06711056, 0.00583715)))); }

float burin (float phase, float darkness, float aa)
{
    return smoothstep(-aa, aa, darkness - abs(fract(phase) - 0.5) * 2.0);
}

float attenuation (float r, float radius) { r /= radius; return 1.0 / (1.0 + 3.2 * r * r); }

float behind (float z, float lightZ) { return 1.0 - smoothstep(lightZ - 0.015, lightZ + 0.015, z); }

float depthAt (vec2 uv) { return texture2D(uMainSampler, uv).g; }

float inBox (vec2 q, vec4 box)
{
    vec2 inside = step(box.xy, q) * step(q, box.zw);
    return inside.x * inside.y;
}
`;

/** Shadow by depth: a nearer sheet toward the light occludes; the farther apart two sheets, the longer and softer. */
const shadowOf = (taps: number): string =>
  taps === 0
    ? "float shade = 0.0;"
    : `float jitter = dither(px), shade = 0.0;
    for (int i = 0; i < ${taps}; i++)
    {
        float s = (float(i) + jitter) / ${taps}.0;
        float gap = depthAt(uv + dir0 * (2.0 + s * uShadow.x) * toUv) - z;
        shade += smoothstep(0.015, 0.05, gap) * (1.0 - smoothstep(gap * 2.2, gap * 2.2 + 0.35, s));
    }
    shade = clamp(shade * ${(1.5 / taps).toFixed(3)}, 0.0, 1.0) * uShadow.y * (1.0 - inner);`;

const LIGHTING = (taps: number): string => `
    vec2 d0 = uLight0.xy - p; float r0 = length(d0); vec2 dir0 = d0 / max(r0, 1.0);
    vec2 d1 = uLight1.xy - p; float r1 = length(d1); vec2 dir1 = d1 / max(r1, 1.0);
    vec2 d2 = uLight2.xy - p; float r2 = length(d2); vec2 dir2 = d2 / max(r2, 1.0);
    float a2 = attenuation(r2, uLight2.w), back2 = behind(z, uLight2.z);
    float l2 = uGlow2.x * a2 * mix(0.08 + 0.42 * tone, exp(-(uLight2.z - z) * 1.6), back2);
    float a0 = attenuation(r0, uLight0.w), a1 = attenuation(r1, uLight1.w);
    float back0 = behind(z, uLight0.z), back1 = behind(z, uLight1.z);
    // paper behind the flame is lit; paper in front only glows through, the more so the lighter it is
    float l0 = uGlow0.x * a0 * mix(0.10 + 0.62 * tone, exp(-(uLight0.z - z) * 1.6), back0);
    float l1 = uGlow1.x * a1 * mix(0.08 + 0.42 * tone, exp(-(uLight1.z - z) * 1.6), back1);
    ${shadowOf(taps)}
    float rim0 = smoothstep(0.02, 0.14, z - depthAt(uv + dir0 * 1.9 * toUv)) * (1.0 - inner);
    float rim1 = smoothstep(0.02, 0.14, z - depthAt(uv + dir1 * 1.6 * toUv)) * (1.0 - inner);
    float rim2 = smoothstep(0.02, 0.14, z - depthAt(uv + dir2 * 1.8 * toUv)) * (1.0 - inner);
    float lit = uMood.x + (l0 + l1 + l2) * (1.0 - shade * 0.85);
    float L = tone * lit * (1.0 + fibre * uMood.y * 1.6);
    float glow = smoothstep(0.78, 0.95, tone);
    L = mix(L, tone, max(glow, inner));
    // air: a veil of light round each flame
    float veil0 = uGlow0.z * uGlow0.x * a0 * a0 * mix(0.35, 1.0, back0);
    float veil1 = uGlow1.z * uGlow1.x * a1 * a1 * mix(0.25, 1.0, back1);
    float veil2 = uGlow2.z * uGlow2.x * a2 * a2 * mix(0.35, 1.0, back2);
    L += (veil0 + veil1 + veil2) * (1.0 - max(glow, inner)) * (1.0 + fibre * 0.3);
    float rim = rim0 * uGlow0.x * (0.10 + 0.80 * a0) * (1.0 - back0 * 0.65) * 0.72 + rim1 * uGlow1.x * (0.06 + 0.6 * a1) * 0.45 + rim2 * uGlow2.x * a2 * 0.6;
`;

const HOT = `
    if (uHot.y > 0.0 && abs(z - uHot.x) < 0.006 && inBox(q, uHotBox) > 0.5)
    {
        vec2 e = 2.2 * toUv;
        vec4 near = vec4(depthAt(uv + vec2(e.x, 0.0)), depthAt(uv - vec2(e.x, 0.0)), depthAt(uv + vec2(0.0, e.y)), depthAt(uv - vec2(0.0, e.y)));
        float lowest = min(min(near.x, near.y), min(near.z, near.w));
        // a lone antialiased pixel of another edge is not the sheet
        float real = step(1.5, dot(step(abs(near - uHot.x), vec4(0.006)), vec4(1.0)));
        L += uHot.y * (0.06 + 0.24 * tone) * real;
        rim = max(rim, uHot.y * real * smoothstep(0.006, 0.02, z - lowest) * 0.85);
    }
`;

const ENGRAVING = `
    if (uHatch.x > 0.001)
    {
        float pitch = uHatch.y, aa = 1.15 / (pitch * uView.z);
        float hand = fract(sin(floor(z * 24.0 + 0.5) * 12.9898) * 43758.5453);
        float swell = n1.r - 0.5;
        float first, second;
        bool far = z < uShadow.z;
        vec4 source = far ? uLight1 : uLight0;
        vec2 c = source.xy - uPar.xy * (source.z - uPar.z);
        if (uHatch.z < 0.5)
        {
            // rings round the flame, in one swelling line; nearer sheets take a centre of their own
            vec2 e = q - c - (vec2(hand, fract(hand * 7.31)) - vec2(0.5, -0.6)) * 420.0 * smoothstep(0.0, 0.06, z - source.z);
            first = (length(e) + swell * 9.0) / pitch;
            float a = 0.9 + hand * 1.3;
            second = (dot(q, vec2(cos(a), sin(a))) + swell * 10.0 + length(q - c) * 0.12) / (pitch * 1.08);
        }
        else
        {
            first = (hand > 0.5 ? q.y : q.x) / pitch;
            second = (hand > 0.5 ? q.x : q.y) / pitch;
        }
        float dark = 1.0 - L;
        float single = clamp((dark - 0.16) * 1.2, 0.0, 1.0) * (1.0 + swell * 0.25 * (1.0 - uHatch.z));
        float crossed = clamp((dark - uHatch.w) / (1.0 - uHatch.w) * 0.82, 0.0, 1.0);
        float cut = max(burin(first, single, aa), burin(second, crossed, aa));
        float near = mix(0.62, 1.0, max(max(inner, glow), clamp((a0 + a1) * 1.6, 0.0, 1.0)));
        vec3 engraved = mix(ramp(min(1.0, L * 1.32 + 0.05), T), ramp(L * 0.38, T), cut);
        col = mix(col, engraved, uHatch.x * mix(0.5, 1.0, smoothstep(0.06, 0.4, L)) * near);
    }
`;

/** Fragment shader with that many shadow taps a pixel; 0 is the cheap tier. */
export function engraveShader(taps: number): string {
  return `#pragma phaserTemplate(shaderName)
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
${UNIFORMS}${FUNCTIONS}
void main ()
{
    vec2 uv = outTexCoord;
    vec2 px = vec2(uv.x, 1.0 - uv.y) * uRes;
    vec2 p = (px - uView.xy) / uView.z;
    vec2 toUv = vec2(uView.z, -uView.z) / uRes;
    vec4 g = texture2D(uMainSampler, uv);
    float tone = g.r, z = g.g, temp = g.b;
    float inner = step(0.97, z);
    vec2 q = p - uPar.xy * (z - uPar.z);   // glued to this sheet of paper
    vec4 n1 = texture2D(uNoise, q * 0.0021 + z * 3.1);
    vec4 n2 = texture2D(uNoise, q * vec2(0.0083, 0.0079) + z * 7.7);
    float fibre = (n2.g - 0.5) + (n1.g - 0.5) * 0.7;
    ${LIGHTING(taps)}${HOT}
    vec2 v = uv - 0.5;
    float vignette = 1.0 - uMood.z * smoothstep(0.18, 0.62, dot(v, v) * 1.55);
    L = clamp(L * vignette, 0.0, 1.0);
    // the temperature follows whichever light wins
    float w0 = l0 + veil0 + rim0 * a0, w1 = l1 + veil1 + rim1 * a1, w2 = (l2 + veil2) * 1.4 + rim2 * a2 * 2.0;
    float pull = clamp((w0 + w1 + w2) * 1.1, 0.0, 0.82) * (1.0 - max(inner, glow * 0.9)) * (1.0 - smoothstep(0.7, 0.9, temp));
    float T = mix(temp, (uGlow0.y * w0 + uGlow1.y * w1 + uGlow2.y * w2) / max(w0 + w1 + w2, 0.001), pull);
    T = mix(T, 0.02, uShadow.w);
    L *= uMood.w;
    vec3 col = ramp(L, T);
    ${ENGRAVING}
    // the cut edge of the card catches the light; no engraving on it
    col = mix(col, ramp(min(1.0, L + rim * uMood.w * 1.1), T), clamp(rim * 1.6, 0.0, 1.0) * vignette);
    col *= 1.0 + fibre * uMood.y + (n2.b - 0.5) * uMood.y * 0.5;
    gl_FragColor = vec4(col * smoothstep(0.0, 0.25, uMood.w), 1.0);
}`;
}
