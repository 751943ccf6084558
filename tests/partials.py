#!/usr/bin/env python3
"""Partials together give byte for byte what one run gives, and what does not belong together is refused.

usage: partials.py [--long] SLANT
A corpus is made up in which everything straddles shards: duplicate texts, repeated ids, events, gaps in dates, fields that
only a later record has, records that are lost. --long: 1, 2, 7 and 40 shards in three orders; else fewer.
"""
import gzip
import itertools
import json
import os
import random
import subprocess
import sys
import tempfile

LEXICON = """lexicon "Made up"
language en
axis side "against" .. "for"
choice ruler "who rules" {
  regime [side -1] = "regime leader", "regime"
  leader [side +1] = "leader", "president"
}
choice fighters "who fights" {
  rebels = "rebel*", "fighter*"
  terrorists = "terrorist*"
}
"""
SCORED = """lexicon "Scored"
category tone "how it sounds" {
  good = "fine" weight 0.1, "great" weight 0.7, "very fine" weight 1.3
  bad = "awful" weight -0.3, "dire" weight -2.1
}
"""
OUTLETS = ["SANA", "Etilaf", "Reuters", "Ahram", "أخبار", ""]
WORDS = ["regime", "regime leader", "president", "leader", "rebels", "fighters", "terrorists", "fine", "very fine",
         "great", "awful", "dire", "the", "town", "army", "said", "\"", "officials said that", "“", "”", ".", ","]


def run(*words, code=0, **options):
    done = subprocess.run(words, capture_output=True, timeout=300, **options)
    if code is not None and done.returncode != code:
        raise AssertionError(f"{' '.join(words)}: exit code {done.returncode}, not {code}\n{done.stderr.decode()}")
    return done


def text(draw):
    return " ".join(draw.choice(WORDS) for _ in range(draw.randrange(3, 60)))


def articles(count, seed):
    draw = random.Random(seed)
    old = []
    for number in range(count):
        article = {"id": f"a{draw.randrange(count)}", "source": draw.choice(OUTLETS), "text": text(draw)}
        if old and draw.random() < .15:
            article["text"] = draw.choice(old)
        old.append(article["text"])
        if draw.random() < .9:
            article["date"] = f"{draw.choice([2015, 2016, 2019])}-{draw.randrange(1, 13):02}-{draw.randrange(1, 29):02}"
        if draw.random() < .6:
            article["event"] = f"e{draw.randrange(count // 5 + 1)}"
        if number > count / 2:
            article["meta"] = {"leaning": draw.choice(["left", "right"])}
        if draw.random() < .1:
            article["title"] = text(draw)[:40].replace('"', "")
        yield article


def make_corpora(folder):
    """Name → paths: one file, several of several kinds, and a folder of many."""
    one = os.path.join(folder, "one.jsonl")
    with open(one, "w", encoding="utf-8") as file:
        for number, article in enumerate(articles(150, 1)):
            file.write(json.dumps(article, ensure_ascii=False) + "\n")
            if number % 37 == 5:
                file.write('{"id": broken\n')
    packed = os.path.join(folder, "two.jsonl.gz")
    with gzip.open(packed, "wt", encoding="utf-8") as file:
        for article in articles(60, 2):
            file.write(json.dumps(article) + "\n")
    table = os.path.join(folder, "three.csv")
    with open(table, "w", encoding="utf-8") as file:
        file.write("id,source,date,text,region\n")
        for article in articles(40, 3):
            words = article["text"].replace('"', '""')
            file.write(f'{article["id"]},{article["source"]},{article.get("date", "NA")},"{words}",north\n')
    many = os.path.join(folder, "many")
    for number, article in enumerate(articles(200, 4)):
        path = os.path.join(many, article["source"] or "none")
        os.makedirs(path, exist_ok=True)
        with open(os.path.join(path, f"{number}.txt"), "w", encoding="utf-8") as file:
            file.write(article["text"])
    with open(os.path.join(many, "picture.png"), "w", encoding="utf-8") as file:
        file.write("x")
    return {"one": [one], "kinds": [one, packed, table], "many": [many]}


COMMANDS = [
    ("table", []), ("table", ["--format", "csv"]), ("table", ["--by", "outlet,month", "--zeros", "all", "--format", "csv"]),
    ("table", ["--split", "voice", "--format", "csv"]), ("table", ["--split", "zone", "--average", "articles"]),
    ("table", ["--unit", "event", "--format", "json"]), ("table", ["--drop-one"]),
    ("count", []), ("count", ["--fields", "outlet,date,event"]),
    ("compare", ["--permutations", "99"]), ("compare", ["--format", "csv", "--permutations", "99"]),
    ("axis", ["--format", "csv"]), ("map", ["--format", "csv", "--replicates", "50"]), ("distance", ["--format", "csv"]),
    ("cluster", []), ("profile", ["--format", "csv"]),
    ("report", ["--format", "json", "--permutations", "49", "--replicates", "50"]),
]
FLAGS = [[], ["--duplicates", "first"], ["--voice", "narrator", "--denominator", "voice"],
         ["--exclude", "negated", "--overlap", "all", "--where", "date>=2016"]]


def takes(command, flags):
    return not (command in ("count", "report") and "--denominator" in flags)


class Checks:
    def __init__(self, slant, folder):
        self.slant, self.folder, self.count = slant, folder, 0

    def path(self, name):
        return os.path.join(self.folder, name)

    def result(self, command, words, more):
        """Output and the account of what was read."""
        out = self.path("out")
        if os.path.exists(out):
            os.remove(out)
        done = run(self.slant, command, *words, *more, "-o", out, code=None)
        written = open(out, "rb").read() if os.path.exists(out) else b""
        account = [line for line in done.stderr.decode().splitlines() if line.startswith("read ")]
        return done.returncode, written, account

    def partials(self, corpus, flags, shards, lexicons):
        made = []
        for shard in range(1, shards + 1):
            made.append(self.path(f"p{shard}.slant"))
            run(self.slant, "partial", *corpus, *lexicons, *flags, "--shard", f"{shard}/{shards}", "-o", made[-1])
        return made

    def equal(self, corpus, flags, counts, orders, lexicons, commands):
        # The page tells the command line that made it, with the flags in the order of its own sheet: they are the same.
        expected = {}
        for command, more in commands:
            if takes(command, flags):
                expected[command, tuple(more)] = self.result(command, [*corpus, *lexicons, *flags], more)
        for shards in counts:
            made = self.partials(corpus, flags, shards, lexicons)
            draw = random.Random(shards)
            for order in range(orders):
                if order:
                    draw.shuffle(made)
                inputs = made
                if order == 2 and shards > 2:  # some are merged before
                    half = len(made) // 2
                    run(self.slant, "merge", *made[:half], "-o", self.path("half.slant"))
                    inputs = [*made[half:], self.path("half.slant")]
                elif order == 1:
                    run(self.slant, "merge", *made, "-o", self.path("all.slant"))
                    inputs = [self.path("all.slant")]
                for (command, more), whole in expected.items():
                    together = self.result(command, inputs, list(more))
                    if together != whole:
                        here, there = self.path("whole.txt"), self.path("together.txt")
                        open(here, "wb").write(whole[1])
                        open(there, "wb").write(together[1])
                        diff = run("diff", here, there, code=None).stdout.decode(errors="replace")[:2000]
                        raise AssertionError(
                            f"{command} {more} {flags}, {shards} shards, order {order}: {whole[0]} {whole[2]} but "
                            f"{together[0]} {together[2]}\n{diff}")
                    self.count += 1

    def check_messages(self, corpus, flags, lexicons):
        """What is said of a corpus is said once, whatever the shards."""
        def said(words):
            lines = run(self.slant, "table", *words, "-o", self.path("out")).stderr.decode().splitlines()
            return sorted(line for line in lines if not line.startswith("wrote "))
        made = self.partials(corpus, flags, 7, lexicons)
        whole, together = said([*corpus, *flags, *lexicons]), said(made)
        # The first of each kind are shown: those of one run are the first of the corpus, those of shards the first of each.
        count = len([line for line in whole if ": note: " in line])
        if count == 0 or count != len([line for line in together if ": note: " in line]):
            raise AssertionError(f"notes of one run: {whole}\nof shards: {together}")
        self.count += 1

    def refused(self, words, part_of_message, code=2):
        done = run(self.slant, *words, code=code)
        message = done.stderr.decode()
        if part_of_message not in message:
            raise AssertionError(f"{' '.join(words)}: no '{part_of_message}' in\n{message}")
        self.count += 1

    def check_refusals(self, corpus, lexicons, other_lexicon):
        p1, p2, p3 = self.partials(corpus, [], 3, lexicons)
        self.refused(["table", p1, p3], "these are missing: 2")
        self.refused(["table", p1, p2, p3, p1], "name each partial once")
        self.refused(["table", p1, p2, p3, "--voice", "narrator"], "--voice: partials are counted already")
        self.refused(["table", p1, p2, p3, *lexicons], "--lexicon: partials are counted already")
        self.refused(["table", p1, p2, p3, corpus[0]], "is no partial")
        self.refused(["kwic", p1, p2, p3], "needs the texts")
        self.refused(["count", "--hits", p1, p2, p3], "needs the texts")
        self.refused(["inspect", p1, p2, p3], "needs the texts")
        self.refused(["table", p1, p2, p3, "--by", "colour"], "no document has a field 'colour'")
        self.refused(["report", p1, p2, p3, "--by", "year", "-o", self.path("x.html")], "lines to read")
        self.refused(["partial", *corpus, *lexicons, "--shard", "4/3", "-o", p1], "is not the number of a shard")
        other = self.path("other.slant")
        run(self.slant, "partial", *corpus, "-l", other_lexicon, "--shard", "3/3", "-o", other)
        self.refused(["table", p1, p2, other], "counts another lexicon")
        run(self.slant, "partial", *corpus, *lexicons, "--no-title", "--shard", "3/3", "-o", other)
        self.refused(["table", p1, p2, other], "made with --no-title, others with no flags")
        whole = open(p2, "rb").read()
        draw = random.Random(1)
        for _ in range(20):
            broken = bytearray(whole)
            if draw.random() < .5:
                del broken[draw.randrange(20, len(broken)):]
            else:
                broken[draw.randrange(20, len(broken))] ^= 1 << draw.randrange(8)
            open(other, "wb").write(broken)
            self.refused(["table", p1, other, p3], "is damaged", code=3)
            self.refused(["merge", p1, other, p3, "-o", self.path("never.slant")], "is damaged", code=3)
            if os.path.exists(self.path("never.slant")):
                raise AssertionError("a merge that failed left a file")
        open(other, "wb").write(b"")
        self.refused(["merge", other, "-o", self.path("never.slant")], "this is no partial")


def main():
    long, slant = "--long" in sys.argv, os.path.abspath(sys.argv[-1])
    with tempfile.TemporaryDirectory() as folder:
        lex, scored = os.path.join(folder, "made-up.lex"), os.path.join(folder, "scored.lex")
        open(lex, "w", encoding="utf-8").write(LEXICON)
        open(scored, "w", encoding="utf-8").write(SCORED)
        lexicons = ["-l", lex, "-l", scored]
        corpora = make_corpora(folder)
        checks = Checks(slant, folder)
        mapped = ["--field", "outlet=source"]
        if long:
            for name, flags in itertools.product(("one", "kinds"), FLAGS):
                checks.equal(corpora[name], [*mapped, *flags], (1, 2, 7, 40), 3, lexicons, COMMANDS)
            checks.equal(corpora["many"], ["--path-pattern", "{outlet}/*.txt"], (1, 2, 7, 40), 3, lexicons, COMMANDS[:8])
        else:
            checks.equal(corpora["kinds"], mapped, (2,), 1, lexicons, COMMANDS)
            checks.equal(corpora["kinds"], [*mapped, *FLAGS[1]], (3,), 3, lexicons, COMMANDS[:3] + COMMANDS[7:9])
            for flags in FLAGS[2:]:
                checks.equal(corpora["one"], [*mapped, *flags], (7,), 2, lexicons, COMMANDS[:2] + COMMANDS[9:10])
            checks.equal(corpora["many"], ["--path-pattern", "{outlet}/*.txt"], (7,), 1, lexicons, COMMANDS[1:2])
        checks.check_messages(corpora["one"], [], lexicons)
        checks.check_refusals(corpora["one"], lexicons, scored)
        print(f"{checks.count} checks: partials together are one run, and what does not belong together is refused")


main()
