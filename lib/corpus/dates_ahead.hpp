// The dates of a whole corpus looked through before they are needed: what stands first in 02/03/2020.
#pragma once

#include <vector>

#include "corpus/date_orders.hpp"
#include "corpus/options.hpp"
#include "corpus/stream_records.hpp"
#include "corpus/walk.hpp"

namespace slant {

// Reads all records of the files, by the mappings and the pattern of the options. What is wrong with them is not said
// here. Costs a reading of the corpus, which only one with dates in an open order pays.
DateOrders date_orders_of(const std::vector<CorpusFile>& files, const StreamOptions& stream,
                          const CorpusOptions& options);

}  // namespace slant
