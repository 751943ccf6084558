// The flags that commands share, each with its help beside the option it sets.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "count/names.hpp"
#include "count/unit.hpp"
#include "lexicon/load.hpp"
#include "report/framing_tables.hpp"
#include "sheet/sheet.hpp"
#include "study/study.hpp"
#include "table/writer.hpp"

namespace slant {
struct PartialHead;
}

namespace slant::cli {

// Of flags that say how a corpus is read, how a lexicon counts, and whose words.
inline constexpr const char* corpus_heading = "Corpus";
inline constexpr const char* lexicon_heading = "Lexicon";
inline constexpr const char* voice_heading = "Voice";

struct OutputFlags {
  Format format{Format::text};
  std::string path{"-"};
  std::string manifest;    // empty: none
  std::uint64_t width{0};  // 0: the terminal's, or 100
  bool quiet{false};
  bool bom{false};
  bool columns{false};          // only what the columns mean
  const Sheet* sheet{nullptr};  // of the command, which says what made the result
};

struct StudyFlags {
  StudyOptions options;
  std::shared_ptr<const PartialHead> partial;  // of the partials that stand for the corpus; null: it is read
  std::vector<std::string> lexicons;
  LoadOptions loading;
  double max_bad_percent{50};  // a corpus of which more is unreadable says little; results are still written
};

// CORPUS and how it is read.
void add_corpus_flags(Sheet& sheet, StudyFlags& flags);
// -l, how it counts, and whose words.
void add_lexicon_flags(Sheet& sheet, StudyFlags& flags);
void add_threads_flag(Sheet& sheet, StudyFlags& flags);
void add_title_flag(Sheet& sheet, StudyFlags& flags);
void add_scare_words_flag(Sheet& sheet, VoiceOptions& voice);
void add_language_flag(Sheet& sheet, VoiceOptions& voice);
// What rates divide by.
void add_denominator_flag(Sheet& sheet, StudyFlags& flags);
// Which hits: by choice and by variant.
void add_wanted_flags(Sheet& sheet, WantedVariants& wanted);
void add_output_flags(Sheet& sheet, OutputFlags& flags);
// -o, --manifest and -q alone, for results that are no tables.
void add_file_flags(Sheet& sheet, OutputFlags& flags);
Flag& add_by_flag(Sheet& sheet, std::vector<std::string>& by);
Flag& add_choice_flag(Sheet& sheet, std::vector<std::string>& choices);
// --min-mentions, --min-articles, --max-groups.
void add_group_limits(Sheet& sheet, GroupLimits& limits);
Flag& add_zeros_flag(Sheet& sheet, Zeros& zeros);
// What is independent of what; none said: what fits the documents.
Flag& add_unit_flag(Sheet& sheet, std::optional<Unit>& unit);
void add_level_flag(Sheet& sheet, double& level, const char* name = "--level");
void add_seed_flag(Sheet& sheet, std::uint64_t& seed);
// Words around a hit.
void add_context_flags(Sheet& sheet, std::uint32_t& words, bool& sentence);

}  // namespace slant::cli
