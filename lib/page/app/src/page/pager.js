// Previous and next over rows that are not all shown at once.
import {count} from "../words.js";
import {button} from "./controls.js";
import {fill, h} from "./dom.js";

/** `show(from, to)` puts rows there; `of(n)` begins anew with n rows. `node` is empty when all fit. */
export function pager(size, what, show) {
  let from = 0;
  let total = 0;
  const state = h("span", {role: "status"});
  const step = (by) => () => {
    from = Math.max(0, Math.min(from + by, Math.floor((total - 1) / size) * size));
    draw();
  };
  const back = button("Previous", step(-size), {"aria-label": `Previous ${what}`});
  const on = button("Next", step(size), {"aria-label": `Next ${what}`});
  const node = h("div", {class: "tools"}, back, on, state);
  function draw() {
    const to = Math.min(total, from + size);
    node.hidden = total <= size;
    back.disabled = from === 0;
    on.disabled = to >= total;
    fill(state, `${what} ${count(total ? from + 1 : 0)}–${count(to)} of ${count(total)}`);
    show(from, to);
  }
  return {
    node,
    of(n) {
      total = n;
      from = 0;
      draw();
    },
    draw,
  };
}
