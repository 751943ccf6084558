// A whole page from the template and data, as slant makes it.
import {readFileSync} from "node:fs";

const escaped = (text) => text.replace(/[&<>"]/g, (c) => ({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})[c]);

export function splice(data) {
  const template = readFileSync(new URL("../../../lib/page/app/dist/page.html", import.meta.url), "utf8");
  const rows = data.groups
    .slice(0, 20)
    .map((g) => `<tr><th scope="row">${escaped(g.name.slice(0, 200))}</th><td>${g.documents}</td></tr>`)
    .join("");
  const tables = `<section id="framing" data-static><h1>${escaped(data.meta.title)}</h1><table>${rows}</table></section>`;
  const places = {title: escaped(data.meta.title), tables, data: JSON.stringify(data).replace(/</g, "\\u003c")};
  return template.replace(/<!--slant:(title|tables|data)-->/g, (_, name) => places[name]);
}
