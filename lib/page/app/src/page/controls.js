// Native controls with their labels.
import {capital, shortened} from "../words.js";
import {freshId, h} from "./dom.js";

/** `options`: [value, words] pairs; `change` gets the value as text. */
export function select(label, options, value, change) {
  const box = h(
    "select",
    {onchange: () => change(box.value)},
    options.map(([v, words]) => h("option", {value: v}, shortened(words, 80))),
  );
  box.value = String(value);
  return labelled(label, box);
}

function labelled(words, box) {
  box.id = freshId("control");
  return h("div", {class: "control"}, h("label", {for: box.id}, capital(words)), box);
}

/** The element in what the functions here make. */
export const control = (node) => node.querySelector("select, input");

/** New options for a select made above. */
export function reoption(node, options, value) {
  const box = control(node);
  box.textContent = "";
  for (const [v, words] of options) box.append(h("option", {value: v}, shortened(words, 80)));
  box.value = String(value);
}

export function search(label, change) {
  let waiting = 0;
  const box = h("input", {
    type: "search",
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => change(box.value), 120);
    },
  });
  return labelled(label, box);
}

export function check(label, on, change) {
  const box = h("input", {type: "checkbox", checked: on, onchange: () => change(box.checked)});
  return h("label", {class: "check"}, box, label);
}

export const button = (words, click, attributes = {}) =>
  h("button", {type: "button", onclick: click, ...attributes}, words);

export const controls = (...children) => h("div", {class: "controls"}, children);

/** What a reader chooses among: [index, name]. */
export const choiceOptions = (data) =>
  data.choiceNames.map((name, c) => [c, `${name}${data.choices[c].kind === "category" ? " (rate)" : ""}`]);
export const groupOptions = (data) => data.groupNames.map((name, g) => [g, name]);
