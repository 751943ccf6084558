// What all figures share: Plot draws panels, a figure puts panels, names and keys together into one SVG element that
// needs nothing around it.
import {plot} from "@observablehq/plot";
import {themeOf} from "./theme.js";

const fonts = "Helvetica, Arial, 'Liberation Sans', sans-serif";

/** The options of a figure, filled: width in px (a journal column unless told), type size, theme. */
export function settings(options = {}) {
  const width = options.width ?? 336;
  return {...options, width, font: options.font ?? (width < 400 ? 9.5 : 11), theme: themeOf(options.theme)};
}

/** An SVG element with attributes and children (elements or text). */
export function shape(document, name, attributes = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes))
    node.setAttribute(key, typeof value === "number" ? tidy(value) : value);
  for (const child of children) node.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  return node;
}

const tidy = (x) => String(Math.round(x * 100) / 100);

export const label = (document, text, x, y, attributes = {}) => shape(document, "text", {x, y, ...attributes}, text);

/** What Plot draws of `marks`, as a group whose corner is at x, y. `spec` goes to Plot as it is. */
export function panel(document, x, y, marks, spec) {
  const svg = plot({
    marginTop: 0,
    marginRight: 0,
    marginBottom: 0,
    marginLeft: 0,
    ...spec,
    marks,
    document,
    figure: false,
  });
  const g = shape(document, "g", {transform: `translate(${tidy(x)},${tidy(y)})`});
  while (svg.firstChild) {
    const child = svg.firstChild;
    svg.removeChild(child);
    if (child.localName === "style") continue;
    const name = child.getAttribute("aria-label"); // the whole figure has one label; parts of it are told apart by class
    if (name) child.setAttribute("class", name);
    child.removeAttribute("aria-label");
    g.appendChild(child);
  }
  return g;
}

/** The whole: parts on a ground of the given height. */
export function figure(document, {width, font, theme}, height, parts) {
  const svg = shape(document, "svg", {
    class: "slant-figure",
    width,
    height: Math.ceil(height),
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    "font-family": fonts,
    "font-size": font,
    "text-anchor": "middle",
    fill: theme.ink,
    color: theme.ink,
  });
  if (theme.name === "dark")
    svg.appendChild(shape(document, "rect", {width: "100%", height: "100%", fill: theme.paper}));
  for (const part of parts) if (part) svg.appendChild(part);
  return svg;
}
