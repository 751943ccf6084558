// How far a word sets the outlet apart against how sure that is: log odds ratio across, q upwards on a scale of powers of ten.
import {axisX, axisY, dot, gridX, gridY, ruleX, ruleY} from "@observablehq/plot";
import * as d from "../data.js";
import {againstWords, contrastTable, contrastsOf, isSure, sureWords, wantedContrast} from "../contrasts.js";
import {figure, label, panel, settings, shape} from "../frame.js";
import {labelLayer} from "../label_layer.js";
import {placed} from "../labels.js";
import {legend} from "../legend.js";
import {plural, real} from "../words.js";
import {fitted} from "../widths.js";

const smallest = 1e-12; // of q: what is smaller is drawn there

function points(data, options) {
  const group = wantedContrast(data, options);
  const all = contrastsOf(data, group);
  return {
    group,
    all,
    rows: all
      .filter((r) => r.q != null && r.log_odds != null)
      .map((r) => ({...r, sureness: -Math.log10(Math.max(smallest, r.q))})),
  };
}

export function draw(data, options, document) {
  const look = settings(options);
  const {theme, font, width} = look;
  const {group, rows} = points(data, options);
  const colour = (r) => (r.log_odds > 0 ? theme.more : theme.less);
  const key = legend(
    [
      {label: "sure enough", colour: theme.bar, form: "dot"},
      {label: "may be chance", stroke: theme.bar, form: "dot"},
    ],
    look,
  );
  const [left, right, foot] = [font * 4.2, font * 1.2, font * 3.6];
  const top = key.height + font * 1.8;
  const wide = width - left - right;
  const tall = Math.round(Math.min(wide * 0.85, 440));
  const across = Math.max(1, ...rows.map((r) => Math.abs(r.log_odds))) * 1.12;
  const high = Math.max(1.6, ...rows.map((r) => r.sureness)) * 1.08;
  const r = font * 0.34;
  const x = (effect) => ((effect + across) / (2 * across)) * wide;
  const y = (sureness) => ((high - sureness) / high) * (tall - r);
  const marked = [...rows]
    .sort((a, b) => b.sureness - a.sureness || Math.abs(b.log_odds) - Math.abs(a.log_odds) || a.variant - b.variant)
    .slice(0, 60)
    .map((p) => ({
      x: x(p.log_odds),
      y: y(p.sureness),
      r,
      text: fitted(data.plainNames[p.variant].slice(0, 200), font * (width < 450 ? 12 : 18), font),
      row: p,
    }));
  const others = rows
    .filter((p) => !marked.some((m) => m.row === p))
    .map((p) => [x(p.log_odds), y(p.sureness)])
    .map(([px, py]) => ({x1: px - r, x2: px + r, y1: py - r, y2: py + r}));
  const texts = placed(marked, {width: wide, height: tall, size: font, taken: others});
  const powers = Math.ceil(high / 6);
  const ticks = Array.from({length: Math.floor(high / powers) + 1}, (_, i) => i * powers);
  const line = -Math.log10(0.05);
  return figure(document, look, top + tall + foot, [
    key.draw(document, 1),
    label(document, "q", left - font * 0.4, top - font * 0.5, {
      "text-anchor": "end",
      fill: theme.quiet,
      "font-style": "italic",
    }),
    label(document, "← less than in others", left, top - font * 0.5, {"text-anchor": "start", fill: theme.less}),
    label(document, "more than in others →", width - right, top - font * 0.5, {"text-anchor": "end", fill: theme.more}),
    panel(
      document,
      0,
      top,
      [
        gridX({ticks: 5, stroke: theme.grid, strokeOpacity: 1}),
        gridY({ticks, stroke: theme.grid, strokeOpacity: 1}),
        axisX({
          ticks: 5,
          tickFormat: (v) => real(v, 1).replace(/\.0$/, ""),
          tickSize: 3,
          tickPadding: 2,
          label: null,
          color: theme.quiet,
          fontSize: font * 0.92,
        }),
        axisY({ticks, tickFormat: power, tickSize: 3, tickPadding: 2, label: null, color: theme.quiet, fontSize: font * 0.92}),
        ruleX([0], {stroke: theme.ink}),
        ruleY([line], {stroke: theme.quiet, strokeDasharray: "3,3"}),
        dot(rows, {
          x: "log_odds",
          y: "sureness",
          r,
          fill: (p) => (isSure(p) ? colour(p) : theme.paper),
          stroke: colour,
          strokeWidth: 1.1,
        }),
      ],
      {
        width,
        height: tall + foot,
        marginLeft: left,
        marginRight: right,
        marginBottom: foot + r,
        x: {domain: [-across, across], axis: null},
        y: {domain: [0, high], axis: null},
      },
    ),
    shape(document, "g", {transform: `translate(${left},${top})`}, labelLayer(document, texts, look)),
    label(document, "log odds ratio", width - right, top + tall + foot - font * 0.7, {
      "text-anchor": "end",
      fill: theme.quiet,
    }),
    label(document, fitted(data.groupNames[group].slice(0, 300), wide - font * 8, font), left, top + tall + foot - font * 0.7, {
      "text-anchor": "start",
      "font-weight": "bold",
    }),
  ]);
}

/** 0 → "1", 1 → ".1", 3 → ".001", 6 → "10⁻⁶". */
const power = (k) =>
  k === 0 ? "1" : k <= 3 ? "." + "0".repeat(k - 1) + "1" : "10⁻" + [...String(k)].map((c) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[c]).join("");

export function caption(data, options) {
  const {group, all, rows} = points(data, options);
  const untested = all.length - rows.length;
  const beyond = rows.filter((r) => r.q < smallest).length;
  return (
    `Points: variants; across: log odds ratio of ${data.groupNames[group]} against ${againstWords(data)}; up: q, on a scale of powers of ten` +
    `; dashed: q = .05; full points: ${sureWords}; n = ${plural(rows.length, "variant")}` +
    (untested ? `, ${untested} more could not be tested` : "") +
    (beyond ? `; ${beyond} with a q below 10⁻¹² drawn there` : "") +
    ". Names are left out where they would cover others."
  );
}

export const table = (data, options) => contrastTable(data, wantedContrast(data, options));
