// Draws placed labels: text with a rim in the colour of the ground, and a thin line to points further off.
import {label, shape} from "./frame.js";

export function labelLayer(document, placedLabels, {font, theme}, style = () => ({})) {
  const g = shape(document, "g", {class: "labels", "text-anchor": "start", "font-size": font});
  for (const {point, x, y, box, leader} of placedLabels) {
    if (leader) {
      const toX = Math.max(box.x1, Math.min(point.x, box.x2));
      const toY = Math.max(box.y1, Math.min(point.y, box.y2));
      g.appendChild(
        shape(document, "path", {
          d: `M${point.x.toFixed(1)},${point.y.toFixed(1)}L${toX.toFixed(1)},${toY.toFixed(1)}`,
          stroke: theme.quiet,
          "stroke-width": 0.6,
          fill: "none",
        }),
      );
    }
    g.appendChild(
      label(document, point.text, x, y, {
        stroke: theme.paper,
        "stroke-width": 2.5,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
        ...style(point),
      }),
    );
  }
  return g;
}
