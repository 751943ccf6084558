// Random places in random articles; what begins there becomes an entry.
#include "sampled_lexicon.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string_view>
#include <unordered_set>

#include <fmt/format.h>

#include "draws.hpp"

namespace slant::bench {
namespace {

enum class Letters {
  ascii,
  all,  // and whatever is beyond ASCII: for texts in other scripts
};

bool is_letter(char c, Letters letters) {
  if (static_cast<unsigned char>(c) >= 0x80) return letters == Letters::all;
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// The `words` words after the next space behind `at`; empty where something else than letters and single
// spaces stands between them.
std::string phrase_at(const std::string& text, std::size_t at, std::size_t words, Letters letters) {
  at = text.find(' ', at);
  std::string phrase;
  bool content = false;
  for (std::size_t word = 0; word < words; ++word) {
    if (at >= text.size() || text[at] != ' ') return {};
    std::size_t end = at + 1;
    while (end < text.size() && is_letter(text[end], letters)) ++end;
    if (end == at + 1 || end == text.size()) return {};
    if (word > 0) phrase += ' ';
    std::transform(text.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                   text.begin() + static_cast<std::ptrdiff_t>(end), std::back_inserter(phrase), lower);
    content = content || end - at > 5;  // the, with, said … are no entries by themselves
    at = end;
  }
  for (const std::string_view mark : {"،", "।"}) content = content && phrase.find(mark) == std::string::npos;
  // An apostrophe, a hyphen or a letter beyond ASCII would make it a part of a longer word.
  const bool ends = text[at] == ' ' || text[at] == ',' || text[at] == '.';
  return content && ends ? phrase : "";
}

// The last one of UTF-8.
void drop_character(std::string& text) {
  while ((static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) text.pop_back();
  text.pop_back();
}

// The different words of the articles that could be entries by themselves, by bytes.
std::vector<std::string> vocabulary(const std::vector<Article>& articles, Letters letters) {
  std::set<std::string> words;
  for (const Article& article : articles) {
    for (std::size_t at = 0; at < article.text.size(); ++at) {
      if (article.text[at] != ' ') continue;
      std::string word = phrase_at(article.text, at, 1, letters);
      if (!word.empty()) words.insert(std::move(word));
    }
  }
  return {words.begin(), words.end()};
}

}  // namespace

std::vector<std::string> sampled_phrases(const std::vector<Article>& articles, std::size_t entries,
                                         std::uint64_t seed) {
  Draws draws(seed);
  std::vector<std::string> phrases{"government"};
  std::unordered_set<std::string> known(phrases.begin(), phrases.end());
  Letters letters = Letters::ascii;
  std::vector<std::string> words = vocabulary(articles, letters);
  if (words.empty()) {
    letters = Letters::all;
    words = vocabulary(articles, letters);
  }
  if (words.empty()) throw std::invalid_argument("no words between spaces to draw a lexicon from");
  while (phrases.size() < entries) {
    const std::string& text = draws.of(articles).text;
    const std::size_t length = 1 + draws.below(4);
    std::string phrase =
        length == 1 ? draws.of(words) : phrase_at(text, draws.below(text.size()), length, letters);
    if (phrase.empty()) continue;
    const std::size_t last = phrase.size() - phrase.find_last_of(' ') - 1;  // letters of the last word
    if (phrases.size() % 5 == 4) {
      if (last < 6) continue;
      drop_character(phrase);
      drop_character(phrase);
      if (phrase.empty() || phrase.back() == ' ') continue;  // it would be any word
      phrase += '*';
    }
    if (known.insert(phrase).second) phrases.push_back(std::move(phrase));
  }
  return phrases;
}

std::string lexicon_of(const std::vector<std::string>& phrases, const std::string& guard) {
  std::string text = "lexicon \"sampled\"\n";
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    if (i % 6 == 0) text += fmt::format("{}choice c{} {{\n", i == 0 ? "" : "}\n", i / 6);
    text += fmt::format("  v{} = \"{}\"{}\n", i % 6, phrases[i], guard);
  }
  return text + "}\n";
}

}  // namespace slant::bench
