// The tree that orders the outlets, drawn above them: the lower two are joined, the more alike they are.
import {shape} from "./frame.js";

/** Leaves stand `pitch` apart from x + pitch / 2 on, at y + height. */
export function dendrogram(document, {order, merges}, {x, y, pitch, height, colour}) {
  const place = new Map(order.map((g, i) => [g, {x: x + (i + 0.5) * pitch, h: 0}]));
  const highest = Math.max(1e-9, ...merges.map((m) => m[2]));
  const up = (h) => y + height - (h / highest) * height;
  const made = [];
  let path = "";
  for (const [a, b, h] of merges) {
    const [left, right] = [a, b].map((n) => (n < 0 ? place.get(-n - 1) : made[n - 1]));
    path += `M${left.x.toFixed(1)},${up(left.h).toFixed(1)}V${up(h).toFixed(1)}H${right.x.toFixed(1)}V${up(right.h).toFixed(1)}`;
    made.push({x: (left.x + right.x) / 2, h});
  }
  return shape(document, "path", {class: "tree of likeness", d: path, fill: "none", stroke: colour, "stroke-width": 1});
}
