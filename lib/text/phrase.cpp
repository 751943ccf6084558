// Phrases cut as texts are, with letters that the phrase does not hold standing in for its globs.
#include "text/phrase.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.hpp"
#include "text/code_point.hpp"
#include "text/fold.hpp"
#include "text/invisible.hpp"
#include "text/words.hpp"

namespace slant {
namespace {

// Letters without case that no text uses, whose folding is themselves: signs of Linear A, U+10600 and on. Two
// that the phrase does not hold are taken, so even a lexicon of Linear A works.
std::string sign(int number) {
  return {'\xF0', '\x90', '\x98', static_cast<char>(0x80 + number)};
}

struct StandIns {
  std::string any;
  std::string one;
};

StandIns stand_ins_for(std::string_view phrase) {
  std::array<std::string, 2> free;
  std::size_t found = 0;
  for (int number = 0; number < 64 && found < free.size(); ++number) {
    if (phrase.find(sign(number)) == std::string_view::npos) free[found++] = sign(number);
  }
  return {free[0], free[1]};
}

// As repaired texts are.
std::string without_invisible(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (!is_invisible(next_code_point(text, at))) out.append(text, begin, at - begin);
  }
  return out;
}

// The phrase without escapes: globs as stand-ins, escaped * and ? as themselves, hence gaps.
std::string unescaped(std::string_view phrase, const StandIns& stand_ins) {
  std::string out;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (phrase[i] == '\\' && i + 1 < phrase.size()) {
      out += phrase[++i];
    } else if (phrase[i] == glob_any) {
      out += stand_ins.any;
    } else if (phrase[i] == glob_one) {
      out += stand_ins.one;
    } else {
      out += phrase[i];
    }
  }
  return out;
}

void replace_all(std::string& text, const std::string& from, char to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) {
    text.replace(at, from.size(), 1, to);
  }
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

// Dictionary scripts break at a stand-in: a glob that touches a word belongs to it all the same, unless that is
// an elided one.
void join_globs(std::string_view text, const StandIns& stand_ins, std::vector<ByteSpan>& words) {
  const auto is_glob_edge = [&](std::string_view left, std::string_view right) {
    if (is_apostrophe(code_point_ending_at(left, left.size()))) return false;
    return ends_with(left, stand_ins.any) || ends_with(left, stand_ins.one) ||
           starts_with(right, stand_ins.any) || starts_with(right, stand_ins.one);
  };
  std::vector<ByteSpan> joined;
  for (const ByteSpan word : words) {
    if (!joined.empty() && joined.back().end == word.begin &&
        is_glob_edge(text.substr(joined.back().begin, joined.back().size()),
                     text.substr(word.begin, word.size()))) {
      joined.back().end = word.end;
    } else {
      joined.push_back(word);
    }
  }
  words = std::move(joined);
}

constexpr std::array<bool, 256> plain_letters = [] {
  std::array<bool, 256> is{};
  for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789*?")) {
    is[static_cast<unsigned char>(c)] = true;
  }
  return is;
}();

bool is_plain_letter(char c) {
  return plain_letters[static_cast<unsigned char>(c)];
}

// ASCII letters, digits and globs, with single spaces or hyphens between them: nearly every phrase of an
// English lexicon, and no need to ask ICU (which takes 20 us a phrase).
bool is_plain(std::string_view phrase) {
  bool in_word = false;
  for (const char c : phrase) {
    const bool letter = is_plain_letter(c);
    if (!letter && (!in_word || (c != ' ' && c != '-'))) return false;
    in_word = letter;
  }
  return in_word;
}

}  // namespace

std::vector<PhraseWord> cut_phrase(std::string_view phrase, Hyphens hyphens, Elisions elisions) {
  PhraseCutter cutter(elisions);
  const auto words = cutter.cut(phrase, hyphens);
  return {words.begin(), words.end()};
}

std::span<const PhraseWord> PhraseCutter::cut(std::string_view phrase, Hyphens hyphens) {
  size_ = 0;
  if (is_plain(phrase)) {
    cut_plain(phrase);
  } else {
    cut_by_rules(phrase);
  }
  if (hyphens == Hyphens::keep) join_hyphened();
  return std::span(words_).first(size_);
}

PhraseWord& PhraseCutter::add() {
  if (size_ == words_.size()) words_.emplace_back();
  PhraseWord& word = words_[size_++];
  word.folded.clear();
  word.surface.clear();
  word.before = Gap::soft;
  word.hyphened = false;
  word.left.clear();
  word.right.clear();
  return word;
}

void PhraseCutter::join_hyphened() {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < size_; ++i) {
    if (words_[i].hyphened) {
      words_[kept - 1].folded.append("-").append(words_[i].folded);
      words_[kept - 1].surface.append("-").append(words_[i].surface);
      words_[kept - 1].right = words_[i].right;
    } else {
      std::swap(words_[kept++], words_[i]);
    }
  }
  size_ = kept;
}

void PhraseCutter::cut_plain(std::string_view phrase) {
  for (bool hyphened = false; !phrase.empty();) {
    PhraseWord& word = add();
    word.hyphened = hyphened;
    std::size_t size = 0;
    while (size < phrase.size() && is_plain_letter(phrase[size])) ++size;
    word.surface.assign(phrase.data(), size);
    word.folded.assign(phrase.data(), size);
    for (char& c : word.folded) c = to_lower_case(c);
    hyphened = size < phrase.size() && phrase[size] == '-';
    phrase.remove_prefix(std::min(size + 1, phrase.size()));
  }
}

void PhraseCutter::cut_by_rules(std::string_view phrase) {
  const StandIns stand_ins = stand_ins_for(phrase);
  const std::string text = unescaped(without_invisible(phrase), stand_ins);
  const std::string_view view = text;
  std::vector<ByteSpan> spans;
  if (!cutter_) cutter_.emplace();
  cutter_->words(view, spans, elisions_);
  join_globs(view, stand_ins, spans);

  for (std::size_t i = 0; i < spans.size(); ++i) {
    const std::string_view bytes = view.substr(spans[i].begin, spans[i].size());
    PhraseWord& word = add();
    append_folded(bytes, word.folded);
    append_surface(bytes, word.surface);
    for (std::string* form : {&word.folded, &word.surface}) {
      replace_all(*form, stand_ins.any, glob_any);
      replace_all(*form, stand_ins.one, glob_one);
    }
    word.left = view.substr(i == 0 ? 0 : spans[i - 1].end, spans[i].begin - (i == 0 ? 0 : spans[i - 1].end));
    if (i + 1 == spans.size()) word.right = view.substr(spans[i].end);
    if (i == 0) continue;
    const ByteSpan left = spans[i - 1];
    const std::string_view gap = view.substr(left.end, spans[i].begin - left.end);
    word.before = gap_between(view.substr(left.begin, left.size()), gap);
    word.hyphened = is_one_hyphen(gap);
  }
}

}  // namespace slant
