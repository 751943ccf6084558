// The page in a real browser, from a file, without network. `node --test tests/page/app/browser.test.mjs`, where SLANT_PAGE may name pages made by slant
// to look at as well (more than one with ":" between); pictures go to SLANT_ARTEFACTS, else build/page.
import assert from "node:assert/strict";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {basename, delimiter, join} from "node:path";
import {after, before, describe, test} from "node:test";
import {fileURLToPath, pathToFileURL} from "node:url";
import {make} from "./fixture.mjs";
import {splice} from "./splice.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const require = createRequire(join(root, "lib/page/app/package.json"));
const {chromium} = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const pictures = process.env.SLANT_ARTEFACTS ?? join(root, "build/page");
const sections = ["clearest", "framing", "map", "contrasts", "pairs", "time", "reading", "corpus", "method"];
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
const looks = [
  [1280, "light"],
  [1280, "dark"],
  [390, "light"],
  [390, "dark"],
];

const given = (process.env.SLANT_PAGE ?? "").split(delimiter).filter(Boolean);
const givenKinds = given.map((name) => basename(name, ".html"));

let browser;
let folder;
const pages = new Map();

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "slant-page-"));
  mkdirSync(pictures, {recursive: true});
  for (const kind of ["plain", "small", "hostile", "scale"]) {
    const path = join(folder, `${kind}.html`);
    writeFileSync(path, splice(make(kind)));
    pages.set(kind, path);
  }
  for (const name of given) pages.set(basename(name, ".html"), name);
  browser = await chromium.launch({executablePath: process.env.SLANT_CHROMIUM ?? "/usr/bin/chromium", args: flags});
});
after(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Opens a page, runs `work`, and holds it to silence: no message, error, dialog or request but the file. */
async function visit(kind, options, work) {
  const {width = 1280, colorScheme = "light", ...rest} = options;
  const context = await browser.newContext({
    viewport: {width, height: 900},
    colorScheme,
    acceptDownloads: true,
    ...rest,
  });
  const noise = [];
  const address = pathToFileURL(pages.get(kind)).href;
  await context.route("**", (route) => (route.request().url() === address ? route.continue() : route.abort()));
  const page = await context.newPage();
  page.on("console", (m) => noise.push(`console ${m.type()}: ${m.text()}`));
  page.on("pageerror", (e) => noise.push(`error: ${e.stack}`));
  page.on("dialog", (d) => {
    noise.push(`dialog: ${d.message()}`);
    d.dismiss();
  });
  page.on("request", (r) => {
    if (r.url() !== address && !r.url().startsWith("blob:")) noise.push(`request: ${r.url()}`);
  });
  page.on("popup", () => noise.push("popup"));
  page.setDefaultTimeout(60000);
  try {
    await page.goto(address);
    await work(page);
    assert.deepEqual(noise, []);
  } finally {
    await context.close();
  }
}

/** Waits for something to hold; playwright's own way needs the eval that the page forbids. */
async function until(page, holds, argument) {
  for (const end = Date.now() + 60000; Date.now() < end; await page.waitForTimeout(25))
    if (await page.evaluate(holds, argument)) return;
  assert.fail(`did not come to hold: ${holds}`);
}

/** Brings every section near, so that it is drawn. */
async function drawAll(page) {
  for (const id of sections) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await page.evaluate((i) => document.getElementById(i).scrollIntoView(), id);
    await until(page, (i) => !document.querySelector(`#${i} > .waiting`), id);
  }
  await until(page, () => [...document.querySelectorAll(".drawing")].every((d) => d.childElementCount > 0));
  await page.evaluate(() => scrollTo(0, 0));
}

const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const control = (page, section, label) => page.locator(`#${section}`).getByLabel(label, {exact: true});
const downloaded = async (page, press) => {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return {name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8")};
};

describe("every page", () => {
  for (const kind of ["plain", "small", "hostile", "scale", ...givenKinds]) {
    for (const [width, colorScheme] of looks) {
      test(`${kind}, ${width} px, ${colorScheme}: silent, no wider than the window, headings in order`, async () => {
        await visit(kind, {width, colorScheme}, async (page) => {
          await drawAll(page);
          assert.equal(await sideways(page), 0);
          assert.equal(await page.evaluate(() => window.hit), undefined);
          assert.equal(await page.locator("[data-static]").count(), 0);
          assert.equal(await page.locator(".fault").count(), 0);
          const levels = await page
            .locator("h1, h2, h3, h4")
            .evaluateAll((all) => all.map((n) => Number(n.tagName[1])));
          assert.equal(levels.filter((l) => l === 1).length, 1);
          levels.reduce((last, level) => (assert.ok(level <= last + 1, `h${level} after h${last}`), level), 0);
          for (const svg of await page.locator(".drawing svg").all()) {
            assert.equal(await svg.getAttribute("role"), "img");
            assert.ok((await svg.getAttribute("aria-label")).length > 20);
          }
          assert.ok((await page.locator("*").count()) < 15000);
          if (kind !== "scale")
            await page.screenshot({path: join(pictures, `${kind}-${width}-${colorScheme}.png`), fullPage: true});
        });
      });
    }
    test(`${kind}: axe finds no serious fault in light and dark at both widths`, async () => {
      for (const [width, colorScheme] of kind === "scale" ? looks.slice(0, 1) : looks) {
        await visit(kind, {width, colorScheme, bypassCSP: true}, async (page) => {
          await drawAll(page);
          const line = page.locator("ol.lines button").first();
          if (await line.count()) await line.click();
          await page.evaluate(axe);
          const {violations} = await page.evaluate(() => window.axe.run(document, {resultTypes: ["violations"]}));
          const grave = violations
            .filter((v) => ["serious", "critical"].includes(v.impact))
            .map(
              (v) =>
                `${v.id}: ${v.nodes
                  .slice(0, 3)
                  .map((n) => n.html.slice(0, 150))
                  .join(" | ")}`,
            );
          assert.deepEqual(grave, [], `${width} ${colorScheme}`);
        });
      }
    });
  }
});

/** What slant wrote into a page. */
const dataOf = (path) =>
  JSON.parse(/<script type="application\/json" id="slant-data">(.*?)<\/script>/s.exec(readFileSync(path, "utf8"))[1]);

describe("a page that slant made", () => {
  for (const [i, kind] of givenKinds.entries()) {
    test(`${kind}: without scripts its tables are read at both widths, with the numbers of the data`, async () => {
      const data = dataOf(given[i]);
      const {counts, mentions} = data.framing[0];
      for (const width of [1280, 390])
        await visit(kind, {width, javaScriptEnabled: false}, async (page) => {
          assert.ok(await page.locator("[data-static] h1").isVisible());
          const tables = page.locator("[data-static] table");
          await page.screenshot({path: join(pictures, `${kind}-${width}-tables.png`)});
          assert.equal(await sideways(page), 0);
          for (const [c, choice] of data.choices.entries()) {
            const table = tables.filter({has: page.locator("caption", {hasText: `${choice.name}: `})});
            if (choice.kind !== "choice" || !mentions.some((m) => m[c])) continue;
            assert.equal(await table.count(), 1, choice.name);
            const rows = (await table.locator("tbody").first().locator("tr").allInnerTexts()).map((r) => r.trim().split(/\t/));
            assert.ok(rows.length);
            for (const [name, ...cells] of rows) {
              const g = data.groups.findIndex((x) => x.name === name.trim());
              const shares = cells.slice(0, -2).map((t) => Number(/\(([\d,]+)\)/.exec(t)?.[1].replace(",", "") ?? 0));
              assert.deepEqual(
                shares,
                data.variants.flatMap((v, at) => (v.choice === c ? [counts[g][at]] : [])),
                `${choice.name} of ${name}`,
              );
            }
          }
        });
    });

    test(`${kind}: a number leads to its sentences, and these to their article`, async () => {
      await visit(kind, {}, async (page) => {
        await drawAll(page);
        await page.locator("#framing").evaluate((n) => n.scrollIntoView());
        await page.screenshot({path: join(pictures, `${kind}.png`)});
        const cell = page.locator("#framing td button").first();
        const n = Number(/\(([\d,]+)\)/.exec(await cell.innerText())[1].replace(",", ""));
        const outlet = await cell.locator("xpath=ancestor::tr/th").innerText();
        await cell.click();
        assert.equal(await page.evaluate(() => document.activeElement.id), "reading-title");
        const said = await page.locator("#reading [role=status]").first().innerText();
        const [, shown, of = shown] = /^([\d,]+)(?: of ([\d,]+))? uses?\b/.exec(said);
        assert.equal(Number(of.replace(",", "")), n, said);
        const lines = await page.locator("ol.lines li").allInnerTexts();
        assert.equal(lines.length, Math.min(25, Number(shown)));
        assert.ok(lines.every((l) => l.startsWith(outlet)), outlet);
        await page.locator("#reading").getByRole("button", {name: "Clear"}).click();
        const line = page.locator("ol.lines button").first();
        const word = await line.innerText();
        await line.click();
        assert.equal((await page.locator("mark.here").innerText()).trim(), word.replace(/^[~−]/, "").trim());
      });
    });
  }
});

describe("what stands out", () => {
  test("sentences of slant are shown with their names, and lead to theirs", async () => {
    const data = make("plain");
    data.clearest = {
      choice: 2,
      sure: 7,
      nothing: "",
      differences: [{group: 1, variant: 3, words: ["", "<b>Birch</b>", " chooses ", "junta", " in 3 of its 4 mentions of ", "cabinet", "; the others", "", " in none; q < .001."]}],
    };
    const path = join(folder, "clear.html");
    writeFileSync(path, splice(data));
    pages.set("clear", path);
    await visit("clear", {}, async (page) => {
      await drawAll(page);
      assert.match(await page.locator("#clearest .lead").innerText(), /^Of 7 sure differences/);
      const said = (await page.locator("#clearest li").innerText()).replace(/\u00a0/g, " ");
      assert.match(said, /^<b>Birch<\/b> chooses junta in 3 of its 4 mentions of cabinet; the others in none; q < \.001\./);
      assert.match(await page.locator("#framing figcaption").first().innerText(), /“law”/); // the choice that parts outlets most
      await page.locator("#clearest li button").click();
      assert.equal(await control(page, "reading", "Variant").inputValue(), "3");
    });
  });

  test("a corpus without a hit has one sentence and no figures but that of its articles", async () => {
    const data = make("plain");
    for (const frame of data.framing) for (const row of [...frame.counts, ...frame.mentions, ...frame.articles]) row.fill(0);
    data.clearest = {choice: null, sure: 0, differences: [], nothing: "No word of the lexicon was counted in these articles."};
    const path = join(folder, "silent.html");
    writeFileSync(path, splice(data));
    pages.set("silent", path);
    await visit("silent", {}, async (page) => {
      const ids = await page.locator("main > section").evaluateAll((all) => all.map((s) => s.id));
      assert.deepEqual(ids, ["clearest", "corpus", "method"]);
      assert.equal(await page.locator("#clearest .lead").innerText(), data.clearest.nothing);
    });
  });
});

describe("outlets that do not mention a choice", () => {
  test("are told in one line, and the order is the reader's", async () => {
    const data = make("plain");
    for (const frame of data.framing) {
      data.variants.forEach((v, at) => v.choice === 0 && (frame.counts[0][at] = frame.counts[4][at] = 0));
      frame.mentions[0][0] = frame.mentions[4][0] = frame.articles[0][0] = frame.articles[4][0] = 0;
    }
    data.clearest = {choice: 0, sure: 0, differences: [], nothing: "Nothing is sure."};
    const path = join(folder, "folded.html");
    writeFileSync(path, splice(data));
    pages.set("folded", path);
    await visit("folded", {}, async (page) => {
      await drawAll(page);
      const names = () => page.locator("#framing .scroll tbody th").allInnerTexts();
      assert.match(await page.locator("#framing").innerText(), /2 outlets do not mention it: .*Alder Post/);
      assert.equal((await names()).length, 8);
      await control(page, "framing", "Order").selectOption("mentions");
      const mentions = (await page.locator("#framing .scroll tbody tr td:last-child").allInnerTexts()).map((t) => Number(t.replace(",", "")));
      assert.deepEqual(mentions, [...mentions].sort((a, b) => b - a));
      await control(page, "framing", "Choice").selectOption({label: "law"});
      assert.equal((await names()).length, 10);
    });
  });
});

describe("printing", () => {
  for (const colorScheme of ["light", "dark"])
    test(`${colorScheme}: every section is drawn, though none was near, on white paper`, async () => {
      await visit("plain", {colorScheme}, async (page) => {
        assert.ok((await page.locator(".waiting").count()) > 0);
        await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
        assert.equal(await page.locator(".waiting").count(), 0);
        assert.ok(await page.evaluate(() => [...document.querySelectorAll(".drawing")].every((d) => d.querySelector("svg"))));
        assert.ok(!(await page.locator(".drawing").first().innerHTML()).includes("#14181d"));
        const pdf = await page.pdf({path: join(pictures, `plain-${colorScheme}.pdf`), format: "A4"});
        assert.ok((pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length >= 6);
      });
    });
});

describe("without scripts", () => {
  test("the tables are there and nothing else is asked for", async () => {
    await visit("plain", {javaScriptEnabled: false}, async (page) => {
      assert.ok(await page.locator("[data-static] table").isVisible());
      assert.ok((await page.locator("[data-static]").innerText()).includes("Alder Post"));
    });
  });
});

describe("reading", () => {
  test("search, filters and sorting choose the lines", async () => {
    await visit("plain", {}, async (page) => {
      await drawAll(page);
      const data = make("plain");
      const texts = () => page.locator("ol.lines li").allInnerTexts();
      await control(page, "reading", "Outlet").selectOption({label: "Ivy Wire"});
      assert.ok((await texts()).every((t) => t.startsWith("Ivy Wire")));
      await control(page, "reading", "Choice").selectOption({label: "cabinet"});
      await control(page, "reading", "Variant").selectOption({label: "junta"});
      const total =
        data.totals[data.groups.findIndex((g) => g.name === "Ivy Wire")][
          data.variants.findIndex((v) => v.name === "junta")
        ];
      assert.match(
        await page.locator("#reading [role=status]").first().innerText(),
        new RegExp(`^5 of ${total} uses are on this page`),
      );
      assert.equal((await texts()).length, 5);
      await page.locator("#reading").getByRole("button", {name: "Clear"}).click();
      await control(page, "reading", "Voice").selectOption({index: 2});
      assert.ok((await texts()).every((t) => t.includes("quoted")));
      await page.locator("#reading").getByRole("button", {name: "Clear"}).click();
      await control(page, "reading", "Sort by").selectOption({label: "the word itself"});
      const hits = (await page.locator("ol.lines button").allInnerTexts()).map((t) => t.replace(/^[~−]/, ""));
      assert.deepEqual(hits, [...hits].sort());
      await control(page, "reading", "Search").fill("emergency act");
      await until(page, () =>
        [...document.querySelectorAll("ol.lines li")].every((l) => l.textContent.includes("emergency act")),
      );
    });
  });

  test("a line opens its article, another stands beside it, and there is a way back", async () => {
    await visit("plain", {}, async (page) => {
      await drawAll(page);
      const line = page.locator("ol.lines button").nth(3);
      await line.click();
      assert.equal(await page.locator(".pane").count(), 1);
      assert.equal(await page.evaluate(() => document.activeElement.tagName), "H4");
      assert.equal(await page.locator("mark.here").count(), 1);
      assert.match(
        await page.locator(".pane .tag").first().innerText(),
        /^\[.+: .+, (narrator|quoted|reported|scare)\]$/,
      );
      const underlines = await page
        .locator(".pane mark")
        .evaluateAll((all) => all.map((m) => getComputedStyle(m).textDecorationLine));
      assert.ok(underlines.every((u) => u.includes("underline")));
      await control(page, "reading", "Beside it").selectOption({index: 2});
      assert.equal(await page.locator(".pane").count(), 2);
      await page.locator(".panes").screenshot({path: join(pictures, "plain-articles.png")});
      await page.getByRole("button", {name: "Back to the lines"}).click();
      assert.ok(await line.evaluate((n) => n === document.activeElement));
    });
  });
});

describe("the framing table", () => {
  test("sorts, and a number leads to its sentences", async () => {
    await visit("plain", {}, async (page) => {
      await drawAll(page);
      const shares = () => page.locator("#framing .scroll tbody tr td:nth-child(2)").allInnerTexts();
      await page.locator("#framing th button").nth(1).click();
      const down = (await shares()).map((t) => parseFloat(t));
      assert.deepEqual(
        down,
        [...down].sort((a, b) => b - a),
      );
      assert.equal(await page.locator("#framing th[aria-sort]").getAttribute("aria-sort"), "descending");
      const cell = page.locator("#framing td button").first();
      const count = Number(/\(([\d,]+)\)/.exec(await cell.innerText())[1]);
      await cell.click();
      assert.match(
        await page.locator("#reading [role=status]").first().innerText(),
        new RegExp(`^(5 of ${count} uses|${count} uses)`),
      );
      assert.equal(await page.evaluate(() => document.activeElement.id), "reading-title");
    });
  });

  test("choice, voice and outlet change figure and table", async () => {
    await visit("plain", {}, async (page) => {
      await drawAll(page);
      const caption = () => page.locator("#framing figcaption").first().innerText();
      await control(page, "framing", "Choice").selectOption({label: "law"});
      assert.match(await caption(), /“law”/);
      await control(page, "framing", "Voice").selectOption({index: 1});
      assert.match(await caption(), /the article’s own words only/);
      await control(page, "framing", "Show as").selectOption("stacked");
      assert.match(await caption(), /^Pieces of bars/);
      await control(page, "framing", "Find outlets").fill("wire");
      await until(page, () => document.querySelectorAll("#framing .scroll tbody tr").length === 1);
    });
  });
});

describe("a page without sentences", () => {
  test("says so, and its numbers lead nowhere", async () => {
    const data = make("plain");
    for (const key of Object.keys(data.lines)) data.lines[key] = key === "max_per_cell" ? 0 : [];
    data.documents = [];
    const path = join(folder, "bare.html");
    writeFileSync(path, splice(data));
    pages.set("bare", path);
    await visit("bare", {}, async (page) => {
      await drawAll(page);
      assert.equal(await page.locator("#framing td button").count(), 0);
      assert.match(await page.locator("#framing tbody td").first().innerText(), /^[.\d]+ \(\d+\)$|^0$/);
      assert.match(await page.locator("#reading .note").innerText(), /made without sentences/);
    });
  });
});

describe("saving", () => {
  // Chromium may hold back the eleventh download in a row from one page: a page for each figure.
  for (const id of ["corpus", "framing", "map", "contrasts", "pairs", "time"])
    test(`${id}: the SVG stands alone, the CSV has its columns`, async () => {
      await visit("plain", {colorScheme: "dark"}, async (page) => {
        await drawAll(page);
        const box = page.locator(`#${id} figure`).first();
        const svg = await downloaded(page, () => box.getByRole("button", {name: "Save SVG"}).click());
        assert.match(svg.name, /^slant-[a-z0-9-]+\.svg$/);
        assert.match(svg.text, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
        assert.doesNotMatch(svg.text, /#14181d|NaN|undefined|<style|<script/);
        const csv = await downloaded(page, () => box.getByRole("button", {name: "Save CSV"}).click());
        assert.match(csv.name, /^slant-[a-z0-9-]+\.csv$/);
        const lines = csv.text.trimEnd().split("\r\n");
        assert.ok(lines.length > 5);
        assert.ok(
          lines.every((l) => l.split(",").length === lines[0].split(",").length),
          `${id}: ${lines[0]}`,
        );
      });
    });

  test("the CSV holds what was drawn", async () => {
    await visit("plain", {}, async (page) => {
      await drawAll(page);
      const data = make("plain");
      const csv = await downloaded(page, () =>
        page.locator("#framing figure").first().getByRole("button", {name: "Save CSV"}).click(),
      );
      const [head, first] = csv.text.split("\r\n");
      assert.equal(head, "outlet,choice,variant,count,mentions,share,low,high");
      const [g, , v, n] = first.split(",");
      assert.equal(
        Number(n),
        data.totals[data.groups.findIndex((x) => x.name === g)][data.variants.findIndex((x) => x.name === v)],
      );
    });
  });
});

describe("keyboard alone", () => {
  test("skip link, controls, a number, its sentences, the article and back", async () => {
    await visit("plain", {}, async (page) => {
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
      const ring = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      assert.equal(ring, "solid");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement.id), "main");
      const tabTo = async (what) => {
        for (let i = 0; i < 400; ++i) {
          await page.keyboard.press("Tab");
          if (await page.evaluate(what)) return;
        }
        assert.fail(`not reached: ${what}`);
      };
      await tabTo("document.activeElement.matches('#framing select')");
      await page.keyboard.press("ArrowDown");
      await tabTo("document.activeElement.matches('#framing td button')");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement.id), "reading-title");
      await tabTo("document.activeElement.matches('ol.lines button')");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement.tagName), "H4");
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Shift+Tab");
      assert.equal(await page.evaluate(() => document.activeElement.textContent), "Back to the lines");
      await page.keyboard.press("Enter");
      assert.ok(await page.evaluate(() => document.activeElement.matches("ol.lines button")));
    });
  });
});

describe("hostile text", () => {
  test("stays text: no element, no handler, no address comes of it", async () => {
    await visit("hostile", {}, async (page) => {
      await drawAll(page);
      await page.locator("ol.lines button").first().click();
      for (const box of await page.locator("details").all())
        await box.evaluate((n) => {
          n.open = true;
        });
      await page.waitForTimeout(300);
      assert.equal(await page.evaluate(() => window.hit), undefined);
      assert.equal(await page.locator("img, iframe, object, embed, base, form, main script, link").count(), 0);
      const links = await page.locator("a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      assert.ok(
        links.every((l) => /^#[a-z]+$/.test(l)),
        links.join(),
      );
      const text = await page.evaluate(() => document.body.innerText);
      assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069]/);
      assert.match(text, /⟨U\+202E⟩/);
      const longest = await page
        .locator(".drawing svg text")
        .evaluateAll((all) => Math.max(...all.map((t) => t.textContent.length)));
      assert.ok(longest < 200, String(longest));
    });
  });
});
