// What made a result, as far as a run over a corpus tells: versions, lexicon and corpus with their hashes,
// the rules that were in effect.
#pragma once

#include <vector>

#include "base/setting.hpp"
#include "lexicon/lexicon.hpp"
#include "study/study.hpp"

namespace slant {

// No lexicon: without what has to do with one. What a user asked for beyond the rules of counting is not
// here.
std::vector<Setting> provenance_of(const StudyReport& report, const Lexicon* lexicon,
                                   const SelectOptions& select);

// Versions of Slant, ICU and Unicode.
std::vector<Setting> versions();

// The part of `provenance` that a line below a table has room for, then `more`, each name once (the first of
// them).
std::vector<Setting> foot_of(const std::vector<Setting>& provenance, const std::vector<Setting>& more);

// "slant 0.1.0 · lexicon Syria 1.0 [a2cf148cceb19994] · …"
std::string in_one_line(const std::vector<Setting>& settings);

}  // namespace slant
