import {groupWord} from "../../data.js";
import {count, many} from "../../words.js";
import {controls} from "../controls.js";
import {expandable, h} from "../dom.js";
import {figureBox} from "../figure_box.js";
import {groupsShown} from "../groups.js";

export const corpus = {
  id: "corpus", title: "The articles", has: (data) => data.corpus,
  lead: (data) => `These are the articles that were read, ${groupWord(data)} by ${groupWord(data)}.`,
  build(data) {
    const facts = data.corpus.facts.map(([name, number, why]) => [h("dt", {}, name), h("dd", {}, count(number), why ? [" – ", expandable(why)] : null)]);
    const shown = groupsShown(data, () => figure.update());
    const figure = figureBox("corpus", data, () => `Articles by ${groupWord(data)} over time`, () => ({groups: shown.groups()}));
    shown.start();
    return [h("dl", {class: "facts"}, facts, h("dt", {}, many(groupWord(data))), h("dd", {}, count(data.groups.length))),
      shown.filter && controls(shown.filter), figure.node, shown.pages];
  },
};
