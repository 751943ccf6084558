// What sets one outlet apart: bars of log odds to the left and right of no difference, with intervals.
import {axisX, barX, gridX, ruleX, ruleY} from "@observablehq/plot";
import * as d from "../data.js";
import {againstWords, contrastTable, contrastsOf, isSure, sureWords, wantedContrast} from "../contrasts.js";
import {figure, label, panel, settings} from "../frame.js";
import {legend} from "../legend.js";
import {count, plural, real, shortened} from "../words.js";
import {fitted, textWidth} from "../widths.js";

const mostBars = 20;

function bars(data, options) {
  const group = wantedContrast(data, options);
  const all = contrastsOf(data, group).filter((c) => c.log_odds != null);
  const kept = [...all]
    .sort((a, b) => Math.abs(b.z ?? 0) - Math.abs(a.z ?? 0) || a.variant - b.variant)
    .slice(0, options.top ?? mostBars);
  return {group, all, rows: kept.sort((a, b) => b.log_odds - a.log_odds || a.variant - b.variant)};
}

export function draw(data, options, document) {
  const look = settings(options);
  const {theme, font, width} = look;
  const {group, rows} = bars(data, options);
  const names = rows.map(
    (r) =>
      `${shortened(data.choiceNames[data.variants[r.variant].choice], 24)}: ${data.variantNames[r.variant].slice(0, 200)}`,
  );
  const left = Math.min(width * 0.46, Math.max(0, ...names.map((n) => textWidth(n, font))) + font);
  const numbers = font * 3.6;
  const key = legend(
    [
      {label: "sure enough", colour: theme.bar, form: "square"},
      {label: "may be chance", stroke: theme.bar, form: "square"},
    ],
    look,
  );
  const step = font * 1.85;
  const top = key.height + font * 4.4;
  const body = rows.length * step;
  const foot = font * 3.4;
  const wide = width - left - numbers;
  const edge = edgeOf(rows);
  const clip = (x) => Math.max(-edge, Math.min(edge, x));
  const colour = (r) => (r.log_odds > 0 ? theme.more : theme.less);
  const middle = left + wide / 2;
  const parts = [
    label(document, fitted(data.groupNames[group].slice(0, 300), width - 4, font * 1.1), 0, font * 1.1, {
      "text-anchor": "start",
      "font-weight": "bold",
    }),
    key.draw(document, font * 1.7),
    label(document, "← less than in others", middle - font * 0.5, top - font * 1.7, {
      "text-anchor": "end",
      fill: theme.less,
    }),
    label(document, "more than in others →", middle + font * 0.5, top - font * 1.7, {
      "text-anchor": "start",
      fill: theme.more,
    }),
    label(document, "n", width - 1, top - font * 0.4, {
      "text-anchor": "end",
      fill: theme.quiet,
      "font-size": font * 0.92,
    }),
    panel(
      document,
      left,
      top,
      [
        gridX({stroke: theme.grid, strokeOpacity: 1, ticks: 5}),
        axisX({
          ticks: 5,
          tickFormat: (x) => real(x, 1).replace(/\.0$/, ""),
          tickSize: 3,
          tickPadding: 2,
          label: null,
          color: theme.quiet,
          fontSize: font * 0.92,
        }),
        barX(rows, {
          x1: 0,
          x2: (r) => clip(r.log_odds),
          y: "variant",
          fill: (r) => (isSure(r) ? colour(r) : theme.paper),
          stroke: colour,
          strokeWidth: 1.1,
        }),
        ruleY(
          rows.filter((r) => r.low != null),
          {x1: (r) => clip(r.low), x2: (r) => clip(r.high), y: "variant", stroke: theme.ink, strokeWidth: 1.2},
        ),
        ruleX([0], {stroke: theme.ink}),
      ],
      {
        width: wide,
        height: body + foot,
        marginBottom: foot,
        marginLeft: font * 0.4,
        marginRight: font * 0.4,
        x: {domain: [-edge, edge], axis: null},
        y: {domain: rows.map((r) => r.variant), axis: null, paddingInner: 0.34, paddingOuter: 0.17, round: false},
      },
    ),
    label(document, "log odds ratio", middle, top + body + foot - font * 0.6, {fill: theme.quiet}),
  ];
  rows.forEach((r, i) => {
    const y = top + (i + 0.5) * step + font * 0.34;
    parts.push(
      label(document, fitted(names[i], left - font * 0.6, font), left - font * 0.6, y, {"text-anchor": "end"}),
    );
    parts.push(
      label(document, count(r.count), width - 1, y, {
        "text-anchor": "end",
        fill: theme.quiet,
        "font-size": font * 0.92,
      }),
    );
  });
  return figure(document, look, top + body + foot, parts);
}

/** Half the width of the axis: all bars, and of the intervals as much as does not make the bars tiny. */
function edgeOf(rows) {
  const bar = Math.max(0.5, ...rows.map((r) => Math.abs(r.log_odds)));
  const reach = Math.max(0, ...rows.flatMap((r) => [r.low, r.high]).map((x) => Math.abs(x ?? 0)));
  return Math.max(bar * 1.05, Math.min(reach, bar * 2));
}

export function caption(data, options) {
  const {group, all, rows} = bars(data, options);
  const edge = edgeOf(rows);
  const cut = rows.some((r) => Math.abs(r.low ?? 0) > edge || Math.abs(r.high ?? 0) > edge);
  return (
    `Bars: log odds ratio of ${data.groupNames[group]} against ${againstWords(data)}` +
    (rows.some((r) => r.low != null)
      ? `; whiskers: ${d.levelWords(data)} over ${d.unitWords(data)}${cut ? ", cut off at the edge" : ""}`
      : `; no intervals: too few ${d.unitWords(data)}`) +
    `; full bars: ${sureWords}; n: its uses. ` +
    `${plural(rows.length, "variant")}${rows.length < all.length ? ", those with the largest |z|" : ""}.`
  );
}

export const table = (data, options) => contrastTable(data, wantedContrast(data, options));
