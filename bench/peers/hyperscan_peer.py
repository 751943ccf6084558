r"""Hyperscan, one expression \bphrase\b for each entry."""
import hyperscan

from common import Work


def expression(phrase):
    return rb"\b" + phrase.rstrip("*").encode() + (b"" if phrase[-1] == "*" else rb"\b")


work = Work(wildcards=True)
database = hyperscan.Database()  # compiling is not timed: it takes seconds
database.compile(expressions=[expression(phrase) for phrase in work.phrases], ids=list(range(len(work.phrases))),
                 flags=[hyperscan.HS_FLAG_CASELESS] * len(work.phrases))
encoded = [(outlet, text.encode()) for outlet, text in work.texts]
work.begin()
for outlet, text in encoded:
    def on_match(number, begin, end, flags, context):
        work.counts[outlet, work.phrases[number]] += 1

    database.scan(text, match_event_handler=on_match)
work.write()
