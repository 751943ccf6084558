// Resolution of items: words become literals, with their possessive twins; guards get their windows and targets.
#include "lexicon/resolve_item.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "base/suggest.hpp"
#include "count/schema.hpp"
#include "lexicon/names.hpp"
#include "text/marks.hpp"
#include "text/phrase.hpp"

namespace slant {
namespace {

// Not NaN, even for 400 digits: those are infinite.
double number_of(const ast::Number& number) {
  double value = 0;
  const char* begin = number.text.data() + (number.text.starts_with('+') ? 1 : 0);
  const auto [end, fault] = std::from_chars(begin, number.text.data() + number.text.size(), value);
  if (fault == std::errc::result_out_of_range) return HUGE_VAL;
  return value;
}

// "Assad's" mentions Assad; of "claim*" the glob takes 's already.
bool takes_possessive(std::string_view folded) {
  return !folded.ends_with(glob_any) && !folded.ends_with("'s");
}

struct KnownPlace {
  std::string_view name;
  bool PlaceSet::*member;
};
constexpr std::array<KnownPlace, 7> known_places = {{{"headline", &PlaceSet::headline},
                                                     {"lead", &PlaceSet::lead},
                                                     {"body", &PlaceSet::body},
                                                     {"quote", &PlaceSet::quote},
                                                     {"scare", &PlaceSet::scare},
                                                     {"reported", &PlaceSet::reported},
                                                     {"narration", &PlaceSet::narration}}};

// Past the quotation mark that closes the one at `at`.
std::size_t quoted_end(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size() && text[at] != quote; ++at) {
    if (quote == '"' && text[at] == '\\') ++at;
  }
  return std::min(at + 1, text.size());
}

GuardKind kind_of(ast::GuardWord word) {
  switch (word) {
    case ast::GuardWord::before:
      return GuardKind::before;
    case ast::GuardWord::after:
      return GuardKind::after;
    case ast::GuardWord::same_sentence:
      return GuardKind::same_sentence;
    case ast::GuardWord::in:
      return GuardKind::in;
    default:
      return GuardKind::near;
  }
}

}  // namespace

void ItemResolver::add_axis(const ast::Axis& axis) {
  const std::string low = plain_text(axis.low.text);
  const std::string high = plain_text(axis.high.text);
  out_.lexicon.schema.axes.push_back({LexiconId{0}, std::string(axis.name.text), low, high});
  out_.axes.push_back(axis.name.at);
  axis_names_.emplace_back(axis.name.text);
}

std::vector<AxisWeight> ItemResolver::weights(const List<ast::Weight>& weights) {
  std::vector<AxisWeight> read;
  for (const ast::Weight& weight : weights) {
    const auto found = std::find(axis_names_.begin(), axis_names_.end(), weight.axis.text);
    if (found == axis_names_.end()) {
      diagnostics_.error(
          weight.axis.at,
          fmt::format("the axis `{}`, which no axis statement before it defines", weight.axis.text),
          axis_names_.empty() ? fmt::format("define it first: axis {} \"low\" .. \"high\"", weight.axis.text)
                              : suggestion(weight.axis.text, axis_names_));
      continue;
    }
    const AxisId axis = id_of<AxisTag>(static_cast<std::size_t>(found - axis_names_.begin()));
    const double value = number_of(weight.value);
    if (value < -1 || value > 1) {
      diagnostics_.error(weight.value.at,
                         fmt::format("the weight {}, expected one from -1 to +1", weight.value.text),
                         "-1 is the first pole of the axis, +1 the second");
    }
    if (std::any_of(read.begin(), read.end(), [&](const AxisWeight& one) { return one.axis == axis; })) {
      diagnostics_.error(weight.axis.at,
                         fmt::format("the axis `{}` a second time in these brackets", weight.axis.text), {});
    }
    read.push_back({axis, value});
  }
  return read;
}

void ItemResolver::add(const ast::Item& item, VariantId variant) {
  EntryPattern pattern;
  pattern.line = diagnostics_.lines().line_number(item.at.begin);
  Schema::Entry entry{variant, source_text(item.at), 1};
  Expander::Expansion expansion = expander_.expand(item.pattern);
  bool whole = !expansion.broken;
  bool weighted = false;
  for (const ast::Guard& guard : item.guards) {
    if (guard.word == ast::GuardWord::weight && weighted) {
      diagnostics_.error(guard.at, "a second weight of one item", "delete one of the two");
    }
    weighted = weighted || guard.word == ast::GuardWord::weight;
    whole = read_guard(guard, pattern, entry) && whole;
  }
  if (!whole) return;
  pattern.pattern = id_of<slant::PatternTag>(out_.lexicon.patterns.size());
  out_.lexicon.patterns.push_back({finished(std::move(expansion), pattern.cased)});
  out_.lexicon.schema.entries.push_back(std::move(entry));
  out_.lexicon.entry_patterns.push_back(std::move(pattern));
  out_.entries.push_back(item.at);
}

// False if an error was reported.
bool ItemResolver::read_guard(const ast::Guard& guard, EntryPattern& pattern, Schema::Entry& entry) {
  if (guard.word == ast::GuardWord::cased) {
    pattern.cased = true;
    return true;
  }
  if (guard.word == ast::GuardWord::weight) {
    entry.weight = number_of(guard.number);
    if (std::abs(entry.weight) <= weight_limit) return true;
    diagnostics_.error(
        guard.number.at,
        fmt::format("the weight {}, expected one from -1,000,000 to 1,000,000", guard.number.text), {});
    return false;
  }
  Guard read;
  read.kind = kind_of(guard.word);
  read.negated = guard.negated;
  if (read.kind == GuardKind::in) {
    if (!read_places(guard, read.places)) return false;
    pattern.guards.push_back(read);
    return true;
  }
  bool whole = true;
  if (read.kind != GuardKind::same_sentence) {
    const double window = number_of(guard.number);
    if (window < 1 || window > static_cast<double>(window_limit)) {
      diagnostics_.error(
          guard.number.at,
          fmt::format("a window of {} words, expected 1 to {}", guard.number.text, window_limit),
          window < 1 ? "the next word is 1 away" : "same sentence looks at the whole sentence");
      whole = false;
    } else {
      read.window = static_cast<std::uint32_t>(window);
    }
  }
  Expander::Expansion expansion = expander_.expand(guard.target);
  if (expansion.broken || !whole) return false;
  read.target = target(finished(std::move(expansion), false));
  pattern.guards.push_back(read);
  return true;
}

bool ItemResolver::read_places(const ast::Guard& guard, PlaceSet& places) {
  bool whole = true;
  for (const ast::Name& name : guard.places) {
    const auto found = std::find_if(known_places.begin(), known_places.end(),
                                    [&](const KnownPlace& known) { return known.name == name.text; });
    if (found == known_places.end()) {
      std::vector<std::string> names;
      names.reserve(known_places.size());
      for (const KnownPlace& known : known_places) names.emplace_back(known.name);
      diagnostics_.error(name.at, fmt::format("the place `{}`, expected {}", name.text, either(names)),
                         closest(name.text, names).empty() ? "" : suggestion(name.text, names));
      whole = false;
    } else {
      places.*found->member = true;
    }
  }
  return whole;
}

std::vector<Sequence> ItemResolver::finished(Expander::Expansion expansion, bool cased) {
  std::vector<Sequence> sequences = std::move(expansion.sequences);
  const auto is_bare = [&](Step word) { return word == any_word || expander_.is_bare(word); };
  for (Sequence& sequence : sequences) {
    const bool bare = std::all_of(sequence.begin(), sequence.end(), is_bare);  // nearly every one
    const Sequence words = bare ? Sequence() : sequence;
    for (std::size_t i = 0; i < sequence.size(); ++i) {
      if (sequence[i] == any_word) continue;
      const Step word = cased ? sequence[i] : expander_.representative(sequence[i]);
      sequence[i] = bare ? bare_literal(word, i + 1 == sequence.size() && possessive_ == Possessive::fold)
                         : literal(word, beside(words, i));
    }
  }
  if (cased) return sequences;  // else spellings that differ in case alone have become equal
  keep_first_of_equals(sequences);
  return sequences;
}

// None where phrases go on over all of them.
std::string ItemResolver::marks_between(Step left, Step right) const {
  if (across_ == Across::words) return {};
  std::string marks(expander_.after(left));
  return marks.append(expander_.before(right));
}

// Those that join the word at `at` to the one before it; empty where none do.
std::string ItemResolver::joining_marks(std::span<const Step> words, std::size_t at) const {
  if (at == 0 || at >= words.size() || words[at - 1] == any_word || words[at] == any_word) return {};
  const std::string between = marks_between(words[at - 1], words[at]);
  return are_soft_marks(between) ? std::string() : without_blank_marks(between);
}

// What must stand beside a word of a sequence: its own marks where a gap or nothing stands there, else the word
// behind them is joined by all that the two have between them, unless phrases go on over it anyway.
Literal ItemResolver::beside(std::span<const Step> words, std::size_t at) const {
  Literal wanted;
  const bool first = at == 0 || words[at - 1] == any_word;
  const bool last = at + 1 == words.size() || words[at + 1] == any_word;
  if (last) wanted.after = expander_.after(words[at]);
  if (first) {
    wanted.before = expander_.before(words[at]);
  } else if (std::string joining = joining_marks(words, at); !joining.empty()) {
    wanted.joined = true;
    wanted.before = std::move(joining);
  }
  if (first && wanted.before.empty()) wanted.ends_before = joining_marks(words, at + 1);
  if (last && wanted.after.empty()) wanted.ends_after = joining_marks(words, at);
  wanted.possessive = at + 1 == words.size() && wanted.after.empty() && possessive_ == Possessive::fold &&
                      takes_possessive(expander_.folded(words[at]));
  return wanted;
}

PatternId ItemResolver::target(std::vector<Sequence> sequences) {
  const PatternId next = id_of<slant::PatternTag>(out_.lexicon.patterns.size());
  const auto [found, is_new] = targets_.try_emplace(std::move(sequences), next);
  if (is_new) out_.lexicon.patterns.push_back({found->first});
  return found->second;
}

Step ItemResolver::bare_literal(Step word, bool possessive) {
  if (literals_.size() < expander_.words()) literals_.resize(expander_.words(), {any_word, any_word});
  if (const Step step = literals_[word][possessive ? 1 : 0]; step != any_word) return step;
  Literal wanted;
  wanted.possessive = possessive && takes_possessive(expander_.folded(word));
  const Step made = literal(word, std::move(wanted));
  literals_[word][possessive ? 1 : 0] = made;
  return made;
}

Step ItemResolver::literal(Step word, Literal wanted) {
  const bool marked = !wanted.before.empty() || !wanted.after.empty() || !wanted.ends_before.empty() ||
                      !wanted.ends_after.empty();
  if (literals_.size() < expander_.words()) literals_.resize(expander_.words(), {any_word, any_word});
  Step& step = !marked ? literals_[word][wanted.possessive ? 1 : 0]
                       : marked_literals_
                             .try_emplace({word, wanted.before, wanted.after, wanted.ends_before,
                                           wanted.ends_after, wanted.joined, wanted.possessive},
                                          any_word)
                             .first->second;
  if (step != any_word) return step;
  step = static_cast<Step>(out_.lexicon.literals.size());
  wanted.folded = expander_.folded(word);
  wanted.surface = expander_.surface(word);
  out_.lexicon.literals.push_back(std::move(wanted));
  return step;
}

// As written, on one line, without comments.
std::string ItemResolver::source_text(ByteSpan at) const {
  const std::string_view text = diagnostics_.lines().text().substr(at.begin, at.size());
  std::string shown;
  shown.reserve(text.size());
  bool space = false;
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (c == '#') {
      i = text.find_first_of("\r\n", i);
      continue;
    }
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      space = true;
      ++i;
      continue;
    }
    if (space && !shown.empty()) shown += ' ';
    space = false;
    const std::size_t end = c == '"' || c == '\'' ? quoted_end(text, i) : i + 1;
    shown.append(text, i, end - i);
    i = end;
  }
  return shown;
}

}  // namespace slant
