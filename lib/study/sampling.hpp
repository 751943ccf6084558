// A run that draws hits for people to read and code.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "audit/even_sample.hpp"
#include "score/concordance.hpp"
#include "study/study.hpp"
#include "study/wanted_variants.hpp"

namespace slant {

struct SampleOptions {
  std::uint32_t per_entry{20};
  std::uint64_t seed{1};
  ContextOptions context{.words = 25};  // enough to judge by, mostly
  WantedVariants wanted;
};

struct SampleStudy {
  std::vector<SampledHit> hits;           // in random order
  std::vector<std::uint64_t> entry_hits;  // of the whole corpus, by EntryId
  StudyReport report;
};

// One pass; memory grows with the sample alone. `by` are the fields kept in `labels`. Throws InputError,
// before anything is read, for a choice or variant that the lexicon does not have.
SampleStudy sample_hits(const StudyOptions& options, const Lexicon& lexicon,
                        const std::vector<std::string>& by, const SampleOptions& sample);

}  // namespace slant
