// Two variants of a choice against each other: a dumbbell an outlet.
import {axisX, dot, gridX, ruleY} from "@observablehq/plot";
import * as d from "../data.js";
import {shareCaption} from "../captions.js";
import {figure, label, panel, settings} from "../frame.js";
import {legend} from "../legend.js";
import {baseOf, byMentions, rowNames, shownGroups} from "../rows.js";
import {decimal, part, text, whole} from "../tables.js";
import {value} from "../words.js";
import {fitted} from "../widths.js";

/** The two variants: those asked for, else the two most frequent. */
export function pairOf(data, options) {
  const choice = d.wantedChoice(data, options);
  if (options.variants) {
    if (options.variants.length !== 2) throw new Error("a pair is two variants");
    return options.variants.map((v) =>
      typeof v === "number"
        ? v
        : data.variantsOf[choice][
            d.indexOf(
              data.variantsOf[choice].map((i) => data.variantNames[i]),
              v,
              "variant",
            )
          ],
    );
  }
  const all = d.frequentVariants(data, choice);
  for (const v of data.variantsOf[choice]) if (all.length < 2 && !all.includes(v)) all.push(v);
  if (all.length < 2) throw new Error(`the choice ${data.choiceNames[choice]} has one variant only`);
  return all.slice(0, 2);
}

function pairs(data, options) {
  const choice = d.wantedChoice(data, options);
  const frame = d.frameOf(data, options.voice);
  const [a, b] = pairOf(data, options);
  const both = (g) => ({group: g, a: d.cell(data, frame, g, a), b: d.cell(data, frame, g, b)});
  const gap = (r) => (r.a.value == null ? Infinity : r.b.value - r.a.value);
  const rows = shownGroups(data, options, byMentions(data, choice)).map(both);
  return {
    choice,
    frame,
    a,
    b,
    rows: rows.sort((p, q) => (gap(p) === gap(q) ? 0 : gap(p) - gap(q)) || p.group - q.group),
  };
}

export function draw(data, options, document) {
  const look = settings(options);
  const {theme, font, width} = look;
  const {choice, frame, a, b, rows} = pairs(data, options);
  const rate = d.isRate(data, choice);
  const groups = rows.map((r) => r.group);
  const names = rowNames(
    data,
    groups,
    groups.map((g) => baseOf(data, frame, g, choice)),
    look,
  );
  const key = legend(
    [
      {label: data.variantNames[a], form: "dot", colour: theme.less},
      {label: data.variantNames[b], form: "square", colour: theme.more},
    ],
    look,
  );
  const top = key.height + font * 1.6;
  const step = names.row(font * 2.1);
  const body = groups.length * step;
  const foot = font * 3.4;
  const told = rows.filter((r) => r.a.value != null);
  const limit = rate ? Math.max(1e-6, ...told.flatMap((r) => [r.a.value, r.b.value, r.a.high ?? 0, r.b.high ?? 0])) : 1;
  const near = (r) => Math.abs(r.a.value - r.b.value) < limit * 0.01; // one mark would hide the other
  const [same, apart] = [told.filter(near), told.filter((r) => !near(r))];
  const ends = (rows, side, symbol, fill, aside = 0) =>
    dot(rows, {
      dy: aside * font,
      x: (r) => r[side].value,
      y: "group",
      symbol,
      fill,
      r: font * 0.42,
      stroke: theme.paper,
      strokeWidth: 0.8,
    });
  return figure(document, look, top + body + foot, [
    key.draw(document, 1),
    names.draw(document, (g) => top + (groups.indexOf(g) + 0.5) * step, top - font * 0.4),
    panel(
      document,
      names.width,
      top,
      [
        gridX({stroke: theme.grid, strokeOpacity: 1, ticks: 5}),
        ruleY(rows, {x1: 0, x2: limit, y: "group", stroke: theme.faint, strokeWidth: 1}),
        axisX({
          ticks: 5,
          tickFormat: (x) => value(x, rate).replace(/^1\.00$/, "1"),
          tickSize: 3,
          tickPadding: 2,
          label: null,
          color: theme.quiet,
          fontSize: font * 0.92,
        }),
        ruleY(told, {x1: (r) => r.a.value, x2: (r) => r.b.value, y: "group", stroke: theme.quiet, strokeWidth: 2}),
        ...[
          ["a", theme.less, -0.62],
          ["b", theme.more, 0.62],
        ].map(([side, stroke, up]) =>
          ruleY(
            told.filter((r) => r[side].low != null),
            {
              x1: (r) => r[side].low,
              x2: (r) => Math.min(limit, r[side].high),
              y: "group",
              stroke,
              strokeWidth: 1.2,
              dy: up * font,
            },
          ),
        ),
        ends(apart, "a", "circle", theme.less),
        ends(apart, "b", "square", theme.more),
        ends(same, "a", "circle", theme.less, -0.3),
        ends(same, "b", "square", theme.more, 0.3),
      ],
      {
        width: width - names.width,
        height: body + foot,
        marginRight: font * 1.3,
        marginBottom: foot,
        marginLeft: font * 0.6,
        x: {domain: [0, limit], axis: null},
        y: {type: "band", domain: groups, axis: null, padding: 0, round: false},
      },
    ),
    label(
      document,
      fitted(
        rate ? "mentions per 1,000 words" : `share of the mentions of “${data.choiceNames[choice]}”`,
        width - 4,
        font,
      ),
      width,
      top + body + foot - font * 0.6,
      {"text-anchor": "end", fill: theme.quiet},
    ),
  ]);
}

export function caption(data, options) {
  const {choice, frame, a, b, rows} = pairs(data, options);
  const silent = rows.filter((r) => r.a.value == null).length;
  return (
    shareCaption(
      data,
      options,
      choice,
      frame,
      rows.map((r) => r.group),
      {
        what: `Circles: ${data.variantNames[a]}, squares: ${data.variantNames[b]}`,
        whiskers: "thin lines above and below them",
        interval: true,
      },
    ) + (silent ? " Rows without marks: no mention." : "")
  );
}

export function table(data, options) {
  const {choice, a, b, rows} = pairs(data, options);
  const number = d.isRate(data, choice) ? decimal : part;
  return {
    columns: [
      text(d.groupWord(data)),
      whole(`count of ${data.variantNames[a]}`),
      whole(`count of ${data.variantNames[b]}`),
      whole("mentions"),
      ...[a, b].flatMap((v) => [
        number(data.variantNames[v]),
        number(`low of ${data.variantNames[v]}`),
        number(`high of ${data.variantNames[v]}`),
      ]),
    ],
    rows: rows.map(({group, a: p, b: q}) => [
      data.groupNames[group],
      p.count,
      q.count,
      p.mentions,
      p.value,
      p.low,
      p.high,
      q.value,
      q.low,
      q.high,
    ]),
  };
}
