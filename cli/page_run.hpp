// What a report and its figures share: one run over the corpus, and everything a page shows made from it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "corpus_run.hpp"
#include "count/unit.hpp"
#include "flags.hpp"
#include "page/page.hpp"

namespace slant::cli {

struct PageFlags {
  StudyFlags study;
  OutputFlags output;  // path and quiet alone
  std::string by{"outlet"};
  std::vector<std::string> choices;
  std::optional<Unit> unit;
  std::string period;  // empty: as fits the dates
  std::string title;   // empty: the lexicon's
  std::uint64_t seed{1};
  double level{.95};
  std::uint32_t lines{10};                    // to read, of each group and variant
  std::optional<std::uint32_t> replicates;    // not said: as many as a second or two allow
  std::optional<std::uint32_t> permutations;  // the same
};

// CORPUS, -l and what else of these can be said on the command line.
void add_page_flags(CLI::App& app, PageFlags& flags);

struct PageRun {
  const Lexicon* lexicon{nullptr};
  StudyReport report;
  Page page;
};

// `command` is the command line, for the page's own account of how it was made. Throws what reading throws.
PageRun run_page(const PageFlags& flags, const std::string& command);

}  // namespace slant::cli
