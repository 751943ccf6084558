// Shares over time: a small panel a variant (of one outlet, or of all), lines that break where nobody mentioned the choice.
import {areaY, axisY, dot, gridY, line, ruleX} from "@observablehq/plot";
import * as d from "../data.js";
import {figure, label, panel, settings} from "../frame.js";
import {timeTicks} from "../periods.js";
import {decimal, part, text, whole} from "../tables.js";
import {plural, real, value} from "../words.js";
import {fitted} from "../widths.js";

const mostPanels = 24;

/** What is drawn: {choice, panels: [{name, points}]}; points lie in order of time. */
function series(data, options) {
  if (!data.time) throw new Error(data.notes?.time?.[0] ?? "there is nothing over time");
  const choice = d.wantedChoice(data, options);
  const group = options.group === -1 ? -1 : d.wantedGroup(data, options, -1);
  const shownVariants = d.frequentVariants(data, choice).slice(0, mostPanels);
  const panels = new Map(shownVariants.map((v) => [v, {name: data.variantNames[v], points: []}]));
  const {time} = data;
  time.group.forEach((g, i) => {
    const own = g === group && panels.get(time.variant[i]);
    if (own)
      own.points.push({
        at: time.at[i],
        share: time.share[i],
        low: time.low[i],
        high: time.high[i],
        count: time.count[i],
        mentions: time.mentions[i],
      });
  });
  for (const p of panels.values()) p.points.sort((a, b) => a.at - b.at);
  return {choice, group, panels: [...panels.values()]};
}

/** Neighbours in time stay together: each run of periods without a gap has a number. */
function runs(points) {
  let run = 0;
  return points.map((p, i) => ({...p, run: i && p.at !== points[i - 1].at + 1 ? ++run : run}));
}

export function draw(data, options, document) {
  const look = settings(options);
  const {theme, font, width} = look;
  const {choice, panels} = series(data, options);
  const rate = d.isRate(data, choice);
  const {periods} = data.time;
  const left = font * 2.4;
  const most = Math.max(1, Math.min(panels.length, Math.floor((width + font) / (font * (width < 700 ? 14 : 26)))));
  const across = Math.ceil(panels.length / Math.ceil(panels.length / most)) || 1;
  const pitch = width / across;
  const wide = pitch - left - font * 1.4;
  const [head, tall, foot] = [font * 1.7, font * (width < 700 ? 6.5 : 8.5), font * 2.4];
  const all = panels.flatMap((p) => p.points);
  const limit = rate ? Math.max(1e-6, ...all.map((p) => Math.max(p.share ?? 0, p.high ?? 0))) : 1;
  const parts = [];
  panels.forEach((p, i) => {
    const [x, y] = [(i % across) * pitch, Math.floor(i / across) * (head + tall + foot)];
    parts.push(
      label(document, fitted(p.name, pitch - left - font, font * 1.1), x + left, y + font * 1.1, {
        "text-anchor": "start",
        "font-weight": "bold",
      }),
    );
    parts.push(
      panel(document, x, y + head, marks(runs(p.points), look, rate), {
        width: left + wide + 4,
        height: tall,
        marginLeft: left,
        marginRight: 4,
        marginTop: 2,
        marginBottom: 2,
        x: {domain: [0, Math.max(1, periods.length - 1)], axis: null},
        y: {domain: [0, limit], axis: null},
      }),
    );
    parts.push(timeTicks(document, periods, {x: x + left, y: y + head + tall, width: wide, font, theme}));
  });
  const height = Math.ceil(panels.length / across) * (head + tall + foot) + font * 1.4;
  parts.push(
    label(
      document,
      fitted(
        rate ? "mentions per 1,000 words" : `share of the mentions of “${data.choiceNames[choice]}”`,
        width - 4,
        font,
      ),
      width,
      height - font * 0.5,
      {"text-anchor": "end", fill: theme.quiet},
    ),
  );
  return figure(document, look, height, parts);
}

function marks(points, {theme, font}, rate) {
  const ticks = rate ? 3 : [0, 0.5, 1];
  const format = (x) => (rate ? real(x, x >= 10 ? 0 : 2) : value(x).replace(".50", ".5").replace("1.00", "1"));
  const sure = runs(points.filter((p) => p.low != null));
  const alone = sure.filter((p) => !sure.some((q) => q !== p && q.run === p.run)); // a band needs two
  return [
    gridY({ticks, stroke: theme.grid, strokeOpacity: 1}),
    axisY({
      ticks,
      tickFormat: format,
      tickSize: 0,
      tickPadding: 4,
      label: null,
      color: theme.quiet,
      fontSize: font * 0.92,
    }),
    areaY(sure, {x: "at", y1: "low", y2: "high", z: "run", fill: theme.bar, fillOpacity: 0.3}),
    ruleX(alone, {x: "at", y1: "low", y2: "high", stroke: theme.bar, strokeOpacity: 0.6, strokeWidth: 3}),
    line(points, {x: "at", y: "share", z: "run", stroke: theme.more, strokeWidth: 1.5}),
    dot(points, {x: "at", y: "share", r: points.length > 40 ? 1 : 1.8, fill: theme.more}),
  ];
}

export function caption(data, options) {
  const {choice, group, panels} = series(data, options);
  const mentions = new Map();
  for (const p of panels) for (const q of p.points) mentions.set(q.at, q.mentions);
  const n = [...mentions.values()].reduce((s, x) => s + x, 0);
  const points = panels.flatMap((p) => p.points);
  const sure = points.some((q) => q.low != null);
  const rate = d.isRate(data, choice);
  return (
    `Lines: ${rate ? "mentions per 1,000 words" : "share of mentions"} a ${data.time.period}, ` +
    (group >= 0
      ? data.groupNames[group]
      : data.groups.length === 1
        ? data.groupNames[0]
        : `all ${plural(data.groups.length, d.groupWord(data))} together`) +
    (sure ? `; bands, or upright bars where one stands alone: ${d.levelWords(data)} over ${d.unitWords(data)}` : "; no intervals") +
    (points.every((q) => q.low != null) ? "" : `${sure ? ", none" : ""} where too few ${d.unitWords(data)} mention it`) +
    (rate ? "" : `; n = ${plural(n, "mention")} with a date`) +
    ". A line breaks where the choice is not mentioned."
  );
}

export function table(data, options) {
  const {choice, group, panels} = series(data, options);
  const number = d.isRate(data, choice) ? decimal : part;
  const who = group < 0 ? "all" : data.groupNames[group];
  return {
    columns: [
      text(d.groupWord(data)),
      text("choice"),
      text("variant"),
      text("period"),
      whole("count"),
      whole("mentions"),
      number("share"),
      number("low"),
      number("high"),
    ],
    rows: panels.flatMap((p) =>
      p.points.map((q) => [
        who,
        data.choiceNames[choice],
        p.name,
        data.time.periods[q.at],
        q.count,
        q.mentions,
        q.share,
        q.low,
        q.high,
      ]),
    ),
  };
}
