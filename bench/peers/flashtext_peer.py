"""flashtext: no wildcards; of overlapping phrases the leftmost, longest."""
from flashtext import KeywordProcessor

from common import Work

work = Work(wildcards=False)
work.begin()
processor = KeywordProcessor()
for phrase in work.phrases:
    processor.add_keyword(phrase, phrase)
for outlet, text in work.texts:
    for phrase in processor.extract_keywords(text):
        work.counts[outlet, phrase] += 1
work.write()
