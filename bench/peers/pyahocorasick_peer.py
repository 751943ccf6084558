"""pyahocorasick over lower-cased text, and a test of word boundaries at each match."""
import ahocorasick

from common import Work


def is_word(text, at):
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")


work = Work(wildcards=True)
work.begin()
automaton = ahocorasick.Automaton()
for phrase in work.phrases:
    automaton.add_word(phrase.rstrip("*"), phrase)
automaton.make_automaton()
for outlet, text in work.texts:
    text = text.lower()
    for last, phrase in automaton.iter(text):
        length = len(phrase.rstrip("*"))
        if not is_word(text, last - length) and (phrase[-1] == "*" or not is_word(text, last + 1)):
            work.counts[outlet, phrase] += 1
work.write()
