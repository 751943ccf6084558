// Native controls with their labels.
import {shortened} from "../words.js";
import {h} from "./dom.js";

/** `options`: [value, words] pairs; `change` gets the value as text. */
export function select(label, options, value, change) {
  const box = h("select", {onchange: () => change(box.value)}, options.map(([v, words]) => h("option", {value: v}, shortened(words, 80))));
  box.value = String(value);
  return h("label", {}, label, box);
}

export const control = (label) => label.querySelector("select, input");

/** New options for a select made above. */
export function reoption(label, options, value) {
  const box = control(label);
  box.textContent = "";
  for (const [v, words] of options) box.append(h("option", {value: v}, shortened(words, 80)));
  box.value = String(value);
}

export function search(label, change) {
  let waiting = 0;
  const box = h("input", {type: "search", autocomplete: "off", spellcheck: "false", oninput: () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => change(box.value), 120);
  }});
  return h("label", {}, label, box);
}

export function check(label, on, change) {
  const box = h("input", {type: "checkbox", checked: on, onchange: () => change(box.checked)});
  return h("label", {class: "check"}, box, label);
}

export const button = (words, click, attributes = {}) => h("button", {type: "button", onclick: click, ...attributes}, words);

export const controls = (...children) => h("div", {class: "controls"}, children);

/** Choices that have mentions first, by their names. */
export const choiceOptions = (data) => data.choiceNames.map((name, c) => [c, `${name}${data.choices[c].kind === "category" ? " (rate)" : ""}`]);
export const groupOptions = (data) => data.groupNames.map((name, g) => [g, name]);
