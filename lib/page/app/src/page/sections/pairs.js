import {firstChoice, frequentVariants, groupWord} from "../../data.js";
import {pairOf} from "../../figures/pairs.js";
import {choiceOptions, controls, reoption, select} from "../controls.js";
import {figureBox} from "../figure_box.js";
import {groupsShown} from "../groups.js";

export const pairs = {
  id: "pairs",
  title: "One word or the other",
  has: (data) => data.variantsOf.some((v) => v.length > 1),
  lead: (data) => `Of two words, which does each ${groupWord(data)} prefer, and how far?`,
  build(data) {
    const able = (c) => data.variantsOf[c].length > 1;
    const first = firstChoice(data);
    const state = {choice: able(first) ? first : data.choices.findIndex((_, c) => able(c))};
    state.variants = pairOf(data, {choice: state.choice});
    const shown = groupsShown(data, () => figure.update(), () => state.choice, false); // the figure has its own order
    const names = () => state.variants.map((v) => data.variantNames[v]);
    const figure = figureBox(
      "pairs",
      data,
      () => names().join(" or "),
      () => ({...state, groups: shown.groups()}),
    );
    const options = () => {
      const used = frequentVariants(data, state.choice);
      return [...used, ...data.variantsOf[state.choice].filter((v) => !used.includes(v))].map((v) => [
        v,
        data.variantNames[v],
      ]);
    };
    const sides = [0, 1].map((i) =>
      select(i ? "Squares" : "Circles", options(), state.variants[i], (v) => {
        state.variants = state.variants.map((old, k) => (k === i ? Number(v) : old));
        figure.update();
      }),
    );
    const choose = (c) => {
      state.choice = Number(c);
      state.variants = pairOf(data, {choice: state.choice});
      sides.forEach((side, i) => reoption(side, options(), state.variants[i]));
      shown.update();
    };
    shown.update();
    return [
      controls(
        select(
          "Choice",
          choiceOptions(data).filter(([c]) => able(c)),
          state.choice,
          choose,
        ),
        sides,
        shown.filter,
      ),
      figure.node,
      shown.pages,
    ];
  },
};
