// slant table --drop-one: which words drive this result?
#pragma once

#include <string>
#include <vector>

#include "corpus_run.hpp"

namespace slant::cli {

struct DropOneFlags {
  bool wanted{false};
  std::string axis;  // empty: shares
  std::uint64_t top{20};
  std::uint64_t min_mentions{5};  // of the choice, or with an axis on it; --min-mentions says another number
};

// --drop-one and what belongs to it.
void add_drop_one_flags(Sheet& sheet, DropOneFlags& flags);

// Runs the corpus and writes the entries that move most. Returns the exit code.
int drop_one(const DropOneFlags& flags, const StudyFlags& study, const OutputFlags& output,
             const std::vector<std::string>& by, const std::vector<ChoiceId>& choices,
             const Lexicon& lexicon);

}  // namespace slant::cli
