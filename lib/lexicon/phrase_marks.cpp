// Marks of phrases: those that have a partner in the phrase mean nothing, all others do.
#include "lexicon/phrase_marks.hpp"

#include <algorithm>
#include <array>

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
  marks.after_.resize(words.size());
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i].before != Gap::soft) marks.after_[i - 1] = marks_of(words[i].left);
  }
  std::string& right = marks.after_.back();
  right = without_pairs(marks_of(words.back().right), all);
  right.erase(right.find_last_not_of(' ') + 1);
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

}  // namespace slant
