// dist/figures.js where there is nothing but the language: no document, console, timer or address.
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {test} from "node:test";
import vm from "node:vm";
import {make} from "./fixture.mjs";

const code = readFileSync(new URL("../../lib/report/page/dist/figures.js", import.meta.url), "utf8");

function engine() {
  const context = vm.createContext(Object.create(null));
  vm.runInContext(code, context);
  return (kind, data, options = {}) => {
    Object.assign(context, {kind, json: typeof data === "string" ? data : JSON.stringify(data), options: JSON.stringify(options)});
    return vm.runInContext("drawFigure(kind, json, JSON.parse(options))", context);
  };
}

const kinds = ["table", "stacked", "heatmap", "map", "contrast", "volcano", "pairs", "time", "corpus"];
const draw = engine();
const all = (text, pattern) => [...text.matchAll(pattern)].map((m) => m[1]);

/** Every element that is opened is closed, in order; "<" and ">" stand in tags alone. */
function balanced(svg) {
  const open = [];
  for (const [, end, name, empty] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (end) { if (open.pop() !== name) return false; } else if (!empty) open.push(name);
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
  const pieces = data.framing[0].counts.flatMap((row, g) => row.flatMap((n, v) => (data.variants[v].choice === law && n ? [n / mentions[g]] : [])));
  const bars = /<g[^>]* class="bar"[^>]*>(.*?)<\/g>/.exec(svg)[1];
  const widths = all(bars, /width="([\d.]+)"/g).map(Number);
  assert.equal(widths.length, pieces.length);
  const unit = widths[0] / pieces[0];
  widths.forEach((w, i) => assert.ok(Math.abs(w / unit - pieces[i]) < 0.01));
});

test("names and choices that are asked for and not there are told with those that are", () => {
  const data = make("plain");
  assert.throws(() => draw("table", data, {choice: "nothing"}), /no choice is named nothing; there are: cabinet, marchers/);
  assert.throws(() => draw("contrast", data, {group: "Nobody"}), /no outlet is named Nobody; there are: Alder Post/);
  assert.throws(() => draw("pie", data), /no figure is named pie; there are: table, stacked/);
  assert.throws(() => draw("map", make("small")), /A map needs three outlets\./);
  assert.throws(() => draw("map", {version: 2}), /version 1/);
  assert.throws(() => draw("map", data, {width: "5mm"}), /from 120 px/);
});

test("the dark theme has a dark ground, the light one none", () => {
  const data = make("plain");
  assert.match(draw("corpus", data, {theme: "dark"}), /<rect width="100%" height="100%" fill="#14181d"/);
  assert.doesNotMatch(draw("corpus", data), /width="100%"/);
});
