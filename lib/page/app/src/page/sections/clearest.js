// What was found, in sentences that slant wrote: names stand between words, each keeping its direction of writing.
import {hasLines} from "../../data.js";
import {count, shownName} from "../../words.js";
import {button} from "../controls.js";
import {h, named} from "../dom.js";

export const clearest = {
  id: "clearest",
  title: "What stands out",
  has: (data) => data.clearest,
  lead: (data) =>
    !data.clearest?.differences.length
      ? data.clearest?.nothing ?? ""
      : data.clearest.sure > data.clearest.differences.length
        ? `Of ${count(data.clearest.sure)} sure differences, the clearest are:`
        : "These differences are sure:",
  build(data, page) {
    const {differences} = data.clearest;
    if (!differences.length) return [];
    return [
      h(
        "ol",
        {class: "clearest"},
        differences.map((one) => h("li", {}, sentence(one.words), hasLines(data) ? [" ", reader(data, page, one)] : null)),
      ),
      h(
        "p",
        {class: "note"},
        "Sure: q < .05 (false discoveries held below 5 %) and an interval that leaves out 0; clearest: the largest effect that the interval still allows, at most one for a group and choice.",
      ),
    ];
  },
};

/** Pieces at even places are words, at odd ones names. */
const sentence = (pieces) => pieces.map((piece, i) => (i % 2 && piece ? h("strong", {}, named(shownName(piece), 80)) : tied(piece)));

/** Numbers stay with their signs. */
const tied = (words) => words.replace(/ ([=<]) /g, "\u00a0$1\u00a0").replace(/(\d) %/g, "$1\u00a0%");

function reader(data, page, {group, variant}) {
  const {choice} = data.variants[variant];
  return button("Read them", () => page.read({group, variant, choice, voice: null}), {
    "aria-label": `Read the sentences of ${data.groupNames[group].slice(0, 80)}: ${data.variantNames[variant].slice(0, 80)}`,
  });
}
