// How often a word is used against how surely it sets the outlet apart.
import {axisX, axisY, dot, gridX, gridY, ruleY} from "@observablehq/plot";
import * as d from "../data.js";
import {againstWords, contrastTable, contrastsOf, isSure, sureWords, wantedContrast} from "../contrasts.js";
import {figure, label, panel, settings, shape} from "../frame.js";
import {labelLayer} from "../label_layer.js";
import {placed} from "../labels.js";
import {legend} from "../legend.js";
import {count, plural, real} from "../words.js";
import {fitted} from "../widths.js";

function points(data, options) {
  const group = wantedContrast(data, options);
  return {
    group,
    rows: contrastsOf(data, group)
      .filter((r) => r.z != null)
      .map((r) => ({...r, uses: Math.max(1, r.count + r.rest_count)})),
  };
}

export function draw(data, options, document) {
  const look = settings(options);
  const {theme, font, width} = look;
  const {group, rows} = points(data, options);
  const colour = (r) => (r.z > 0 ? theme.more : theme.less);
  const key = legend(
    [
      {label: "sure enough", colour: theme.bar, form: "dot"},
      {label: "may be chance", stroke: theme.bar, form: "dot"},
    ],
    look,
  );
  const [left, right, foot] = [font * 3.4, font, font * 3.6];
  const top = key.height + font * 1.8;
  const wide = width - left - right;
  const tall = Math.round(Math.min(wide * 0.85, 440));
  const most = Math.max(10, ...rows.map((r) => r.uses)) * 1.25;
  const fewest = Math.max(0.8, Math.min(10, ...rows.map((r) => r.uses)) * 0.7);
  const [low, high] = [Math.min(-2.2, ...rows.map((r) => r.z)) * 1.12, Math.max(2.2, ...rows.map((r) => r.z)) * 1.12];
  const r = font * 0.34;
  const x = (n) => left + (Math.log(n / fewest) / Math.log(most / fewest)) * wide;
  const y = (z) => top + ((high - z) / (high - low)) * tall;
  const marked = [...rows]
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z) || a.variant - b.variant)
    .slice(0, 60)
    .map((p) => ({
      x: x(p.uses) - left,
      y: y(p.z) - top,
      r,
      text: fitted(data.plainNames[p.variant].slice(0, 200), font * (width < 450 ? 12 : 18), font),
      row: p,
    }));
  const others = rows
    .filter((p) => !marked.some((m) => m.row === p))
    .map((p) => ({x1: x(p.uses) - left - r, x2: x(p.uses) - left + r, y1: y(p.z) - top - r, y2: y(p.z) - top + r}));
  const texts = placed(marked, {width: wide, height: tall, size: font, taken: others});
  const ticks = [1, 2, 5]
    .flatMap((n) => [0, 1, 2, 3, 4, 5, 6].map((k) => n * 10 ** k))
    .filter((n) => n >= fewest && n <= most && (most / fewest < 100 || /^1/.test(n)));
  return figure(document, look, top + tall + foot, [
    key.draw(document, 1),
    label(document, "z", left - font * 0.4, top - font * 0.5, {
      "text-anchor": "end",
      fill: theme.quiet,
      "font-style": "italic",
    }),
    label(document, fitted(`↑ more in ${data.groupNames[group]}`, wide, font), left, top - font * 0.5, {
      "text-anchor": "start",
      fill: theme.more,
    }),
    panel(
      document,
      0,
      top,
      [
        gridX({ticks, stroke: theme.grid, strokeOpacity: 1}),
        gridY({ticks: 5, stroke: theme.grid, strokeOpacity: 1}),
        axisX({
          ticks,
          tickFormat: count,
          tickSize: 3,
          tickPadding: 2,
          label: null,
          color: theme.quiet,
          fontSize: font * 0.92,
        }),
        axisY({
          ticks: 5,
          tickFormat: (z) => real(z, 1).replace(/\.0$/, ""),
          tickSize: 3,
          tickPadding: 2,
          label: null,
          color: theme.quiet,
          fontSize: font * 0.92,
        }),
        ruleY([0], {stroke: theme.ink}),
        dot(rows, {
          x: "uses",
          y: "z",
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
        marginBottom: foot,
        x: {type: "log", domain: [fewest, most], axis: null},
        y: {domain: [low, high], axis: null},
      },
    ),
    shape(document, "g", {transform: `translate(${left},${top})`}, labelLayer(document, texts, look)),
    label(document, fitted("uses by all outlets", wide, font), width - right, top + tall + foot - font * 0.7, {
      "text-anchor": "end",
      fill: theme.quiet,
    }),
    label(document, "↓ less than in others", left, top + tall + foot - font * 0.7, {
      "text-anchor": "start",
      fill: theme.less,
    }),
  ]);
}

export function caption(data, options) {
  const {group, rows} = points(data, options);
  return (
    `Points: variants; across: how often all ${plural(data.groups.length, d.groupWord(data))} use them; up: z of ${data.groupNames[group]} against ${againstWords(data)}` +
    `; full points: ${sureWords}; n = ${plural(rows.length, "variant")}. Names are left out where they would cover others.`
  );
}

export const table = (data, options) => contrastTable(data, wantedContrast(data, options));
