// Many outlets, some at a time: those that have something to show, in an order, with a search and pages; shared by the figures of a section.
import {groupOrder, groupWord, mentionsOf, orders} from "../data.js";
import {capital, many, plural} from "../words.js";
import {search, select} from "./controls.js";
import {expandable, fill, h} from "./dom.js";
import {pager} from "./pager.js";

const pageSize = 40;

/**
 * `changed` is called when the groups to show change. `choice()`: groups that do not mention it are told in one line, `folded`; null: all
 * groups are shown. `ordered`: the reader chooses the order. `filter`: controls, null where all fit; `pages`: a node; `groups()`: those to show; `update()` after another choice.
 */
export function groupsShown(data, changed, choice, ordered = true) {
  const word = many(groupWord(data));
  const folded = h("div");
  let by = orders(data)[0][0];
  let wanted = "";
  let kept = [];
  let shown = [];
  const pages = pager(pageSize, word, (from, to) => {
    shown = kept.slice(from, to);
    changed();
  });
  function update() {
    const at = choice?.();
    const all = groupOrder(data, by, at);
    const silent = choice ? all.filter((g) => !mentionsOf(data, g, at)) : [];
    const without = new Set(silent);
    fill(folded, foldedWords(data, silent, all.length));
    kept = all.filter((g) => !without.has(g) && data.groupNames[g].toLowerCase().includes(wanted));
    pages.of(kept.length);
  }
  const filter =
    data.groups.length < 8
      ? null
      : [
          search(`Find ${word}`, (text) => {
            wanted = text.trim().toLowerCase();
            update();
          }),
          ordered &&
            select("Order", orders(data), by, (order) => {
              by = order;
              update();
            }),
        ];
  return {filter, pages: h("div", {}, folded, pages.node), groups: () => shown, matching: () => kept, update};
}

/** "12 outlets do not mention it: …", folded where the names are many. */
function foldedWords(data, silent, all) {
  if (!silent.length || silent.length === all) return null;
  const names = silent.map((g) => data.groupNames[g].slice(0, 200)).join(", ");
  const verb = silent.length === 1 ? "does" : "do";
  return h("p", {class: "note"}, `${capital(plural(silent.length, groupWord(data)))} ${verb} not mention it: `, expandable(names, 200));
}
