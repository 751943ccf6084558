// What a report and its figures share: their flags, and the run that makes the page.
#pragma once

#include <string>
#include <vector>

#include "base/budget.hpp"
#include "corpus_run.hpp"
#include "flags.hpp"
#include "page/page.hpp"

namespace slant::cli {

struct PageFlags {
  StudyFlags study;
  OutputFlags output;
  std::vector<std::string> choices;
  PageOptions page;
  Budget budget;
};

// CORPUS, -l and what else of these can be said on the command line.
void add_page_flags(Sheet& sheet, PageFlags& flags);

struct PageRun {
  const Lexicon* lexicon{nullptr};
  PageStudy study;
};

// Throws what reading throws.
PageRun run_page(const PageFlags& flags);

}  // namespace slant::cli
