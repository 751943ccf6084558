// Articles by outlet over time: a row of bars an outlet.
import {rectY, ruleY} from "@observablehq/plot";
import * as d from "../data.js";
import {byArticles, leftOutWords, rowNames, shownGroups} from "../rows.js";
import {figure, label, panel, settings, shape} from "../frame.js";
import {text, whole} from "../tables.js";
import {periodWord, timeTicks} from "../periods.js";
import {count, plural} from "../words.js";

export function draw(data, options, document) {
  const look = settings(options);
  const {theme, font, width} = look;
  const {periods, documents} = data.corpus;
  const groups = shownGroups(data, options, byArticles(data));
  const names = rowNames(
    data,
    groups,
    groups.map((g) => data.groups[g].documents),
    look,
  );
  const most = Math.max(1, ...groups.flatMap((g) => documents[g]));
  const step = font * 2.4;
  const top = font * 1.6;
  const body = groups.length * step;
  const foot = font * 3.2;
  const wide = width - names.width - font * 1.2;
  const gap = wide / periods.length > 4 ? 0.5 : 0;
  const least = (most * 1.5) / (step * 0.84); // one article among many is still seen
  const one = (g, i) =>
    panel(
      document,
      names.width,
      top + i * step,
      [
        rectY(
          documents[g].map((n, at) => ({at, n: Math.max(n, least), none: !n})).filter((r) => !r.none),
          {x1: "at", x2: (r) => r.at + 1, y: "n", fill: theme.bar, insetLeft: gap, insetRight: gap},
        ),
        ruleY([0], {stroke: theme.grid}),
      ],
      {
        width: wide,
        height: step,
        marginTop: step * 0.16,
        marginBottom: 1,
        x: {domain: [0, Math.max(1, periods.length)], axis: null},
        y: {domain: [0, most], axis: null},
      },
    );
  const scale = shape(
    document,
    "g",
    {fill: theme.quiet, stroke: "none", "text-anchor": "start", "font-size": font * 0.9},
    label(document, `tallest bar: ${plural(most, "article")}`, names.width, font * 0.95),
  );
  return figure(document, look, top + body + foot, [
    scale,
    names.draw(document, (g) => top + (groups.indexOf(g) + 0.6) * step, font * 0.95),
    ...groups.map(one),
    timeTicks(document, periods, {x: names.width, y: top + body, width: wide, font, theme, cells: true}),
  ]);
}

export function caption(data, options) {
  const groups = shownGroups(data, options, byArticles(data));
  const undated = data.corpus.undated.reduce((s, n) => s + n, 0);
  const all = data.groups.reduce((s, g) => s + g.documents, 0);
  return (
    `Bars: articles a ${periodWord(data.corpus.periods)}, the same scale in every row; n = ${plural(all, "article")} of ${plural(data.groups.length, d.groupWord(data))}` +
    (undated ? `, ${count(undated)} of them without a date and not drawn` : "") +
    "." +
    leftOutWords(data, options, groups, byArticles(data), "article")
  );
}

export function table(data) {
  const {periods, documents, undated} = data.corpus;
  return {
    columns: [text(d.groupWord(data)), text("period"), whole("articles")],
    rows: data.groups.flatMap((_, g) => [
      ...periods.map((p, at) => [data.groupNames[g], p, documents[g][at]]).filter((r) => r[2]),
      ...(undated[g] ? [[data.groupNames[g], "no date", undated[g]]] : []),
    ]),
  };
}
