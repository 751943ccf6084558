// Work that waits until a part of the page comes near the window.

const waiting = new Map();
const watcher = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) if (entry.isIntersecting) now(entry.target);
  },
  {rootMargin: "800px"},
);

export function whenNear(node, work) {
  waiting.set(node, work);
  watcher.observe(node);
}

/** Does the work at once, if it still waits. */
export function now(node) {
  const work = waiting.get(node);
  if (!work) return;
  waiting.delete(node);
  watcher.unobserve(node);
  work();
}

/** All that waits: what is printed is whole. */
export function nowAll() {
  for (const node of [...waiting.keys()]) now(node);
}
