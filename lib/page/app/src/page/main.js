// The page: reads its data, puts a section for each part, draws it when it comes near.
import {groupWord, hasMentions, readData} from "../data.js";
import {plural, shown, shownName} from "../words.js";
import {append, expandable, fill, h} from "./dom.js";
import {now, nowAll, whenNear} from "./lazy.js";
import {clearest} from "./sections/clearest.js";
import {contrasts} from "./sections/contrasts.js";
import {corpus} from "./sections/corpus.js";
import {framing} from "./sections/framing.js";
import {map} from "./sections/map.js";
import {method} from "./sections/method.js";
import {pairs} from "./sections/pairs.js";
import {reading} from "./sections/reading.js";
import {time} from "./sections/time.js";

/** Of articles without a hit the rest would be empty. */
const sectionsOf = (data) =>
  hasMentions(data) ? [clearest, framing, map, contrasts, pairs, time, reading, corpus, method] : [clearest, corpus, method];

function start() {
  const data = readData(JSON.parse(document.getElementById("slant-data").textContent));
  const main = document.getElementById("main");
  const sections = sectionsOf(data);
  const page = {
    filterLines: null,
    /** From a number to its sentences. */
    read(filter) {
      const section = document.getElementById("reading");
      now(section);
      if (!page.filterLines) return;
      page.filterLines(filter);
      section.scrollIntoView();
      section.querySelector("h2").focus({preventScroll: true});
    },
  };
  const made = sections.map((section) => sectionNode(section, data, page));
  for (const old of main.querySelectorAll("[data-static]")) old.remove();
  append(main, made);
  fill(document.getElementById("slant-head"), head(data, sections));
  addEventListener("beforeprint", nowAll);
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function head(data, sections) {
  const documents = data.groups.reduce((s, g) => s + g.documents, 0);
  const about = `${plural(documents, "article")} of ${plural(data.groups.length, groupWord(data))}, ${plural(data.choices.length, "choice")} with ${plural(data.variants.length, "variant")}.`;
  return [
    h("h1", {}, expandable(shownName(data.meta.title), 200)),
    h("p", {class: "quiet"}, about),
    h(
      "nav",
      {"aria-label": "Sections"},
      h(
        "ul",
        {},
        sections.map((s) => h("li", {}, h("a", {href: `#${s.id}`}, s.title))),
      ),
    ),
  ];
}

function sectionNode(section, data, page) {
  const node = h(
    "section",
    {id: section.id, "aria-labelledby": `${section.id}-title`},
    h("h2", {id: `${section.id}-title`, tabindex: "-1"}, section.title),
    h("p", {class: "lead"}, section.lead(data)),
  );
  const notes = () => (data.notes?.[section.id] ?? []).map((n) => h("p", {class: "note"}, h("bdi", {}, shown(n))));
  const body = h("div", {class: "waiting"});
  node.append(body);
  whenNear(node, () => {
    body.className = "";
    fill(
      body,
      section.has(data)
        ? section.build(data, page)
        : h("p", {class: "note"}, section.without?.(data) ?? "There is nothing to show here for these articles."),
      notes(),
    );
  });
  return node;
}

try {
  start();
} catch (error) {
  document.body.prepend(
    h(
      "p",
      {class: "fault", role: "alert"},
      `The figures could not be drawn (${error.message}); the tables below are whole.`,
    ),
  );
}
