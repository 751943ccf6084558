// A key to the marks of a figure: swatches with words, in as many lines as the width needs.
import {label, shape} from "./frame.js";
import {fitted, textWidth} from "./widths.js";

/**
 * Items: {label, colour, stroke, form: "dot" | "square" | "line" | nothing for a box, text: a sign in the box}. `height` is known
 * before anything is drawn; `draw(document, y)` gives the element.
 */
export function legend(items, {width, font, theme}, left = 0) {
  const places = [];
  const lineHeight = font * 1.55;
  let x = left;
  let line = 0;
  for (const item of items) {
    const words = fitted(item.label, width - left - font * 2, font);
    const room = font * 1.35 + textWidth(words, font);
    if (x > left && x + room > width) {
      x = left;
      ++line;
    }
    places.push({...item, words, x, y: line * lineHeight});
    x += room + font * 1.1;
  }
  return {
    height: items.length ? (line + 1) * lineHeight + font * 0.4 : 0,
    draw(document, top) {
      const g = shape(document, "g", {class: "key", "text-anchor": "start"});
      for (const p of places) {
        g.appendChild(swatch(document, p, p.x, top + p.y, font));
        g.appendChild(label(document, p.words, p.x + font * 1.35, top + p.y + font * 0.87, {fill: theme.ink}));
      }
      return g;
    },
  };
}

function swatch(document, {colour, stroke, form, text}, x, y, size) {
  const paint = {fill: colour ?? "none", stroke: stroke ?? "none", "stroke-width": 1.5};
  if (form === "dot") return shape(document, "circle", {...paint, cx: x + size / 2, cy: y + size / 2, r: size * 0.36});
  if (form === "square") {
    return shape(document, "rect", {
      ...paint,
      x: x + size * 0.17,
      y: y + size * 0.17,
      width: size * 0.66,
      height: size * 0.66,
    });
  }
  if (form === "line") return shape(document, "path", {...paint, fill: "none", d: `M${x},${y + size / 2}h${size}`});
  const g = shape(document, "g", {}, shape(document, "rect", {...paint, x, y, width: size, height: size}));
  if (text)
    g.appendChild(
      label(document, text.sign, x + size / 2, y + size * 0.82, {
        "text-anchor": "middle",
        "font-size": size * 0.82,
        fill: text.fill,
      }),
    );
  return g;
}
