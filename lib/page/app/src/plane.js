// Shapes and scales of the map.
import {shape} from "./frame.js";

/** The rim of a region, closed. */
export function rim({group, x, y, major, minor, angle}) {
  return Array.from({length: 65}, (_, k) => {
    const t = (2 * Math.PI * k) / 64;
    const [u, v] = [major * Math.cos(t), minor * Math.sin(t)];
    return {
      group,
      x: x + u * Math.cos(angle) - v * Math.sin(angle),
      y: (y ?? 0) + u * Math.sin(angle) + v * Math.cos(angle),
    };
  });
}

/** A line from one place to another with a head, in px. */
export function arrow(document, x1, y1, x2, y2, colour) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const n = (v) => v.toFixed(1);
  const head = `M${n(x2 - 5 * ux - 2.4 * uy)},${n(y2 - 5 * uy + 2.4 * ux)}L${n(x2)},${n(y2)}L${n(x2 - 5 * ux + 2.4 * uy)},${n(y2 - 5 * uy - 2.4 * ux)}`;
  return shape(document, "path", {
    d: `M${n(x1)},${n(y1)}L${n(x2)},${n(y2)}${head}`,
    stroke: colour,
    "stroke-width": 0.9,
    fill: "none",
    "stroke-opacity": 0.75,
  });
}

/** Domains that hold all points with some room, one unit as long across as up. */
export function extent(points, wide) {
  const range = (values) => [Math.min(0, ...values), Math.max(0, ...values)];
  const [x, y] = [range(points.map((p) => p.x)), range(points.map((p) => p.y ?? 0))];
  const padX = 0.12 * (x[1] - x[0] || 1);
  const unit = wide / (x[1] - x[0] + 2 * padX || 1);
  const need = (y[1] - y[0]) * unit * 1.16;
  const tall = Math.round(Math.max(wide * 0.45, Math.min(wide * 1.1, 620, need)));
  const shrink = Math.max(1, need / tall);
  const stretch = (range, pixels) => {
    const middle = (range[0] + range[1]) / 2;
    const half = ((pixels / unit) * shrink) / 2;
    return [middle - half, middle + half];
  };
  return {x: stretch(x, wide), y: stretch(y, tall), tall};
}
