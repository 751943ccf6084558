// Sentences under figures: what is drawn, of how many, with which interval.
import * as d from "./data.js";
import {byMentions, leftOutWords} from "./rows.js";
import {plural} from "./words.js";

/** "Bars: share of mentions; whiskers: 95 % intervals over articles; n = 123 mentions in 45 articles of 6 outlets." */
export function shareCaption(data, options, choice, frame, groups, {what, whiskers, interval}) {
  const rate = d.isRate(data, choice);
  const cells = groups.flatMap((g) => data.variantsOf[choice].map((v) => d.cell(data, frame, g, v)));
  const has = interval && cells.some((c) => c.low != null);
  const lacks = cells.some((c) => c.value != null && c.low == null);
  const base = rate
    ? plural(
        data.groups.reduce((s, g) => s + g.words, 0),
        "word",
      )
    : `${plural(d.choiceMentions(data, choice, frame), "mention")} in ${plural(d.choiceArticles(data, choice, frame), "article")}`;
  return (
    `${what}: ${rate ? "mentions per 1,000 words" : `share of the mentions of “${data.choiceNames[choice]}”`}` +
    (has
      ? `; ${whiskers}: ${d.levelWords(data)} over ${d.unitWords(data)}${lacks ? `, none where too few ${d.unitWords(data)} mention it` : ""}`
      : interval
        ? `; no intervals: too few ${d.unitWords(data)}`
        : "") +
    `; n = ${base} of ${plural(data.groups.length, d.groupWord(data))}` +
    (frame.voice ? `; ${voiceWords[frame.voice] ?? frame.voice} only` : "") +
    "." +
    leftOutWords(data, options, groups, byMentions(data, choice), "mention")
  );
}

export const voiceWords = {
  narrator: "the article’s own words",
  quoted: "words in quotation marks of a source",
  reported: "words reported of a source",
  scare: "words in scare quotes",
};
