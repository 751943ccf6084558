"""pyahocorasick over lower-cased text, and a test of word boundaries at each match."""
import ahocorasick

from common import Work


def is_word(text, at):
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")


work = Work(wildcards=True)
work.begin()
automaton = ahocorasick.Automaton()
for phrase in work.phrases:  # "target" and "target*" are one key
    automaton.add_word(phrase.rstrip("*"), [*automaton.get(phrase.rstrip("*"), []), phrase])
automaton.make_automaton()
for outlet, text in work.texts:
    text = text.lower()
    for last, phrases in automaton.iter(text):
        if is_word(text, last - len(phrases[0].rstrip("*"))):
            continue
        for phrase in phrases:
            if phrase[-1] == "*" or not is_word(text, last + 1):
                work.counts[outlet, phrase] += 1
work.write()
