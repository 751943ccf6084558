"""What the peers share: texts and phrases in, counts by outlet and phrase out. usage of each: PEER CORPUS.jsonl PHRASES"""
import collections
import json
import sys
import time


class Work:
    """Reads both files, untimed; `seconds` runs from begin() to write()."""

    def __init__(self, wildcards):
        with open(sys.argv[1], encoding="utf-8") as lines:
            records = [json.loads(line) for line in lines]
        self.texts = [(record["outlet"], record["text"]) for record in records]
        with open(sys.argv[2], encoding="utf-8") as lines:
            phrases = lines.read().splitlines()
        self.phrases = [phrase for phrase in phrases if wildcards or not phrase.endswith("*")]
        self.counts = collections.Counter()

    def begin(self):
        self.started = time.perf_counter()

    def write(self):
        """One JSON object: the seconds, the phrases that were looked for, [outlet, phrase, count] above zero."""
        seconds = time.perf_counter() - self.started
        json.dump({"seconds": seconds, "phrases": self.phrases,
                   "counts": [[outlet, phrase, n] for (outlet, phrase), n in self.counts.items()]}, sys.stdout)
