// The rows of contrasts of one group, in the order they came.
import * as d from "./data.js";
import {decimal, text, whole} from "./tables.js";

const fields = ["variant", "log_odds", "low", "high", "z", "q", "count", "base", "rest_count", "rest_base"];

export function contrastsOf(data, group) {
  const all = data.contrasts;
  const rows = [];
  all.group.forEach((g, i) => {
    if (g === group) rows.push(Object.fromEntries(fields.map((f) => [f, all[f]?.[i] ?? null])));
  });
  return rows;
}

/** Hardly chance: few false discoveries among such, and an interval that says on which side it lies. */
export const isSure = (r) => r.q != null && r.q < 0.05 && (r.low == null || r.low > 0 || r.high < 0);

/** What makes a mark full, in the words of captions. */
export const sureWords = "q < .05 (false discoveries held below 5 %) and an interval that leaves out 0";

/** "rest, pooled" is how the command names it. */
export const againstWords = (data) =>
  data.contrasts.against === "rest, pooled" ? "all others together" : data.contrasts.against;

/** The group asked for, else the one with the largest |z|. */
export function wantedContrast(data, options) {
  if (!data.contrasts) throw new Error(data.notes?.contrasts?.[0] ?? "there are no contrasts");
  let best = -1;
  data.contrasts.z.forEach((z, i) => {
    if (z != null && (best < 0 || Math.abs(z) > Math.abs(data.contrasts.z[best]))) best = i;
  });
  return d.wantedGroup(data, options, best < 0 ? 0 : data.contrasts.group[best]);
}

export function contrastTable(data, group) {
  const rows = contrastsOf(data, group);
  return {
    columns: [
      text(d.groupWord(data)),
      text("choice"),
      text("variant"),
      decimal("log odds"),
      decimal("low"),
      decimal("high"),
      decimal("z"),
      decimal("q"),
      whole("count"),
      whole("of"),
      whole("others’ count"),
      whole("others’ of"),
    ],
    rows: rows.map((r) => [
      data.groupNames[group],
      data.choiceNames[data.variants[r.variant].choice],
      data.variantNames[r.variant],
      r.log_odds,
      r.low,
      r.high,
      r.z,
      r.q,
      r.count,
      r.base,
      r.rest_count,
      r.rest_base,
    ]),
  };
}
