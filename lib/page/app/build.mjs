// Makes dist/ anew, or the folder named: figures.js, page.html, LICENSES.txt. The same sources give the same bytes.
// usage: node build.mjs [FOLDER]
import {createHash} from "node:crypto";
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {build, transform} from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = process.argv[2] ?? join(here, "dist");
const options = {
  bundle: true,
  minify: true,
  format: "iife",
  charset: "ascii",
  legalComments: "none",
  write: false,
  metafile: true,
  drop: ["console"],
  absWorkingDir: here,
  logLevel: "warning",
};
const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const write = (name, text) => writeFileSync(join(folder, name), text);
const sha256 = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

async function bundled(entry, target) {
  const result = await build({...options, entryPoints: [entry], target});
  return {text: result.outputFiles[0].text.trim(), packages: packagesOf(Object.keys(result.metafile.inputs))};
}

const packagesOf = (inputs) =>
  inputs.map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean);

/** A string that ends its own element or opens a comment would break the page. */
function inert(text, what) {
  if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`${what} holds a tag that ends it`);
  return text;
}

function filled(template, places) {
  return template.replace(/\{\{([a-z-]+)\}\}/g, (_, name) => places[name]);
}

function licences(packages) {
  const parts = [...new Set(packages)].sort().map((name) => {
    const folder = `node_modules/${name}/`;
    const {version, license} = JSON.parse(read(folder + "package.json"));
    const file = readdirSync(new URL(folder, import.meta.url)).find((f) => /^licen[cs]e/i.test(f));
    if (!file) throw new Error(`${name} has no licence file`);
    return `${name} ${version} (${license})\n\n${read(folder + file)
      .replace(/\r\n/g, "\n")
      .trim()}\n`;
  });
  return `What page.html and figures.js hold beside Slant's own code.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

mkdirSync(folder, {recursive: true});
const figures = await bundled("src/engine/main.js", "es2020");
const page = await bundled("src/page/main.js", "es2020");
const style = inert(
  (await transform(read("src/page/page.css"), {loader: "css", minify: true})).code.trim(),
  "the style",
);
const script = inert(page.text, "the script");
write("figures.js", figures.text + "\n");
write(
  "page.html",
  filled(read("src/page/page.html"), {style, script, "style-hash": sha256(style), "script-hash": sha256(script)}),
);
write("LICENSES.txt", licences([...figures.packages, ...page.packages]));
