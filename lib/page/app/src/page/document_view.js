// An article with its loaded words marked: the kind of line below tells the voice, a tag the choice. Two can stand side by side.
import {variantLabel} from "../data.js";
import {shown, shownName, shortened} from "../words.js";
import {button, check, controls, select} from "./controls.js";
import {fill, h, named} from "./dom.js";

/** `open(document, {field, begin}, from)`: shows it and moves there; the way back leads to `from`. */
export function documentView(data) {
  const node = h("div", {hidden: true});
  const panes = h("div", {class: "panes"});
  const state = {first: null, second: null, place: null, from: null};
  const heading = (d) => h("h4", {tabindex: "-1"}, named(shownName(d.title || d.id), 300));

  function open(index, place, from) {
    Object.assign(state, {first: index, place, from});
    draw();
    node.hidden = false;
    panes.querySelector("h4").focus({preventScroll: true});
    node.scrollIntoView({block: "start"});
    const here = panes.querySelector("mark.here");
    if (here) here.closest(".text").scrollTop = Math.max(0, here.offsetTop - here.closest(".text").offsetTop - 80);
  }
  function close() {
    node.hidden = true;
    if (state.from?.isConnected) {
      state.from.focus();
      state.from.scrollIntoView({block: "center"});
    }
  }
  function draw() {
    const names = data.documents.map((d, i) => [
      i,
      `${shortened(data.groupNames[d.group], 30)} · ${dateOf(d)} · ${shortened(shownName(d.title || d.id), 40)}`,
    ]);
    fill(
      node,
      h("h3", {}, "The article"),
      controls(
        button("Back to the lines", close),
        select(
          "Beside it",
          [["", "nothing"], ...names.filter(([i]) => i !== state.first)],
          state.second === state.first ? "" : (state.second ?? ""),
          (i) => {
            state.second = i === "" ? null : Number(i);
            drawPanes();
          },
        ),
        check("Name every marked word", !panes.classList.contains("plain"), (on) =>
          panes.classList.toggle("plain", !on),
        ),
      ),
      h("p", {class: "note"}, "Line below a word: ", keyMarks(data)),
      panes,
    );
    drawPanes();
  }
  function drawPanes() {
    const second = state.second == null || state.second === state.first ? null : data.documents[state.second];
    fill(panes, pane(data.documents[state.first], state.place), second && pane(second, null));
  }
  function pane(d, place) {
    return h(
      "article",
      {class: "pane"},
      heading(d),
      h(
        "p",
        {class: "quiet"},
        named(data.groupNames[d.group], 80),
        ` · ${dateOf(d)} · `,
        named(shownName(d.id), 80),
        d.cut ? " · cut short" : "",
      ),
      h(
        "div",
        {
          class: "text",
          tabindex: "0",
          role: "region",
          "aria-label": `Text of ${shortened(shownName(d.title || d.id), 80)}`,
          dir: "auto",
        },
        d.marks.some((m) => m[0] === 0) ? [h("strong", {}, marked(data, d, 0, d.title, place)), "\n\n"] : null,
        marked(data, d, 1, d.text, place),
      ),
    );
  }
  return {node, open};
}

const dateOf = (d) => (d.date ? shownName(d.date) : "no date");

const keyMarks = (data) =>
  data.voices.map((v, i) => [i ? ", " : "", h("mark", {class: v}, lineWords[v] ?? "plain"), ` ${v}`]);
const lineWords = {narrator: "plain", quoted: "dotted", reported: "dashed", scare: "wavy"};

/** The text in pieces, its marks as elements. Of marks that overlap the first is drawn, the others named with it. */
function marked(data, d, field, text, place) {
  const marks = d.marks
    .filter((m) => m[0] === field && m[2] > m[1] && m[2] <= text.length)
    .sort((a, b) => a[1] - b[1] || b[2] - a[2]);
  const pieces = [];
  let at = 0;
  for (let i = 0; i < marks.length; ) {
    const [, begin, end, , voice] = marks[i];
    const same = [];
    for (; i < marks.length && marks[i][1] < end; ++i) same.push(marks[i]);
    const names = [...new Set(same.map((m) => shortened(variantLabel(data, m[3]), 60)))].join(", ");
    const here = place && place.field === field && same.some((m) => m[1] === place.begin);
    pieces.push(
      shown(text.slice(at, begin)),
      h(
        "mark",
        {class: `${data.voices[voice] ?? ""}${here ? " here" : ""}`, title: `${names} (${data.voices[voice]})`},
        h("bdi", {}, shown(text.slice(begin, end))),
      ),
      h("span", {class: "tag"}, "[", h("bdi", {}, names), `, ${data.voices[voice]}]`),
    );
    at = end;
  }
  pieces.push(shown(text.slice(at)));
  return h("bdi", {}, pieces);
}
