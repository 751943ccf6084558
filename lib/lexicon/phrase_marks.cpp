// Marks of phrases: those that have a partner in the phrase mean nothing, all others do.
#include "lexicon/phrase_marks.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "text/marks.hpp"

namespace slant {
namespace {

constexpr std::array<std::string_view, 5> pairs = {"()", "[]", "{}", "\"\"", "''"};

std::string all_marks(std::span<const PhraseWord> words) {
  std::string all;
  for (const PhraseWord& word : words) all += marks_of(word.left);
  return all + marks_of(words.back().right);
}

// The two of a pair stand equally often; of quotation marks, which look alike, an even number.
bool is_paired(std::string_view pair, std::string_view marks) {
  const auto opened = std::count(marks.begin(), marks.end(), pair[0]);
  const auto closed = std::count(marks.begin(), marks.end(), pair[1]);
  return pair[0] == pair[1] ? opened % 2 == 0 : opened == closed;
}

std::string without_pairs(std::string_view edge, std::string_view all) {
  std::string left(edge);
  for (const std::string_view pair : pairs) {
    if (is_paired(pair, all)) std::erase_if(left, [&](char c) { return c == pair[0] || c == pair[1]; });
  }
  return left;
}

}  // namespace

PhraseMarks marks_of_phrase(std::span<const PhraseWord> words) {
  PhraseMarks marks;
  const bool plain =
      words.back().right.empty() &&
      std::all_of(words.begin(), words.end(),
                  [](const PhraseWord& word) { return word.left.empty() || word.before == Gap::soft; }) &&
      words.front().left.empty();
  if (plain) return marks;
  const std::string all = all_marks(words);
  marks.left_ = without_pairs(marks_of(words.front().left), all);
  marks.left_.erase(0, marks.left_.find_first_not_of(' '));
  if (marks.left_.ends_with(' ') &&
      is_mark_of_number(trimmed(marks.left_, " "), words.front().folded.front()))
    marks.left_.pop_back();
  marks.after_.resize(words.size());
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i].before != Gap::soft) marks.after_[i - 1] = marks_of(words[i].left);
  }
  std::string& right = marks.after_.back();
  right = without_pairs(marks_of(words.back().right), all);
  right.erase(right.find_last_not_of(' ') + 1);
  if (right.starts_with(' ') && is_mark_of_number(trimmed(right, " "), words.back().folded.back()))
    right.erase(0, 1);
  if (right == ".") right.clear();
  return marks;
}

bool has_lone_bracket(std::span<const PhraseWord> words) {
  const std::string all = all_marks(words);
  return std::any_of(pairs.begin(), pairs.begin() + 3,
                     [&](std::string_view pair) { return !is_paired(pair, all); });
}

bool lists_phrases(std::span<const PhraseWord> words) {
  return std::any_of(words.begin() + 1, words.end(), [](const PhraseWord& word) {
    return word.before != Gap::soft && word.left.find_first_of(",;|") != std::string::npos;
  });
}

bool may_be_address(std::string_view phrase) {
  const auto is_letter = [](char c) {
    return is_letter_or_digit(c) || static_cast<unsigned char>(c) >= 0x80;
  };
  if (phrase.find(' ') != std::string_view::npos) return false;
  if (phrase.find("://") != std::string_view::npos) return true;
  if (phrase.starts_with("www.") && phrase.size() > 4) return true;
  const std::size_t at = phrase.find('@');
  return at != std::string_view::npos && at > 0 && at + 1 < phrase.size() && is_letter(phrase[at - 1]) &&
         is_letter(phrase[at + 1]) && phrase.find('.', at) != std::string_view::npos;
}

bool has_entity(std::string_view phrase) {
  for (std::size_t at = phrase.find('&'); at != std::string_view::npos; at = phrase.find('&', at + 1)) {
    const std::size_t end = phrase.find(';', at);
    if (end == std::string_view::npos || end < at + 3 || end > at + 10) continue;
    const std::string_view name = phrase.substr(at + 1, end - at - 1);
    if (std::all_of(name.begin() + (name.front() == '#' ? 1 : 0), name.end(),
                    [](char c) { return is_letter_or_digit(c); }))
      return true;
  }
  return false;
}

}  // namespace slant
