// The table behind a figure, by pages.
import {fill, h, named} from "./dom.js";
import {pager} from "./pager.js";

const pageSize = 50;

export function dataTable({columns, rows}, name) {
  const body = h("tbody");
  const head = h(
    "thead",
    {},
    h(
      "tr",
      {},
      columns.map((c) => h("th", {scope: "col", class: c.number && "number"}, named(c.name))),
    ),
  );
  const pages = pager(pageSize, "rows", (from, to) =>
    fill(
      body,
      rows.slice(from, to).map((row) =>
        h(
          "tr",
          {},
          row.map((x, i) => cellOf(columns[i], x)),
        ),
      ),
    ),
  );
  pages.of(rows.length);
  return [scrollBox(h("table", {}, head, body), name), pages.node];
}

const cellOf = (column, x) =>
  column.number ? h("td", {class: "number"}, column.format(x)) : h("td", {}, named(String(column.format(x)), 120));

/** A box that scrolls by itself, reachable by keyboard. */
export const scrollBox = (content, name) =>
  h("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": name}, content);
