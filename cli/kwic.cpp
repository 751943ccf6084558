// slant kwic: the words in their context.
#include <memory>

#include "command.hpp"
#include "corpus_run.hpp"
#include "report/kwic_table.hpp"
#include "score/kwic_order.hpp"
#include "study/listing.hpp"

namespace slant::cli {
namespace {

struct Flags {
  StudyFlags study;
  OutputFlags output;
  KwicOptions kwic;
  KwicOrder order{KwicOrder::input};
  std::vector<std::string> by{"outlet"};
  bool by_given{false};
};

int show(const Flags& flags) {
  const Lexicon& lexicon = kept(load_lexicons(flags.study.lexicons, flags.output.quiet, flags.study.loading));
  KwicStudy study = find_in_context(options_of(flags.study, flags.output), lexicon, flags.by, flags.kwic);
  if (flags.by_given) require_fields(study.report, flags.by, "--by", flags.output);
  sort(study.lines, flags.order);
  Table table;
  if (is_for_machines(flags.output.format)) {
    table = tidy_kwic_table(lexicon.schema, flags.by, std::move(study.lines));
  } else if (flags.kwic.context.sentence) {
    table = sentence_table(lexicon.schema, flags.by, study.lines);
  } else {
    const std::size_t width = flags.output.format == Format::text ? text_width(flags.output) : 0;
    table = kwic_table(lexicon.schema, flags.by, study.lines, width);
  }
  return finish({std::move(table)}, study.report, &lexicon, flags.study, flags.output);
}

}  // namespace

Command add_kwic(CLI::App& parent) {
  CLI::App& app = *parent.add_subcommand("kwic", "The words in their context: the concordance");
  const auto flags = std::make_shared<Flags>();
  add_corpus_flags(app, flags->study);
  add_lexicon_flags(app, flags->study);
  add_wanted_flags(app, flags->kwic.wanted);
  app.add_flag("--ignored", flags->kwic.wanted.ignored,
               "Look-alikes too: what was found and not counted, in parentheses");
  auto* window = app.add_option("--window", flags->kwic.context.words, "Words on each side")->type_name("N");
  app.add_flag("--sentence", flags->kwic.context.sentence, "The whole sentence instead of a window")
      ->excludes(window);
  add_named(app, "--sort", flags->order,
            {{"input", KwicOrder::input},
             {"left", KwicOrder::left},
             {"right", KwicOrder::right},
             {"group", KwicOrder::group},
             {"outlet", KwicOrder::group}},
            "By the words before or after the hit, by group, or as read");
  const CLI::Option* by = add_by_flag(app, flags->by);
  add_output_flags(app, flags->output);
  add_example(app, "slant kwic examples/news.jsonl -l lexicons/syria.lex --choice fighters --sort outlet");
  return {&app, [flags, by] {
            flags->by_given = by->count() > 0;
            return show(*flags);
          }};
}

}  // namespace slant::cli
