import {groupWord, unitWords} from "../../data.js";
import {count, shown} from "../../words.js";
import {expandable, h} from "../dom.js";

export const method = {
  id: "method",
  title: "How this was made",
  has: () => true,
  lead: () => "With this anyone who has the same articles gets the same numbers.",
  build(data) {
    const {settings, command, cite} = data.meta;
    return [
      h("h3", {}, "The command"),
      h(
        "pre",
        {tabindex: "0", role: "region", "aria-label": "The command"},
        h("code", {}, h("bdi", {}, shown(command))),
      ),
      h("h3", {}, "All that went into it"),
      h(
        "dl",
        {class: "facts"},
        [...settings, ...draws(data)].map(([name, value]) => [
          h("dt", {}, shown(name).replace(/_/g, " ")),
          h("dd", {}, expandable(shown(String(value ?? "")) || "none")),
        ]),
      ),
      cite ? [h("h3", {}, "How to cite"), h("p", {}, h("bdi", {}, shown(cite)))] : null,
    ];
  },
};

/** What the intervals and tests hang on, where the data says it. */
function draws(data) {
  const {level, seed, replicates, permutations} = data.meta;
  return [
    ["compared by", groupWord(data)],
    ["intervals over", unitWords(data)],
    ["level of intervals", level],
    ["seed of all that is drawn", seed],
    ["draws behind the map’s regions", data.map && replicates != null ? count(replicates) : null],
    ["permutations behind q", data.contrasts && permutations != null ? count(permutations) : null],
  ].filter(([, value]) => value != null);
}
