#!/usr/bin/env python3
"""Control characters in every input: none of them is in what people read, on a terminal and off it."""

import errno
import json
import os
import pty
import subprocess
import termios
import zipfile

from common import Sweep

EVIL = "\x1b]0;owned\x07\x1b[2J\u009b31m\u0085\u202eabc\u2066\u200f\x7f\x08"
ALLOWED = "\n\t"
# What may be printed as it is: data for programs.
DATA = ("csv", "tsv")


def forbidden_in(output, is_data):
    """The first character that people must not be shown; of JSON and pictures only those that no escape stands for."""
    try:
        text = output.decode("utf-8")
    except UnicodeDecodeError as error:
        return f"malformed UTF-8 at byte {error.start}"
    for at, c in enumerate(text):
        point = ord(c)
        control = point < 0x20 and c not in ALLOWED
        other = (0x7F <= point < 0xA0 or 0x202A <= point <= 0x202E or 0x2066 <= point <= 0x2069
                 or point in (0x200E, 0x200F, 0x061C))
        if control or (other and not is_data):
            return f"U+{point:04X} in {text[max(0, at - 60):at + 20]!r}"
    return None


def on_terminal(slant, words, environment):
    """What the program writes when stdout and stderr are a terminal."""
    lead, follow = pty.openpty()
    settings = termios.tcgetattr(follow)
    settings[1] &= ~termios.OPOST  # no CR before each LF
    termios.tcsetattr(follow, termios.TCSANOW, settings)
    running = subprocess.Popen([slant, *map(os.fsencode, map(str, words))], stdin=subprocess.DEVNULL, stdout=follow,
                               stderr=follow, env=environment)
    os.close(follow)
    seen = b""
    while True:
        try:
            piece = os.read(lead, 1 << 16)
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            piece = b""
        if not piece:
            break
        seen += piece
    os.close(lead)
    running.wait(timeout=120)
    return seen


class Inputs:
    """Files that hold the characters wherever a file can."""

    def __init__(self, folder):
        self.folder = folder
        words = ["regime", "rebels", "government", "opposition", "militants"]
        self.news = folder / "news.jsonl"
        with open(self.news, "w", encoding="utf-8") as out:
            for i in range(12):
                text = f"The {words[i % 5]} said {EVIL} that {words[(i + 1) % 5]} of the Syrian regime fled. " * 3
                out.write(json.dumps({"doc_id": f"d{i % 10}{EVIL}", "outlet": f"O{i % 3}{EVIL}", "date": f"2015-01-0{i % 9 + 1}{EVIL}",
                                      "title": f"T{EVIL} regime", "text": text, "event": f"e{i % 2}{EVIL}", f"col{EVIL}": EVIL}) + "\n")
            out.write('{"doc_id": "bad' + EVIL + '", "text": \n')
            out.write('{"text": 3, "outlet": "' + "\u009b" + '"}\n')
            out.write("no json " + EVIL + "\n")
        self.table = folder / "news.csv"
        self.table.write_text(f'doc_id,outlet,"odd{EVIL}",text\n"1{EVIL}",A{EVIL},x,the regime {EVIL} fled\n2,"B{EVIL}\n', "utf-8")
        self.join = folder / "join.csv"
        self.join.write_text(f"outlet,leaning{EVIL},x\nO0{EVIL},left{EVIL},1\nO0{EVIL},again{EVIL},2\nnobody{EVIL},,3\n", "utf-8")
        self.bad_join = folder / "bad-join.csv"
        self.bad_join.write_text(f"nothing{EVIL},b\n1,2\n", "utf-8")
        self.archive = folder / "news.zip"
        with zipfile.ZipFile(self.archive, "w") as zipped:
            for name in (f"a{EVIL}.txt", f"b{EVIL}.docx", f"../c{EVIL}.txt", f"d{EVIL}.jsonl"):
                zipped.writestr(name, "the regime\n")
        evil_name = EVIL.replace("/", "")
        self.texts = folder / f"texts{evil_name}"
        self.texts.mkdir()
        (self.texts / f"O{evil_name}_1.txt").write_text("The regime of Assad fled.\n")
        (self.texts / f"p{evil_name}.pdf").write_text("%PDF-1.4\n")
        with open(os.path.join(os.fsencode(self.texts), b"raw\x9b\xff.txt"), "w", encoding="ascii") as raw:
            raw.write("The regime of Assad fled.\n")
        shown = EVIL.replace('"', "")
        self.lexicon = folder / f"words{evil_name}.lex"
        self.lexicon.write_text(
            f'lexicon "L{shown}"\nversion "1{shown}"\n\naxis legitimacy "A{shown}" .. "Z{shown}"\n\nchoice c "C{shown}" {{\n  regime [legitimacy -1] = "regime" | "re{shown}gime"\n'
            f'  rebels [legitimacy 1] = "rebels"\n  gov = "government", "opposition"\n}}\ncategory k "K{shown}" {{\n  all = "militants"\n}}\n', "utf-8")
        self.bad_lexicon = folder / "bad.lex"
        self.bad_lexicon.write_text(f'lexicon "L"\n\nchoice c{shown} {{\n  a = "regime{EVIL}\n  {shown} = "b"\n}}\n', "utf-8")
        self.dictionary = folder / "words.csv"
        self.dictionary.write_text(f"category,term\ncat{EVIL},regime{EVIL}\ncat{EVIL},rebels\n,(((*{EVIL}\n", "utf-8")
        self.coding = folder / "coding.csv"
        rows = [f'd{i}{EVIL}/text/1-2,c{EVIL},v{EVIL},e{EVIL},l,h,r,{code},{i % 2},9' for i, code in enumerate(("1", "0", "1", ""))]
        self.coding.write_text(f"hit_id,choice,variant,entry,left,hit,right,coder_1{EVIL},coder_2{EVIL},entry_hits\n"
                               + "\n".join(rows) + "\n", "utf-8")
        self.gold = folder / "gold.jsonl"
        spans = [{"start": 0, "end": 2, "label": "content", "attribution": f"1{EVIL}"}, {"start": 3, "end": 5, "label": f"odd{EVIL}"}]
        self.gold.write_text(json.dumps({"id": EVIL, "text": f"He{EVIL} said", "spans": spans}) + "\n", "utf-8")
        self.bad_gold = folder / "bad-gold.jsonl"
        spans[1]["end"] = 999
        self.bad_gold.write_text(json.dumps({"id": EVIL, "text": f"He{EVIL} said", "spans": spans}) + "\n", "utf-8")
        self.counts = folder / "counts.csv"
        self.counts.write_text(f"outlet,a{EVIL},b,c\nD{EVIL},1,5,9\nR,100,51,10\nS{EVIL},7,8,9\n", "utf-8")
        self.bad_counts = folder / "bad-counts.csv"
        self.bad_counts.write_text(f"outlet,a,b\nD,1,5\nR,{EVIL},51\n", "utf-8")
        self.manifest = folder / "manifest.json"
        self.manifest.write_text(json.dumps({"slant": EVIL, "command": EVIL, "arguments": [EVIL]}), "utf-8")
        self.page = folder / "page.json"
        self.page.write_text(json.dumps({"title": EVIL}), "utf-8")
        self.examples = folder / "examples.csv"
        self.examples.write_text(f"text,counts,trap\nthe regime {EVIL} fled,c.nobody 1,{EVIL}\n", "utf-8")


def cases_of(made):
    """Command lines, each with the format of what it prints."""
    corpus = [made.news, "-l", made.lexicon]
    by = ["--by", "outlet"]
    formats = ("text", "markdown", "latex", "csv", "json")
    over_corpus = {
        "table": by, "profile": by, "axis": [], "map": [], "compare": [], "distance": [], "partisanship": [], "cluster": [],
        "scale": [], "count": [], "kwic": [],
    }
    for command, more in over_corpus.items():
        for kind in formats:
            yield [command, *corpus, *more, "--format", kind], kind
    for kind in formats:
        yield ["count", *corpus, "--hits", "--format", kind], kind
        yield ["inspect", made.news, "--format", kind], kind
        yield ["table", *corpus, "--by", "col" + EVIL, "--format", kind], kind
        yield ["table", *corpus, "--by", f"leaning{EVIL}", "--join", made.join, "--format", kind], kind
        yield ["table", *corpus, "--by", "event,outlet", "--where", f"outlet!=X{EVIL}", "--format", kind], kind
        yield ["table", made.table, "-l", made.lexicon, *by, "--format", kind], kind
        yield ["table", made.archive, "-l", made.lexicon, "--by", "path", "--format", kind], kind
        yield ["table", made.texts, "-l", made.lexicon, "--path-pattern", "{outlet}_*.txt", *by, "--format", kind], kind
        yield ["kwic", made.texts, "-l", made.lexicon, "--format", kind], kind
        yield ["lexicon", "show", made.lexicon, "--format", kind], kind
        yield ["lexicon", "check", made.lexicon, made.news, "--format", kind], kind
        yield ["lexicon", "sample", *corpus, "--format", kind], kind
        yield ["lexicon", "score", made.coding, "--format", kind], kind
        yield ["lexicon", "test", made.lexicon, "--examples", made.examples, "--all", "--format", kind], kind
        yield ["lexicon", "explain", made.lexicon, f"The regime {EVIL} fled.", "--format", kind], kind
        yield ["validate", "quotes", made.gold, "--format", kind], kind
        for command in ("compare", "map", "distance"):
            yield [command, "--counts", made.counts, "--format", kind], kind
        yield ["map", *corpus, "--passive", f"O1{EVIL}", "--format", kind], kind
        yield ["bench", made.news, "-l", made.lexicon, "--megabytes", "1", "--repetitions", "1", "--format", kind], kind
    for command in ("table", "compare", "map", "cluster", "scale"):
        for flag, value in (("--choice", EVIL), ("--where", EVIL), ("--where", f"a{EVIL}=b"), ("--field", f"x={EVIL}"),
                            ("--field", EVIL), ("--by", EVIL), ("--unit", EVIL), ("--join", made.bad_join), ("--join", EVIL),
                            ("--encoding", EVIL), ("--input-format", EVIL), ("--groups", EVIL), ("--format", EVIL),
                            ("--manifest", f"/no{EVIL}/m"), ("-o", f"/no{EVIL}/o"), ("--seed", EVIL), (f"--odd{EVIL}", "1"),
                            ("--missing-values", EVIL), ("--max-bad", EVIL), ("--passive", EVIL), ("--onto", made.counts),
                            ("--voice", EVIL), ("--counts", EVIL), ("--dates", EVIL), ("--levels", EVIL)):
            yield [command, *corpus, flag, value], "text"
    yield ["compare", "--counts", made.bad_counts], "text"
    yield ["validate", "quotes", made.bad_gold], "text"
    yield [EVIL], "text"
    yield ["help", EVIL], "text"
    yield ["lexicon", EVIL], "text"
    yield ["--generate", EVIL], "text"
    yield ["table", f"nowhere{EVIL}.jsonl", "-l", made.lexicon], "text"
    yield ["table", made.news, "-l", f"nowhere{EVIL}"], "text"
    yield ["table", *corpus, "--strict"], "text"
    yield ["table", *corpus, "--max-bad", "1"], "text"
    yield ["table", made.news, "-l", made.bad_lexicon], "text"
    yield ["table", made.news, "-l", made.dictionary], "text"
    yield ["lexicon", "check", made.bad_lexicon], "text"
    yield ["lexicon", "check", made.lexicon], "text"
    yield ["lexicon", "check", made.dictionary], "text"
    yield ["lexicon", "show", "--ast", made.lexicon], "text"
    yield ["lexicon", "convert", made.dictionary], "csv"
    yield ["lexicon", "convert", made.dictionary, "--loss-report", "/dev/stderr", "-q"], "csv"
    yield ["lexicon", "convert", made.dictionary, "--strict"], "csv"
    yield ["lexicon", "list"], "text"
    yield ["report", *corpus, "--format", "json"], "json"
    yield ["plot", "table", *corpus], "svg"
    yield ["plot", "map", *corpus, "--group", EVIL], "svg"
    yield ["plot", EVIL, *corpus], "svg"
    yield ["plot", "table", "--data", made.page], "svg"
    yield ["rerun", made.manifest], "text"
    yield ["validate", "spans", made.gold, made.lexicon], "text"


def main():
    sweep = Sweep(__doc__)
    cases = list(cases_of(Inputs(sweep.folder)))
    if sweep.short:
        cases = cases[::3]
    shown = done = 0
    for words, kind in cases:
        sweep.ran += 1
        name = " ".join(str(word).replace(str(sweep.folder), "").encode("unicode_escape").decode() for word in words)
        made = sweep.run(words)
        done += made.returncode == 0
        shown += len(made.stdout) + len(made.stderr)
        if made.returncode not in (0, 1, 2, 3, 4):
            sweep.fail(f"{name}: exit code {made.returncode}: {made.stderr[-300:]!r}")
        if kind not in DATA:
            found = forbidden_in(made.stdout, is_data=kind in ("json", "svg"))
            if found:
                sweep.fail(f"stdout of {name}: {found}")
        found = forbidden_in(made.stderr, is_data=False)
        if found:
            sweep.fail(f"stderr of {name}: {found}")
        if kind in ("text", "markdown", "latex"):
            found = forbidden_in(on_terminal(sweep.slant, words, sweep.environment), is_data=False)
            if found and not found.startswith("U+000D"):  # progress is drawn over itself
                sweep.fail(f"terminal of {name}: {found}")
    if done * 3 < sweep.ran:
        sweep.fail(f"only {done} of {sweep.ran} gave a result: most was refused before anything was shown")
    sweep.end(f"controls: {sweep.ran} command lines, {done} with results, {shown} bytes shown")


main()
