import {choiceMentions, firstChoice, groupWord, hasLines, isRate, variantCount} from "../../data.js";
import {voiceWords} from "../../captions.js";
import {shown as safe} from "../../words.js";
import {choiceOptions, controls, select} from "../controls.js";
import {expandable, fill, h} from "../dom.js";
import {figureBox} from "../figure_box.js";
import {framingTable} from "../framing_table.js";
import {groupsShown} from "../groups.js";

const voiceOptions = (data) =>
  data.framing.map((f) => [f.voice ?? "", f.voice ? (voiceWords[f.voice] ?? f.voice) : "all voices"]);

export const framing = {
  id: "framing",
  title: "Who chose which words",
  has: (data) => data.framing?.length && data.choices.length,
  lead: (data) => `When they write about the same thing, which word does each ${groupWord(data)} choose?`,
  build(data, page) {
    const state = {choice: firstChoice(data), voice: null, form: "bars"};
    const about = h("p", {class: "note"});
    const name = () => data.choiceNames[state.choice];
    const shown = groupsShown(data, () => draw(), () => state.choice);
    const figure = figureBox(
      "table",
      data,
      () => `Words for ${name()}`,
      () => ({...state, groups: shown.groups()}),
    );
    const table = framingTable(data, page, state, shown);
    const used = data.variants.filter((_, v) => variantCount(data, v)).length;
    const whole = {choice: data.choices.length > 1 && used > 100 ? state.choice : null};
    const heat = figureBox(
      "heatmap",
      data,
      () => (whole.choice == null ? "All choices at a glance" : `Shares of ${data.choiceNames[whole.choice]}`),
      () => ({choice: whole.choice, voice: state.voice}),
    );
    function draw() {
      fill(
        about,
        expandable(safe(data.choices[state.choice].about || "")),
        choiceMentions(data, state.choice) ? null : " Nobody mentions it.",
      );
      figure.update();
      table.update();
    }
    shown.update();
    return [
      controls(
        select("Choice", choiceOptions(data), state.choice, (c) => {
          state.choice = Number(c);
          shown.update();
        }),
        select("Voice", voiceOptions(data), "", (v) => {
          state.voice = v || null;
          draw();
          heat.update();
        }),
        select(
          "Show as",
          [
            ["bars", "bars with intervals"],
            ["stacked", "stacked bars"],
          ],
          state.form,
          (f) => {
            state.form = f;
            draw();
          },
        ),
        shown.filter,
      ),
      about,
      figure.node,
      shown.pages,
      h("h3", {}, "The table"),
      h("p", {class: "note"}, isRateNote(data), hasLines(data) ? "Press a number to read the sentences behind it." : null),
      table.node,
      h("h3", {}, "All choices at a glance"),
      controls(
        select("Choices", [["", "all"], ...choiceOptions(data)], whole.choice ?? "", (c) => {
          whole.choice = c === "" ? null : Number(c);
          heat.update();
        }),
      ),
      heat.node,
    ];
  },
};

const isRateNote = (data) =>
  "Share of the mentions, and in parentheses how often. " +
  (data.choices.some((_, c) => isRate(data, c)) ? "Of a choice marked (rate): uses per 1,000 words. " : "");
