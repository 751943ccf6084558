// Expansion of patterns, within the limits.
#include "lexicon/expand.hpp"

#include <algorithm>
#include <charconv>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "base/suggest.hpp"
#include "lexicon/names.hpp"
#include "lexicon/phrase_marks.hpp"

namespace slant {
namespace {

constexpr std::uint64_t huge = 1'000'000;

// A run of digits as a number; anything above `huge` is `huge`.
std::uint64_t whole_number_of(const ast::Number& number) {
  std::uint64_t value = 0;
  const char* end = number.text.data() + number.text.size();
  const auto [at, fault] = std::from_chars(number.text.data(), end, value);
  return fault == std::errc{} && at == end ? std::min(value, huge) : huge;
}

// "*'armée" is no part of l' and armée, two words.
bool has_glob_before_apostrophe(std::string_view word) {
  constexpr char globs[] = {glob_any, glob_one, 0};
  return word.substr(0, word.find('\'')).find_first_of(globs) != std::string_view::npos &&
         word.find('\'') != std::string_view::npos;
}

Expander::Expansion broken() {
  return {{}, true};
}

// The term that puts a gap at an end of the pattern, where it stands there in plain sight.
ByteSpan gap_at_end(const ast::Pattern& pattern) {
  for (const ast::Sequence& sequence : pattern.alternatives) {
    for (const ast::Term* term : {&sequence.terms.front(), &sequence.terms.back()}) {
      if (term->kind == ast::TermKind::gap) return term->at;
    }
  }
  return pattern.at;
}

// Each that was begun, if any was, goes on with each of the options.
void go_on(std::vector<Sequence>& begun, std::vector<Sequence>&& options) {
  if (begun.empty()) {
    begun = std::move(options);
    return;
  }
  std::vector<Sequence> longer;
  longer.reserve(begun.size() * options.size());
  for (const Sequence& one : begun) {
    for (const Sequence& option : options) {
      Sequence& both = longer.emplace_back();
      both.reserve(one.size() + option.size());
      both.insert(both.end(), one.begin(), one.end());
      both.insert(both.end(), option.begin(), option.end());
    }
  }
  begun = std::move(longer);
}

}  // namespace

void keep_first_of_equals(std::vector<Sequence>& sequences) {
  if (sequences.size() < 2) return;
  std::vector<std::size_t> order(sequences.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return sequences[a] < sequences[b]; });
  std::vector<bool> repeated(sequences.size());
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (sequences[order[i]] == sequences[order[i - 1]]) repeated[order[i]] = true;
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < sequences.size(); ++i) {
    if (repeated[i]) continue;
    if (kept != i) sequences[kept] = std::move(sequences[i]);
    ++kept;
  }
  sequences.resize(kept);
}

void Expander::announce(const ast::Let& let) {
  if (let.name.at.empty()) return;
  const auto [found, is_new] = lets_.try_emplace(let.name.text, Let{let.name.at, {}, false, false});
  if (is_new) {
    let_names_.emplace_back(let.name.text);
  } else {
    diagnostics_.error(
        let.name.at, fmt::format("`{}` defined a second time", let.name.text),
        fmt::format("first defined in line {}", diagnostics_.place(found->second.at.begin).line));
  }
}

void Expander::define(const ast::Let& let) {
  check_lines(let.pattern);
  Expansion expansion = let.pattern.alternatives.empty() ? broken() : of(let.pattern);
  const auto found = lets_.find(let.name.text);
  if (found == lets_.end() || found->second.at != let.name.at) return;  // broken, or a second definition
  found->second.expansion = std::move(expansion);
  found->second.defined = true;
}

void Expander::report_wordless(const ast::Pattern& pattern, bool empty) {
  diagnostics_.error(pattern.at,
                     fmt::format("a pattern that can match {}, expected at least one word that must be there",
                                 empty ? "no word at all" : "a gap alone"),
                     empty ? "not everything in it may be optional" : "a gap stands between two words");
}

void Expander::report_gap(const ast::Pattern& pattern, bool at_beginning) {
  const ByteSpan at = gap_at_end(pattern);
  diagnostics_.error(
      at,
      fmt::format("a gap at the {} of a pattern, expected a word there", at_beginning ? "beginning" : "end"),
      at == pattern.at ? "a gap stands between two words, also where an optional word is left out"
                       : "a gap stands between two words; delete it here");
}

Expander::Expansion Expander::expand(const ast::Pattern& pattern) {
  if (pattern.alternatives.empty()) return broken();
  check_lines(pattern);
  Expansion expansion = of(pattern);
  if (expansion.broken) return expansion;
  const auto cut_short = [&] {
    return diagnostics_.error_right_after(pattern.at.end);
  };  // its end says nothing
  for (const Sequence& sequence : expansion.sequences) {
    if (!std::all_of(sequence.begin(), sequence.end(), [](Step step) { return step == any_word; })) continue;
    if (!cut_short()) report_wordless(pattern, sequence.empty());
    return broken();
  }
  for (const Sequence& sequence : expansion.sequences) {
    if (sequence.front() != any_word && sequence.back() != any_word) continue;
    if (!cut_short()) report_gap(pattern, sequence.front() == any_word);
    return broken();
  }
  return expansion;
}

// A forgotten comma would turn two entries into one sequence without a word.
void Expander::check_lines(const ast::Pattern& pattern) {
  for (const ast::Sequence& sequence : pattern.alternatives) {
    const ast::Term* before = nullptr;
    for (const ast::Term& here : sequence.terms) {
      const ast::Term* left = std::exchange(before, &here);
      if (left == nullptr || diagnostics_.lines().same_line(left->at.end - 1, here.at.begin)) continue;
      diagnostics_.error(here.at, "a pattern that goes on over the end of a line, expected a comma before it",
                         "missing comma? a sequence over several lines stands in brackets ( )");
    }
  }
}

Expander::Expansion Expander::of(const ast::Pattern& pattern) {
  Expansion all;
  bool whole = true;
  for (const ast::Sequence& sequence : pattern.alternatives) {
    whole = append(sequence, pattern.at, all) && whole;
    if (over_limit_) return broken();
  }
  if (!whole) return broken();
  keep_first_of_equals(all.sequences);
  return all;
}

// False if an error was reported.
bool Expander::append(const ast::Sequence& sequence, ByteSpan at, Expansion& to) {
  std::vector<Sequence> read;
  bool whole = true;
  for (const ast::Term& term : sequence.terms) {
    Expansion options = of(term);
    whole = whole && !options.broken;
    if (!whole) continue;  // looked at all the same, for its errors
    const std::size_t begun = std::max<std::size_t>(read.size(), 1);
    std::size_t steps = 0;
    for (const Sequence& option : options.sequences) steps += option.size() * begun;
    for (const Sequence& one : read) steps += one.size() * options.sequences.size();
    if (!fits(begun * options.sequences.size() + to.sequences.size(), steps, at)) return false;
    go_on(read, std::move(options.sequences));
    const auto longest = std::max_element(
        read.begin(), read.end(), [](const Sequence& a, const Sequence& b) { return a.size() < b.size(); });
    if (longest->size() > sequence_limit) {
      diagnostics_.error(at, fmt::format("a pattern of more than {} words", sequence_limit),
                         "no text says that much in one breath; split the pattern");
      return false;
    }
  }
  if (!whole) return false;
  if (to.sequences.empty()) {
    to.sequences = std::move(read);
  } else {
    to.sequences.insert(to.sequences.end(), std::make_move_iterator(read.begin()),
                        std::make_move_iterator(read.end()));
  }
  return true;
}

bool Expander::fits(std::size_t sequences, std::size_t steps, ByteSpan at) {
  if (sequences > alternatives_limit) {
    diagnostics_.error(
        at,
        fmt::format("a pattern with more than {} alternatives when written out", grouped(alternatives_limit)),
        "split it into several items, or use a glob such as \"fighter*\"");
    return false;
  }
  steps_ += steps;
  if (steps_ <= expansion_limit) return true;
  diagnostics_.error(
      at,
      fmt::format("a file whose patterns have more than {} words when written out", grouped(expansion_limit)),
      "use globs such as \"fighter*\", or fewer lets inside lets; nothing after this place was looked at");
  over_limit_ = true;
  return false;
}

Expander::Expansion Expander::of(const ast::Term& term) {
  if (over_limit_) return broken();
  Expansion options = [&] {
    switch (term.kind) {
      case ast::TermKind::phrase:
        return of_phrase(term);
      case ast::TermKind::reference:
        return of_reference(term);
      case ast::TermKind::gap:
        return of_gap(term);
      case ast::TermKind::group:
        return of(term.group);
    }
    return broken();
  }();
  const bool present = std::any_of(options.sequences.begin(), options.sequences.end(),
                                   [](const Sequence& sequence) { return sequence.empty(); });
  if (term.optional && !options.broken && !present) options.sequences.emplace_back();
  return options;
}

Expander::Expansion Expander::of_phrase(const ast::Term& term) {
  const std::span<const PhraseWord> cut = cutter_.cut(term.text, hyphens_);
  if (cut.empty()) {
    const bool blank = term.text.find_first_not_of(" \t") == std::string::npos;
    diagnostics_.error(term.at,
                       blank ? "an empty phrase, expected at least one word"
                             : "a phrase of punctuation alone, expected at least one word",
                       blank ? "delete it, or write the words to be searched for"
                             : "phrases are matched word by word; punctuation cannot be searched for");
    return broken();
  }
  Expansion one;
  Sequence& sequence = one.sequences.emplace_back();
  sequence.reserve(cut.size());
  const PhraseMarks marks = marks_of_phrase(cut);
  check_phrase(term, cut, marks);
  for (std::size_t i = 0; i < cut.size(); ++i) {
    sequence.push_back(intern(cut[i], marks.before(i), marks.after(i)));
  }
  return one;
}

void Expander::check_phrase(const ast::Term& term, std::span<const PhraseWord> words,
                            const PhraseMarks& marks) {
  if (across_ == Across::punctuation && lists_phrases(words) && !has_entity(term.text)) {
    diagnostics_.warn(term.at,
                      "a phrase with a comma or semicolon in it: found only where the text has it, too",
                      "several phrases are several items: \"rebels\", \"insurgents\"");
  }
  if (has_lone_bracket(words)) {
    diagnostics_.warn(
        term.at, "half a pair of brackets, which texts have beside any word: found more often than meant",
        "delete the bracket, or write its partner");
  }
  if (may_be_address(term.text)) {
    diagnostics_.warn(term.at, "an address, which never matches: addresses in texts are no words",
                      "write the name that the text calls it by");
  }
  if (has_entity(term.text)) {
    diagnostics_.warn(term.at, "an entity of HTML, which never matches: texts are read with its character",
                      "write the character: \"AT&T\"");
  }
  if (term.text.find("**") != std::string_view::npos) {
    diagnostics_.warn(term.at, "a * beside another, which adds nothing: each is any letters, also none",
                      "f**k also finds folk and fork; write the words, and \\* for the character");
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (elides_ && has_glob_before_apostrophe(words[i].folded)) {
      diagnostics_.warn(
          term.at, "a * or ? before an apostrophe: it is not found where the word is elided",
          "l' and the like are words of their own in this language: write \"armée\", or \"l'armée\"");
    }
    const bool marked = !marks.before(i).empty() || !marks.after(i).empty();  // "#*" is any hashtag
    if (marked || words[i].folded != std::string_view(&glob_any, 1)) continue;
    diagnostics_.warn(term.at, "a * by itself matches every word", "a gap is written _ outside the quotes");
  }
}

Expander::Expansion Expander::of_reference(const ast::Term& term) {
  const auto found = lets_.find(term.text);
  if (found == lets_.end()) {
    if (term.at.empty() || term.text.empty()) return broken();
    diagnostics_.error(term.at, fmt::format("`<{}>`, which no let defines", term.text),
                       let_names_.empty() ? fmt::format("define it first: let {} = …", term.text)
                                          : suggestion(term.text, let_names_));
    return broken();
  }
  Let& let = found->second;
  let.used = true;
  if (!let.defined) {
    diagnostics_.error(term.at, fmt::format("`<{}>` before its definition", term.text),
                       fmt::format("a let stands before its first use; this one is in line {}",
                                   diagnostics_.place(let.at.begin).line));
    return broken();
  }
  return let.expansion;
}

Expander::Expansion Expander::of_gap(const ast::Term& term) {
  const std::uint64_t least = term.numbers.empty() ? 1 : whole_number_of(term.numbers.front());
  const std::uint64_t most = term.numbers.empty() ? 1 : whole_number_of(term.numbers.back());
  if (most > gap_limit || least > gap_limit) {
    diagnostics_.error(term.at, fmt::format("a gap of more than {0} words, expected at most {0}", gap_limit),
                       "for words that are far apart use a guard: \"regime\" near 30 \"assad\"");
    return broken();
  }
  if (least > most || most == 0) {
    diagnostics_.error(term.at,
                       most == 0 ? "a gap of no words, expected at least one"
                                 : fmt::format("a gap of at least {} and at most {} words", least, most),
                       least > most ? fmt::format("write the smaller number first: _{{{},{}}}", most, least)
                                    : "delete it, or write _{0,3} for up to three words");
    return broken();
  }
  Expansion options;
  for (std::uint64_t words = least; words <= most; ++words) options.sequences.emplace_back(words, any_word);
  return options;
}

Step Expander::intern(const PhraseWord& word, std::string_view before, std::string_view after) {
  const std::uint32_t folded = spellings_.add(word.folded);
  const std::uint32_t surface = word.surface == word.folded ? folded : spellings_.add(word.surface);
  const std::uint32_t marks_before = before.empty() ? no_marks_ : spellings_.add(before);
  const std::uint32_t marks_after = after.empty() ? no_marks_ : spellings_.add(after);
  if (first_of_folded_.size() < spellings_.size()) first_of_folded_.resize(spellings_.size(), any_word);
  Step representative = any_word;
  Step* link = &first_of_folded_[folded];
  for (; *link != any_word; link = &words_[*link].next) {
    const Word& known = words_[*link];
    if (known.before != marks_before || known.after != marks_after) continue;
    if (known.surface == surface) return *link;
    if (representative == any_word) representative = known.representative;
  }
  const auto fresh = static_cast<Step>(words_.size());
  *link = fresh;
  words_.push_back(
      {folded, surface, marks_before, marks_after, representative == any_word ? fresh : representative});
  return fresh;
}

void Expander::report_unused_lets() const {
  for (const std::string& name : let_names_) {
    const Let& let = lets_.at(name);
    if (!let.used)
      diagnostics_.warn(let.at, fmt::format("`{}` is defined and never used", name),
                        fmt::format("delete the let, or use it as <{}>", name));
  }
}

}  // namespace slant
