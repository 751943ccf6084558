// Makes dist/ anew: figures.js, page.html, LICENSES.txt. The same sources give the same bytes.
import {createHash} from "node:crypto";
import {existsSync, readFileSync, writeFileSync, mkdirSync} from "node:fs";
import {build} from "esbuild";

const common = {
  bundle: true, minify: true, format: "iife", target: "es2020", charset: "ascii", legalComments: "none", write: false, metafile: true,
  drop: ["console"], absWorkingDir: import.meta.dirname, logLevel: "warning",
};

async function bundled(entry, loader) {
  const result = await build({...common, entryPoints: [entry], loader});
  return {text: result.outputFiles[0].text, inputs: Object.keys(result.metafile.inputs)};
}

mkdirSync("dist", {recursive: true});
const figures = await bundled("src/engine/main.js");
writeFileSync("dist/figures.js", figures.text);
