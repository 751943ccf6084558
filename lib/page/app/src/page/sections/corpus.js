import {groupWord} from "../../data.js";
import {count, shown, shownName} from "../../words.js";
import {controls} from "../controls.js";
import {expandable, h} from "../dom.js";
import {figureBox} from "../figure_box.js";
import {groupsShown} from "../groups.js";

export const corpus = {
  id: "corpus",
  title: "The articles",
  has: (data) => data.corpus,
  lead: (data) => `These are the articles that were read, ${groupWord(data)} by ${groupWord(data)}.`,
  build(data) {
    const facts = data.corpus.facts.map(([name, number, why]) => [
      h("dt", {}, shownName(name)),
      h("dd", {}, count(number), why ? [" – ", expandable(shown(why))] : null),
    ]);
    const groups = groupsShown(data, () => figure.update());
    const figure = figureBox(
      "corpus",
      data,
      () => `Articles by ${groupWord(data)} over time`,
      () => ({groups: groups.groups()}),
    );
    groups.update();
    return [
      h("dl", {class: "facts"}, facts),
      groups.filter && controls(groups.filter),
      figure.node,
      groups.pages,
    ];
  },
};
