// dist/figures.js: the page's figures for a JavaScript engine without a browser.
import {readData} from "../data.js";
import {draw, kinds} from "../figures/index.js";
import {makeDocument, written} from "./document.js";

const pixelsPerMillimetre = 96 / 25.4;

/** 336, "336px" or "89mm" as number and unit. */
function measured(width) {
  if (typeof width === "number") return [width, "px"];
  const [, number, unit] = /^([\d.]+)\s*(mm|px)?$/.exec(String(width)) ?? [];
  if (!(number > 0)) throw new Error("a width is a number of px, or text such as 89mm");
  return [Number(number), unit ?? "px"];
}

/**
 * The figure `kind` of the page's data as SVG text. `json`: text, or what it parses to. `options`: width (px, or "89mm"), choice, group,
 * variants (names or indices), voice, theme ("light", "dark"), form. Throws an Error with a sentence for the user.
 */
globalThis.drawFigure = function (kind, json, options = {}) {
  if (typeof options === "string") options = JSON.parse(options);
  const data = readData(typeof json === "string" ? JSON.parse(json) : json);
  const [size, unit] = measured(options.width ?? "89mm");
  const width = unit === "mm" ? size * pixelsPerMillimetre : size;
  if (!(width >= 120 && width <= 4000)) throw new Error("a figure is from 120 px (32 mm) to 4000 px (1058 mm) wide");
  const svg = draw(kind, data, {...options, width: Math.round(width)}, makeDocument());
  const height = (svg.getAttribute("height") * size) / Math.round(width);
  svg.setAttribute("width", size + unit);
  svg.setAttribute("height", Number(height.toFixed(2)) + unit);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return written(svg) + "\n";
};

globalThis.figureKinds = Object.keys(kinds);
