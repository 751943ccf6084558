// Real news by way of the library's own reader.
#include "real_news.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>

#include "corpus/corpus.hpp"

namespace slant::bench {

std::vector<Article> real_news() {
  const char* named = std::getenv("SLANT_DATA");
  const std::filesystem::path data = named != nullptr ? named : SLANT_DATA;
  CorpusOptions options;
  for (const char* folder : {"outlets", "same_event"}) {
    if (std::filesystem::is_directory(data / folder)) options.paths.push_back((data / folder).string());
  }
  std::vector<Article> articles;
  if (options.paths.empty()) return articles;
  Corpus corpus(options);
  Document document;
  while (corpus.next(document)) articles.push_back({document.outlet, document.title, document.text});
  return articles;
}

}  // namespace slant::bench
