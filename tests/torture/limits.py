#!/usr/bin/env python3
"""Every command under ulimit -v: the same bytes as without, or exit code 5 and a sentence that says what memory was for."""

import resource

from common import LEXICON, NEWS, Sweep, larger_news

MB = 1 << 20


def bounded(megabytes):
    return lambda: resource.setrlimit(resource.RLIMIT_AS, (megabytes * MB, megabytes * MB))


def main():
    sweep = Sweep(__doc__)
    news = larger_news(sweep.folder / "news.jsonl", 100)
    corpus = [news, "-l", LEXICON]
    commands = {
        "table": ["table", *corpus],
        "count": ["count", *corpus, "--hits"],
        "kwic": ["kwic", *corpus],
        "compare": ["compare", *corpus],
        "report": ["report", NEWS, "-l", LEXICON, "--format", "json"],
        "plot": ["plot", "table", NEWS, "-l", LEXICON],
    }
    sizes = [75, 90, 105, 130, 200] if sweep.short else range(75, 405, 5)
    numbers = (1, 8) if sweep.short else (1, 2, 8)
    whole = {name: sweep.run(words).stdout for name, words in commands.items()}
    done = ended = unloaded = 0
    for name, words in commands.items():
        for size in sizes:
            for threads in numbers:
                made = sweep.run([*words, "--threads", threads], preexec_fn=bounded(size))
                sweep.ran += 1
                said = made.stderr.decode("utf-8", "replace")
                if made.returncode == 0 and made.stdout == whole[name]:
                    done += 1
                elif made.returncode == 5 and ("out of memory while " in said or "memory to draw" in said):
                    ended += 1
                elif made.returncode == 127 and "shared libraries" in said:
                    unloaded += 1  # the system did not start it
                else:
                    sweep.fail(f"{name}, {size} MB, {threads} threads: exit code {made.returncode}: {said[-200:]!r}")
    few = sweep.run([*commands["table"], "--threads", 1024], preexec_fn=bounded(400))
    sweep.ran += 1
    whole_with_fewer = few.returncode == 0 and few.stdout == whole["table"] and b" of 1024 threads were started" in few.stderr
    if not whole_with_fewer and not (few.returncode == 5 and b"out of memory while " in few.stderr):
        sweep.fail(f"1024 threads in 400 MB: exit code {few.returncode}: {few.stderr[-200:]!r}")
    sweep.end(f"limits: {sweep.ran} runs, {done} done, {ended} ended with exit code 5 and why, {unloaded} not loaded")


main()
