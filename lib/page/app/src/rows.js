// Rows of outlets: their names at the left of panels, with the n each share is a part of.
import {groupOrder, groupWord, isRate, mentionsOf} from "./data.js";
import {label, shape} from "./frame.js";
import {count, plural, shortened} from "./words.js";
import {textWidth, wrapped} from "./widths.js";

/** More rows than these would fill two pages of a journal. */
const mostRows = 120;

/** What gives a group its place in a figure of a choice (null: of all): its mentions. */
export const byMentions = (data, choice) => (g) => mentionsOf(data, g, choice);

/** And in one of articles. */
export const byArticles = (data) => (g) => data.groups[g].documents;

/** The groups a figure shows, in the dendrogram's order: those asked for (indices), else those of which `weight(g)` is above 0, the largest first where there are more than `most`. */
export function shownGroups(data, options, weight, most = mostRows) {
  if (options.groups) return options.groups;
  const order = groupOrder(data).filter((g) => weight(g) > 0);
  if (order.length <= most) return order;
  const kept = new Set([...order].sort((a, b) => weight(b) - weight(a) || a - b).slice(0, most));
  return order.filter((g) => kept.has(g));
}

const namesTold = 12;

/** "A, B and 7 more". */
const told = (data, groups) =>
  groups
    .slice(0, namesTold)
    .map((g) => shortened(data.groupNames[g], 60))
    .join(", ") + (groups.length > namesTold ? ` and ${count(groups.length - namesTold)} more` : "");

/** Says in a caption which groups are not in the picture, and by what rule; where the reader turns pages, how many. */
export function leftOutWords(data, options, shown, weight, unit) {
  const there = new Set(shown);
  const others = data.groups.map((_, g) => g).filter((g) => !there.has(g));
  if (!others.length) return "";
  const first = ` ${count(shown.length)} of ${plural(data.groups.length, groupWord(data))} are shown`;
  if (options.groups) return `${first}.`;
  const silent = others.filter((g) => !weight(g));
  const small = others.filter((g) => weight(g)).sort((a, b) => weight(b) - weight(a) || a - b);
  const reasons = [
    small.length ? `with at most ${plural(weight(small[0]), unit)} each ${told(data, small)}` : "",
    silent.length ? `without ${unit === "article" ? "an" : "a"} ${unit} ${told(data, silent)}` : "",
  ];
  return `${first}; left out: ${reasons.filter(Boolean).join("; ")}.`;
}

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
