// All shares at a glance: variants down, outlets across in the order of the dendrogram above them; darker: more.
import {cell, text} from "@observablehq/plot";
import * as d from "../data.js";
import {dendrogram} from "../dendrogram.js";
import {figure, label, panel, settings, shape} from "../frame.js";
import {byMentions, leftOutWords, shownGroups} from "../rows.js";
import {shareTable} from "../tables.js";
import {between, inkOn} from "../theme.js";
import {many, plural, value} from "../words.js";
import {fitted, textWidth} from "../widths.js";

/** More would make a page slow. */
const mostCells = 6000;

/** What fits a page of a journal; more on a page that scrolls. */
const mostRows = (width) => (width < 700 ? 60 : 100);

/** The choices drawn: the one asked for, else those with mentions, as many as there is room for. */
function blocks(data, options) {
  const frame = d.frameOf(data, options.voice);
  const wanted = options.choice != null ? [d.wantedChoice(data, options)] : data.choices.map((_, c) => c);
  let left = mostRows(settings(options).width);
  const result = [];
  for (const choice of wanted) {
    const variants = d
      .frequentVariants(data, choice, frame)
      .slice(0, left)
      .sort((a, b) => a - b);
    left -= variants.length;
    if (variants.length) result.push({choice, variants});
  }
  return {frame, blocks: result, cut: left <= 0};
}

const nameRoom = ({width, font}, names) =>
  Math.min(width * 0.4, Math.max(0, ...names.map((n) => textWidth(n.slice(0, 60), font))) + font);

const weightOf = (data, options) => byMentions(data, options.choice == null ? null : d.wantedChoice(data, options));

/** Columns stand in bands, one below the other, where their names would not fit side by side; as many bands as fit a page. */
function layout(data, options) {
  const look = settings(options);
  const {font, width} = look;
  const {frame, blocks: list, cut} = blocks(data, options);
  const left = nameRoom(
    look,
    list.flatMap((b) => b.variants.map((v) => data.variantNames[v])),
  );
  const room = width - left - 2;
  const across = Math.max(1, Math.floor(room / (font * 0.95)));
  const variants = list.reduce((n, b) => n + b.variants.length, 0);
  const tall = font * 14 + variants * font * 1.7 + list.length * font * 2.5;
  const most = Math.max(1, Math.floor((width < 700 ? 1400 : 6000) / tall));
  const cells = Math.floor(mostCells / Math.max(1, variants));
  const groups = shownGroups(data, options, weightOf(data, options), Math.max(1, Math.min(across * most, cells)));
  const each = Math.ceil(groups.length / Math.max(1, Math.ceil(groups.length / across)));
  const bands = [];
  for (let at = 0; at < groups.length; at += each) bands.push(groups.slice(at, at + each));
  return {look, frame, list, cut, left, groups, bands, pitch: Math.min(font * 5, room / Math.max(1, each))};
}

export function draw(data, options, document) {
  const plan = layout(data, options);
  const {look, list, left, groups, bands, pitch} = plan;
  const {font} = look;
  const parts = [];
  let y = 0;
  if (bands.length === 1 && groups.length === data.groups.length && data.clusters && groups.length > 2) {
    parts.push(dendrogram(document, data.clusters, {x: left, y: 2, pitch, height: font * 4 - 6, colour: look.theme.quiet}));
    y = font * 4;
  }
  for (const band of bands) y = drawBand(document, data, plan, band, y, parts);
  const rates = list.length > 0 && list.every((b) => d.isRate(data, b.choice));
  parts.push(ramp(document, left, y + font * 0.2, look, rates));
  return figure(document, look, y + font * 3.4, parts);
}

/** Names, and below them the cells of all choices; returns where it ends. */
function drawBand(document, data, {look, frame, list, left, pitch}, groups, start, parts) {
  const {font, width} = look;
  const row = font * 1.7;
  const upright = pitch < font * 4.9;
  const nameTall = Math.min(
    font * 14,
    Math.max(0, ...groups.map((g) => textWidth(data.groupNames[g].slice(0, 80), font))) + font,
  );
  let y = start + nameTall + font * 0.4;
  groups.forEach((g, i) => {
    const [x, foot] = [left + (i + 0.5) * pitch + (upright ? font * 0.34 : font * 0.2), y - font * 0.5];
    parts.push(
      label(document, fitted(data.groupNames[g].slice(0, 300), nameTall - font * 0.6, font), x, foot, {
        "text-anchor": "start",
        transform: `rotate(-90 ${x.toFixed(1)} ${foot.toFixed(1)})`,
      }),
    );
  });
  for (const {choice, variants} of list) {
    if (list.length > 1) {
      parts.push(
        label(document, fitted(data.choiceNames[choice].slice(0, 300), width - 4, font), 0, y + font * 1.1, {
          "text-anchor": "start",
          "font-weight": "bold",
        }),
      );
      y += font * 1.7;
    }
    parts.push(block(document, data, frame, choice, variants, groups, {x: left, y, pitch, row, look}));
    variants.forEach((v, i) =>
      parts.push(
        label(
          document,
          fitted(data.variantNames[v].slice(0, 300), left - font * 0.6, font),
          left - font * 0.5,
          y + (i + 0.5) * row + font * 0.34,
          {"text-anchor": "end"},
        ),
      ),
    );
    y += variants.length * row + font * 0.8;
  }
  return y;
}

function block(document, data, frame, choice, variants, groups, {x, y, pitch, row, look: {theme, font}}) {
  const rate = d.isRate(data, choice);
  const cells = variants.flatMap((v) => groups.map((g) => d.cell(data, frame, g, v)));
  const highest = (v) => Math.max(...data.groups.map((_, g) => d.cell(data, frame, g, v).value ?? 0)); // the same in all bands
  const most = rate ? Math.max(1e-6, ...variants.map(highest)) : 1;
  const colour = (c) => (c.value == null ? theme.paper : between(theme.low, theme.high, c.value / most));
  const words = (c) => (c.value == null ? "–" : c.value === 0 ? "" : value(c.value, rate));
  return panel(
    document,
    x,
    y,
    [
      cell(cells, {x: "group", y: "variant", fill: colour, inset: 0.5}),
      pitch < font * 2.5
        ? null
        : text(cells, {
            x: "group",
            y: "variant",
            text: words,
            fill: (c) => (c.value == null ? theme.quiet : inkOn(colour(c))),
            fontSize: font * 0.88,
          }),
    ],
    {
      width: pitch * groups.length,
      height: row * variants.length,
      x: {domain: groups, axis: null, padding: 0, round: false},
      y: {domain: variants, axis: null, padding: 0, round: false},
    },
  );
}

/** The scale of colours, from nothing to all. */
function ramp(document, x, y, {theme, font}, rates) {
  const steps = 24;
  const wide = font * 8;
  const g = shape(document, "g", {class: "scale of colours", "font-size": font * 0.92, fill: theme.quiet});
  for (let i = 0; i < steps; ++i)
    g.appendChild(
      shape(document, "rect", {
        x: x + (i * wide) / steps,
        y,
        width: wide / steps + 0.4,
        height: font * 0.9,
        fill: between(theme.low, theme.high, i / (steps - 1)),
      }),
    );
  g.appendChild(label(document, "0", x, y + font * 2.1, {}));
  g.appendChild(label(document, rates ? "highest" : "1", x + wide, y + font * 2.1, {}));
  g.appendChild(label(document, rates ? "rate" : "share", x + wide / 2, y + font * 2.1, {}));
  return g;
}

export function caption(data, options) {
  const {frame, list, cut, groups} = layout(data, options);
  const mentions = list.reduce((s, b) => s + d.choiceMentions(data, b.choice, frame), 0);
  const rates = list.some((b) => d.isRate(data, b.choice));
  return (
    "Colour and number: the share of a choice’s mentions" +
    (rates ? " (of a category: mentions per 1,000 words, darkest at its highest)" : "") +
    `; –: no mention; n = ${plural(mentions, "mention")} of ${plural(data.groups.length, d.groupWord(data))}. No intervals are drawn.` +
    (data.clusters ? ` The ${many(d.groupWord(data))} stand in the order of the tree: joined low, alike.` : "") +
    leftOutWords(data, options, groups, weightOf(data, options), "mention") +
    (cut ? " Not all variants are shown: choose one choice to see its own." : "")
  );
}

export function table(data, options) {
  const tables = blocks(data, options).blocks.map((b) => shareTable(data, {...options, choice: b.choice}));
  const names = ["share or rate", "low", "high"];
  return {
    columns: (tables[0]?.columns ?? []).map((c, i) =>
      i >= 5 ? {...c, name: names[i - 5]} : i === 4 ? {...c, name: "mentions or words"} : c,
    ),
    rows: tables.flatMap((t) => t.rows),
  };
}
