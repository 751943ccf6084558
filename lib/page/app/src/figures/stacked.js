// Shares as stacked bars: a bar an outlet, a piece a variant, numbered as in the key so that colour is not needed to read it.
import {axisX, barX} from "@observablehq/plot";
import * as d from "../data.js";
import {shareCaption} from "../captions.js";
import {figure, label, panel, settings, shape} from "../frame.js";
import {legend} from "../legend.js";
import {baseOf, byMentions, rowNames, shownGroups} from "../rows.js";
import {inkOn} from "../theme.js";
import {share} from "../words.js";
import {fitted} from "../widths.js";
import * as bars from "./bars.js";

export function draw(data, options, document) {
  const choice = d.wantedChoice(data, options);
  if (d.isRate(data, choice)) return bars.draw(data, options, document); // rates are parts of no whole
  const look = settings(options);
  const {theme, font, width} = look;
  const frame = d.frameOf(data, options.voice);
  const groups = shownGroups(data, options, byMentions(data, choice));
  const names = rowNames(
    data,
    groups,
    groups.map((g) => baseOf(data, frame, g, choice)),
    look,
  );
  const parts = partsOf(data, choice, frame, theme);
  const key = legend(
    parts.map((p) => ({label: p.name, colour: p.colour, text: {sign: p.sign, fill: inkOn(p.colour)}})),
    look,
  );
  const top = key.height + font * 1.5;
  const row = names.row(font * 1.9);
  const body = groups.length * row;
  const foot = font * 3.4;
  const pieces = groups.flatMap((g) => piecesOf(data, frame, g, choice, parts));
  return figure(document, look, top + body + foot, [
    key.draw(document, 1),
    names.draw(document, (g) => top + (groups.indexOf(g) + 0.5) * row, top - font * 0.4),
    panel(
      document,
      names.width,
      top,
      marks(
        pieces,
        groups.filter((g) => !frame.mentions[g][choice]),
        look,
      ),
      {
        width: width - names.width,
        height: body + foot,
        marginRight: font * 0.8,
        marginBottom: foot,
        marginLeft: 1,
        x: {domain: [0, 1], axis: null},
        y: {domain: groups, axis: null, paddingInner: 0.22, paddingOuter: 0.11, round: false},
      },
    ),
    label(
      document,
      fitted(`share of the mentions of “${data.choiceNames[choice]}”`, width - 4, font),
      width,
      top + body + foot - font * 0.6,
      {"text-anchor": "end", fill: theme.quiet},
    ),
  ]);
}

/** The variants with a colour each; those that have none of their own are one piece together. */
function partsOf(data, choice, frame, theme) {
  const all = d.frequentVariants(data, choice, frame);
  const most = all.length > theme.palette.length ? theme.palette.length - 1 : all.length;
  const parts = all
    .slice(0, most)
    .sort((a, b) => a - b)
    .map((v, i) => ({variants: [v], name: data.variantNames[v], colour: theme.palette[i]}));
  if (all.length > most)
    parts.push({variants: all.slice(most), name: `${all.length - most} others`, colour: theme.rest});
  return parts.map((p, i) => ({...p, sign: String(i + 1)}));
}

function piecesOf(data, frame, group, choice, parts) {
  const mentions = frame.mentions[group][choice];
  let x1 = 0;
  return parts
    .map((part) => {
      const n = part.variants.reduce((s, v) => s + frame.counts[group][v], 0);
      const from = x1;
      x1 += mentions ? n / mentions : 0;
      return {group, part, x1: from, x2: x1, share: x1 - from};
    })
    .filter((p) => p.share > 0);
}

function marks(pieces, silent, {theme, font}) {
  return [
    axisX({
      ticks: [0, 0.25, 0.5, 0.75, 1],
      tickFormat: (x) => share(x).replace("1.00", "1").replace(".50", ".5"),
      tickSize: 3,
      tickPadding: 2,
      label: null,
      color: theme.quiet,
      fontSize: font * 0.92,
    }),
    barX(pieces, {x1: "x1", x2: "x2", y: "group", fill: (p) => p.part.colour, stroke: theme.paper, strokeWidth: 1}),
    (_, {x, y}, __, ___, {document}) => {
      const g = shape(document, "g", {class: "shares", "font-size": font * 0.86});
      for (const p of pieces) {
        const room = x(p.x2) - x(p.x1);
        const words = room > font * 4.2 ? `${p.part.sign}: ${share(p.share)}` : room > font * 0.9 ? p.part.sign : "";
        if (words)
          g.appendChild(
            label(document, words, (x(p.x1) + x(p.x2)) / 2, y(p.group) + y.bandwidth() / 2 + font * 0.3, {
              fill: inkOn(p.part.colour),
            }),
          );
      }
      for (const s of silent)
        g.appendChild(
          label(document, "no mention", 4, y(s) + y.bandwidth() / 2 + font * 0.3, {
            fill: theme.quiet,
            "text-anchor": "start",
          }),
        );
      return g;
    },
  ];
}

export function caption(data, options) {
  const choice = d.wantedChoice(data, options);
  if (d.isRate(data, choice)) return bars.caption(data, options);
  const frame = d.frameOf(data, options.voice);
  return shareCaption(data, options, choice, frame, shownGroups(data, options, byMentions(data, choice)), {
    what: "Pieces of bars, numbered as in the key",
    interval: false,
  });
}

export {shareTable as table} from "../tables.js";
