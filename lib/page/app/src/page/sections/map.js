import {groupWord} from "../../data.js";
import {capital, many} from "../../words.js";
import {figureBox} from "../figure_box.js";

export const map = {
  id: "map",
  title: "Who writes like whom",
  has: (data) => data.map,
  lead: (data) => `${capital(many(groupWord(data)))} that choose their words alike lie close together.`,
  build: (data) => [
    figureBox(
      "map",
      data,
      () => `Map of the ${many(groupWord(data))}`,
      () => ({}),
    ).node,
  ],
};
