// Elements from names, attributes and children. Text goes in as text nodes, never as markup.
import {shortened} from "../words.js";

/** h("button", {type: "button", onclick: f, disabled: false}, "Save"): false and null attributes are left out. */
export function h(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") node.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) node.setAttribute(key, value === true ? "" : value);
  }
  append(node, children);
  return node;
}

export function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child != null && child !== false) node.append(child instanceof Node ? child : String(child));
  }
  return node;
}

/** Puts `children` in place of what is in `node`. */
export function fill(node, ...children) {
  node.textContent = "";
  return append(node, children);
}

/** A name that keeps its direction of writing to itself; long ones are cut, whole in the title. */
export function named(text, most = 80) {
  const short = shortened(text, most);
  return short === text ? h("bdi", {}, text) : h("bdi", {title: shortened(text, 2000)}, short);
}

/** A name that may be long: cut, with all of it on demand. */
export function expandable(text, most = 300) {
  return text.length <= most
    ? h("bdi", {}, text)
    : h("details", {class: "long"}, h("summary", {}, h("bdi", {}, shortened(text, most))), h("bdi", {}, text));
}

let ids = 0;
export const freshId = (stem) => `${stem}-${++ids}`;
