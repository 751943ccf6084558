// The figures by name. A figure is pure: draw(data, options, document) gives an SVG element, caption(data, options) the sentence
// under it.
import * as bars from "./bars.js";

export const kinds = {table: bars};

export function draw(kind, data, options, document) {
  const figure = kinds[kind];
  if (!figure) throw new Error(`no figure is named ${String(kind).slice(0, 40)}; there are: ${Object.keys(kinds).join(", ")}`);
  return figure.draw(data, options, document);
}
