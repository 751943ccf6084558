// dist/figures.js where there is nothing but the language: no document, console, timer or address.
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {test} from "node:test";
import vm from "node:vm";
import {isSure} from "../../../lib/page/app/src/contrasts.js";
import {readData} from "../../../lib/page/app/src/data.js";
import {periodWord} from "../../../lib/page/app/src/periods.js";
import {count, real, share, shortened, shown, shownName} from "../../../lib/page/app/src/words.js";
import {make} from "./fixture.mjs";

const code = readFileSync(new URL("../../../lib/page/app/dist/figures.js", import.meta.url), "utf8");

function engine() {
  const context = vm.createContext(Object.create(null));
  vm.runInContext(code, context);
  return (kind, data, options = {}) => {
    Object.assign(context, {
      kind,
      json: typeof data === "string" ? data : JSON.stringify(data),
      options: JSON.stringify(options),
    });
    return vm.runInContext("drawFigure(kind, json, JSON.parse(options))", context);
  };
}

const kinds = ["table", "bars", "stacked", "heatmap", "map", "contrast", "volcano", "pairs", "time", "corpus"];
const draw = engine();
const all = (text, pattern) => [...text.matchAll(pattern)].map((m) => m[1]);

/** Every element that is opened is closed, in order; "<" and ">" stand in tags alone. */
function balanced(svg) {
  const open = [];
  for (const [, end, name, empty] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (end) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
  }
  return open.length === 0 && !/[<>]/.test(svg.replace(/<[^<>]*>/g, ""));
}

for (const fixture of ["plain", "hostile", "scale"]) {
  const json = JSON.stringify(make(fixture));
  for (const kind of kinds) {
    test(`${kind} of the ${fixture} data is sound SVG, the same each time`, () => {
      const svg = draw(kind, json);
      assert.match(svg, /^<svg /);
      assert.match(svg, / xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      assert.doesNotMatch(svg, /NaN|Infinity|undefined|\u26a0|<script|<img|<style/);
      assert.doesNotMatch(svg, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
      assert.ok(balanced(svg));
      assert.equal(engine()(kind, json), svg);
    });
  }
}

test("a journal column unless told; the width is written in the unit asked for", () => {
  const data = make("plain");
  assert.match(draw("pairs", data), /^<svg [^>]*width="89mm" height="[\d.]+mm" viewBox="0 0 336 /);
  assert.match(draw("pairs", data, {width: "120mm"}), /width="120mm"[^>]*viewBox="0 0 454 /);
  assert.match(draw("pairs", data, {width: 640}), /width="640px"[^>]*viewBox="0 0 640 /);
});

test("bars are as long as the shares", () => {
  const data = make("plain");
  const svg = draw("stacked", data, {width: 640, choice: "law"});
  const law = data.choices.findIndex((c) => c.name === "law");
  const mentions = data.framing[0].mentions.map((m) => m[law]);
  const pieces = data.framing[0].counts.flatMap((row, g) =>
    row.flatMap((n, v) => (data.variants[v].choice === law && n ? [n / mentions[g]] : [])),
  );
  const bars = /<g[^>]* class="bar"[^>]*>(.*?)<\/g>/.exec(svg)[1];
  const widths = all(bars, /width="([\d.]+)"/g).map(Number);
  assert.equal(widths.length, pieces.length);
  const unit = widths[0] / pieces[0];
  widths.forEach((w, i) => assert.ok(Math.abs(w / unit - pieces[i]) < 0.01));
});

test("names and choices that are asked for and not there are told with those that are", () => {
  const data = make("plain");
  assert.throws(
    () => draw("table", data, {choice: "nothing"}),
    /no choice is named nothing; there are: cabinet, marchers/,
  );
  assert.throws(() => draw("contrast", data, {group: "Nobody"}), /no outlet is named Nobody; there are: Alder Post/);
  assert.throws(() => draw("pie", data), /no figure is named pie; there are: table, bars, stacked/);
  assert.throws(() => draw("map", make("small")), /A map needs three outlets\./);
  assert.throws(() => draw("map", {version: 2}), /version 1/);
  assert.throws(() => draw("map", data, {width: "5mm"}), /from 120 px/);
});

test("one article among a thousand is still seen", () => {
  const data = make("plain");
  data.corpus.documents.forEach((row) => row.fill(0));
  data.corpus.documents[0][0] = 1000;
  data.corpus.documents[1][0] = 1;
  const bars = [...draw("corpus", data, {width: 640}).matchAll(/<g[^>]* class="rect"[^>]*>(.*?)<\/g>/g)];
  const heights = bars.flatMap(([, g]) => all(g, /height="([\d.]+)"/g).map(Number));
  assert.equal(heights.length, 2);
  assert.ok(Math.min(...heights) > 1, heights.join());
});

test("an interval between two periods without one is drawn", () => {
  const data = make("plain");
  const kept = data.time.variant.findIndex((_, i) => data.time.group[i] === -1);
  for (const key of Object.keys(data.time))
    if (Array.isArray(data.time[key]) && key !== "periods") data.time[key] = [data.time[key][kept]];
  Object.assign(data.time, {share: [0.5], low: [0.2], high: [0.8]});
  const choice = data.variants[data.time.variant[0]].choice;
  assert.match(draw("time", data, {choice}), /<g[^>]* class="rule"[^>]*><line /);
  Object.assign(data.time, {low: [null], high: [null]});
  assert.doesNotMatch(draw("time", data, {choice}), /<g[^>]* class="rule"[^>]*><line /);
});

test("sure is what is rarely false and has an interval on one side", () => {
  const cases = [
    [0.01, 0.2, 3, true],
    [0.01, -3, -0.2, true],
    [0.01, -0.2, 3, false],
    [0.2, 0.2, 3, false],
    [null, 0.2, 3, false],
    [0.01, null, null, true],
  ];
  for (const [q, low, high, sure] of cases) assert.equal(isSure({q, low, high}), sure, String([q, low, high]));
});

test("variants of one name are told apart by their choice, periods by their form", () => {
  const data = make("plain");
  data.variants[4].name = data.variants[0].name;
  const {plainNames} = readData(data);
  assert.deepEqual([plainNames[0], plainNames[4], plainNames[1]], ["cabinet: government", "marchers: government", "regime"]);
  assert.deepEqual(["2020", "2020-Q1", "2020-02", "2020-W08", "2020-02-17", "spring"].map((p) => periodWord([p])), [
    "year",
    "quarter",
    "month",
    "week",
    "day",
    "period",
  ]);
});

test("the dark theme has a dark ground, the light one none", () => {
  const data = make("plain");
  assert.match(draw("corpus", data, {theme: "dark"}), /<rect width="100%" height="100%" fill="#14181d"/);
  assert.doesNotMatch(draw("corpus", data), /width="100%"/);
});

test("numbers read as in the tables in text", () => {
  assert.deepEqual([0, 1, 0.125, 0.375, 0.625, 0.754, 0.115, 0.145, null].map(share), [
    "0",
    "1.00",
    ".12",
    ".38",
    ".62",
    ".75",
    ".12",
    ".14",
    "–",
  ]);
  assert.deepEqual([1234567, 999, -1000, null].map(count), ["1,234,567", "999", "−1,000", "–"]);
  assert.deepEqual(
    [1234.5, -0.346, 0.004, 2.125].map((x) => real(x)),
    ["1,234.50", "−.35", "0", "2.12"],
  );
});

test("names are one line, shown as they are, never half a character", () => {
  assert.equal(shownName("a\tb\r\nc\u0007"), "a b c\u2407");
  assert.equal(shown("x\u202ey\ud800z\u{1f600}"), "x⟨U+202E⟩y\ufffdz\u{1f600}");
  assert.equal(shownName(" \n "), "(no name)");
  assert.equal(shortened("ab\u{1f600}cd", 4), "ab…");
});
