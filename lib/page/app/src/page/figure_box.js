// A figure on the page: drawing, caption, text alternative, what can be saved, the table behind it.
import {kinds} from "../figures/index.js";
import {shortened} from "../words.js";
import {button} from "./controls.js";
import {dataTable} from "./data_table.js";
import {fill, h} from "./dom.js";
import {csv, fileName, save} from "./save.js";

const dark = matchMedia("(prefers-color-scheme: dark)");
const drawn = new Set();
const redrawAll = () => drawn.forEach((redraw) => redraw());
let printing = false; // on white paper
const toPaper = (on) => () => {
  printing = on;
  redrawAll();
};
dark.addEventListener("change", redrawAll);
addEventListener("beforeprint", toPaper(true));
addEventListener("afterprint", toPaper(false));

/** `options()` says what to draw now; `update()` draws it again. `title`: a few words, for the ear. */
export function figureBox(kind, data, title, options) {
  const figure = kinds[kind];
  const drawing = h("div", {class: "drawing"});
  const caption = h("figcaption");
  const behind = h("details", {}, h("summary", {}, "The numbers behind it"));
  const place = h("div");
  behind.append(place);
  let width = 0;
  const sized = (theme) => ({...options(), width, font: width < 520 ? 11 : 12, theme});

  function attempt(action) {
    try {
      action();
    } catch (error) {
      fill(drawing, h("p", {}, shortened(error.message, 500)));
      fill(caption);
    }
  }
  function draw() {
    width ||= Math.floor(drawing.clientWidth);
    if (!width) return;
    attempt(() => {
      const chosen = sized(dark.matches && !printing ? "dark" : "light");
      const svg = figure.draw(data, chosen, document);
      const words = figure.caption(data, chosen);
      svg.setAttribute("role", "img");
      svg.setAttribute("aria-label", shortened(`${title()}. ${words}`, 1200));
      fill(drawing, svg);
      fill(
        caption,
        shortened(words, 1200)
          .replace(/ ([=<×]) /g, "\u00a0$1\u00a0")
          .replace(/(\d) %/g, "$1\u00a0%"),
      );
    });
  }
  function numbers() {
    if (behind.open)
      fill(place, dataTable(figure.table(data, sized("light")), `The numbers behind: ${shortened(title(), 200)}`));
  }
  function saveSvg() {
    attempt(() => {
      const chosen = sized("light");
      const svg = figure.draw(data, chosen, document);
      svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
      const about = document.createElementNS("http://www.w3.org/2000/svg", "desc");
      about.textContent = figure.caption(data, chosen);
      svg.prepend(about);
      save(`${fileName("slant", kind, title())}.svg`, "image/svg+xml", new XMLSerializer().serializeToString(svg));
    });
  }
  const saveCsv = () =>
    attempt(() => save(`${fileName("slant", kind, title())}.csv`, "text/csv", csv(figure.table(data, sized("light")))));

  behind.addEventListener("toggle", numbers);
  const update = () => {
    draw();
    numbers();
  };
  new ResizeObserver(([entry]) => {
    const now = Math.floor(entry.contentRect.width);
    if (now > 0 && now !== width) {
      width = now;
      draw();
    }
  }).observe(drawing);
  drawn.add(draw);
  const tools = h("div", {class: "tools"}, button("Save SVG", saveSvg), button("Save CSV", saveCsv));
  return {node: h("figure", {}, drawing, caption, tools, behind), update};
}
