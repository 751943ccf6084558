// Reporting words by hash, from the word lists of the language.
#include "voice/reporting_words.hpp"

#include "voice/word_table.hpp"

namespace slant {
namespace {

constexpr WordTable<ReportingWord>::Row reporting_word_rows[] = {
#include "voice/english/reporting_words.inc"
};

}  // namespace

const ReportingWord& reporting_word(std::string_view folded) {
  static const WordTable<ReportingWord> table(reporting_word_rows);
  static const ReportingWord unknown;
  const ReportingWord* found = table.find(folded);
  return found != nullptr ? *found : unknown;
}

}  // namespace slant
