// A run on one thread that only looks.
#pragma once

#include <functional>
#include <memory>

#include "study/study.hpp"

namespace slant {

// `see` sees each document in the order of the corpus.
inline StudySummary each_document(StudyOptions options, const Lexicon& lexicon,
                                  const std::function<void(const ScoredDocument&)>& see) {
  struct Seen final : Accumulator {
    explicit Seen(const std::function<void(const ScoredDocument&)>& shown) : see(shown) {}
    void add(const ScoredDocument& scored) override { see(scored); }
    void take() override {}
    const std::function<void(const ScoredDocument&)>& see;
  };
  options.threads = 1;
  return run(options, lexicon, [&] { return std::make_unique<Seen>(see); });
}

}  // namespace slant
