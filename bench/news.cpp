// A small generator of words, sentences and articles; own arithmetic, so that the bytes are equal everywhere.
#include "news.hpp"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace slant::bench {
namespace {

// SplitMix64 (Steele, Lea and Flood 2014).
class Draws {
 public:
  explicit Draws(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

// Share in 1,000 of words of 1, 2, 3 … 14 letters in English news (rounded from counts of our own over open
// news).
constexpr std::array<unsigned, 14> length_shares{34, 172, 195, 160, 112, 84, 80, 57, 44, 30, 16, 9, 5, 2};
constexpr std::string_view letters = "eeeeeeetttttaaaaaooooiiiinnnnsssshhhrrrddllccuummwwffggyyppbbvk";

std::string made_up_word(Draws& draws) {
  std::size_t at = draws.below(1000), length = 1;
  for (const unsigned share : length_shares) {
    if (at < share) break;
    at -= share;
    if (length < length_shares.size()) ++length;
  }
  std::string word;
  for (std::size_t i = 0; i < length; ++i) {
    if (draws.one_in(160)) {
      word += draws.one_in(2) ? "é" : "ü";
    } else {
      word += letters[draws.below(letters.size())];
    }
  }
  return word;
}

// A vocabulary whose ranks are drawn by a power law, as words of a language are.
class Vocabulary {
 public:
  Vocabulary(std::size_t size, Draws& draws) {
    for (std::size_t i = 0; i < size; ++i) words_.push_back(made_up_word(draws));
  }
  const std::string& draw(Draws& draws) const {
    const double u = static_cast<double>(draws.below(1'000'000) + 1) / 1'000'000.0;
    const auto rank = static_cast<std::size_t>(u * u * u * static_cast<double>(words_.size()));
    return words_[rank < words_.size() ? rank : words_.size() - 1];
  }

 private:
  std::vector<std::string> words_;
};

std::string sentence(const Vocabulary& vocabulary, const std::vector<std::string>& planted, Draws& draws) {
  const std::size_t length = 8 + draws.below(28);
  const bool quoted = draws.one_in(6);
  std::string text = quoted ? "“" : "";
  for (std::size_t i = 0; i < length; ++i) {
    std::string word = draws.one_in(60) ? planted[draws.below(planted.size())] : vocabulary.draw(draws);
    if (i == 0 && word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
    if (i > 0) text += draws.one_in(12) ? ", " : draws.one_in(80) ? " — " : " ";
    text += word;
    if (draws.one_in(90)) text += draws.one_in(2) ? "’s" : "'s";
  }
  text += quoted ? ".”" : ".";
  return text;
}

}  // namespace

std::vector<std::string> planted_phrases() {
  return {"regime leader",     "president",  "extremists",         "armed opposition fighters",
          "government forces", "rebels",     "renegade commander", "field marshal",
          "liberated",         "stronghold", "occupation forces",  "security operation",
          "demonstrators",     "rioters",    "so-called"};
}

std::vector<Article> made_up_news(std::size_t bytes, const std::vector<std::string>& planted,
                                  std::uint64_t seed) {
  Draws draws(seed);
  const Vocabulary vocabulary(40'000, draws);
  std::vector<Article> articles;
  for (std::size_t made = 0; made < bytes; made += articles.back().text.size()) {
    Article article;
    article.outlet = fmt::format("Outlet {:02}", draws.below(20));
    article.title = sentence(vocabulary, planted, draws);
    const std::size_t sentences = 14 + draws.below(28);
    for (std::size_t i = 0; i < sentences; ++i) {
      article.text += sentence(vocabulary, planted, draws);
      article.text += draws.one_in(3) ? "\n\n" : " ";
    }
    articles.push_back(std::move(article));
  }
  return articles;
}

std::string as_jsonl(const std::vector<Article>& articles) {
  const auto escaped = [](std::string_view text) {
    std::string out;
    for (const char c : text) {
      if (c == '\n') {
        out += "\\n";
      } else if (c == '"' || c == '\\') {
        out += '\\';
        out += c;
      } else {
        out += c;
      }
    }
    return out;
  };
  std::string lines;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    lines += fmt::format("{{\"doc_id\":\"a{}\",\"outlet\":\"{}\",\"title\":\"{}\",\"text\":\"{}\"}}\n", i,
                         articles[i].outlet, escaped(articles[i].title), escaped(articles[i].text));
  }
  return lines;
}

std::string made_up_lexicon(std::size_t entries, const std::vector<std::string>& planted,
                            std::uint64_t seed) {
  Draws draws(seed);
  const Vocabulary vocabulary(20'000, draws);
  std::string text = "lexicon \"made up\"\n";
  for (std::size_t made = 0, choice = 0; made < entries; ++choice) {
    text += fmt::format("choice c{} {{\n", choice);
    for (std::size_t variant = 0; variant < 6 && made < entries; ++variant, ++made) {
      std::string phrase;
      if (variant == 0 && choice < planted.size()) {
        phrase = planted[choice];
      } else {
        const std::size_t words = 1 + draws.below(4);
        for (std::size_t i = 0; i < words; ++i) phrase += (i == 0 ? "" : " ") + vocabulary.draw(draws);
        if (phrase.size() > 4 && draws.one_in(5)) phrase += "*";
      }
      text += fmt::format("  v{} = \"{}\"\n", variant, phrase);
    }
    text += "}\n";
  }
  return text;
}

}  // namespace slant::bench
