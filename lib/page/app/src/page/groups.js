// Many outlets, some at a time: a filter by name and pages, shared by the figures of a section.
import {groupOrder, groupWord} from "../data.js";
import {many} from "../words.js";
import {search} from "./controls.js";
import {pager} from "./pager.js";

const pageSize = 40;

/** `filter` (a control, null where all fit), `pages` (a node), `groups()`: those to show; `changed` is called when they change. */
export function groupsShown(data, changed) {
  const order = groupOrder(data);
  const word = many(groupWord(data));
  let kept = order;
  let shown = order;
  const pages = pager(pageSize, word, (from, to) => {
    shown = kept.slice(from, to);
    changed();
  });
  const filter =
    order.length < 8
      ? null
      : search(`Find ${word}`, (text) => {
          const wanted = text.trim().toLowerCase();
          kept = order.filter((g) => data.groupNames[g].toLowerCase().includes(wanted));
          pages.of(kept.length);
        });
  return {filter, pages: pages.node, groups: () => shown, matching: () => kept, start: () => pages.of(order.length)};
}
