// Numbers and names as Slant prints them.

const thousands = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ",");

/** 12345 → "12,345"; null → "–". */
export function count(n) {
  return n == null ? "–" : (n < 0 ? "−" : "") + thousands(String(Math.abs(Math.round(n))));
}

/** toFixed, but what lies exactly between two goes to the even one, as the tables in text have it. */
function fixed(x, digits) {
  const halves = x * 2 ** (digits + 1); // ties are odd multiples of this power of two, and no other number is
  if (!Number.isInteger(halves) || halves % 2 === 0) return x.toFixed(digits);
  const scale = 10 ** digits;
  const below = Math.floor(x * scale);
  return ((below + (below % 2)) / scale).toFixed(digits);
}

/** .754 → ".75", 1 → "1.00", 0 → "0"; null → "–". */
export function share(x) {
  if (x == null) return "–";
  return x === 0 ? "0" : fixed(x, 2).replace(/^0/, "");
}

/** A number that may be large or below zero: 1,234.5, −.35, 0; null → "–". */
export function real(x, digits = 2) {
  if (x == null) return "–";
  const [whole, part] = fixed(Math.abs(x), digits).split(".");
  const text = (whole === "0" && part ? "" : thousands(whole)) + (part ? "." + part : "");
  if (/^[.0]*$/.test(text)) return "0";
  return (x < 0 ? "−" : "") + text;
}

/** The value of a cell: a share, or a rate per 1,000 words. */
export const value = (x, isRate) => (isRate ? real(x) : share(x));

export const percent = (x) => `${Math.round(x * 100)} %`;

const hex = (c) => `⟨U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

/**
 * Text that can do nothing to its surroundings: controls and the signs that turn the direction of writing are
 * shown as what they are, half surrogates replaced. Line ends and tabs stay.
 */
export function shown(text) {
  return String(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, hex)
    .replace(/[\ud800-\udfff]/gu, "\ufffd");
}

/** A name: one line, never empty. */
export function shownName(text) {
  return (
    shown(text)
      .replace(/[\r\n\t\u2028\u2029]+/g, " ")
      .trim() || "(no name)"
  );
}

/** The first `most` characters, with an ellipsis where some are missing; never half a character. */
export function shortened(text, most) {
  if (text.length <= most) return text;
  let end = most - 1;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last < 0xdc00) --end;
  return text.slice(0, end).trimEnd() + "…";
}

export const plural = (n, one) => `${count(n)} ${n === 1 ? one : many(one)}`;

/** With a capital to begin with. */
export const capital = (words) => words.replace(/^\p{Ll}/u, (c) => c.toUpperCase());

/** "outlet" → "outlets", "country" → "countries". */
export const many = (word) =>
  /[^aeiou]y$/.test(word) ? word.slice(0, -1) + "ies" : /(s|x|ch)$/.test(word) ? word + "es" : word + "s";
