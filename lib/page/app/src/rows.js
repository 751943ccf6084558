// Rows of outlets: their names at the left of panels, with the n each share is a part of.
import {groupOrder, isRate} from "./data.js";
import {label, shape} from "./frame.js";
import {count, many, shortened} from "./words.js";
import {textWidth, wrapped} from "./widths.js";

const mostRows = 40;

/** The groups a figure shows: those asked for (indices), else by most mentions of the choice, in the dendrogram's order. */
export function shownGroups(data, options, choice) {
  if (options.groups) return options.groups;
  const order = groupOrder(data);
  if (order.length <= mostRows) return order;
  const most = (g) => (choice == null ? data.groups[g].documents : data.total.mentions[g][choice]);
  const kept = new Set([...order].sort((a, b) => most(b) - most(a) || a - b).slice(0, mostRows));
  return order.filter((g) => kept.has(g));
}

/** Says in a caption that not all groups are in the picture. */
export const leftOutWords = (data, shown, word) =>
  shown.length < data.groups.length
    ? ` ${count(shown.length)} of ${count(data.groups.length)} ${many(word)} are shown.`
    : "";

/** n as the rows print it: mentions, or words where the value is a rate. */
export const baseOf = (data, frame, g, choice) =>
  isRate(data, choice) ? data.groups[g].words : frame.mentions[g][choice];

/** Names and n: `width` is known before drawing; `draw` gives the group, `y(g)` being the middle of a row. */
export function rowNames(data, groups, numbers, {font, width, theme}) {
  const words = numbers.map(count);
  const nWidth = Math.max(font * 1.2, ...words.map((w) => textWidth(w, font * 0.92))) + font * 0.9;
  const longest = Math.max(0, ...groups.map((g) => textWidth(data.groupNames[g].slice(0, 80), font)));
  const nameWidth = Math.min(longest + 2, width * 0.34);
  const names = groups.map((g) => wrapped(data.groupNames[g].slice(0, 300), nameWidth, font));
  const most = Math.max(1, ...names.map((lines) => lines.length));
  return {
    width: nameWidth + nWidth + font * 0.6,
    /** The height of a row: `least`, more where names take two lines. */
    row: (least) => Math.max(least, most * font * 1.15 + font * 0.2),
    draw(document, y, head) {
      const g = shape(document, "g", {class: "outlets", "text-anchor": "start"});
      if (head != null)
        g.appendChild(
          label(document, "n", nameWidth + nWidth, head, {
            "text-anchor": "end",
            fill: theme.quiet,
            "font-size": font * 0.92,
          }),
        );
      groups.forEach((group, i) => {
        const at = y(group) + font * 0.34;
        names[i].forEach((line, k) => {
          const name = label(document, line, 0, at + (k - (names[i].length - 1) / 2) * font * 1.1);
          if (line.endsWith("…"))
            name.appendChild(shape(document, "title", {}, shortened(data.groupNames[group], 120)));
          g.appendChild(name);
        });
        g.appendChild(
          label(document, words[i], nameWidth + nWidth, at, {
            "text-anchor": "end",
            fill: theme.quiet,
            "font-size": font * 0.92,
          }),
        );
      });
      return g;
    },
  };
}
