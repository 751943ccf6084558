// The figures by name. A figure is pure: draw(data, options, document) gives an SVG element, caption(data, options) the sentence
// under it, table(data, options) what it is drawn from.
import * as contrast from "./contrast.js";
import * as corpus from "./corpus.js";
import * as heatmap from "./heatmap.js";
import * as map from "./map.js";
import * as pairs from "./pairs.js";
import * as stacked from "./stacked.js";
import * as table from "./table.js";
import * as time from "./time.js";
import * as volcano from "./volcano.js";

export const kinds = {table, bars: table, stacked, heatmap, map, contrast, volcano, pairs, time, corpus};

export function draw(kind, data, options, document) {
  const figure = Object.hasOwn(kinds, kind) ? kinds[kind] : null;
  if (!figure)
    throw new Error(`no figure is named ${String(kind).slice(0, 40)}; there are: ${Object.keys(kinds).join(", ")}`);
  return figure.draw(data, options, document);
}
