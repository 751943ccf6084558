// Writes what bench/ratio and bench/peers measure on: corpora, lexicons, lists of phrases.
#include <cstdio>
#include <exception>
#include <string>

#include <fmt/format.h>

#include "jsonl.hpp"
#include "news.hpp"
#include "real_news.hpp"
#include "sampled_lexicon.hpp"
#include "scripts.hpp"

namespace slant::bench {
namespace {

constexpr std::size_t made_up_bytes = std::size_t{16} << 20;  // then they are repeated

constexpr const char* usage =
    "usage: slant_material corpus KIND MEGABYTES   news|escaped|alphabetic|dictionary|real as JSONL\n"
    "       slant_material document KIND MEGABYTES the same texts as one document\n"
    "       slant_material lexicon KIND ENTRIES    drawn from that corpus, as .lex\n"
    "       slant_material phrases KIND ENTRIES    the same, a phrase a line\n";

std::vector<Article> articles_of(const std::string& kind) {
  if (kind == "news" || kind == "escaped") return made_up_news(made_up_bytes, 1);
  if (kind == "alphabetic") return in_alphabets(made_up_bytes, 1);
  if (kind == "dictionary") return in_dictionary_scripts(made_up_bytes, 1);
  if (kind == "real") return real_news();
  return {};
}

// The texts of all, over and over, as paragraphs of one.
Article as_one(const std::vector<Article>& articles, std::uint64_t bytes) {
  Article all = articles.front();
  for (std::size_t i = 1; all.text.size() < bytes; ++i)
    all.text += "\n\n" + articles[i % articles.size()].text;
  return all;
}

int write(const std::string& what, const std::string& kind, std::uint64_t amount) {
  const std::vector<Article> articles = articles_of(kind);
  if (articles.empty()) {
    fmt::print(stderr, "nothing to write as '{}'\n", kind);
    return 1;
  }
  if (what == "corpus") {
    each_line(articles, kind == "escaped" ? Escapes::ascii : Escapes::needed, amount * 1'000'000,
              [](const std::string& line) { fmt::print("{}", line); });
  } else if (what == "document") {
    fmt::print("{}", as_jsonl({as_one(articles, amount * 1'000'000)}));
  } else if (what == "lexicon") {
    fmt::print("{}", lexicon_of(sampled_phrases(articles, amount, 1)));
  } else {
    for (const std::string& phrase : sampled_phrases(articles, amount, 1)) fmt::print("{}\n", phrase);
  }
  return std::fflush(stdout) == 0 ? 0 : 1;
}

}  // namespace
}  // namespace slant::bench

int main(int argc, char** argv) {
  const std::string what = argc == 4 ? argv[1] : "";
  if (what != "corpus" && what != "document" && what != "lexicon" && what != "phrases") {
    fmt::print(stderr, "{}", slant::bench::usage);
    return 2;
  }
  try {
    return slant::bench::write(what, argv[2], std::stoull(argv[3]));
  } catch (const std::exception& error) {
    fmt::print(stderr, "error: {}\n", error.what());
    return 1;
  }
}
