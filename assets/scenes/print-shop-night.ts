// @ts-nocheck
import { ink, rng, R, smooth, poly, rect, bar, path, line, circ, grad, rgrad, rope, ropeAt, print, layer, lerp } from '../kit/draw/index.ts';
// local->stage transform
const tf = (s, rot, tx, ty, flip = false) => ([x, y, c]) => { if (flip) x = -x; const a = rot, X = (x * Math.cos(a) - y * Math.sin(a)) * s + tx, Y = (x * Math.sin(a) + y * Math.cos(a)) * s + ty; return c ? [X, Y, c] : [X, Y]; };
// Female profile facing right. Unit = head height (crown 0 -> chin 1). x=0 back of skull.
const PROFILE_F = [ // hairline -> throat, front contour only
  [.745, .13], [.800, .235], [.834, .34], [.842, .42], [.828, .458], [.862, .462, 'c'], [.830, .486], [.866, .555], [.926, .618], [.956, .644], [.944, .672, 'c'], [.874, .694, 'c'], [.880, .714], [.906, .736], [.900, .754], [.866, .766, 'c'], [.888, .784], [.890, .806], [.858, .834], [.856, .866], [.870, .908], [.848, .954], [.796, .980], [.70, .967], [.615, .975],
];
// Male profile: heavier brow, aquiline nose, square chin. Same box.
const PROFILE_M = [
  [.80, .20], [.838, .31], [.868, .385], [.872, .425], [.842, .468], [.884, .53], [.936, .585], [.968, .650], [.940, .690, 'c'], [.880, .704, 'c'], [.888, .728], [.900, .748], [.866, .766, 'c'], [.884, .786], [.884, .808], [.856, .832], [.866, .868], [.886, .915], [.872, .970], [.82, 1.0], [.72, .995], [.66, .985],
];

const layers = []; const add = (id, z, body, o) => layers.push(layer(id, z, body, o));

// ---------- far: sky, moon, town ----------
add('sky', 0, `<defs>${grad('g', [[0, .12, .02], [.30, .24, .02], [.58, .48, .06], [.75, .66, .12], [1, .7, .14]])}</defs><rect x="200" y="-40" width="560" height="560" fill="url(#g)"/>`, { box: [200, -40, 560, 560], res: .5 });
{ const r = rng(5); let s = ''; for (let i = 0; i < 46; i++) { const x = 260 + r() * 430, y = -10 + r() * 260; s += circ(x, y, .6 + r() * r() * 1.6, ink(.86 + r() * .14, .1)); } add('stars', .01, s); }
add('moon', .02, circ(446, 104, 37, ink(.97, .18)) + `<g fill="${ink(.86, .14)}"><ellipse cx="436" cy="94" rx="9" ry="7"/><ellipse cx="457" cy="114" rx="11" ry="8"/><ellipse cx="453" cy="88" rx="5" ry="4"/><ellipse cx="434" cy="118" rx="5" ry="4"/></g>`);
add('clouds', .05, path(smooth([[250, 216], [300, 200], [345, 206], [392, 192], [446, 204], [500, 198], [540, 210], [486, 216], [430, 220], [380, 216], [330, 226], [280, 224]]), ink(.42, .05)) + path(smooth([[500, 96], [548, 84], [600, 90], [648, 80], [700, 92], [650, 100], [600, 102], [548, 106]]), ink(.36, .05)), { motion: { dx: 10, speed: .12 } });
add('hills', .08, path(smooth([[200, 330, 'c'], [280, 318], [380, 326], [470, 306], [560, 316], [640, 304], [760, 318, 'c'], [760, 520, 'c'], [200, 520, 'c']]), ink(.44, .04)) + path(smooth([[520, 372], [470, 352], [540, 342], [600, 336], [640, 332, 'c'], [600, 341], [556, 350], [520, 358], [566, 376, 'c']]), ink(.72, .06)));
{ // the old town on its rock: cathedral tower, dome, roofs
  let s = ''; const t = ink(.27, .06);
  // rock
  s += path(smooth([[200, 388, 'c'], [270, 372], [330, 360], [420, 352], [520, 366], [600, 384], [690, 402], [760, 410, 'c'], [760, 540, 'c'], [200, 540, 'c']]), t);
  // tower of Saint-Pierre: square, six storeys stepped, pyramid lantern
  const tw = (x, y, w, h) => rect(x, y, w, h, { j: .6, b: .3 });
  s += path(tw(592, 300, 34, 90) + tw(594, 268, 30, 34) + tw(597, 240, 24, 30) + tw(600, 216, 18, 26) + poly([[598, 217], [609, 190], [620, 217]], { j: .4 }), t);
  let holes = ''; for (const [y, n, w] of [[222, 2, 18], [247, 2, 24], [275, 3, 30], [308, 3, 34], [334, 3, 34]]) for (let i = 0; i < n; i++) { const x = 609 - w / 2 + (i + .5) * w / n; holes += `M${R(x - 1.8)} ${y + 14}v-9a1.8 2 0 0 1 3.6 0v9z`; } s += path(holes, ink(.52, .1));
  // dome + nave
  s += path(`M536 366v-30q0-26 24-30q-1-8 2-12l2-8l2 8q3 4 2 12q24 4 24 30v34z`, t);
  // roofs
  const house = (x, y, w, h, p) => poly([[x, y + h], [x, y], [x + w * .5, y - p], [x + w, y], [x + w, y + h]], { j: 1, b: .5 });
  const r = rng(11); let d = ''; for (let i = 0; i < 17; i++) { const x = 225 + i * 20 + r() * 10, y = 352 + r() * 22; d += house(x, y, 22 + r() * 18, 90, 8 + r() * 9); if (r() < .6) d += rect(x + 5, y - 16, 4.5, 20, { j: .4 }); } s += path(d, t);
  let win = ''; for (let i = 0; i < 11; i++) { win += `M${R(240 + r() * 320)} ${R(372 + r() * 40)}h3.4v4.6h-3.4z`; } s += path(win, ink(.92, .5));
  add('town', .14, s);
}
{ // near roofs
  const t = ink(.15, .08); let s = '';
  s += path(poly([[200, 470], [262, 412], [330, 458], [352, 446], [430, 404], [520, 452], [540, 440], [604, 420], [668, 452], [760, 430], [760, 560], [200, 560]], { j: 1.6 }), t);
  for (const [x, y, w, h] of [[288, 398, 15, 50], [296, 392, 5, 10], [446, 384, 19, 44], [449, 378, 4.5, 8], [457, 376, 4.5, 9], [618, 398, 15, 40]]) s += path(rect(x, y, w, h), t);
  s += path(rect(388, 440, 9, 13, { j: .5 }) + rect(560, 448, 8, 12, { j: .5 }), ink(.95, .52)) + path(`M392 440v13M388 446.500h9`, 'none', `stroke="${t}" stroke-width="1.4"`);
  add('roofs', .22, s);
}
// ---------- the room ----------
const WX0 = 318, WX1 = 652, WY0 = 46, WY1 = 436, WR = 167;
const arch = (x0, x1, y0, y1, ry) => `M${x0} ${y1}V${y0 + ry}A${(x1 - x0) / 2} ${ry} 0 0 1 ${x1} ${y0 + ry}V${y1}Z`;
{ let s = `<path fill-rule="evenodd" fill="${ink(.46, .5)}" d="M-200 -120H1480V840H-200ZM${''}${arch(WX0, WX1, WY0, WY1, 120).slice(1)}"/>`;
  // stones: engraved joints, irregular courses (a few only: suggestion, not brickwork)
  const r = rng(31); let d = '';
  for (let y = -40; y < 700; y += 46) for (let x = -160; x < 1440; x += 96) if (r() < .42) { const w = 40 + r() * 60, xx = x + r() * 40 + ((y / 46) % 2) * 48; if (xx > WX0 - 70 && xx < WX1 + 30 && y < WY1 + 40) continue; d += `M${R(xx)} ${R(y + r() * 4)}q${R(w / 2)} ${R((r() - .5) * 4)} ${R(w)} 0`; if (r() < .7) d += `v${R(18 + r() * 20)}`; }
  s += line(d, ink(.30, .5), 2.4, 'stroke-linecap="round" stroke-linejoin="round"');
  // voussoirs
  let v = ''; for (let i = 0; i <= 10; i++) { const a = Math.PI * (1 + i / 10), cx = (WX0 + WX1) / 2, cy = WY0 + 120; v += `M${R(cx + Math.cos(a) * 172)} ${R(cy + Math.sin(a) * 125)}L${R(cx + Math.cos(a) * 206)} ${R(cy + Math.sin(a) * 158)}`; } s += line(v, ink(.30, .5), 2.4);
  s += line(`M${WX0 - 38} ${WY0 + 124}A206 158 0 0 1 ${WX1 + 38} ${WY0 + 124}`, ink(.30, .5), 2.4);
  // shelf shadow line + floor
  s += path(rect(-200, 690, 1680, 160, { j: 0 }), ink(.26, .5));
  add('wall', .36, s, { box: [-200, -120, 1680, 960] });
}
{ // window casement: cut from one sheet
  const t = ink(.20, .45), cx = (WX0 + WX1) / 2; let s = '';
  const W = 11; s += `<path fill-rule="evenodd" fill="${t}" d="${arch(WX0 - 9, WX1 + 9, WY0 - 9, WY1 + 6, 126)}${arch(WX0 + 9, WX1 - 9, WY0 + 9, WY1 - 8, 112)}"/>`;
  for (const x of [WX0 + 76, WX1 - 52]) s += path(rect(x - 3.5, WY0 + 18, 7, WY1 - WY0 - 24, { j: .6 }), t);
  for (const y of [WY0 + 240, WY0 + 318]) s += path(rect(WX0 + 4, y - 4, WX1 - WX0 - 8, 8, { j: .6 }), t);
  s += path(rect(cx - 4, WY0 + 240, 8, WY1 - WY0 - 246, { j: .6 }), t);
  s += path(poly([[WX0 - 46, WY1], [WX1 + 40, WY1], [WX1 + 28, WY1 + 20], [WX0 - 36, WY1 + 20]]), ink(.34, .5));
  // things on the sill: pot with pens, small books
  s += path(rect(344, 404, 17, 33) + rect(361, 398, 12, 39) + rect(373, 408, 20, 29), ink(.16, .5)) + path(poly([[396, 436], [404, 396], [412, 398], [408, 437]]), ink(.14, .5));
  add('casement', .40, s);
}
// back drying line with sheets
function sheet(x, y, w, h, { seed = 1, tone = .66, txt = .34, curl = 6, cols = 1 } = {}) { // hung over a rope: folded, lower edge curls
  const r = rng(seed), a = (r() - .5) * 6, b = (r() - .5) * 6;
  const d = `M${R(x)} ${R(y)}Q${R(x + w / 2)} ${R(y + 3)} ${R(x + w)} ${R(y + 1)}C${R(x + w + a)} ${R(y + h * .4)} ${R(x + w - b)} ${R(y + h * .7)} ${R(x + w + b)} ${R(y + h + a)}Q${R(x + w * .6)} ${R(y + h - curl)} ${R(x + b)} ${R(y + h + curl * .4)}C${R(x - b)} ${R(y + h * .7)} ${R(x + a)} ${R(y + h * .4)} ${R(x)} ${R(y)}Z`;
  return path(d, ink(tone, .5)) + print(x + w * .14, y + h * .13, w * .72, h * .74, { seed, tone: txt, lh: Math.max(3.6, h / 19), cols });
}
{ const t = ink(.12, .5); const A = [640, 30, 1420, 62, 34]; 
  add('rope1', .44, line(rope(...A), t, 2.6));
  [[.10, 74, 104, 1], [.235, 82, 112, 2], [.37, 76, 100, 3], [.60, 84, 110, 4], [.75, 72, 98, 5]].forEach(([u, w, h, k], i) => { const [x, y] = ropeAt(...A, u); add('sh' + i, .45, sheet(x - w / 2, y - 3, w, h, { seed: k * 7, tone: .62 + (k % 3) * .04, cols: k % 2 ? 1 : 2 }), { pivot: [x, y], motion: { sway: .012 + .004 * (k % 3), speed: .8 + k * .07, phase: k * 1.3 } }); });
}
// ---------- candle & bank ----------
const CX = 752;
{ let s = ''; const d = ink(.20, .5), o = CX - 733;
  s += path(rect(646 + o, 452, 166, 15) + rect(656 + o, 466, 13, 230) + rect(790 + o, 466, 13, 230) + rect(660 + o, 560, 136, 10), d);
  let rm = ''; for (let i = 0; i < 7; i++) rm += rect(682 + o + (i % 3) * 2, 446 - i * 5.4, 104 - (i % 2) * 4, 5, { j: 1 }); s += path(rm, ink(.60, .5));
  s += `<g transform="translate(${o} 0)">` + path(`M700 411q34 9 68 0l-7 -8h-54z`, ink(.26, .5)) + path(`M765 404q17 -3 15 9q-4 9 -18 4l2 -4q11 3 12 -4q0 -5 -10 -2z`, ink(.26, .5));
  s += path(`M722 405V351q1 -5 4 -4q3 -4 8 -1q5 -3 8 2q3 0 3 6l-1 51z`, ink(.76, .5)) + path(`M722 362q-6 12 -2 26q4 3 4 -6zM744 358q4 9 2 18q-3 4 -4 -4z`, ink(.74, .5));
  s += line('M733 347q-1 -7 1 -11', ink(.05, .5), 2.2) + '</g>';
  add('candle', .505, s);
  add('flame', .50, `<g transform="translate(${o} 0)">` + path(`M733.5 338C722 330 721 316 728 304C731 298 733 292 733 284C738 294 746 304 746 318C746 330 741 336 733.5 338Z`, ink(.96, .60)) + path(`M733.500 336C727 331 727 318 733 308C739 318 740 331 733.500 336Z`, ink(1, .45)) + '</g>', { pivot: [CX, 338], motion: { flame: 1, speed: 1 } });
}
// shelf on the right wall: ink pots, books
{ const t = ink(.17, .5); let s = path(rect(1066, 330, 330, 9) + bar(1092, 338, 1092, 372, 5) + bar(1240, 338, 1240, 372, 5), t);
  s += path(smooth([[1152, 330, 'c'], [1148, 308], [1156, 296, 'c'], [1158, 286, 'c'], [1176, 286, 'c'], [1178, 296, 'c'], [1186, 308], [1182, 330, 'c']]), t) + path(rect(1192, 298, 13, 32) + rect(1206, 290, 9, 40) + rect(1216, 302, 16, 28) + poly([[1236, 330], [1246, 292], [1257, 295], [1248, 330]]), t);
  s += path(smooth([[1268, 330, 'c'], [1264, 300], [1282, 284], [1300, 300], [1296, 330, 'c']]) + rect(1276, 272, 12, 14), t);
  add('shelf', .42, s); }
// ---------- the press ----------
{ const t = 'url(#pg)', hi = ink(.40, .5); let s = `<defs>${rgrad('pg', [[0, .30], [.35, .21], [.7, .15], [1, .12]], { cx: 780, cy: 330, r: 520 })}</defs>`;
  s += path(bar(836, 100, 806, -130, 20) + bar(1034, 100, 1064, -130, 20), t);
  s += path(poly([[790, 84], [1082, 84], [1074, 98], [1066, 104], [1062, 118], [810, 118], [806, 104], [798, 98]]), t);
  s += path(smooth([[846, 85, 'c'], [862, 70], [882, 76], [898, 66], [908, 50], [936, 40], [964, 50], [974, 66], [990, 76], [1010, 70], [1026, 85, 'c']]), t);
  s += path(`M936 50l4 9l10 1l-7 7l2 10l-9 -5l-9 5l2 -10l-7 -7l10 -1z`, hi);
  s += path(rect(820, 112, 38, 566) + rect(1014, 112, 38, 566), t);
  s += path(poly([[806, 168], [1066, 168], [1066, 180], [1058, 216], [814, 216], [806, 180]]), t);
  s += path(rect(790, 184, 30, 9) + rect(1052, 184, 30, 9) + rect(790, 560, 30, 10) + rect(1052, 560, 30, 10), t);
  let th = 'M923 214'; for (let i = 0; i < 7; i++) th += `l-5 6l5 6`; th += 'L949 298'; for (let i = 0; i < 7; i++) th += `l5 -6l-5 -6`; s += path(th + 'Z', t);
  let thl = ''; for (let i = 0; i < 7; i++) thl += `M922 ${224 + i * 12}L951 ${217 + i * 12}`; s += line(thl, hi, 1.8);
  s += path(smooth([[910, 300, 'c'], [936, 290], [962, 300, 'c'], [969, 318], [962, 336, 'c'], [936, 344], [910, 336, 'c'], [903, 318]]), t) + line('M912 305Q936 296 960 305M912 331Q936 340 960 331', hi, 1.8);
  s += path(rect(928, 336, 16, 30) + rect(846, 356, 180, 24), t);
  s += path(poly([[906, 378], [966, 378], [960, 430], [912, 430]]), t) + line('M912 390H960M914 420H958', hi, 1.8);
  s += line('M914 430L874 452M958 430L998 452M922 430V452M950 430V452', t, 4.5);
  s += path(poly([[856, 450], [1016, 450], [1016, 462], [1002, 478], [870, 478], [856, 462]]), t);
  s += path(rect(880, 496, 300, 20) + rect(760, 516, 520, 17), t);
  s += path(rect(846, 546, 180, 56), t);
  s += path(rect(1246, 528, 20, 160) + rect(768, 528, 14, 12) + bar(1256, 616, 1052, 562, 12), t);
  s += path(poly([[786, 694], [794, 672], [812, 664], [866, 664], [884, 672], [890, 694]]) + poly([[980, 694], [988, 672], [1006, 664], [1060, 664], [1078, 672], [1086, 694]]) + rect(1226, 676, 62, 18), t);
  s += `<path fill-rule="evenodd" fill="${t}" d="M1128 568m-28 0a28 28 0 1 0 56 0a28 28 0 1 0 -56 0ZM1128 568m-19 0a19 19 0 1 1 38 0a19 19 0 1 1 -38 0Z"/>` + path(bar(1128, 568, 1128, 530, 8) + bar(1108, 568, 1148, 568, 5) + bar(1128, 548, 1128, 588, 5) + bar(1128, 568, 1096, 614, 8) + rect(1078, 608, 30, 10), t);
  s += `<path fill-rule="evenodd" fill="${t}" d="M1170 502L1242 356L1286 364L1216 510ZM1188 489L1247 371L1271 375L1213 496Z"/>`;
  s += `<path fill-rule="evenodd" fill="${t}" d="M1242 358L1272 232L1322 234L1286 364ZM1256 344L1266 300L1283 302L1273 347ZM1278 348L1288 303L1303 304L1293 350Z M1270 290L1280 246L1295 247L1286 292ZM1291 293L1301 248L1313 249L1306 294Z"/>`;
  for (const [x, y] of [[1084, 262], [1112, 272]]) s += path(`M${x - 3} ${y - 42}h6l1 28q17 3 17 18q-2 12 -21 12q-19 0 -21 -12q0 -15 17 -18z`, t); s += path(rect(1050, 216, 82, 8), t);
  s += path('M962 312C900 317 800 327 712 356L700 354C682 358 654 366 636 374Q630 382 640 386C662 384 690 374 708 368L718 364C806 338 900 331 962 327Z', t);
  s += line('M827 122V162M827 222V660M1021 122V162M1021 222V660M872 458H1000M886 500H1176M812 176H1060M806 92H1068M766 521H1274M852 362H1020', hi, 2);
  s += line('M858 556H1012M852 570H1020M856 590H1016M852 124q-3 18 0 36M1046 124q-3 18 0 36M846 230q4 60 -1 120M1040 240q4 60 -1 120M846 390q3 50 0 90', hi, 1.5);
  add('press', .56, s);
  add('tymp', .552, path('M1188 489L1247 371L1271 375L1213 496Z', ink(.70, .5)) + path('M1256 344L1266 300L1283 302L1273 347Z', ink(.6, .5)));
}
// ---------- heroine ----------
const H = 94, head = tf(H, .05, 470, 158);
const front = PROFILE_F.slice(1).map(head);
const hairTop = [[.752, .150, 'c'], [.806, .075], [.752, -.01], [.64, -.05], [.48, -.085], [.31, -.065], [.17, .005], [.085, .10], [.045, .19]].map(head);
const bun = [[.015, .165, 'c'], [-.05, .07], [-.17, .03], [-.29, .085], [-.345, .21], [-.325, .35], [-.23, .44], [-.10, .45], [-.01, .41], [.03, .37, 'c']].map(head);
const nape = [[.02, .47], [.045, .60], [.12, .705], [.20, .765, 'c'], [.225, .86], [.215, .98], [.17, 1.08], [.10, 1.17]].map(head);
const [thx, thy] = head([.57, 1.02]), [th2x, th2y] = head([.525, 1.12]);
const back = [[468, 274], [450, 294], [438, 330], [440, 372], [451, 412], [455, 430, 'c'], [424, 454], [398, 506], [376, 584], [358, 660], [342, 744, 'c']];
const frontBody = [[634, 744, 'c'], [616, 664], [594, 586], [568, 512], [542, 462], [521, 429, 'c'], [531, 398], [545, 366], [551, 338], [541, 312], [524, 294], [514, 284]];
const rev = a => [...a].reverse();
const body = smooth([...front, [thx, thy], [th2x, th2y], ...rev(frontBody), ...rev(back), ...rev(nape), ...rev(bun), ...rev(hairTop).slice(0, -1)]);
const sleeve = smooth([[466, 292], [488, 284], [516, 296], [546, 322], [572, 342], [594, 350, 'c'], [590, 394, 'c'], [562, 396], [524, 386], [488, 362], [464, 332], [456, 308]]);
const cuff = poly([[588, 346], [605, 352], [600, 397], [584, 394]], { j: .8 });
const fist = (x, y, s, rot) => { const q = tf(s, rot, x, y); return smooth([[-.95, -.34], [-.5, -.46], [-.22, -.62], [.02, -.56], [.14, -.66], [.36, -.60], [.46, -.64], [.66, -.52], [.74, -.50], [.92, -.30], [.98, .02], [.90, .34], [.66, .52], [.42, .50], [.30, .60], [.05, .58], [-.12, .64], [-.36, .50], [-.62, .36], [-.95, .34]].map(q)); };
const fore = smooth([[600, 357, 'c'], [622, 357], [648, 363], [654, 365], [656, 384, 'c'], [640, 387], [618, 391], [597, 393, 'c']]);
const arm2 = smooth([[590, 324, 'c'], [640, 336], [688, 347], [700, 349], [698, 363, 'c'], [676, 359], [632, 352], [590, 346, 'c']]);
const hands = path(fist(710, 357, 17, -.30), '@'); const sleeve2 = smooth([[500, 288], [528, 294], [560, 310], [590, 320], [602, 324, 'c'], [598, 346, 'c'], [570, 350], [530, 344]]), cuff2 = poly([[598, 320], [611, 325], [606, 350], [594, 347]], { j: .6 });
const bow = [smooth([[454, 434, 'c'], [440, 418], [418, 402], [396, 396], [386, 404], [390, 418], [412, 428], [434, 434]]), smooth([[454, 436, 'c'], [432, 436], [408, 440], [392, 450], [394, 462], [410, 464], [434, 452]]), smooth([[450, 438, 'c'], [430, 470], [408, 506], [392, 556, 'c'], [408, 546], [414, 552, 'c'], [424, 512], [444, 474], [458, 442, 'c']]), smooth([[448, 440, 'c'], [420, 466], [392, 492], [368, 524, 'c'], [384, 522], [388, 532, 'c'], [410, 502], [436, 472], [456, 444, 'c']]), smooth([[446, 428], [456, 426], [460, 436], [456, 446], [446, 444], [442, 436]])].map(d => path(d, '@')).join(''); const bowhi = line('M448 432Q424 412 400 406M446 438Q424 444 404 454M448 446Q424 484 406 530', ink(.34, .5), 1.6);
const wisp = (a) => path(smooth(a.map(head)), '@'); const curls = wisp([[.15, .72], [.10, .80], [.105, .90], [.075, .97, 'c'], [.135, .93], [.145, .84], [.20, .76]]) + wisp([[.20, .76], [.175, .84], [.19, .93, 'c'], [.225, .86], [.24, .76]]);
{ const t = ink(.055, .5), light = ink(.62, .5);
  const pin = path(bar(...head([-.42, .02]), ...head([.12, .44]), 3.4, 2), t) + circ(...head([-.43, .01]), 5, t) ;
  const collar = smooth([[456, 284, 'c'], [464, 272], [476, 264, 'c'], [494, 274], [514, 274, 'c'], [522, 286], [524, 298, 'c'], [508, 296], [492, 300], [476, 294]]);
  const hsil = path(arm2, t) + hands.replaceAll('@', t) + path(sleeve2, t) + path(cuff2, ink(.5, .5)) + path(body, t) + path(sleeve, t) + path(fore, t) + (bow + curls).replaceAll('@', t) + pin + path(fist(672, 375, 21, -.22), t) + bowhi + path(collar, light) + path(cuff, light) + line('M470 272q2 10 -2 18M484 270q2 12 0 24M498 276q2 10 1 20M511 277q3 8 3 17', ink(.3, .5), 1.4) + line('M592 352q3 20 -1 40', ink(.3, .5), 1.4);
  const box = [320, 110, 420, 640];
  add('heroine', .62, hsil, { box, pivot: [470, 740], motion: { sway: .004, speed: .9 } });
  const dress = smooth([...rev(frontBody).slice(2), ...rev(back).slice(0, -1), [470, 284], [492, 294]]);
  const m = `<mask id="m"><rect x="300" y="100" width="460" height="700" fill="#000"/><g fill="#fff" stroke="#000" stroke-width="7" stroke-linejoin="round"><path d="${dress}"/></g><path d="${arm2}" fill="#000" stroke="#000" stroke-width="5"/><path d="${sleeve2}" fill="#000" stroke="#000" stroke-width="5"/><path d="${fore}" fill="#000" stroke="#000" stroke-width="5"/><path d="${sleeve}" fill="#fff" stroke="#000" stroke-width="7.500"/><path d="${cuff}${collar}" fill="#000" stroke="#000" stroke-width="5"/><path d="M448 416Q486 434 528 416M446 434Q486 454 530 436" fill="none" stroke="#000" stroke-width="3.400"/>${bow.replaceAll('@', '#000').replaceAll('/>', ' stroke="#000" stroke-width="5"/>')}</mask><rect x="320" y="110" width="420" height="640" fill="#fff" mask="url(#m)"/>`;
  add('heroine-mask', .62, m, { box, mask: true });
  const r = rng(77); let p = `<defs>${grad('n', [[0, .14, .0], [.3, .22, .0], [.5, .36, .01], [.66, .56, .04], [.8, .66, .1], [1, .7, .14]])}</defs><rect x="320" y="110" width="420" height="640" fill="url(#n)"/>`;
  for (let i = 0; i < 190; i++) { const x = 330 + r() * 400, y = 115 + Math.pow(r(), 1.2) * 420; p += circ(x, y, .7 + r() * r() * 2.2, ink(1, .12)); }
  // a constellation: the letter-case
  p += line('M470 318L496 330L520 322L548 352L574 372M496 330L488 356L512 370', ink(.62, .06), 1) + [[470, 318, 2.6], [496, 330, 3.2], [520, 322, 2.4], [548, 352, 3], [574, 372, 2.4], [488, 356, 2.2], [512, 370, 2.6]].map(([x, y, q]) => circ(x, y, q, ink(1, .14))).join('');
  p += `<path d="M470 462a27 27 0 1 0 22 41a22 22 0 1 1 -22 -41z" fill="${ink(1, .2)}"/>`;
  const ridge = (y, amp, t, seed) => { const q = rng(seed), pts = [[310, 760, 'c'], [310, y, 'c']]; for (let x = 350; x <= 740; x += 34) pts.push([x, y + (q() - .5) * amp]); pts.push([750, y, 'c'], [750, 760, 'c']); return path(smooth(pts), ink(t, .02)); };
  p += ridge(556, 28, .46, 3) + ridge(592, 30, .34, 8);
  const tree = (x, y, h, t) => { let d = ''; for (let k = 0; k < 4; k++) { const w = h * (.12 + .055 * k), yy = y - h + k * h * .22; d += `M${R(x)} ${R(yy)}L${R(x + w)} ${R(yy + h * .32)}Q${R(x)} ${R(yy + h * .26)} ${R(x - w)} ${R(yy + h * .32)}Z`; } d += `M${R(x - 1.5)} ${R(y - 6)}h3v10h-3z`; return path(d, ink(t, .02)); };
  for (let i = 0; i < 18; i++) p += tree(334 + i * 21 + r() * 12, 622 + r() * 14, 30 + r() * 26, .20);
  p += ridge(634, 22, .20, 12);
  // the house with one lit window
  p += path(poly([[540, 632], [540, 612], [552, 600], [568, 600], [580, 612], [580, 632]], { j: .5 }) + rect(570, 592, 5, 12, { j: .2 }), ink(.09, .02)) + path('M548 616h7v8h-7z', ink(1, .52)) + path('M564 616h6v8h-6z', ink(1, .52));
  p += path(smooth([[470, 600], [500, 612], [482, 630], [440, 648], [452, 672], [500, 690], [470, 744, 'c'], [520, 744, 'c'], [530, 690], [486, 668], [472, 650], [506, 632], [520, 612], [490, 598]]), ink(.86, .1));
  for (let i = 0; i < 12; i++) { const x = 340 + i * 27 + r() * 16; if (x > 430 && x < 540) continue; p += tree(x, 704 + r() * 18, 56 + r() * 44, .10); }
  p += ridge(722, 16, .10, 15);
  add('heroine-inner', .621, p, { box, inner: 'heroine-mask', pivot: [470, 740], motion: { sway: .004, speed: .9 } });
}
// ---------- near: type cases ----------
{ const t = ink(.13, .5); let holes = ''; const S = []; const solid = { add(d) { S.push(d); } };
  const quad = (A, B, C, D) => (u, v) => [lerp(lerp(A[0], B[0], u), lerp(D[0], C[0], u), v), lerp(lerp(A[1], B[1], u), lerp(D[1], C[1], u), v)];
  const caseGrid = (A, B, C, D, cols, rows, seed, merge) => { const q = quad(A, B, C, D), r = rng(seed); solid.add(poly([A, B, C, D], { j: 1 })); let skip = new Set(); for (let j = 0; j < rows; j++) for (let i = 0; i < cols; i++) { if (skip.has(i + ',' + j)) continue; let w = 1, h = 1; if (merge && r() < .22 && i < cols - 1 && !skip.has((i + 1) + ',' + j)) { w = 2; skip.add((i + 1) + ',' + j); } const m = .075, fill = .15 + r() * .5, pu = .035 + i * (1 - .07) / cols, pv = .05 + j * (1 - .1) / rows, du = (1 - .07) / cols * w, dv = (1 - .1) / rows; const a = q(pu + du * m / w, pv + dv * m), b = q(pu + du * (1 - m / w), pv + dv * m), y0 = pv + dv * (1 - m - fill * .6); const c = q(pu + du * (1 - m / w), y0), d = q(pu + du * m / w, y0); let e = `M${R(a[0])} ${R(a[1])}L${R(b[0])} ${R(b[1])}L${R(c[0])} ${R(c[1])}`; const n = 3 + Math.floor(r() * 4); for (let k = 1; k < n; k++) { const x = lerp(c[0], d[0], k / n), y = lerp(c[1], d[1], k / n); e += `L${R(x)} ${R(y - r() * 4)}`; } holes += e + `L${R(d[0])} ${R(d[1])}Z`; } };
  caseGrid([-40, 366], [262, 344], [282, 436], [-50, 470], 9, 5, 3, false);
  caseGrid([-54, 482], [286, 446], [318, 548], [-66, 600], 8, 4, 9, true);
  solid.add(poly([[-80, 604], [326, 552], [326, 572], [-80, 626]]));
  solid.add(bar(300, 566, 316, 840, 18)); solid.add(bar(24, 610, 10, 840, 18));
  for (let k = 0; k < 4; k++) { solid.add(poly([[-80, 652 + k * 38], [312, 606 + k * 38], [312, 628 + k * 38], [-80, 676 + k * 38]])); holes += rect(140 + k * 3, 642 + k * 38 - 3, 34, 9, { j: .5 }); }
  let s = S.map(d => path(d, t)).join('');
  const mask = `<mask id="k"><rect x="-200" y="200" width="700" height="700" fill="#fff"/><path d="${holes}" fill="#000"/></mask>`;
  // composing stick and a hand lens left on the lower case
  s = `<defs>${mask}</defs><g mask="url(#k)">${s}</g>` + path(bar(150, 470, 262, 458, 10) + rect(150, 452, 8, 20) + rect(200, 448, 6, 16) + rect(160, 452, 4, 15) + rect(166, 450, 4, 16) + rect(172, 453, 4, 13) + rect(179, 449, 5, 16) + rect(186, 452, 4, 13) + rect(192, 450, 4, 15), t);
  add('cases', .76, s);
}
// front drying line
{ const t = ink(.05, .5), A = [-220, 8, 560, -46, 40]; add('rope2', .83, line(rope(...A), t, 4.5));
  [[.30, 124, 172, 21], [.53, 112, 150, 23]].forEach(([u, w, h, k], i) => { const [x, y] = ropeAt(...A, u); add('fs' + i, .84, sheet(x - w / 2, y - 4, w, h, { seed: k, tone: .74, txt: .36, curl: 10, cols: i ? 1 : 2 }), { pivot: [x, y], motion: { sway: .016, speed: .7 + i * .12, phase: i * 2 } }); });
}
// ---------- foreground ----------
{ const t = ink(.06, .5); let s = '';
  s += path(poly([[-220, -140], [1500, -140], [1500, -8], [1180, 2], [640, -6], [200, 6], [-220, 0]], { j: 3, b: 3 }), t);
  s += path(poly([[1300, -140], [1500, -140], [1500, 860], [1318, 860], [1308, 500], [1312, 200]], { j: 3, b: 3 }), t);
  // imposing stone with forme, mallet, quoins
  s += path(poly([[520, 694], [1500, 676], [1500, 860], [500, 860]], { j: 2, b: 2 }), t);
  s += path(poly([[720, 690], [742, 668], [930, 664], [956, 686]], { j: 1 }), t);
  let ty = ''; const r = rng(4); for (let x = 752; x < 926; x += 5.2) ty += `M${R(x)} 668v-${R(4 + r() * 5)}h4v12z`; s += path(ty, t);
  s += path(bar(980, 690, 1050, 660, 9) + poly([[1034, 640], [1072, 628], [1084, 664], [1046, 676]], { j: 1.5 }), t);
  s += path(rect(620, 676, 22, 20) + poly([[652, 692], [660, 676], [690, 676], [694, 692]]), t);
  // pile of paper at right
  let pl = ''; for (let i = 0; i < 14; i++) pl += rect(1150 + (r() - .5) * 12, 672 - i * 7.5, 170, 7, { j: 1.5 }); s += path(pl, t);
  s += path(smooth([[1180, 566, 'c'], [1196, 540], [1226, 536], [1250, 548], [1262, 566, 'c']]), t);
  add('fore', .93, s, { box: [-200, -120, 1680, 960] });
}

layers.find(l=>l.id==='heroine-inner').sheet='h'; layers.find(l=>l.id==='heroine').sheet='h';
layers.forEach(l => { if (/^sh\d|^fs\d/.test(l.id)) l.sheet = l.id.slice(0, 2); });
add('forme', .94, undefined, { body: undefined, forme: { x: 700, y: 640, w: 220, h: 80, taper: .1 } });
export default { id: 'print_shop_night', palette: 'atelier', focus: .62, parallax: 48,
  lights: { candle: [{ x: 752, y: 316, z: .515, radius: 400, intensity: 1.02, temp: .5, halo: .17, flicker: true }, { x: 446, y: 104, z: .06, radius: 320, intensity: .75, temp: .03, halo: .16 }] },
  ambient: .50, grain: .10, vignette: .40, split: .3, shadow: [46, .85], hatch: { strength: .62, pitch: 4.6, cross: .62, ruled: false },
  subject: { x: 330, y: 60, w: 640, h: 640 }, portrait: { x: 327, y: 80, w: 570, h: 560 },
  layers, objects: Object.fromEntries(["clock", "screen", "forme", "drawer", "press", "candle", "proofs", "cases", "coat"].map(o => [o, { layer: layers.some(l => l.id === o) ? o : 'wall' }])) };
