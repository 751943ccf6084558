"""A workbook holds what the CSV holds, cell by cell: text as text, numbers as numbers, no formula. usage: workbook.py SLANT SOURCES"""
import csv
import io
import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

slant, sources = os.path.abspath(sys.argv[1]), sys.argv[2]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheets_of(path):
    with zipfile.ZipFile(path) as book:
        names = [sheet.get("name") for sheet in xml.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")]
        for i, name in enumerate(names):
            root = xml.fromstring(book.read(f"xl/worksheets/sheet{i + 1}.xml"))
            assert root.find(f".//{MAIN}f") is None, "a formula"
            assert root.find(f".//{MAIN}pane").get("state") == "frozen"
            rows = []
            for row in root.iter(MAIN + "row"):
                cells = {}
                for cell in row.iter(MAIN + "c"):
                    kind = cell.get("t", "n")
                    column = "".join(c for c in cell.get("r") if c.isalpha())
                    index = 0
                    for letter in column:
                        index = index * 26 + ord(letter) - 64
                    if kind == "inlineStr":
                        cells[index] = "".join(text.text or "" for text in cell.iter(MAIN + "t"))
                    else:
                        assert kind in ("n", "b"), kind
                        cells[index] = float(cell.find(MAIN + "v").text)
                rows.append(cells)
            yield name, rows


def same(text, cell):
    if cell is None:
        return text == ""
    if isinstance(cell, str):
        return text == cell
    # The workbook writes sixteen or seventeen digits.
    return text in ("true", "false") and cell == (text == "true") or abs(float(text) - cell) <= 1e-14 * abs(cell)


def run(work, *words):
    return subprocess.run([slant, *words, "-q"], cwd=work, check=True, capture_output=True, timeout=120).stdout


with tempfile.TemporaryDirectory() as work:
    with open(os.path.join(work, "a.lex"), "w") as out:
        out.write('lexicon "A"\nchoice side { regime = "regime" government = "government" }\n')
    with open(os.path.join(work, "odd.jsonl"), "w") as out:
        for i, name in enumerate(["=1+1", "@x", "+5", "-", "  two  spaces", "a\"b", "新华社", "A & <b>", "007", "1e5"]):
            out.write(json.dumps({"doc_id": str(i), "outlet": name, "text": "The regime and the government."}) + "\n")
    for words in (["table", "odd.jsonl", "-l", "a.lex"], ["count", "odd.jsonl", "-l", "a.lex", "--hits"],
                  ["kwic", "odd.jsonl", "-l", "a.lex"], ["compare", os.path.join(sources, "examples/news.jsonl"), "-l", "syria"],
                  ["lexicon", "sample", "odd.jsonl", "-l", "a.lex"]):
        want = list(csv.reader(io.StringIO(run(work, *words, "--format", "csv").decode())))
        run(work, *words, "-o", "a.xlsx")
        run(work, *words, "-o", "b.xlsx")
        with open(os.path.join(work, "a.xlsx"), "rb") as a, open(os.path.join(work, "b.xlsx"), "rb") as b:
            assert a.read() == b.read(), "other bytes"
        (name, got), = sheets_of(os.path.join(work, "a.xlsx"))
        assert name, words
        assert len(got) == len(want), (words, len(got), len(want))
        for line, cells in zip(want, got):
            for i, text in enumerate(line):
                assert same(text, cells.get(i + 1)), (words, i, text, cells.get(i + 1))
    print("workbooks hold what CSV holds")
