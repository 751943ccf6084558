// The outlets as points: near each other when they choose alike; arrows are the words that pull.
import {axisX, axisY, gridX, gridY, line, ruleX, ruleY} from "@observablehq/plot";
import * as d from "../data.js";
import {figure, label, panel, settings, shape} from "../frame.js";
import {arrow, extent, rim} from "../plane.js";
import {labelLayer} from "../label_layer.js";
import {placed} from "../labels.js";
import {legend} from "../legend.js";
import {decimal, text, whole} from "../tables.js";
import {count, percent, plural, real, shortened} from "../words.js";
import {fitted, textWidth} from "../widths.js";

/** Arrows that can be told apart. */
const mostArrows = (width) => (width < 450 ? 8 : 14);
const mostNames = 60;

function parts(data, options) {
  const map = data.map;
  if (!map) throw new Error(data.notes?.map?.[0] ?? "there is no map");
  const groups = map.groups.group
    .map((group, i) => ({group, ...at(map.groups, i, ["x", "y", "major", "minor", "angle", "mentions"])}))
    .filter((p) => p.x != null);
  const all = map.variants.variant
    .map((variant, i) => ({variant, ...at(map.variants, i, ["x", "y", "contribution"])}))
    .filter((p) => p.x != null);
  const arrows = [...all]
    .sort((a, b) => b.contribution - a.contribution || a.variant - b.variant)
    .slice(0, options.arrows ?? mostArrows(settings(options).width));
  clip(groups);
  const reach = Math.max(1e-9, ...groups.map((p) => Math.hypot(p.x, p.y ?? 0)));
  const longest = Math.max(1e-9, ...arrows.map((p) => Math.hypot(p.x, p.y ?? 0)));
  return {groups, all, arrows, scale: (0.95 * reach) / longest};
}

/** No single group sets the scale: one much farther out than three of four is drawn nearer, in its direction. */
function clip(groups) {
  const radii = groups.map((p) => Math.hypot(p.x, p.y ?? 0)).sort((a, b) => a - b);
  const most = 2.5 * (radii[Math.floor(0.75 * (radii.length - 1))] ?? 0);
  for (const p of groups) {
    const radius = Math.hypot(p.x, p.y ?? 0);
    if (!(most > 0) || radius <= most) continue;
    p.from = [p.x, p.y ?? 0];
    p.x *= most / radius;
    p.y = ((p.y ?? 0) * most) / radius;
  }
}

/** Groups of too few articles for a region: open points. */
const isFaint = (p, regions) => regions && p.major == null;

/** The regions drawn: those of the most frequent groups where there are many. */
const regionsOf = (groups) =>
  groups
    .filter((p) => p.major != null && p.minor != null)
    .sort((a, b) => b.mentions - a.mentions || a.group - b.group)
    .slice(0, mostNames);

const at = (columns, i, names) => Object.fromEntries(names.map((n) => [n, columns[n]?.[i] ?? null]));

export function draw(data, options, document) {
  const look = settings(options);
  const {theme, font, width} = look;
  const {groups, arrows, scale} = parts(data, options);
  const regions = regionsOf(groups);
  const someRegion = groups.some((p) => p.major != null);
  const tips = arrows.map((a) => ({...a, x: a.x * scale, y: (a.y ?? 0) * scale}));
  const key = legend(
    [
      {label: d.groupWord(data), form: "dot", colour: theme.more},
      ...(regions.length
        ? [{label: `region (${Math.round(data.meta.level * 100)} %)`, form: "line", stroke: theme.bar}]
        : []),
      {label: "word that tells them apart", form: "line", stroke: theme.less},
    ],
    look,
  );
  const [left, right, foot] = [font * 3.4, font * 0.8, font * 3.6];
  const top = key.height + font * 1.9;
  const wide = width - left - right;
  const frame = extent([...groups, ...tips], wide);
  const inside = (v, [low, high]) => Math.min(high, Math.max(low, v));
  const rims = regions.flatMap(rim).map((p) => ({...p, x: inside(p.x, frame.x), y: inside(p.y, frame.y)}));
  const tall = frame.tall;
  const x = (v) => ((v - frame.x[0]) / (frame.x[1] - frame.x[0])) * wide;
  const y = (v) => ((frame.y[1] - v) / (frame.y[1] - frame.y[0])) * tall;
  const r = font * 0.36;
  const dots = groups.map((p) => ({
    x: x(p.x),
    y: y(p.y ?? 0),
    r,
    group: p.group,
    mentions: p.mentions,
    faint: isFaint(p, someRegion),
    from: p.from,
    text: fitted(data.groupNames[p.group].slice(0, 200), font * (width < 450 ? 12 : 14), font),
    kind: "group",
  }));
  const ranked = [...dots].sort((a, b) => b.mentions - a.mentions);
  const named = ranked.slice(0, mostNames).map((p) => ({...p, bold: true, must: dots.length <= 12}));
  const words = tips.map((p) => ({
    x: x(p.x),
    y: y(p.y),
    r: 2,
    text: fitted(data.plainNames[p.variant].slice(0, 200), font * (width < 450 ? 12 : 18), font),
    kind: "variant",
    away: [x(p.x) - x(0), y(p.y) - y(0)],
  }));
  const texts = placed([...named, ...words], {
    width: wide,
    height: tall,
    size: font,
    taken: ranked.slice(mostNames).map((p) => ({x1: p.x - r, x2: p.x + r, y1: p.y - r, y2: p.y + r})),
  });
  // Names that fit nowhere stand in a key below, by numbers.
  const told = new Set(texts.map((t) => t.point.group));
  const numbered = named
    .filter((p) => !told.has(p.group))
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map((p, i) => ({...p, name: p.text, text: String(i + 1), must: true}));
  const numbers = placed(numbered, {
    width: wide,
    height: tall,
    size: font * 0.9,
    taken: [...texts.map((t) => t.box), ...ranked.map((p) => ({x1: p.x - r, x2: p.x + r, y1: p.y - r, y2: p.y + r}))],
  });
  const lines = flowed(
    numbered.map((p) => `${p.text} ${p.name}`),
    width - font,
    font,
  );
  const axis = (k) =>
    `axis ${k + 1} (${data.map.explained[k] == null ? "–" : percent(data.map.explained[k])} of the differences)`;
  const style = (p) =>
    p.kind === "group" ? {fill: theme.ink, "font-weight": "bold"} : {fill: theme.less, "font-style": "italic"};
  return figure(document, look, top + tall + foot + lines.length * font * 1.35, [
    key.draw(document, 1),
    panel(
      document,
      0,
      top,
      [
        gridX({ticks: 5, stroke: theme.faint, strokeOpacity: 1}),
        gridY({ticks: 5, stroke: theme.faint, strokeOpacity: 1}),
        ruleX([0], {stroke: theme.grid}),
        ruleY([0], {stroke: theme.grid}),
        axisX({
          ticks: 5,
          tickFormat: (v) => real(v, 2),
          tickSize: 3,
          tickPadding: 2,
          label: null,
          color: theme.quiet,
          fontSize: font * 0.92,
        }),
        axisY({
          ticks: 5,
          tickFormat: (v) => real(v, 2),
          tickSize: 3,
          tickPadding: 2,
          label: null,
          color: theme.quiet,
          fontSize: font * 0.92,
        }),
        line(rims, {x: "x", y: "y", z: "group", stroke: theme.bar, strokeWidth: 1, fill: theme.bar, fillOpacity: 0.12}),
      ],
      {
        width,
        height: tall + foot,
        marginLeft: left,
        marginRight: right,
        marginBottom: foot,
        x: {domain: frame.x, axis: null},
        y: {domain: frame.y, axis: null},
      },
    ),
    shape(
      document,
      "g",
      {transform: `translate(${left},${top})`},
      ...words.map((p) => arrow(document, x(0), y(0), p.x, p.y, theme.less)),
      ...dots.map((p) =>
        shape(document, "circle", {
          cx: p.x,
          cy: p.y,
          r: p.faint ? r * 0.85 : r,
          fill: p.faint ? theme.paper : theme.more,
          stroke: p.faint ? theme.more : theme.paper,
          "stroke-width": p.faint ? 1.1 : 0.8,
        }),
      ),
      ...dots.filter((p) => p.from).map((p) => outward(document, p, [x(0), y(0)], font, theme.more)),
      labelLayer(document, texts, look, style),
      labelLayer(document, numbers, {...look, font: font * 0.9}, style),
    ),
    label(document, fitted(axis(0), wide, font), width - right, top + tall + foot - font * 0.7, {
      "text-anchor": "end",
      fill: theme.quiet,
    }),
    ...lines.map((line, i) =>
      label(document, line, 0, top + tall + foot + (i + 0.7) * font * 1.35, {"text-anchor": "start", fill: theme.ink}),
    ),
    label(document, fitted(`↑ ${axis(1)}`, width, font), 0, top - font * 0.6, {
      "text-anchor": "start",
      fill: theme.quiet,
    }),
  ]);
}

/** Entries of a key in lines, none broken. */
function flowed(entries, width, font) {
  const lines = [];
  for (const entry of entries) {
    const longer = lines.length ? `${lines.at(-1)} · ${entry}` : null;
    if (longer && textWidth(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(fitted(entry, width, font));
  }
  return lines;
}

/** The head of an arrow beyond a point that lies farther out than it is drawn. */
function outward(document, p, [x0, y0], font, colour) {
  const length = Math.hypot(p.x - x0, p.y - y0) || 1;
  const [ux, uy] = [(p.x - x0) / length, (p.y - y0) / length];
  return arrow(document, p.x + ux * p.r, p.y + uy * p.r, p.x + ux * font * 1.4, p.y + uy * font * 1.4, colour);
}

export function caption(data, options) {
  const {groups, all, arrows, scale} = parts(data, options);
  const someRegion = groups.some((p) => p.major != null);
  const faint = groups.filter((p) => isFaint(p, someRegion)).length;
  const clipped = groups.filter((p) => p.from);
  const regions = regionsOf(groups).length;
  return (
    `Points: ${plural(groups.length, d.groupWord(data))}; near points choose their words alike. ` +
    (regions
      ? `Ellipses: ${Math.round(data.meta.level * 100)} % bootstrap regions (${count(data.meta.replicates)} draws of ${d.unitWords(data)}), of ${count(regions)} of them. `
      : "No regions: too few articles. ") +
    (faint ? `Open points: ${plural(faint, d.groupWord(data))} with too few ${d.unitWords(data)} for a region. ` : "") +
    (clipped.length
      ? `Drawn nearer than ${clipped.length === 1 ? "it lies" : "they lie"}, with an arrow: ${clipped
          .slice(0, 12)
          .map((p) => `${shortened(data.groupNames[p.group], 60)} (${real(p.from[0])}, ${real(p.from[1])})`)
          .join(", ")}${clipped.length > 12 ? ` and ${count(clipped.length - 12)} more` : ""}. `
      : "") +
    (groups.length > mostNames ? `The ${mostNames} with most mentions are named. ` : "") +
    `Arrows: the ${count(arrows.length)} of ${plural(all.length, "variant")} that tell them apart most, lengths × ${real(scale)} to fit; ` +
    `n = ${plural(
      groups.reduce((s, p) => s + (p.mentions ?? 0), 0),
      "mention",
    )}.`
  );
}

export function table(data, options) {
  const {groups, all} = parts(data, options);
  return {
    columns: [
      text("kind"),
      text("name"),
      decimal("axis 1"),
      decimal("axis 2"),
      whole("mentions"),
      decimal("contribution"),
    ],
    rows: [
      ...groups.map((p) => [d.groupWord(data), data.groupNames[p.group], ...(p.from ?? [p.x, p.y]), p.mentions, null]),
      ...all.map((p) => ["variant", d.variantLabel(data, p.variant), p.x, p.y, null, p.contribution]),
    ],
  };
}
