// A page's account of itself: what was read, what made the numbers, and how to cite them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "corpus/options.hpp"
#include "count/schema.hpp"
#include "page/page.hpp"
#include "page/page_data.hpp"

namespace slant {

std::string names_of_lexicons(const Schema& schema);
std::string citation(const Schema& schema);

// What was read, left out and repaired.
std::vector<PageFact> facts_of(const StudySummary& summary, std::size_t groups, const std::string& by,
                               Duplicates duplicates);

// What counted, then what was drawn and tested; without what was not asked for.
PageSettings settings_of(const PageContents& contents, const PageSettings& counting);

}  // namespace slant
