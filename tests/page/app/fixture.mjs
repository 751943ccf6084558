// Data for the page in the form of lib/page/app/README.md, invented with a seed: an ordinary corpus, a small one, one of 300 outlets and
// 300 variants, and one whose every text is hostile. `node fixture.mjs KIND > data.json`.
import {fileURLToPath} from "node:url";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomly(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const outlets = [
  "Alder Post",
  "Birch Telegraph",
  "Cedar News Agency",
  "Dogwood Daily",
  "Elm Gazette",
  "Fir Broadcasting Corporation",
  "Gorse Observer",
  "Hazel Times",
  "Ivy Wire",
  "Juniper Review",
];
const lexicon = [
  ["cabinet", "What those who govern are called", "choice", ["government", "regime", "administration", "junta"]],
  [
    "marchers",
    "What those in the square are called",
    "choice",
    [
      "protesters",
      "rioters",
      "activists",
      "mob",
      "citizens",
      "troublemakers",
      "demonstrators",
      "thugs",
      "crowd",
      "students",
    ],
  ],
  ["law", "What the new law is called", "choice", ["security law", "gag law", "emergency act"]],
  ["clearing", "What happened to the square", "choice", ["cleared", "stormed", "retaken", "attacked", "secured"]],
  ["fear", "Words of fear", "category", ["afraid", "terror", "panic"]],
];

export const evil = [
  "<script>window.hit=1</script>",
  "</script><script>window.hit=1</script>",
  '"><img src=x onerror=window.hit=1>',
  "javascript:window.hit=1",
  "\u202egnp.exe\u202c \u2066isolated\u2069",
  "<!--slant:data--> <![CDATA[ ]]> &amp; &lt;b&gt;",
  "😀👩‍👩‍👧 \ud800 lone",
  "tab\tnew\nline \u0000\u0007\u001b[31m bell",
  "${window.hit=1} {{window.hit=1}} `window.hit=1`",
  "__proto__",
  "constructor",
  "مرحبا بالعالم 中文 тест",
  '=HYPERLINK("http://x")',
  "'; DROP TABLE outlets; --",
  "L" + "o".repeat(9998) + "ng",
];

const shapes = {
  plain: {groups: outlets, lexicon, months: 24, documents: 360, kept: 60, perCell: 5},
  small: {
    groups: outlets.slice(0, 2),
    lexicon: lexicon.slice(0, 2),
    months: 1,
    documents: 2,
    kept: 2,
    perCell: 5,
    few: true,
  },
  hostile: {
    groups: evil,
    lexicon: [
      ["<b>choice</b>", evil[2], "choice", evil.slice(0, 8)],
      [evil[14], evil[4], "choice", evil.slice(8)],
      ["category", evil[0], "category", evil.slice(2, 5)],
    ],
    months: 6,
    documents: 300,
    kept: 40,
    perCell: 3,
    words: evil.slice(0, 14),
  },
  scale: {
    groups: Array.from({length: 300}, (_, i) => `Outlet ${String(i + 1).padStart(3, "0")}`),
    lexicon: [
      ["many", "A choice of 300 variants", "choice", Array.from({length: 270}, (_, i) => `variant-${i + 1}`)],
      ...lexicon.slice(0, 4),
    ],
    months: 36,
    documents: 9000,
    kept: 60,
    perCell: 1,
    mostLines: 3000,
    mentions: 20,
  },
};

const wordsAround =
  "On Monday the minister said that the about a new plan in the city where many people had met again after a long winter of talks".split(
    " ",
  );
const four = (x) => (x == null ? null : Number(x.toPrecision(4)));
const grid = (rows, columns) => Array.from({length: rows}, () => Array(columns).fill(0));

export function make(kind) {
  const shape = shapes[kind];
  const random = randomly(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const choices = shape.lexicon.map(([name, about, type]) => ({
    name,
    about,
    kind: type,
    lexicon: "An invented lexicon",
  }));
  const variants = shape.lexicon.flatMap(([, , , names], choice) => names.map((name) => ({choice, name})));
  const of = choices.map((_, c) => variants.flatMap((v, i) => (v.choice === c ? [i] : [])));
  const [G, V, C] = [shape.groups.length, variants.length, choices.length];
  const taste = Array.from({length: G}, () => Array.from({length: V}, () => random() ** 3 + 0.01));
  const periods = Array.from(
    {length: shape.months},
    (_, i) => `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
  );
  const voices = ["narrator", "quoted", "reported", "scare"];

  const groups = shape.groups.map((name) => ({name, documents: 0, words: 0}));
  const byPeriod = grid(G, periods.length);
  const undated = Array(G).fill(0);
  const hits = [];
  const documents = [];
  for (let n = 0; n < shape.documents; ++n) {
    const g = n % G;
    const silent = g === 1 % G && n % 3 === 0;
    let at = Math.floor(random() * periods.length);
    if (at > 6 && at < 10 && periods.length > 12) at = 5; // months in which nothing was written
    const dated = random() > 0.02;
    const text = [];
    const marks = [];
    let length = 0;
    const say = (s) => {
      text.push(s);
      length += s.length;
    };
    const count = silent ? 0 : Math.floor(random() * (shape.mentions ?? 8)) + 1;
    for (let m = 0; m < count; ++m) {
      const c = Math.floor(random() ** 1.5 * C);
      const weights = of[c].map((v) => taste[g][v]);
      let r = random() * weights.reduce((a, b) => a + b, 0);
      const v = of[c][weights.findIndex((w) => (r -= w) <= 0)] ?? of[c][0];
      const voice = [0, 0, 0, 0, 0, 1, 1, 2, 2, 3][Math.floor(random() * 10)];
      for (let k = 5 + Math.floor(random() * 12); k > 0; --k) say(pick(shape.words ?? wordsAround) + " ");
      if (voice === 1 || voice === 3) say("“");
      const begin = length;
      say(variants[v].name.slice(0, 60));
      const end = length;
      marks.push([1, begin, length, v, voice]);
      if (voice === 1 || voice === 3) say("”");
      say(random() < 0.25 ? ".\n\n" : " ");
      hits.push({n, g, v, c, voice, zone: m === 0 ? 1 : 2, at: dated ? at : -1, begin, end});
    }
    for (let k = 0; k < 20; ++k) say(pick(shape.words ?? wordsAround) + " ");
    groups[g].documents++;
    groups[g].words += text.join("").split(/\s+/).length;
    if (dated) byPeriod[g][at]++;
    else undated[g]++;
    documents.push({
      id: shape.words ? pick(shape.words) : `doc-${n + 1}`,
      group: g,
      date: dated ? `${periods[at]}-0${1 + Math.floor(random() * 9)}` : "",
      title: shape.words ? pick(shape.words) : `The square and the law, part ${n + 1}`,
      text: text.join(""),
      marks,
    });
  }

  const framing = [null, ...voices].map((voice) => {
    const mine = hits.filter((h) => voice === null || voices[h.voice] === voice);
    const [counts, mentions, articles] = [grid(G, V), grid(G, C), grid(G, C)];
    const seen = new Set();
    for (const h of mine) {
      counts[h.g][h.v]++;
      mentions[h.g][h.c]++;
      if (!seen.has(h.n * C + h.c)) {
        seen.add(h.n * C + h.c);
        articles[h.g][h.c]++;
      }
    }
    const bound = (sign) =>
      counts.map((row, g) =>
        row.map((n, v) => {
          const c = variants[v].choice;
          const rate = choices[c].kind === "category";
          const base = rate ? groups[g].words : mentions[g][c];
          if (!base || shape.few || articles[g][c] < 3) return null;
          const p = n / base;
          const value = p + sign * 1.96 * Math.sqrt((p * (1 - p) + 0.3 / base) / base) * 1.3;
          return four(rate ? Math.max(0, value * 1000) : Math.min(1, Math.max(0, value)));
        }),
      );
    const tooMany = kind === "scale";
    return {voice, counts, lows: tooMany ? null : bound(-1), highs: tooMany ? null : bound(1), mentions, articles};
  });
  const total = framing[0];

  const merges = Array.from({length: G - 1}, (_, i) => [i === 0 ? -1 : i, -(i + 2), four(0.1 + i * 0.05)]);
  const ring = groups.map((_, i) => (2 * Math.PI * i) / G);
  const contrasts = {
    group: [],
    variant: [],
    log_odds: [],
    low: [],
    high: [],
    z: [],
    q: [],
    count: [],
    base: [],
    rest_count: [],
    rest_base: [],
  };
  for (let g = 0; g < G && !shape.few; ++g) {
    const mine = [];
    for (let v = 0; v < V; ++v) {
      const c = variants[v].choice;
      const count = total.counts[g][v],
        base = total.mentions[g][c];
      const rest = total.counts.reduce((s, r) => s + r[v], 0) - count,
        restBase = total.mentions.reduce((s, r) => s + r[c], 0) - base;
      if (!base || !(count + rest)) continue;
      const odds = Math.log((count + 0.5) / (base - count + 0.5)) - Math.log((rest + 0.5) / (restBase - rest + 0.5));
      const error = Math.sqrt(1 / (count + 0.5) + 1 / (rest + 0.5)) * 1.3;
      mine.push([
        g,
        v,
        four(odds),
        four(odds - 1.96 * error),
        four(odds + 1.96 * error),
        four(odds / error),
        four(Math.min(1, Math.exp(-((odds / error) ** 2) / 2) * 3)),
        count,
        base,
        rest,
        restBase,
      ]);
    }
    mine.sort((a, b) => Math.abs(b[5]) - Math.abs(a[5]));
    for (const row of mine.slice(0, 40)) Object.keys(contrasts).forEach((key, i) => contrasts[key].push(row[i]));
  }

  const time = {group: [], variant: [], at: [], count: [], mentions: [], share: [], low: [], high: []};
  const tally = new Map();
  const bump = (key) => tally.set(key, (tally.get(key) ?? 0) + 1);
  for (const h of hits) {
    if (h.at < 0) continue;
    for (const g of [-1, h.g]) {
      bump(`${g} ${h.at} c${h.c}`);
      bump(`${g} ${h.at} v${h.v}`);
    }
  }
  for (let g = -1; g < (kind === "scale" ? 0 : G); ++g)
    for (let v = 0; v < V; ++v)
      for (let at = 0; at < periods.length; ++at) {
        const mentions = tally.get(`${g} ${at} c${variants[v].choice}`);
        if (!mentions) continue;
        const count = tally.get(`${g} ${at} v${v}`) ?? 0;
        const p = count / mentions,
          error = 1.96 * Math.sqrt((p * (1 - p) + 0.1) / mentions);
        [
          g,
          v,
          at,
          count,
          mentions,
          four(p),
          mentions < 3 ? null : four(Math.max(0, p - error)),
          mentions < 3 ? null : four(Math.min(1, p + error)),
        ].forEach((x, i) => time[Object.keys(time)[i]].push(x));
      }

  const lines = {max_per_cell: shape.perCell};
  const names = ["group", "variant", "document", "left", "hit", "right", "voice", "zone", "sign", "begin", "field"];
  for (const name of names) lines[name] = [];
  const inCell = new Map();
  const kept = new Map();
  for (const h of hits) {
    const key = h.g * V + h.v;
    const used = inCell.get(key) ?? 0;
    if (used >= shape.perCell || lines.group.length >= (shape.mostLines ?? Infinity)) continue;
    inCell.set(key, used + 1);
    if (!kept.has(h.n) && kept.size < shape.kept) kept.set(h.n, kept.size);
    const {text} = documents[h.n];
    const row = [
      h.g,
      h.v,
      kept.get(h.n) ?? null,
      text.slice(Math.max(0, h.begin - 60), h.begin),
      text.slice(h.begin, h.end),
      text.slice(h.end, h.end + 60),
      h.voice,
      h.zone,
      h.begin % 17 === 0 ? "~" : h.begin % 19 === 0 ? "−" : "",
      h.begin,
      1,
    ];
    names.forEach((name, i) => lines[name].push(row[i]));
  }

  return {
    version: 1,
    meta: {
      title: kind === "hostile" ? evil[1] : "The square and the law",
      command: "slant report invented.jsonl -l invented.lex -o report.html",
      by: "outlet",
      unit: "document",
      level: 0.95,
      seed: 1,
      replicates: 1000,
      permutations: 999,
      measure: "share",
      settings: [
        ["version", "0.1.0"],
        ["lexicon", kind === "hostile" ? evil[0] : "An invented lexicon 1.0 · 9c1185a5"],
        ["overlap", "longest"],
        ["corpus", "b762697f7e397a55"],
        ["seed", "1"],
      ],
      cite: "Slant 0.1.0. An invented lexicon, version 1.0.",
    },
    groups,
    choices,
    variants,
    voices,
    zones: ["headline", "lead", "body"],
    notes: {
      corpus: kind === "hostile" ? evil.slice(0, 5) : [],
      map: shape.few ? ["A map needs three outlets."] : ["No region below 10 articles: Birch Telegraph."],
      contrasts: shape.few ? ["Contrasts need more articles."] : [],
    },
    corpus: {
      periods,
      documents: byPeriod,
      undated,
      facts: [
        ["records read", shape.documents + 2],
        ["skipped", 2, "a.jsonl:7: no text; a.jsonl:9: not JSON"],
        ["repaired", 12, kind === "hostile" ? evil[4] : "entities, mojibake"],
        ["duplicate texts", 5, "doc-8 and doc-3"],
      ],
    },
    framing,
    clusters: G < 3 ? null : {order: groups.map((_, i) => i), merges},
    map: shape.few
      ? null
      : {
          method: "within",
          explained: [0.39, 0.3],
          groups: {
            group: groups.map((_, i) => i),
            x: ring.map((a, i) => four(0.8 * Math.cos(a) * (1 + (i % 3) / 3))),
            y: ring.map((a, i) => four(0.5 * Math.sin(a) * (1 + (i % 2) / 2))),
            major: groups.map((_, i) => (i === 1 ? null : four(0.1 + (i % 4) * 0.04))),
            minor: groups.map((_, i) => (i === 1 ? null : 0.07)),
            angle: groups.map((_, i) => (i === 1 ? null : four(i * 0.4))),
            mentions: groups.map((_, g) => total.mentions[g].reduce((a, b) => a + b, 0)),
          },
          variants: {
            variant: variants.map((_, v) => v),
            x: variants.map((_, v) => four(1.6 * Math.cos(v * 2.4) * (0.2 + (v % 5) / 5))),
            y: variants.map((_, v) => four(1.1 * Math.sin(v * 2.4) * (0.2 + (v % 7) / 7))),
            contribution: variants.map((_, v) => four(((v % 5) + 1) / (3 * V))),
          },
        },
    contrasts: shape.few ? null : {against: "rest, pooled", total: G * V, ...contrasts},
    time: periods.length < 2 ? null : {period: "month", periods, ...time},
    lines,
    totals: total.counts,
    documents: [...kept.keys()].map((n) => documents[n]),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(JSON.stringify(make(process.argv[2] ?? "plain")));
