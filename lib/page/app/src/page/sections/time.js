import {firstChoice, groupWord} from "../../data.js";
import {many} from "../../words.js";
import {choiceOptions, controls, groupOptions, select} from "../controls.js";
import {figureBox} from "../figure_box.js";

export const time = {
  id: "time",
  title: "Over time",
  has: (data) => data.time,
  lead: (data) => `Did the words change from ${data.time?.period ?? "period"} to ${data.time?.period ?? "period"}?`,
  build(data) {
    const state = {choice: firstChoice(data), group: -1};
    const withRows = new Set(data.time.group);
    const figure = figureBox(
      "time",
      data,
      () => `Words for ${data.choiceNames[state.choice]} over time`,
      () => state,
    );
    const change = (key) => (value) => {
      state[key] = Number(value);
      figure.update();
    };
    return [
      controls(
        select("Choice", choiceOptions(data), state.choice, change("choice")),
        select(
          groupWord(data),
          [[-1, `all ${many(groupWord(data))} together`], ...groupOptions(data).filter(([g]) => withRows.has(g))],
          -1,
          change("group"),
        ),
      ),
      figure.node,
    ];
  },
};
