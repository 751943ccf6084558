import {shown} from "../../words.js";
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
        settings.map(([name, value]) => [
          h("dt", {}, shown(name).replace(/_/g, " ")),
          h("dd", {}, expandable(shown(String(value ?? "")) || "none")),
        ]),
      ),
      cite ? [h("h3", {}, "How to cite"), h("p", {}, h("bdi", {}, shown(cite)))] : null,
    ];
  },
};
