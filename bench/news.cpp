// A small generator of words, sentences and articles; own arithmetic, so that the bytes are equal everywhere.
//
// What was counted in 1,742 articles of 101 outlets (10.2 MB): 6.2 bytes a word with what follows it; 1.2 %
// of the bytes beyond ASCII (1.5 % in a larger sample), of them ’ 36, “ ” 48, — 10, – 4 %; in 1,000 words 51
// commas, 50 sentence ends, 26 paragraphs, 14 quotations (half of them in straight quotes), 12 hyphens, 14
// numbers, 224 capitals.
#include "news.hpp"

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "draws.hpp"

namespace slant::bench {
namespace {

// The words that make up nearly half of the text, by rank.
constexpr std::array<std::string_view, 128> frequent{
    "the",    "to",     "of",       "and",      "a",       "in",         "that",      "is",
    "on",     "for",    "said",     "with",     "it",      "as",         "he",        "was",
    "have",   "has",    "be",       "by",       "not",     "are",        "at",        "from",
    "this",   "but",    "his",      "an",       "we",      "U.S.",       "they",      "will",
    "more",   "who",    "would",    "about",    "or",      "their",      "president", "state",
    "been",   "were",   "had",      "which",    "its",     "people",     "one",       "also",
    "if",     "i",      "what",     "there",    "out",     "after",      "all",       "up",
    "you",    "no",     "new",      "than",     "against", "our",        "military",  "us",
    "some",   "over",   "when",     "house",    "other",   "government", "so",        "mr",
    "could",  "states", "just",     "into",     "do",      "attack",     "two",       "time",
    "united", "now",    "security", "can",      "any",     "war",        "says",      "told",
    "last",   "them",   "white",    "those",    "even",    "like",       "weapons",   "officials",
    "how",    "many",   "only",     "while",    "forces",  "because",    "foreign",   "year",
    "first",  "before", "news",     "she",      "policy",  "political",  "say",       "group",
    "may",    "world",  "most",     "campaign", "years",   "country",    "support",   "should",
    "get",    "her",    "going",    "since",    "nuclear", "deal",       "under",     "back"};

// Of 1,000 words, how many are among the first 1, 2, 4, 8 … 65,536 by rank.
constexpr std::array<unsigned, 17> within_rank{62,  91,  139, 206, 260, 326, 395, 469, 549,
                                               636, 727, 816, 891, 946, 979, 996, 1000};

// Of 1,000 other words, how many have 1, 2 … 15 letters.
constexpr std::array<unsigned, 15> lengths{6, 17, 60, 143, 153, 157, 160, 111, 85, 50, 28, 15, 9, 3, 3};

// Words of an article at each twentieth of all articles.
constexpr std::array<std::size_t, 21> article_words{326,  377,  436,  480,  545,  600,  645,
                                                    690,  735,  785,  833,  890,  955,  1020,
                                                    1095, 1178, 1300, 1430, 1611, 1965, 3462};

constexpr std::string_view letters = "eeeeeeeettttttaaaaaooooiiiinnnnsssshhhrrrrddllllccuummwwffggyyppbbvk";

std::string made_up_word(Draws& draws) {
  std::size_t at = draws.below(1000), length = 1;
  for (const unsigned share : lengths) {
    if (at < share) break;
    at -= share;
    if (length < lengths.size()) ++length;
  }
  std::string word;
  for (std::size_t i = 0; i < length; ++i) word += draws.of(letters);
  if (draws.one_in(1500)) word += draws.one_in(2) ? "é" : "ñ";
  if (draws.one_in(6)) word[0] = static_cast<char>(word[0] - 'a' + 'A');  // a name
  return word;
}

class Vocabulary {
 public:
  explicit Vocabulary(Draws& draws) {
    words_.reserve(std::size_t{1} << (within_rank.size() - 1));
    for (const std::string_view word : frequent) words_.emplace_back(word);
    while (words_.size() < words_.capacity()) words_.push_back(made_up_word(draws));
  }
  const std::string& draw(Draws& draws) const {
    const std::size_t at = draws.below(1000);
    std::size_t power = 0;
    while (at >= within_rank[power]) ++power;
    const std::size_t below = power == 0 ? 0 : std::size_t{1} << (power - 1);
    return words_[below + draws.below((std::size_t{1} << power) - below)];
  }

 private:
  std::vector<std::string> words_;
};

std::string number(Draws& draws) {
  if (draws.one_in(3)) return fmt::format("{},{:03}", 1 + draws.below(90), draws.below(1000));
  if (draws.one_in(3)) return fmt::format("{}.{}", draws.below(100), draws.below(10));
  return std::to_string(draws.one_in(2) ? 1980 + draws.below(40) : 1 + draws.below(99));
}

// The marks of one article: most outlets write curly ones.
struct Marks {
  std::string_view open, close, apostrophe, dash;
};
constexpr Marks curly{"“", "”", "’", "—"};
constexpr Marks straight{"\"", "\"", "'", "--"};

std::string sentence(const Vocabulary& vocabulary, const Marks& marks, Draws& draws) {
  const std::size_t length = 6 + draws.below(29);
  const bool quoted = draws.below(100) < 27;
  std::string text(quoted ? marks.open : "");
  for (std::size_t i = 0; i < length; ++i) {
    if (i > 0) {
      if (draws.one_in(20)) {
        text += ", ";
      } else if (draws.one_in(80)) {
        text += '-';
      } else if (draws.one_in(250)) {
        text += marks.dash;
      } else if (draws.one_in(800)) {
        text += " – ";
      } else {
        text += ' ';
      }
    }
    if (i > 0 && draws.one_in(70)) {
      text += number(draws);
      continue;
    }
    std::string word = vocabulary.draw(draws);
    if (i == 0 && word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
    text += word;
    if (word.size() > 2 && word.back() != '.' && draws.one_in(50)) {
      text += marks.apostrophe;
      text += 's';
    }
  }
  if (text.back() != '.') text += '.';
  if (quoted) text += marks.close;
  return text;
}

}  // namespace

std::vector<Article> made_up_news(std::size_t bytes, std::uint64_t seed) {
  Draws draws(seed);
  const Vocabulary vocabulary(draws);
  std::vector<Article> articles;
  for (std::size_t made = 0; made < bytes; made += articles.back().text.size()) {
    Article article;
    const Marks& marks = draws.below(3) > 0 ? curly : straight;
    article.outlet = fmt::format("Outlet {:02}", draws.below(20));
    article.title = sentence(vocabulary, marks, draws);
    article.title.resize(article.title.rfind(' ', 60));
    const std::size_t twentieth = draws.below(article_words.size() - 1);
    const std::size_t least = article_words[twentieth], most = article_words[twentieth + 1];
    const std::size_t sentences = (least + draws.below(most - least)) / 20;
    for (std::size_t i = 0; i < sentences; ++i) {
      if (i > 0) article.text += draws.one_in(2) ? "\n\n" : " ";
      article.text += sentence(vocabulary, marks, draws);
    }
    articles.push_back(std::move(article));
  }
  return articles;
}

}  // namespace slant::bench
