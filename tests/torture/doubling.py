#!/usr/bin/env python3
"""Twice the text takes at most 2.2 times the steps in every stage, whatever the text is made of. Steps are instructions
that valgrind counts: no clock, so a busy machine changes nothing."""

import json
import re
import shutil
import subprocess
import sys

from common import LEXICON, SKIPPED, Sweep

TEXTS = {
    "prose": "The rebels left the town on Monday. The regime of Syria said that it had won. ",
    "one sentence without an end": "the rebels and the regime and a town by the sea or ",
    "hits alone": "regime rebels ",
    "open quotations": "“regime ",
    "open brackets": "(regime [ ",
    "straight quotation marks": "\"regime\" ' ",
    "one word": "regimerebels",
    "hyphens": "regime-rebels-",
    "abbreviations": "Gen. U.S. Mr. regime. ",
    "line ends": "regime\n\n",
    "entities and tags": "&amp;lt;<b>regime</b> ",
    "damaged letters": "Ã©tat â€™regime ",
    "combining marks": "re\u0301\u0301\u0301gime ",
    "addresses": "http://a.b/regime?x=1 a@b.cd ",
    "numbers and dates": "1,000.5 2020-01-02 regime ",
    "no spaces": "叙利亚政府军周一",
    "right to left": "قال النظام regime إن ",
}
# By what they go through. Voices and speakers are one line more: "voices": ("kwic", "-l", LEXICON).
STAGES = {
    "reading": ("inspect",),
    "words and hits": ("table", "-l", LEXICON),
    "documents": ("count", "-l", LEXICON),
}
SHORT = ("prose", "open quotations", "hyphens")
MOST = 2.2


def steps(sweep, words):
    made = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={sweep.folder}/calls", sweep.slant,
                           *map(str, words), "--threads", "1"], stdin=subprocess.DEVNULL, capture_output=True,
                          timeout=600, env=sweep.environment)
    count = re.search(rb"Collected : (\d+)", made.stderr)
    if made.returncode not in (0, 1) or not count:
        sweep.fail(f"{words}: exit {made.returncode}: {made.stderr[-300:]!r}")
        return 0
    return int(count.group(1))


def main():
    sweep = Sweep(__doc__)
    if not shutil.which("valgrind"):
        print("valgrind is not installed")
        sys.exit(SKIPPED)
    sizes = (1 << 14, 1 << 15) if sweep.short else (1 << 15, 1 << 16, 1 << 17)
    stages = {"words and hits": STAGES["words and hits"]} if sweep.short else STAGES
    path = sweep.folder / "news.jsonl"

    def write(text):
        path.write_text(json.dumps({"doc_id": "d", "outlet": "A", "title": "T", "text": text}) + "\n", encoding="utf-8")

    worst = (0, "")
    for stage, (command, *more) in stages.items():
        write("regime")
        before_text = steps(sweep, [command, path, *more])
        for name in SHORT if sweep.short else TEXTS:
            before = 0
            for size in sizes:
                write(TEXTS[name] * (size // len(TEXTS[name].encode())))
                now = steps(sweep, [command, path, *more]) - before_text
                sweep.ran += 1
                if before > 0:
                    worst = max(worst, (now / before, f"{stage}, {name}"))
                    if now > MOST * before:
                        sweep.fail(f"{stage}, {name}: {before} steps, and {now} of {size} bytes")
                before = max(now, 1)
    sweep.end(f"{sweep.ran} runs, at most {worst[0]:.2f} times the steps ({worst[1]})")


if __name__ == "__main__":
    main()
