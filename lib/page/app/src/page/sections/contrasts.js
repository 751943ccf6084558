import {groupWord, unitWords} from "../../data.js";
import {wantedContrast} from "../../contrasts.js";
import {controls, groupOptions, select} from "../controls.js";
import {h} from "../dom.js";
import {figureBox} from "../figure_box.js";

export const contrasts = {
  id: "contrasts",
  title: "What sets one apart",
  has: (data) => data.contrasts?.group.length,
  lead: (data) => `Which words does one ${groupWord(data)} use more, or less, than the others?`,
  build(data) {
    const state = {group: wantedContrast(data, {})};
    const name = () => data.groupNames[state.group];
    const bars = figureBox(
      "contrast",
      data,
      () => `Words that set ${name()} apart`,
      () => state,
    );
    const cloud = figureBox(
      "volcano",
      data,
      () => `How far and how surely: ${name()}`,
      () => state,
    );
    const withRows = new Set(data.contrasts.group);
    return [
      controls(
        select(
          groupWord(data),
          groupOptions(data).filter(([g]) => withRows.has(g)),
          state.group,
          (g) => {
            state.group = Number(g);
            bars.update();
            cloud.update();
          },
        ),
      ),
      h("h3", {}, "How far, word by word"),
      bars.node,
      h("h3", {}, "How far, and how sure"),
      data.contrasts.z.some((z) => z != null)
        ? cloud.node
        : h("p", {class: "note"}, `Nobody can say how sure: there are too few ${unitWords(data)}.`),
    ];
  },
};
