// Time along the foot of a figure: as many names of periods as fit, a tick at each.
import {label, shape} from "./frame.js";
import {textWidth} from "./widths.js";

/** Steps between named periods that people count in. */
const steps = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120, 240];

/** The places of the named periods: whole years where there are more than a few. */
export function namedPeriods(periods, room, font) {
  const widest = Math.max(1, ...periods.map((p) => textWidth(p, font)));
  const most = Math.max(1, Math.floor(room / (widest + font)));
  const step = steps.find((s) => Math.ceil(periods.length / s) <= most) ?? Math.ceil(periods.length / most);
  const january = periods.findIndex((p) => /^\d{4}-01$/.test(p));
  const first = step >= 2 && january >= 0 && periods.length > step ? january % step : 0;
  return periods.map((_, i) => i).filter((i) => i >= first && (i - first) % step === 0);
}

/** Ticks and names; `cells`: a period has a width (bars), else it is a point and the first and last stand at the edges. */
export function timeTicks(document, periods, {x, y, width, font, theme, cells}) {
  const small = font * 0.92;
  const g = shape(document, "g", {class: "time", "font-size": small, fill: theme.quiet, stroke: "none"});
  const place = (i) =>
    x +
    (cells
      ? ((i + 0.5) / periods.length) * width
      : periods.length > 1
        ? (i / (periods.length - 1)) * width
        : width / 2);
  for (const i of namedPeriods(periods, width + font, small)) {
    const half = textWidth(periods[i], small) / 2;
    const at = place(i);
    g.appendChild(shape(document, "path", {d: `M${at.toFixed(1)},${y.toFixed(1)}v3`, stroke: theme.quiet}));
    g.appendChild(label(document, periods[i], Math.min(at, x + width + font - half), y + 4 + small, {}));
  }
  return g;
}

/** "2020-Q1" → "quarter": how long a period is, by its name. */
export const periodWord = ([first = ""]) => lengths.find(([form]) => form.test(first))?.[1] ?? "period";

const lengths = [
  [/^\d{4}$/, "year"],
  [/^\d{4}-Q\d$/, "quarter"],
  [/^\d{4}-\d\d$/, "month"],
  [/^\d{4}-W\d\d$/, "week"],
  [/^\d{4}-\d\d-\d\d$/, "day"],
];
