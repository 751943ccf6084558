#!/usr/bin/env python3
"""Outputs that name an input, in every way a file can be named: refused before any work, and the input is as it was."""

import os
import shutil

from common import LEXICON, NEWS, SOURCE, Sweep


class Files:
    """Fresh copies of what commands read, in a folder of their own."""

    def __init__(self, folder):
        folder.mkdir()
        self.news = folder / "news.jsonl"
        shutil.copy(NEWS, self.news)
        self.lexicon = folder / "words.lex"
        shutil.copy(LEXICON, self.lexicon)
        self.join = folder / "join.csv"
        self.join.write_text("outlet,leaning\nSANA,a\n")
        self.coding = folder / "coding.csv"
        shutil.copy(SOURCE / "examples/coding.csv", self.coding)
        self.dictionary = folder / "tone.dic"
        shutil.copy(SOURCE / "examples/tone.dic", self.dictionary)
        self.quotes = folder / "quotes.jsonl"
        shutil.copy(SOURCE / "examples/quotes.jsonl", self.quotes)


def cases_of(files):
    """Each command line, the input and the flag whose value names it."""
    corpus = [files.news, "-l", files.lexicon]
    for flag in ("-o", "--manifest"):
        for read in (files.news, files.lexicon):
            for command in ("table", "count", "kwic", "map", "compare", "report"):
                yield [command, *corpus], read, flag
        yield ["table", *corpus, "--join", files.join], files.join, flag
        yield ["lexicon", "sample", *corpus], files.news, flag
        yield ["lexicon", "score", files.coding], files.coding, flag
    yield ["cluster", *corpus], files.news, "--newick"
    yield ["lexicon", "sample", *corpus], files.lexicon, "--key"
    yield ["lexicon", "convert", files.dictionary], files.dictionary, "-o"
    yield ["lexicon", "convert", files.dictionary], files.dictionary, "--loss-report"
    yield ["lexicon", "show", files.lexicon], files.lexicon, "-o"
    yield ["validate", "quotes", files.quotes], files.quotes, "-o"
    yield ["inspect", files.news], files.news, "-o"


def names_of(path, folder):
    """The file as it is called, by way of its folder, by a link and by a second name."""
    yield "its name", path
    yield "a longer way", folder / "." / ".." / folder.name / path.name
    link = folder / "link"
    link.symlink_to(path)
    yield "a link", link
    other = folder / "second-name"
    os.link(path, other)
    yield "a second name", other


def main():
    sweep = Sweep(__doc__)
    folder = sweep.folder / "files"
    count = len(list(cases_of(Files(folder))))
    shutil.rmtree(folder)
    for number in range(0, count, 5 if sweep.short else 1):
        for way in range(4):
            files = Files(folder)
            words, read, flag = list(cases_of(files))[number]
            how, name = list(names_of(read, folder))[way]
            before = read.read_bytes()
            made = sweep.run([*words, flag, name])
            sweep.ran += 1
            case = f"{words[0]}, {flag} names {read.name} by {how}"
            if made.returncode != 2 or os.fsencode(name) not in made.stderr:
                sweep.fail(f"{case}: exit code {made.returncode}: {made.stderr[-200:]!r}")
            if read.read_bytes() != before or made.stdout:
                sweep.fail(f"{case}: it is not as it was, or work was done")
            shutil.rmtree(folder)
    sweep.end(f"outputs: {sweep.ran} runs")


main()
