"""spaCy's English tokenizer and its PhraseMatcher on lower-cased words: no wildcards."""
import spacy
from spacy.matcher import PhraseMatcher

from common import Work

work = Work(wildcards=False)
work.begin()
nlp = spacy.blank("en")
nlp.max_length = 1 << 30
matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
for phrase in work.phrases:
    matcher.add(phrase, [nlp.make_doc(phrase)])
for outlet, text in work.texts:
    for match, _, _ in matcher(nlp.make_doc(text)):
        work.counts[outlet, nlp.vocab.strings[match]] += 1
work.write()
