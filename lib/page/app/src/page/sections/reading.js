import {frameOf, groupWord, hasLines} from "../../data.js";
import {voiceWords} from "../../captions.js";
import {count, plural, shown as safe, shortened} from "../../words.js";
import {button, choiceOptions, control, controls, groupOptions, reoption, search, select} from "../controls.js";
import {append, fill, h, named} from "../dom.js";
import {documentView} from "../document_view.js";
import {pager} from "../pager.js";

const pageSize = 25;
const any = [["", "any"]];

export const reading = {
  id: "reading",
  title: "The sentences",
  has: hasLines,
  without: (data) => (data.lines?.max_per_cell === 0 ? "This page was made without sentences (--max-lines 0)." : null),
  lead: () => "Behind every number are sentences; read them here.",
  build(data, page) {
    const {lines} = data;
    const filter = {group: "", choice: "", variant: "", voice: "", zone: "", text: "", sort: ""};
    const list = h("ol", {class: "lines", "aria-label": "Lines"});
    const state = h("p", {class: "note", role: "status"});
    const view = documentView(data);
    let found = [];
    const pages = pager(pageSize, "lines", (from, to) => fill(list, found.slice(from, to).map(line)));
    const lower = lines.group.map(() => null); // made when first searched

    const textOf = (i) => (lower[i] ??= `${lines.left[i]} ${lines.hit[i]} ${lines.right[i]}`.toLowerCase());
    const fits = (i, wanted) =>
      (filter.group === "" || lines.group[i] === Number(filter.group)) &&
      (filter.variant === "" || lines.variant[i] === Number(filter.variant)) &&
      (filter.choice === "" || data.variants[lines.variant[i]].choice === Number(filter.choice)) &&
      (filter.voice === "" || lines.voice[i] === Number(filter.voice)) &&
      (filter.zone === "" || lines.zone[i] === Number(filter.zone)) &&
      (!wanted || textOf(i).includes(wanted));

    function update() {
      const wanted = filter.text.trim().toLowerCase();
      found = lines.group.map((_, i) => i).filter((i) => fits(i, wanted));
      const key = sortKeys[filter.sort];
      if (key) {
        const keys = new Map(found.map((i) => [i, key(lines, i)]));
        found.sort((a, b) => (keys.get(a) < keys.get(b) ? -1 : keys.get(a) > keys.get(b) ? 1 : a - b));
      }
      fill(state, stateWords(data, filter, found.length));
      pages.of(found.length);
    }
    function line(i) {
      const open = (event) =>
        view.open(lines.document[i], {field: lines.field?.[i], begin: lines.begin?.[i]}, event.currentTarget);
      const hit = named(safe(lines.hit[i]), 60);
      const about = [
        lines.sign[i] === "~" ? "distanced" : lines.sign[i] ? "negated" : null,
        data.voices[lines.voice[i]],
        data.zones[lines.zone[i]] === "body" ? null : data.zones[lines.zone[i]],
      ]
        .filter(Boolean)
        .join(" · ");
      return h(
        "li",
        {},
        h("span", {class: "who"}, named(data.groupNames[lines.group[i]], 40), ` · ${about}`),
        h("span", {class: "left"}, h("bdi", {}, safe(lines.left[i]).slice(-120))),
        " ",
        data.documents?.[lines.document[i]]
          ? button([lines.sign[i], hit], open, {title: shortened(data.variantNames[lines.variant[i]], 80)})
          : h("strong", {}, lines.sign[i], hit),
        " ",
        h("span", {class: "right"}, h("bdi", {}, safe(lines.right[i]).slice(0, 120))),
      );
    }

    const variantOptions = () => [
      ...any,
      ...(filter.choice === "" ? [] : data.variantsOf[filter.choice].map((v) => [v, data.variantNames[v]])),
    ];
    const set = (key) => (value) => {
      filter[key] = value;
      update();
    };
    const boxes = {
      text: search("Search", set("text")),
      group: select(groupWord(data), [...any, ...groupOptions(data)], "", set("group")),
      choice: select("Choice", [...any, ...choiceOptions(data)], "", (c) => {
        filter.choice = c;
        filter.variant = "";
        reoption(boxes.variant, variantOptions(), "");
        update();
      }),
      variant: select("Variant", any, "", set("variant")),
      voice: select("Voice", [...any, ...data.voices.map((v, i) => [i, voiceWords[v] ?? v])], "", set("voice")),
      zone: select("Place", [...any, ...data.zones.map((z, i) => [i, z])], "", set("zone")),
      sort: select(
        "Sort by",
        [
          ["", "as sampled"],
          ["left", "the words before"],
          ["hit", "the word itself"],
          ["right", "the words after"],
          ["group", groupWord(data)],
        ],
        "",
        set("sort"),
      ),
    };
    const clear = () => {
      for (const key of Object.keys(boxes)) control(boxes[key]).value = filter[key] = "";
      reoption(boxes.variant, any, "");
      update();
    };
    const some = lines.document.some((d) => !data.documents?.[d]);
    const root = append(h("div"), [
      controls(Object.values(boxes), button("Clear", clear)),
      state,
      lines.document.some((d) => data.documents?.[d])
        ? h("p", {class: "note"}, "Press an underlined word to read its article", some ? "; of the others the article is not on this page." : ".")
        : null,
      list,
      pages.node,
      view.node,
    ]);
    update();

    page.filterLines = ({group, variant, choice, voice}) => {
      clear();
      Object.assign(filter, {
        group: String(group),
        choice: String(choice),
        voice: voice ? String(data.voices.indexOf(voice)) : "",
      });
      reoption(boxes.variant, variantOptions(), "");
      filter.variant = String(variant);
      for (const key of ["group", "choice", "variant", "voice"]) control(boxes[key]).value = filter[key];
      update();
    };
    return [root];
  },
};

const sortKeys = {
  left: (lines, i) => (lines.left[i].toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []).reverse().join(" "),
  hit: (lines, i) => lines.hit[i].toLowerCase(),
  right: (lines, i) => (lines.right[i].toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []).join(" "),
  group: (lines, i) => lines.group[i],
};

/** "5 of 123 uses are shown: …": of how many the lines found are a sample. */
function stateWords(data, filter, found) {
  if (filter.text || filter.zone !== "")
    return `${plural(found, "line")} found among the ${count(data.lines.group.length)} on this page, a sample of all uses.`;
  const voice = filter.voice === "" ? null : data.voices[filter.voice];
  const frame = frameOf(data, voice);
  const counts = voice === null ? (data.totals ?? frame.counts) : frame.voice === voice ? frame.counts : null;
  const total = counts && totalOf(data, counts, filter);
  if (total == null || total === found) return `${plural(found, "use")}: all there are.`;
  return `${count(found)} of ${count(total)} uses are on this page, a random sample: at most ${count(data.lines.max_per_cell)} for each ${groupWord(data)} and variant.`;
}

function totalOf(data, counts, filter) {
  const groups = filter.group === "" ? counts : [counts[filter.group]];
  const wanted = (v) =>
    filter.variant === ""
      ? filter.choice === "" || data.variants[v].choice === Number(filter.choice)
      : v === Number(filter.variant);
  return groups.reduce((s, row) => s + row.reduce((t, n, v) => t + (wanted(v) ? n : 0), 0), 0);
}
