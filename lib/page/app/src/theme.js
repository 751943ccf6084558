// Colours that people who do not tell red from green tell apart (after Okabe and Ito), on light and on dark ground.

const palette = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#999999"];

const light = {
  name: "light",
  paper: "#ffffff",
  ink: "#1b1f24",
  quiet: "#57606a",
  grid: "#d8dee4",
  faint: "#eef1f4",
  bar: "#5b7fa6",
  more: "#0072b2",
  less: "#c2510a",
  low: "#f3f6fa",
  high: "#08417a",
  palette,
  rest: "#c4cad1",
};

const dark = {
  name: "dark",
  paper: "#14181d",
  ink: "#e8ecf0",
  quiet: "#a9b3bd",
  grid: "#39424c",
  faint: "#222931",
  bar: "#7ea6d3",
  more: "#56b4e9",
  less: "#f0903d",
  low: "#1d2630",
  high: "#a8d4ff",
  palette,
  rest: "#5c6670",
};

export const themeOf = (name) => (name === "dark" ? dark : light);

function channels(colour) {
  const value = parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour `t` (0 to 1) of the way from a to b. */
export function between(a, b, t) {
  const [from, to] = [channels(a), channels(b)];
  return (
    "#" +
    from
      .map((x, i) =>
        Math.round(x + (to[i] - x) * t)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")
  );
}

/** Black or white, whichever reads better on the colour (WCAG's relative luminance). */
export function inkOn(colour) {
  const [r, g, b] = channels(colour).map((c) => ((c / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? "#000000" : "#ffffff";
}
