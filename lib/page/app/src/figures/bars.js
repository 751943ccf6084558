// Shares with their intervals: a panel a variant, a bar an outlet, whiskers for what is known of it.
import {axisX, barX, gridX, ruleX, ruleY} from "@observablehq/plot";
import * as d from "../data.js";
import {figure, label, panel, settings, shape} from "../frame.js";
import {shareCaption} from "../captions.js";
import {baseOf, byMentions, rowNames, shownGroups} from "../rows.js";
import {count, real, share} from "../words.js";
import {fitted, textWidth, wrapped} from "../widths.js";

export function draw(data, options, document) {
  const look = settings(options);
  const {theme, font, width} = look;
  const choice = d.wantedChoice(data, options);
  const frame = d.frameOf(data, options.voice);
  const rate = d.isRate(data, choice);
  const variants = drawnVariants(data, options, choice, frame);
  const groups = shownGroups(data, options, byMentions(data, choice));
  const names = rowNames(
    data,
    groups,
    groups.map((g) => baseOf(data, frame, g, choice)),
    look,
  );
  const most = Math.max(
    1,
    Math.min(variants.length, Math.floor((width - names.width) / leastPitch(data, variants, font))),
  );
  const across = Math.ceil(variants.length / Math.ceil(variants.length / most)) || 1;
  const pitch = (width - names.width) / across;
  const titles = variants.map((v) => wrapped(data.variantNames[v], pitch - font * 0.4, font * 1.1));
  const head = font * (0.6 + 1.2 * Math.max(1, ...titles.map((t) => t.length)));
  const row = names.row(font * 1.7);
  const body = groups.length * row;
  const foot = font * 2;
  const step = head + body + foot;
  const cells = variants.map((v) => groups.map((g) => d.cell(data, frame, g, v)));
  const highest = Math.max(1e-6, ...cells.flat().map((c) => Math.max(c.value ?? 0, c.high ?? 0)));
  const limit = rate ? highest : highest <= 0.2 ? 0.2 : highest <= 0.5 ? 0.5 : 1;
  const parts = [];
  variants.forEach((v, i) => {
    const [x, top] = [names.width + (i % across) * pitch, Math.floor(i / across) * step];
    titles[i].forEach((line, k) =>
      parts.push(
        label(document, line, x, top + head - font * (0.6 + 1.2 * (titles[i].length - 1 - k)), {
          "text-anchor": "start",
          "font-weight": "bold",
        }),
      ),
    );
    parts.push(
      panel(document, x, top + head, marks(cells[i], theme, font, rate, limit), {
        width: pitch,
        height: body + foot,
        marginRight: font * 1.3,
        marginBottom: foot,
        marginLeft: 1,
        x: {domain: [0, limit], axis: null},
        y: {domain: groups, axis: null, paddingInner: 0.28, paddingOuter: 0.14, round: false},
      }),
    );
    if (i % across === 0)
      parts.push(names.draw(document, (g) => top + head + (groups.indexOf(g) + 0.5) * row, top + head - font * 0.6));
  });
  const height = Math.ceil(variants.length / across) * step + font * 1.3;
  parts.push(
    label(document, fitted(axisName(data, choice), width - 4, font), width, height - font * 0.5, {
      "text-anchor": "end",
      fill: theme.quiet,
    }),
  );
  return figure(document, look, height, parts);
}

const mostPanels = 12;

/** A panel is as wide as the longest word of a name, within reason. */
const leastPitch = (data, variants, font) =>
  Math.max(
    font * 6.6,
    ...variants.flatMap((v) =>
      data.variantNames[v]
        .slice(0, 60)
        .split(/[\s-]+/)
        .map((w) => Math.min(font * 9, textWidth(w, font * 1.1) + font * 0.5)),
    ),
  );

/** As many panels as can be read: the most frequent variants. */
const drawnVariants = (data, options, choice, frame) =>
  d.frequentVariants(data, choice, frame).slice(0, options.top ?? mostPanels);

function marks(cells, theme, font, rate, limit) {
  const ticks = rate ? 3 : [0, limit / 2, limit];
  const none = cells.filter((c) => c.value == null);
  return [
    gridX({stroke: theme.grid, strokeOpacity: 1, ticks}),
    axisX({
      ticks,
      tickFormat: (x) =>
        rate
          ? real(x).replace(/\.00$/, "")
          : share(x)
              .replace("1.00", "1")
              .replace(/(\.\d)0$/, "$1"),
      tickSize: 2,
      tickPadding: 2,
      label: null,
      color: theme.quiet,
      fontSize: font * 0.92,
    }),
    barX(cells, {x: "value", y: "group", fill: theme.bar}),
    ruleY(
      cells.filter((c) => c.low != null),
      {x1: "low", x2: "high", y: "group", stroke: theme.ink, strokeWidth: 1.3},
    ),
    ruleX([0], {stroke: theme.quiet}),
    (_, {y}, __, ___, {document}) =>
      shape(
        document,
        "g",
        {class: "no mention", fill: theme.quiet, "text-anchor": "start"},
        ...none.map((c) => label(document, "–", 4, y(c.group) + y.bandwidth() / 2 + font * 0.34)),
      ),
  ];
}

const axisName = (data, choice) =>
  d.isRate(data, choice) ? "mentions per 1,000 words" : `share of the mentions of “${data.choiceNames[choice]}”`;

export function caption(data, options) {
  const choice = d.wantedChoice(data, options);
  const frame = d.frameOf(data, options.voice);
  const all = d.frequentVariants(data, choice, frame).length;
  const drawn = drawnVariants(data, options, choice, frame).length;
  return (
    shareCaption(data, options, choice, frame, shownGroups(data, options, byMentions(data, choice)), {
      what: "Bars",
      whiskers: "whiskers",
      interval: true,
    }) + (drawn < all ? ` The ${count(drawn)} most frequent of ${count(all)} variants.` : "")
  );
}

export {shareTable as table} from "../tables.js";
