// Places for labels beside points so that no label covers another label, a point or the edge.
import {textWidth} from "./widths.js";

const around = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];
const overlap = (a, b) =>
  a.x2 <= b.x1 || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1
    ? 0
    : (Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1)) * (Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1));

function box(point, [dx, dy], distance, width, size) {
  const reach = distance * (dx && dy ? 0.75 : 1);
  const x1 = point.x + dx * reach - (dx > 0 ? 0 : dx < 0 ? width : width / 2);
  const middle = point.y + dy * (reach + size * 0.5);
  return {x1, x2: x1 + width, y1: middle - size * 0.58, y2: middle + size * 0.58};
}

/**
 * Points: {x, y, r, text, must, bold, away: a direction to prefer}, the most important first. Gives for each placed one {point, x, y (of the baseline), width, leader}, none for a point
 * whose label fits nowhere, unless it must be there. Cost: points × labels placed.
 */
export function placed(points, {width, height, size, taken = []}) {
  const dots = points.map((p) => ({x1: p.x - p.r, x2: p.x + p.r, y1: p.y - p.r, y2: p.y + p.r}));
  const boxes = [...taken];
  const result = [];
  for (const point of points) {
    const sides = point.away
      ? [...around].sort(
          (a, b) => b[0] * point.away[0] + b[1] * point.away[1] - a[0] * point.away[0] - a[1] * point.away[1],
        )
      : around;
    const wide = textWidth(point.text, size * (point.bold ? 1.08 : 1));
    let best = null;
    for (const ring of point.must ? [2, 10, 20, 32, 46, 62] : [2, 10, 20]) {
      for (const side of sides) {
        const b = box(point, side, point.r + ring, wide, size);
        const outside = b.x1 < 0 || b.x2 > width || b.y1 < 0 || b.y2 > height;
        if (outside && !point.must) continue;
        let covers = 0;
        for (const other of boxes) covers += overlap(b, other) * 4;
        for (const dot of dots) covers += overlap(b, dot);
        if (covers > 0 && !point.must) continue;
        const cost = covers + ring * 1.5 + (outside ? 1e6 : 0); // near, and covering a little, is better than far
        if (!best || cost < best.cost) best = {cost, b, ring};
      }
      if (best?.cost <= ring * 1.5) break;
    }
    if (!best) continue;
    const {b} = best;
    const shift = Math.max(0, -b.x1) - Math.max(0, b.x2 - width);
    const settled = {x1: b.x1 + shift, x2: b.x2 + shift, y1: b.y1, y2: b.y2};
    boxes.push(settled);
    result.push({point, x: settled.x1, y: settled.y2 - size * 0.3, width: wide, box: settled, leader: best.ring > 2});
  }
  return result;
}
