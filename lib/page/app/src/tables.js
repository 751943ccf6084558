// The table behind a figure: columns with a name and a format, rows of raw values.
import * as d from "./data.js";
import {count, real, share} from "./words.js";

export const text = (name) => ({name, format: (x) => x ?? ""});
export const whole = (name) => ({name, format: count, number: true});
export const part = (name) => ({name, format: share, number: true});
export const decimal = (name) => ({name, format: real, number: true});

/** All cells of a choice, an outlet and variant a row. */
export function shareTable(data, options) {
  const choice = d.wantedChoice(data, options);
  const frame = d.frameOf(data, options.voice);
  const rate = d.isRate(data, choice);
  const value = rate ? decimal : part;
  const rows = d.groupOrder(data).flatMap((g) =>
    d.frequentVariants(data, choice, frame).map((v) => {
      const c = d.cell(data, frame, g, v);
      return [
        data.groupNames[g],
        data.choiceNames[choice],
        data.variantNames[v],
        c.count,
        rate ? data.groups[g].words : c.mentions,
        c.value,
        c.low,
        c.high,
      ];
    }),
  );
  return {
    columns: [
      text(d.groupWord(data)),
      text("choice"),
      text("variant"),
      whole("count"),
      whole(rate ? "words" : "mentions"),
      value(rate ? "rate" : "share"),
      value("low"),
      value("high"),
    ],
    rows,
  };
}
