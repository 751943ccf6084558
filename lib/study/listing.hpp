// Runs that end in a list: every hit with its place, or the words in their context.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "count/names.hpp"
#include "score/concordance.hpp"
#include "score/listed_hit.hpp"
#include "study/study.hpp"

namespace slant {

// Hands on every hit in the order of the corpus, look-alikes among them, as soon as it is known; holds none.
StudySummary each_hit(const StudyOptions& options, const Lexicon& lexicon, const std::vector<std::string>& by,
                      const std::function<void(const HitRow&)>& see);

struct KwicOptions {
  ContextOptions context;
  WantedVariants wanted;
};

// Hands on every line in the order of the corpus, and holds some MB of them. Throws InputError, before anything is read, for a choice or
// variant that the lexicon does not have.
StudySummary find_in_context(const StudyOptions& options, const Lexicon& lexicon,
                             const std::vector<std::string>& by, const KwicOptions& kwic,
                             const std::function<void(const KwicLine&)>& see);

}  // namespace slant
