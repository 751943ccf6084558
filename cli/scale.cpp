// slant scale: groups on one scale, by the words that they share.
#include <algorithm>
#include <charconv>
#include <functional>
#include <memory>

#include "command.hpp"
#include "compare/bootstrap_errors.hpp"
#include "groups.hpp"
#include "measured.hpp"
#include "model/tally.hpp"
#include "report/columns.hpp"
#include "report/scaling_table.hpp"

namespace slant::cli {
namespace {

enum class Method { wordfish, wordscores };

struct Flags {
  MeasureFlags measure;
  Method method{Method::wordfish};
  WordfishOptions wordfish;
  std::vector<std::string> references;
  std::vector<std::string> direction;
  bool words{false};
  BootstrapOptions bootstrap;
};

// Resamples documents or events for the errors, where there are any and positions are what is shown.
void add_errors(const Measured& measured, const Flags& flags, const Vector& estimates,
                const std::function<Vector(const Matrix&)>& statistic, Scaled& scaled,
                std::vector<Setting>& settings) {
  if (!measured.observations || flags.words) {
    settings.push_back({"unit", "token"});
    return;
  }
  BootstrapOptions options = flags.bootstrap;
  options.seed = flags.measure.seed;
  options.level = flags.measure.level;
  scaled.errors = bootstrap_errors(*measured.observations, scaled.variants, estimates, statistic, options,
                                   measured.workers);
  scaled.unit = measured.observations->unit() == Unit::event ? "event" : "document";
  scaled.replicates = options.replicates;
  settings.push_back({"replicates", std::to_string(options.replicates)});
  settings.push_back({"seed", std::to_string(options.seed)});
}

std::vector<std::optional<double>> given_scores(const std::vector<std::string>& references,
                                                const std::vector<std::vector<std::string>>& known) {
  std::vector<std::optional<double>> given(known.size());
  for (const std::string& reference : references) {
    const std::size_t equals = reference.rfind('=');
    const char* const end = reference.data() + reference.size();
    double score = 0;
    const bool is_score = equals != std::string::npos && equals + 1 < reference.size() &&
                          std::from_chars(reference.data() + equals + 1, end, score).ptr == end;
    if (!is_score) {
      throw InputError(fmt::format("--reference: '{}' is not GROUP=SCORE", reference),
                       "write for example --reference 'SANA=-1;Etilaf=1'");
    }
    given[groups_named({reference.substr(0, equals)}, known, "--reference")[0]] = score;
  }
  return given;
}

int run_scale(Flags& flags) {
  const Measured measured = measure(flags.measure);
  Scaled scaled{measured.counts, counted_variants(measured.schema(), measured.choices)};
  std::vector<Eigen::Index> columns;
  for (const VariantId variant : scaled.variants)
    columns.push_back(static_cast<Eigen::Index>(variant.index()));
  const Matrix counts = tally(measured.counts).counts(Eigen::all, columns);
  const std::vector<std::vector<std::string>> known = labels_of(measured.counts);

  Table table;
  std::vector<Setting> settings;
  if (flags.method == Method::wordscores) {
    const auto given = given_scores(flags.references, known);
    if (std::count_if(given.begin(), given.end(), [](const auto& score) { return score.has_value(); }) < 2) {
      throw InputError("wordscores needs the scores of two groups or more",
                       "give them with --reference 'GROUP=SCORE;GROUP=SCORE'");
    }
    const Wordscores made = wordscores(counts, given);
    settings = {{"method", "wordscores"}};
    const auto raw = [](const Wordscores& of) {
      Vector scores(at(of.texts.size()));
      for (std::size_t g = 0; g < of.texts.size(); ++g) scores[at(g)] = of.texts[g].raw;
      return scores;
    };
    add_errors(
        measured, flags, raw(made), [&](const Matrix& drawn) { return raw(wordscores(drawn, given)); },
        scaled, settings);
    table = flags.words ? wordscores_words(scaled, made) : wordscores_table(scaled, made, given);
  } else {
    if (!flags.references.empty()) {
      throw InputError("--reference is for wordscores: wordfish asks for no given scores",
                       "say --method wordscores, or --direction 'A;B' for the scale's direction");
    }
    if (!flags.direction.empty() && flags.direction.size() != 2) {
      throw InputError("--direction names two groups", "write --direction 'A;B' to have A before B");
    }
    if (flags.direction.size() == 2) {
      const std::vector<std::size_t> ends = groups_named(flags.direction, known, "--direction");
      flags.wordfish.left = static_cast<Eigen::Index>(ends[0]);
      flags.wordfish.right = static_cast<Eigen::Index>(ends[1]);
    }
    const Wordfish made = wordfish(counts, flags.wordfish);
    if (!flags.measure.output.quiet && made.steps > 0 && !made.converged) {
      fmt::print(stderr, "warning: wordfish did not settle in {} steps\n", made.steps);
    }
    if (!flags.measure.output.quiet && made.steps == 0) {
      fmt::print(stderr, "warning: no positions: wordfish needs two groups and two variants with hits\n");
    }
    settings = {{"method", "wordfish"}, {"steps", std::to_string(made.steps)}};
    add_errors(
        measured, flags, made.positions,
        [&](const Matrix& drawn) { return wordfish_near(made, drawn, flags.wordfish).positions; }, scaled,
        settings);
    table = flags.words ? wordfish_words(scaled, made) : wordfish_table(scaled, made);
  }
  std::vector<Table> tables;
  tables.push_back(std::move(table));
  return finish(std::move(tables), measured, flags.measure, settings);
}

}  // namespace

Command add_scale(CLI::App& parent) {
  CLI::App& app =
      *parent.add_subcommand("scale", "Groups on one scale by their words: Wordfish and Wordscores");
  const auto flags = std::make_shared<Flags>();
  add_measure_flags(app, flags->measure);
  const std::string group = "Scaling";
  add_named(app, "--method", flags->method,
            {{"wordfish", Method::wordfish}, {"wordscores", Method::wordscores}},
            "Without given scores, or from those of --reference")
      ->group(group);
  app.add_option("--reference", flags->references, "Scores of groups whose place is known")
      ->delimiter(';')
      ->allow_extra_args(false)
      ->type_name("GROUP=SCORE[;…]")
      ->group(group);
  app.add_option("--direction", flags->direction,
                 "Wordfish: the first of these groups comes before the second")
      ->delimiter(';')
      ->allow_extra_args(false)
      ->type_name("A;B")
      ->group(group);
  app.add_flag("--words", flags->words, "The words' scores or weights instead of the groups' positions")
      ->group(group);
  app.add_option("--replicates", flags->bootstrap.replicates,
                 "Of the bootstrap behind the errors: 200 unless said")
      ->type_name("N")
      ->check(CLI::Validator(CLI::Range(2, 100000)).description(""))
      ->group(group);
  add_example(app,
              "slant scale examples/news.jsonl -l lexicons/syria.lex --method wordscores --reference 'Dune "
              "Courier=-1;Orontes Gazette=1'");
  return {&app, [flags] { return run_scale(*flags); }};
}

}  // namespace slant::cli
