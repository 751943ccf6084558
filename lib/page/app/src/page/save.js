// Files made by the page itself: nothing leaves it.
import {h} from "./dom.js";

export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = h("a", {href: address, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** A name for a file from words. */
export const fileName = (...words) =>
  words
    .filter((w) => w != null)
    .map((w) =>
      String(w)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 40),
    )
    .filter(Boolean)
    .join("-") || "slant";

const field = (x) => {
  const text = x == null ? "" : String(x);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** Columns and rows as CSV: raw numbers, missing ones empty. */
export const csv = ({columns, rows}) =>
  [columns.map((c) => c.name.replace(/\s+/g, "_")), ...rows].map((row) => row.map(field).join(",")).join("\r\n") +
  "\r\n";
