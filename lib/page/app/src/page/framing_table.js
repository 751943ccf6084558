// The framing table to sort and to press: outlets down, variants across, both by pages.
import {cell, frameOf, frequentVariants, groupWord, hasLines, isRate} from "../data.js";
import {count, value} from "../words.js";
import {scrollBox} from "./data_table.js";
import {fill, h, named} from "./dom.js";
import {button} from "./controls.js";
import {pager} from "./pager.js";

const mostColumns = 12;
const mostRows = 40;

/** `state` holds choice and voice; `shown.matching()` the groups; a cell sends the reader to its sentences. */
export function framingTable(data, page, state, shown) {
  const head = h("tr");
  const body = h("tbody");
  const order = {by: null, down: true};
  let variants = [];
  let columns = [];
  let groups = [];
  const rows = pager(mostRows, "rows", (from, to) => fill(body, groups.slice(from, to).map(row)));
  const across = pager(mostColumns, "variants", (from, to) => {
    columns = variants.slice(from, to);
    sorted();
  });

  const frame = () => frameOf(data, state.voice);
  const base = (g) => (isRate(data, state.choice) ? data.groups[g].words : frame().mentions[g][state.choice]);
  const key = (g) =>
    order.by === "name"
      ? data.groupNames[g]
      : order.by === "n"
        ? base(g)
        : order.by == null
          ? 0
          : (cell(data, frame(), g, order.by).value ?? -1);

  function sorted() {
    groups = [...shown.matching()];
    if (order.by != null) groups.sort((a, b) => compare(key(a), key(b)) * (order.down ? -1 : 1) || a - b);
    fill(
      head,
      header("name", groupWord(data)),
      columns.map((v) => header(v, data.variantNames[v], true)),
      header("n", isRate(data, state.choice) ? "words" : "mentions", true),
    );
    rows.of(groups.length);
  }
  function header(by, words, number) {
    const mine = order.by === by;
    const press = () => {
      Object.assign(order, mine ? {down: !order.down} : {by, down: by !== "name"});
      sorted();
      head.querySelector("th[aria-sort] button")?.focus();
    };
    return h(
      "th",
      {scope: "col", class: number && "number", "aria-sort": mine && (order.down ? "descending" : "ascending")},
      button([named(words, 40), mine ? (order.down ? " ▾" : " ▴") : ""], press),
    );
  }
  function row(g) {
    return h(
      "tr",
      {},
      h("th", {scope: "row"}, named(data.groupNames[g], 60)),
      columns.map((v) => numberCell(g, v)),
      h("td", {class: "number"}, count(base(g))),
    );
  }
  function numberCell(g, v) {
    const c = cell(data, frame(), g, v);
    const words = value(c.value, isRate(data, state.choice));
    if (!c.count) return h("td", {class: "number"}, words);
    if (!hasLines(data)) return h("td", {class: "number"}, `${words} (${count(c.count)})`);
    const open = () => page.read({group: g, variant: v, choice: state.choice, voice: state.voice});
    return h(
      "td",
      {class: "number"},
      button(`${words} (${count(c.count)})`, open, {
        title: intervalWords(c, data),
        "aria-label": `${words}, ${count(c.count)} uses: read the sentences`,
      }),
    );
  }
  return {
    node: [scrollBox(h("table", {}, h("thead", {}, head), body), "Framing table"), across.node, rows.node],
    update() {
      const all = frequentVariants(data, state.choice, frame());
      if (all.join() !== variants.join()) order.by = null;
      variants = all;
      across.of(variants.length);
    },
  };
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const intervalWords = (c, data) =>
  c.low == null
    ? null
    : `${Math.round(data.meta.level * 100)} % interval: ${value(c.low, isRate(data, data.variants[c.variant].choice))} to ${value(c.high, isRate(data, data.variants[c.variant].choice))}`;
