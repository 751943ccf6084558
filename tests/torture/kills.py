#!/usr/bin/env python3
"""Every signal at a random moment: the output is as before or whole, and nothing else is in its folder
or in that of temporary files."""

import random
import shutil
import signal
import subprocess
import time

from common import LEXICON, Sweep, larger_news

SIGNALS = ["SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM", "SIGALRM", "SIGUSR1", "SIGUSR2", "SIGXCPU", "SIGVTALRM", "SIGPROF"]
FAULTS = ["SIGABRT", "SIGSYS"]  # these end the program as ever, when it has cleaned up
BEFORE = b"what was there before\n"


def main():
    sweep = Sweep(__doc__)
    news = larger_news(sweep.folder / "news.jsonl", 40)
    corpus = [news, "-l", LEXICON]
    manifest = sweep.folder / "made.json"
    sweep.run(["table", *corpus, "--format", "csv", "-o", sweep.folder / "made.csv", "--manifest", manifest])
    scratch = sweep.folder / "scratch"
    scratch.mkdir()
    sweep.environment["TMPDIR"] = str(scratch)
    commands = {
        "table": ["table", *corpus],
        "table csv": ["table", *corpus, "--format", "csv"],
        "count": ["count", *corpus],
        "count hits": ["count", *corpus, "--hits"],
        "kwic": ["kwic", *corpus],
        "compare": ["compare", *corpus],
        "map": ["map", *corpus],
        "axis": ["axis", *corpus],
        "distance": ["distance", *corpus],
        "inspect": ["inspect", news],
        "report": ["report", *corpus],
        "workbook": ["table", *corpus, "--format", "xlsx"],
        "rerun": ["rerun", manifest],
        "sample": ["lexicon", "sample", *corpus],
    }
    if sweep.short:
        commands = {name: commands[name] for name in ("table csv", "count hits", "rerun")}
    moments = 1 if sweep.short else 20
    chance = random.Random(17)
    killed = 0
    folder = sweep.folder / "out"
    for name, words in commands.items():
        folder.mkdir()
        target = folder / "result"
        words = [*words, "-q", "-o", target]
        begin = time.monotonic()
        sweep.run(words)
        takes = time.monotonic() - begin
        whole = target.read_bytes()
        for code in SIGNALS + FAULTS:
            for _ in range(moments):
                target.write_bytes(BEFORE)
                running = subprocess.Popen([sweep.slant, *map(str, words)], env=sweep.environment,
                                           stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                time.sleep(chance.uniform(0.005, takes))
                running.send_signal(getattr(signal, code))
                said = running.communicate(timeout=120)[1].decode()
                sweep.ran += 1
                case = f"{name}, {code}"
                if running.returncode == 130:
                    killed += 1
                    if "interrupted" not in said:
                        sweep.fail(f"{case}: says {said!r}")
                elif running.returncode not in (0, -getattr(signal, code)):  # a fault, or before the first line of main
                    sweep.fail(f"{case}: exit code {running.returncode}")
                if target.read_bytes() not in (BEFORE, whole):
                    sweep.fail(f"{case}: a half file")
                for others in ([one for one in folder.iterdir() if one != target], list(scratch.iterdir())):
                    if not others:
                        continue
                    sweep.fail(f"{case}: left {others}")
                    for one in others:
                        shutil.rmtree(one) if one.is_dir() else one.unlink()
        shutil.rmtree(folder)
        print(f"{name}: {takes:.1f} s alone", flush=True)
    sweep.end(f"kills: {sweep.ran} runs, {killed} interrupted")


main()
