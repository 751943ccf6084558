// The data of the page (README.md), with the look-ups that figures and tables share.
import {shownName} from "./words.js";

/**
 * What was found; throws when the data is of another version. Names come out safe to show; plainNames are those of variants
 * where no choice stands beside them: with it where two choices have a variant of that name.
 */
export function readData(json) {
  if (json?.version !== 1) throw new Error("this page reads data of version 1");
  const data = {...json};
  data.by = shownName(json.meta.by || "group");
  data.groupNames = json.groups.map((g) => shownName(g.name));
  data.variantNames = json.variants.map((v) => shownName(v.name));
  data.choiceNames = json.choices.map((c) => shownName(c.name));
  data.variantsOf = json.choices.map(() => []);
  json.variants.forEach((v, i) => data.variantsOf[v.choice].push(i));
  const bearers = new Map();
  for (const name of data.variantNames) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  data.plainNames = data.variantNames.map((name, v) => (bearers.get(name) > 1 ? variantLabel(data, v) : name));
  data.total = json.framing[0];
  if (json.contrasts) data.contrasts = {...json.contrasts, against: shownName(json.contrasts.against)};
  return data;
}

/** Are there sentences to read? */
export const hasLines = (data) => data.lines?.group.length > 0;

export const isRate = (data, choice) => data.choices[choice].kind === "category";

/** "by": what the groups are called in sentences. */
export const groupWord = (data) => data.by;

export const frameOf = (data, voice) => data.framing.find((f) => f.voice === (voice ?? null)) ?? data.framing[0];

/** The count of a variant, of what it is a share, the share (or rate) and its interval. */
export function cell(data, frame, g, v) {
  const choice = data.variants[v].choice;
  const n = frame.counts[g][v];
  const mentions = frame.mentions[g][choice];
  const words = data.groups[g].words;
  const value = isRate(data, choice) ? (words ? (1000 * n) / words : null) : mentions ? n / mentions : null;
  return {
    group: g,
    variant: v,
    count: n,
    mentions,
    value,
    low: value == null ? null : (frame.lows?.[g]?.[v] ?? null),
    high: value == null ? null : (frame.highs?.[g]?.[v] ?? null),
  };
}

/** The orders that groups can stand in; the first is usual. */
export const orders = (data) => [
  ...(data.clusters ? [["tree", "likeness"]] : []),
  ["name", "name"],
  ["mentions", "mentions"],
];

/** The groups in the order of the dendrogram, by name, or by mentions of a choice (null: of all). */
export function groupOrder(data, by, choice = null) {
  const byName = data.groups.map((_, g) => g);
  if ((by ?? orders(data)[0][0]) === "tree") return data.clusters?.order ?? byName;
  if (by !== "mentions") return byName;
  return byName.sort((a, b) => mentionsOf(data, b, choice) - mentionsOf(data, a, choice) || a - b);
}

/** How often a group mentions a choice; null: all of them. */
export const mentionsOf = (data, g, choice) =>
  choice == null ? data.total.mentions[g].reduce((s, n) => s + n, 0) : data.total.mentions[g][choice];

export const hasMentions = (data) => data.groups.some((_, g) => mentionsOf(data, g) > 0);

const sum = (rows, at) => rows.reduce((s, row) => s + row[at], 0);
export const choiceMentions = (data, c, frame = data.total) => sum(frame.mentions, c);
export const choiceArticles = (data, c, frame = data.total) => sum(frame.articles, c);
export const variantCount = (data, v, frame = data.total) => sum(frame.counts, v);

/** The variants of a choice that occur, the most frequent first. */
export function frequentVariants(data, c, frame = data.total) {
  const counts = new Map(data.variantsOf[c].map((v) => [v, variantCount(data, v, frame)]));
  return [...counts.keys()].filter((v) => counts.get(v) > 0).sort((a, b) => counts.get(b) - counts.get(a) || a - b);
}

/** Where a reader begins: the choice that parts the groups most, where that is known; else the one with most mentions. */
export function firstChoice(data) {
  if (data.clearest?.choice != null) return data.clearest.choice;
  let best = 0;
  data.choices.forEach((_, c) => {
    if (choiceMentions(data, c) > choiceMentions(data, best)) best = c;
  });
  return best;
}

/** An index, given as index or as name; throws a sentence that lists the names. */
export function indexOf(names, wanted, what) {
  if (typeof wanted === "number" && wanted < names.length) return wanted;
  const at = names.indexOf(shownName(wanted));
  if (at < 0)
    throw new Error(
      `no ${what} is named ${shownName(wanted).slice(0, 60)}; there are: ${names
        .slice(0, 20)
        .map((n) => n.slice(0, 60))
        .join(", ")}`,
    );
  return at;
}

export const wantedChoice = (data, options) =>
  options.choice == null ? firstChoice(data) : indexOf(data.choiceNames, options.choice, "choice");

export const wantedGroup = (data, options, otherwise) =>
  options.group == null ? otherwise : indexOf(data.groupNames, options.group, groupWord(data));

export const variantLabel = (data, v) => `${data.choiceNames[data.variants[v].choice]}: ${data.variantNames[v]}`;

/** "95 % intervals". */
export const levelWords = (data) => `${Math.round(data.meta.level * 1000) / 10} % intervals`;

/** What the intervals were drawn over. */
export const unitWords = (data) => (data.meta.unit === "event" ? "events" : "articles");
