// What a page shows beside counts: contrasts, map and clusters, each with as much resampling as some seconds allow.
#pragma once

#include "base/workers.hpp"
#include "count/observations.hpp"
#include "page/page.hpp"
#include "page/page_data.hpp"

namespace slant {

// `contents` has its counts already. It is told how often was resampled, and in its notes what could not be made.
void add_findings(const Observations& observations, const Schema& schema, const PageOptions& options,
                  const Workers& workers, PageContents& contents);

}  // namespace slant
