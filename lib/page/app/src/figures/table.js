// The framing table as a figure: bars with intervals, or stacked (form: "stacked").
import * as bars from "./bars.js";
import * as stacked from "./stacked.js";

const form = (options) => (options.form === "stacked" ? stacked : bars);

export const draw = (data, options, document) => form(options).draw(data, options, document);
export const caption = (data, options) => form(options).caption(data, options);
export const table = (data, options) => form(options).table(data, options);
