// slant table: the framing table.
#include <algorithm>
#include <memory>
#include <optional>

#include "command.hpp"
#include "corpus_run.hpp"
#include "count/names.hpp"
#include "drop_one.hpp"
#include "report/columns.hpp"
#include "report/framing_table.hpp"
#include "study/counting.hpp"
#include "study/gaps.hpp"

namespace slant::cli {

Command add_table(CLI::App& parent) {
  CLI::App& app = *parent.add_subcommand("table", "Who chose which words: the framing table");
  struct Flags {
    StudyFlags study;
    OutputFlags output;
    FramingOptions framing;
    std::vector<std::string> by{"outlet"};
    std::vector<std::string> choices;
    std::optional<Unit> unit;
    std::optional<Split> split;
    DropOneFlags drop_one;
  };
  const auto flags = std::make_shared<Flags>();
  add_corpus_flags(app, flags->study);
  add_lexicon_flags(app, flags->study);
  add_by_flag(app, flags->by);
  app.add_option("--choice", flags->choices, "Only these choices")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("NAME[,NAME]");
  add_named(app, "--split", flags->split, {{"voice", Split::voice}, {"zone", Split::zone}},
            "Rows apart by who speaks, or by where it stands; shares by their own mentions");
  add_denominator_flag(app, flags->study);
  add_named(app, "--average", flags->framing.average,
            {{"pooled", Average::pooled}, {"articles", Average::articles}},
            "Shares of the pooled mentions, or the mean of the articles' shares");
  add_zeros_flag(app, flags->framing.zeros);
  add_unit_flag(app, flags->unit);
  add_level_flag(app, flags->framing.level);
  add_drop_one_flags(app, flags->drop_one);
  for (const char* other : {"--split", "--average", "--zeros", "--unit", "--level"})
    app.get_option("--drop-one")->excludes(other);
  add_output_flags(app, flags->output);
  add_example(app,
              "slant table examples/news.jsonl -l lexicons/syria.lex --by outlet --choice ruler,fighters");

  return {&app, [flags] {
            const Lexicon& lexicon =
                kept(load_lexicons(flags->study.lexicons, flags->output.quiet, flags->study.loading));
            std::vector<Diagnostic> wrong;
            flags->framing.choices = choices_named(lexicon.schema, flags->choices, "--choice", wrong);
            if (!wrong.empty()) throw InputError(std::move(wrong));
            if (flags->drop_one.wanted) {
              return drop_one(flags->drop_one, flags->study, flags->output, flags->by, flags->framing.choices,
                              lexicon);
            }
            const bool tidy = is_for_machines(flags->output.format);
            GroupStudy study = count_by_group(
                options_of(flags->study, flags->output), lexicon, flags->by,
                tidy ? std::optional(flags->unit.value_or(Unit::event)) : std::nullopt, flags->split);
            require_fields(study.report, flags->by, "--by", flags->output);
            if (flags->framing.zeros == Zeros::all) {
              const auto variants = counted_variants(lexicon.schema, flags->framing.choices).size();
              const auto rows = std::max<std::size_t>(1, variants * study.counts.parts());
              add_gaps(study, flags->framing.max_rows / rows);
            }
            std::vector<Table> tables;
            if (tidy) {
              tables.push_back(tidy_framing_table(study.counts, flags->framing));
            } else {
              tables = framing_tables(study.counts, flags->framing);
            }
            std::vector<Setting> settings;
            if (flags->split) settings.push_back({"split", std::string(name_of(*flags->split))});
            if (tidy) {
              const auto& names = study.report.corpus.field_names;
              const bool by_event = flags->unit.value_or(Unit::event) == Unit::event &&
                                    std::find(names.begin(), names.end(), "event") != names.end();
              settings.push_back({"level", fmt::format("{}", flags->framing.level)});
              settings.push_back({"unit", by_event ? "event" : "document"});
            }
            return finish(std::move(tables), study.report, &lexicon, flags->study, flags->output, settings);
          }};
}

}  // namespace slant::cli
