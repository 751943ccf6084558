// slant profile: groups as vectors.
#include <memory>

#include "command.hpp"
#include "measured.hpp"
#include "model/tally.hpp"
#include "report/profile_table.hpp"

namespace slant::cli {

Command add_profile(CLI::App& parent) {
  CLI::App& app =
      *parent.add_subcommand("profile", "The groups as vectors: shares, log-ratios, log-odds or rates");
  struct Flags {
    MeasureFlags measure;
    WeightingOptions weighting;
  };
  const auto flags = std::make_shared<Flags>();
  add_measure_flags(app, flags->measure);
  add_named(app, "--weighting", flags->weighting.weighting,
            {{"share", Weighting::share},
             {"clr", Weighting::clr},
             {"log-odds", Weighting::log_odds},
             {"rate", Weighting::rate},
             {"tf-idf", Weighting::tf_idf}},
            "What the counts become: centred log-ratios (clr) unless said");
  app.add_option("--smoothing", flags->weighting.smoothing,
                 "Prior mentions a variant, spread as all groups' shares")
      ->type_name("N")
      ->check(CLI::Validator(CLI::PositiveNumber).description(""));
  add_example(app,
              "slant profile examples/news.jsonl -l lexicons/syria.lex --choice ruler --weighting log-odds");

  return {&app, [flags] {
            const Measured measured = measure(flags->measure);
            const Profiles made = profiles(tally(measured.counts), measured.schema(), flags->weighting);
            const ProfileOptions options{flags->weighting, measured.choices};
            std::vector<Table> tables;
            if (is_for_machines(flags->measure.output.format)) {
              tables.push_back(tidy_profile_table(measured.counts, made, options));
            } else {
              tables = profile_tables(measured.counts, made, options);
            }
            return finish(std::move(tables), measured, flags->measure,
                          {{"weighting", std::string(name_of(flags->weighting.weighting))},
                           {"smoothing", fmt::format("{}", flags->weighting.smoothing)}});
          }};
}

}  // namespace slant::cli
