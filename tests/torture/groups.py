#!/usr/bin/env python3
"""Many groups: every statistic ends within a gigabyte, or with exit code 5 and the flags that help."""

import random
import resource
import subprocess
import time

from common import LEXICON, Sweep

COMMANDS = ("report", "table", "profile", "axis", "map", "compare", "distance", "cluster", "scale")
USAGE, LIMIT = 2, 5
MOST = 1_100_000  # kB


def corpus(path, groups):
    """Three short articles a group; the same in every run."""
    draw = random.Random(1)
    words = "the town council said on monday that water was scarce and people left for other cities".split()
    loaded = "regime government authorities rebels terrorists militants opposition militias fighters".split()
    with open(path, "w", encoding="utf-8") as out:
        for i in range(3 * groups):
            text = draw.choices(words, k=15) + ["Syrian", draw.choice(loaded), "and", "the", draw.choice(loaded)]
            out.write('{"doc_id":"d%d","outlet":"o%d","date":"2020-%02d-%02d","title":"News","text":"%s."}\n'
                      % (i, i // 3, draw.randint(1, 12), draw.randint(1, 28), " ".join(text)))


def measured(sweep, words, seconds):
    """Exit code, messages, peak memory in kB and seconds of processor time."""
    messages = sweep.folder / "messages"
    with open(messages, "wb") as err:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        child = subprocess.Popen([sweep.slant, *map(str, words)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                 stderr=err, env=sweep.environment)
        peak, end = 0, time.monotonic() + seconds
        while child.poll() is None and time.monotonic() < end:
            try:
                status = open(f"/proc/{child.pid}/status", encoding="ascii").read()
                peak = max([peak] + [int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")])
            except OSError:
                pass
            time.sleep(0.02)
        if child.poll() is None:
            child.kill()
        child.wait()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return child.returncode, messages.read_text(encoding="utf-8"), peak, after.ru_utime - before.ru_utime


def main():
    sweep = Sweep(__doc__)
    for groups in ((2000,) if sweep.short else (1000, 3000, 5000, 20000)):
        path = sweep.folder / f"{groups}.jsonl"
        corpus(path, groups)
        for command in (("report", "cluster") if sweep.short else COMMANDS):
            words = [command, path, "-l", LEXICON, "--threads", "1", "-q"]
            words += ["-o", sweep.folder / "out.html", "--force"] if command == "report" else ["--format", "csv"]
            code, messages, peak, seconds = measured(sweep, words, 600)
            sweep.ran += 1
            print(f"{command:9} {groups:6} groups: exit {code}, {peak / 1000:6.0f} MB, {seconds:6.1f} s", flush=True)
            if code not in (0, USAGE, LIMIT) or (code == LIMIT and "--budget" not in messages):
                sweep.fail(f"{command} of {groups} groups: exit {code}: {messages[-300:]}")
            if peak > MOST:
                sweep.fail(f"{command} of {groups} groups: {peak} kB")
    sweep.end(f"{sweep.ran} runs")


if __name__ == "__main__":
    main()
