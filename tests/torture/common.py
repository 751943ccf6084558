"""What the sweeps share: the program, its files, a temporary folder, and the count of what was wrong."""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(__file__).resolve().parents[2]
NEWS = SOURCE / "examples/news.jsonl"
LEXICON = SOURCE / "lexicons/syria.lex"
SKIPPED = 77


class Sweep:
    """One sweep: its arguments, a folder that is gone at its end, and its sum."""

    def __init__(self, about):
        parser = argparse.ArgumentParser(description=about)
        parser.add_argument("slant", help="the program")
        parser.add_argument("--short", action="store_true", help="a few of the cases, as a test")
        options = parser.parse_args()
        self.slant = os.path.realpath(options.slant)
        self.short = options.short
        self.wrong = []
        self.ran = 0
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="slant-torture-"))
        self.environment = dict(os.environ, LC_ALL="C.UTF-8", NO_COLOR="1", SLANT_LEXICONS=str(SOURCE / "lexicons"))

    def run(self, words, seconds=120, **more):
        """The finished program; its output as bytes."""
        more.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.run([self.slant, *map(os.fsencode, map(str, words))], capture_output=True, timeout=seconds,
                              env=self.environment, **more)

    def fail(self, what):
        self.wrong.append(what)
        print(f"WRONG: {what}", flush=True)

    def end(self, sum_of):
        shutil.rmtree(self.folder, ignore_errors=True)
        print(f"{sum_of}; {len(self.wrong)} wrong")
        sys.exit(1 if self.wrong or self.ran == 0 else 0)


def larger_news(path, copies):
    """The example articles many times over, under other names."""
    lines = NEWS.read_text(encoding="utf-8").splitlines()
    with open(path, "w", encoding="utf-8") as out:
        for copy in range(copies):
            for line in lines:
                out.write(line.replace('"doc_id": "', f'"doc_id": "{copy}-').replace('"doc_id":"', f'"doc_id":"{copy}-') + "\n")
    return path
