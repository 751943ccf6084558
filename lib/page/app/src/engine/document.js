// As much of a document as the figures need, for an engine that has none: elements, text, and how to write them down.

class Style {
  setProperty(name, value) {
    this[name] = value;
  }
  removeProperty(name) {
    delete this[name];
  }
}

class Node {
  constructor(document) {
    this.ownerDocument = document;
    this.parentNode = null;
    this.childNodes = [];
  }
  get firstChild() {
    return this.childNodes[0] ?? null;
  }
  get children() {
    return this.childNodes.filter((n) => n instanceof Element);
  }
  get nextSibling() {
    const all = this.parentNode?.childNodes ?? [];
    return all[all.indexOf(this) + 1] ?? null;
  }
  appendChild(node) {
    return this.insertBefore(node, null);
  }
  append(...nodes) {
    for (const n of nodes) this.appendChild(typeof n === "string" ? this.ownerDocument.createTextNode(n) : n);
  }
  insertBefore(node, before) {
    node.parentNode?.removeChild(node);
    const at = before == null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }
  removeChild(node) {
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    node.parentNode = null;
    return node;
  }
}

class Text extends Node {
  constructor(document, text) {
    super(document);
    this.data = String(text);
  }
  get textContent() {
    return this.data;
  }
}

class Element extends Node {
  constructor(document, uri, name) {
    super(document);
    this.namespaceURI = uri;
    this.localName = this.tagName = name;
    this.attributes = new Map();
    this.style = new Style();
  }
  setAttribute(name, value) {
    this.attributes.set(name, String(value));
  }
  setAttributeNS(_, name, value) {
    this.setAttribute(name, value);
  }
  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name) {
    return this.attributes.has(name);
  }
  removeAttribute(name) {
    this.attributes.delete(name);
  }
  get textContent() {
    return this.childNodes.map((n) => n.textContent).join("");
  }
  set textContent(text) {
    for (const n of this.childNodes) n.parentNode = null;
    this.childNodes = [];
    if (text !== "" && text != null) this.appendChild(new Text(this.ownerDocument, text));
  }
}

export function makeDocument() {
  const document = {
    createElementNS: (uri, name) => new Element(document, uri, name),
    createElement: (name) => new Element(document, "http://www.w3.org/1999/xhtml", name),
    createTextNode: (text) => new Text(document, text),
  };
  document.documentElement = document.createElement("html");
  return document;
}

const escapes = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};
const escaped = (text) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd").replace(/[&<>"]/g, (c) => escapes[c]);

/** The element as XML. */
export function written(node) {
  if (node instanceof Text) return escaped(node.data);
  let out = "<" + node.localName;
  for (const [name, value] of node.attributes) out += ` ${name}="${escaped(value)}"`;
  const style = Object.entries(node.style)
    .map(([name, value]) => `${name}: ${value}`)
    .join("; ");
  if (style) out += ` style="${escaped(style)}"`;
  return node.childNodes.length ? `${out}>${node.childNodes.map(written).join("")}</${node.localName}>` : out + "/>";
}
