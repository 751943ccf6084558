// How wide text will be, guessed without a browser: the advance widths of Helvetica (Arial and Liberation Sans share
// them), with room for the wider fonts that may stand in for them.

const ascii = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

function advance(code) {
  if (code >= 32 && code < 127) return ascii[code - 32];
  if (code >= 0x300 && code < 0x370) return 0;
  return code < 0x1100 ? 620 : 1050;
}

/** The width in px of `text` at `size` px. */
export function textWidth(text, size) {
  let sum = 0;
  for (const character of text) sum += advance(character.codePointAt(0));
  return (sum * size * 1.14) / 1000;
}

/** `text`, with an ellipsis if it is wider than `room` px. */
export function fitted(text, room, size) {
  let sum = 0;
  let kept = "";
  let whole = true;
  const limit = (room * 1000) / (size * 1.14);
  for (const character of text) {
    sum += advance(character.codePointAt(0));
    if (sum > limit) {
      whole = false;
      break;
    }
    if (sum <= limit - 1000) kept += character;
  }
  return whole ? text : kept.trimEnd() + "…";
}

/** `text` in lines of at most `room` px, broken at spaces and after hyphens, at most `most` lines. */
export function wrapped(text, room, size, most = 2) {
  const lines = [];
  let line = "";
  for (const word of text.slice(0, 400).match(/[^\s-]+-*\s*|[\s-]+/g) ?? []) {
    if (line && textWidth((line + word).trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  lines.push(line.trimEnd());
  const rest = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")] : lines;
  return rest.map((l) => fitted(l, room, size));
}
