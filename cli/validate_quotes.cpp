// slant validate quotes: quotations, reported speech and voices against marks made by hand.

#include <fmt/format.h>

#include "base/message.hpp"
#include "commands.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "report/validation_tables.hpp"
#include "study/validating.hpp"

namespace slant::cli {
namespace {

constexpr const char* notes = R"(Each line of GOLD is an article: {"text": "…", "spans": [{"start": 0,
"end": 9, "label": "content", "attribution": "1"}]}. Labels are content, cue
and source, those of one attribution under one name. Spans that have instead
"quote": "yes" or "no" are compared with the voice of their first word.)";

struct Flags {
  std::string path;
  VoiceOptions voice;
  OutputFlags output;
};

int validate(const std::string& path, const VoiceOptions& voice, const OutputFlags& output) {
  const QuoteValidation validation = validate_quotes(read_gold(path), voice);
  const bool tidy = is_for_machines(output.format);
  std::vector<Table> tables;
  if (!validation.contents.empty()) {
    tables.push_back(content_agreement_table(validation, tidy));
    tables.push_back(part_agreement_table(validation, tidy));
  }
  if (validation.voices.spans() > 0) tables.push_back(voice_agreement_table(validation, tidy));
  if (tables.empty()) {
    say(fmt::format("nothing found: no span of {} is labelled content or has a quote flag\n", path));
    return exit_nothing;
  }
  if (output.format == Format::csv || output.format == Format::tsv) {
    tables.clear();
    tables.push_back(tidy_quote_validation_table(validation));
  }
  write_tables(tables, output);
  return exit_done;
}

}  // namespace

void add_validate_quotes(Sheet& sheet) {
  sheet.summary = "Quotations and reported speech, against marks made by hand";
  sheet.needs = "articles with marked spans";
  Flags& flags = sheet.own<Flags>();
  sheet.add("gold", flags.path, "GOLD", "Articles with marked spans, one JSON object a line")
      .required()
      .input();
  add_scare_words_flag(sheet, flags.voice);
  add_language_flag(sheet, flags.voice);
  add_output_flags(sheet, flags.output);
  sheet.remove("--manifest");
  sheet.example = "slant validate quotes examples/quotes.jsonl";
  sheet.notes = notes;
  sheet.run = [&flags] { return validate(flags.path, flags.voice, flags.output); };
}

}  // namespace slant::cli
