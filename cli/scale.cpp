// slant scale: groups on one scale, by the words that they share.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "base/wording.hpp"
#include "budget.hpp"
#include "commands.hpp"
#include "compare/bootstrap_errors.hpp"
#include "compare/costs.hpp"
#include "count/names.hpp"
#include "measured.hpp"
#include "model/tally.hpp"
#include "report/columns.hpp"
#include "report/scaling_table.hpp"

namespace slant::cli {
namespace {

struct Flags {
  MeasureFlags measure;
  ScaleMethod method{ScaleMethod::wordfish};
  WordfishOptions wordfish;
  std::vector<std::string> references;
  std::vector<std::string> direction;
  bool words{false};
  bool across_choices{false};
  BootstrapOptions bootstrap;
};

using Given = std::vector<std::optional<double>>;
using Labels = std::vector<std::vector<std::string>>;

Given given_scores(const std::vector<std::string>& references, const Labels& known) {
  Given given(known.size());
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
  if (std::count_if(given.begin(), given.end(), [](const auto& score) { return score.has_value(); }) < 2) {
    throw InputError("wordscores needs the scores of two groups or more",
                     "give them with --reference 'GROUP=SCORE;GROUP=SCORE'");
  }
  return given;
}

void set_direction(Flags& flags, const Labels& known) {
  if (!flags.references.empty()) {
    throw InputError("--reference is for wordscores: wordfish asks for no given scores",
                     "say --method wordscores, or --direction 'A;B' for the scale's direction");
  }
  if (flags.direction.empty()) return;
  if (flags.direction.size() != 2)
    throw InputError("--direction names two groups", "write --direction 'A;B' to have A before B");
  const std::vector<std::size_t> ends = groups_named(flags.direction, known, "--direction");
  flags.wordfish.left = static_cast<Eigen::Index>(ends[0]);
  flags.wordfish.right = static_cast<Eigen::Index>(ends[1]);
}

// Which choice each of the variants is of: what wordfish compares words within.
std::vector<Eigen::Index> choices_of(const std::vector<VariantId>& variants, const Schema& schema) {
  std::vector<Eigen::Index> made;
  made.reserve(variants.size());
  for (const VariantId variant : variants)
    made.push_back(static_cast<Eigen::Index>(schema[variant].choice.index()));
  return made;
}

// Keys of categories do not compete: within choices they have no place.
std::vector<VariantId> competing(const std::vector<VariantId>& variants, const Schema& schema) {
  std::vector<VariantId> made;
  std::copy_if(variants.begin(), variants.end(), std::back_inserter(made),
               [&](VariantId variant) { return schema[schema[variant].choice].kind == ChoiceKind::choice; });
  return made;
}

Wordfish fitted(const Matrix& counts, const Flags& flags) {
  Wordfish made = wordfish(counts, flags.wordfish);
  if (flags.measure.output.quiet) return made;
  if (made.steps > 0 && !made.converged)
    say(fmt::format("warning: wordfish did not converge in {} steps{}\n", made.steps,
                    made.steps < WordfishOptions{}.max_steps ? "; --budget allows it more" : ""));
  if (made.alike) {
    say(fmt::format("warning: no positions: all groups choose their words alike\n"));
  } else if (made.steps == 0) {
    say(fmt::format("warning: no positions: wordfish needs {}\n",
                    flags.across_choices ? "two groups and two variants with hits"
                                         : "a choice that two groups mention, with two of its variants"));
  }
  return made;
}

// Whether errors are those of resampled units: where there are any and positions are what is shown.
bool resamples(const Measured& measured, const Flags& flags) {
  return measured.observations && !flags.words;
}

void add_resampling(const Measured& measured, const Flags& flags, Scaled& scaled,
                    std::vector<Setting>& more) {
  if (!resamples(measured, flags)) return more.push_back({"unit", "token"});
  scaled.unit = measured.unit_name();
  scaled.replicates = flags.bootstrap.replicates;
  more.push_back({"replicates", std::to_string(flags.bootstrap.replicates)});
  more.push_back({"seed", std::to_string(flags.bootstrap.seed)});
}

constexpr std::uint32_t fewest_replicates = 50;
constexpr double fewest_turns = 200;

// What replicates leave of the budget, half of it where not all of them are sure to fit.
double turns_of_wordfish(const Extent& extent, const Budget& budget, std::uint32_t replicates, double most) {
  if (budget.holds(costs_of_wordfish(extent, most).of(replicates))) return most;
  const double others = costs_of_wordfish(extent, 0).of(std::min(replicates, fewest_replicates)).steps;
  const double turn = costs_of_wordfish(extent, 1).once.steps - costs_of_wordfish(extent, 0).once.steps;
  return std::clamp(std::floor((budget.steps() - others) / 2 / std::max(turn, 1.0)), fewest_turns, most);
}

DrawsMade fit(const Measured& measured, Flags& flags) {
  const Extent extent = extent_of(measured);
  const Budget& budget = flags.measure.budget;
  const std::uint32_t asked = resamples(measured, flags) ? flags.bootstrap.replicates : 0;
  Costs costs = costs_of_wordscores(extent);
  if (flags.method == ScaleMethod::wordfish) {
    const double turns = turns_of_wordfish(extent, budget, asked, flags.wordfish.max_steps);
    flags.wordfish.max_steps = static_cast<unsigned>(turns);
    costs = costs_of_wordfish(extent, turns);
  }
  DrawsMade made = draws_within(budget, costs,
                                {"the scale of " + counted(measured.counts.groups().size(), "group"),
                                 "--replicates", "replicates", asked, fewest_replicates},
                                flags.measure.output);
  if (asked > 0) flags.bootstrap.replicates = made.count;
  return made;
}

int make(Flags& flags) {
  const Measured measured = measure(flags.measure);
  const DrawsMade draws = fit(measured, flags);
  flags.bootstrap.seed = flags.measure.options.seed;
  flags.bootstrap.level = flags.measure.level;
  const Schema& schema = measured.schema();
  Scaled scaled{measured.counts, counted_variants(schema, measured.choices)};
  const bool within = flags.method == ScaleMethod::wordfish && !flags.across_choices;
  if (within) {
    const std::size_t all = scaled.variants.size();
    scaled.variants = competing(scaled.variants, schema);
    scaled.without_categories = scaled.variants.size() < all;
    flags.wordfish.choices = choices_of(scaled.variants, schema);
  }
  scaled.within_choices = within;
  std::vector<Eigen::Index> columns;
  for (const VariantId variant : scaled.variants)
    columns.push_back(static_cast<Eigen::Index>(variant.index()));
  const Matrix counts = tally(measured.counts).counts(Eigen::all, columns);
  const Labels known = labels_of(measured.counts);

  Table table;
  std::vector<Setting> more{{"method", std::string(name_of(flags.method))}};
  if (flags.method == ScaleMethod::wordscores) {
    if (flags.across_choices) {
      throw InputError("--across-choices is for wordfish: wordscores compares all words, as published",
                       "leave it out");
    }
    const Given given = given_scores(flags.references, known);
    const Wordscores made = wordscores(counts, given);
    if (resamples(measured, flags)) {
      scaled.errors = wordscores_errors(*measured.observations, scaled.variants, made, given, flags.bootstrap,
                                        measured.workers);
    }
    add_resampling(measured, flags, scaled, more);
    table = flags.words ? wordscores_words(scaled, made) : wordscores_table(scaled, made, given);
  } else {
    set_direction(flags, known);
    const Wordfish made = fitted(counts, flags);
    more.push_back({"compared", within ? "words of one choice" : "all words"});
    more.push_back({"steps", std::to_string(made.steps)});
    if (resamples(measured, flags)) {
      scaled.errors = wordfish_errors(*measured.observations, scaled.variants, made, flags.wordfish,
                                      flags.bootstrap, measured.workers);
    }
    add_resampling(measured, flags, scaled, more);
    table = flags.words ? wordfish_words(scaled, made) : wordfish_table(scaled, made);
  }
  std::vector<Table> tables;
  tables.push_back(std::move(table));
  tell_left_out({draws}, flags.measure.budget, tables, more, flags.measure.output);
  return finish(std::move(tables), measured, flags.measure, more);
}

}  // namespace

void add_scale(Sheet& sheet) {
  sheet.summary = "Groups on one scale by the words they choose: Wordfish and Wordscores";
  Flags& flags = sheet.own<Flags>();
  add_measure_flags(sheet, flags.measure);
  sheet.under("Scaling");
  sheet.add("--method", flags.method,
            "Without given scores (wordfish), or from those of --reference (wordscores)");
  sheet
      .add("--reference", "GROUP=SCORE[;…]", value_of(flags.references, ';'),
           "Scores of groups whose place is known")
      .such_as("SANA=-1;Etilaf=1");
  sheet
      .add("--direction", "A;B", value_of(flags.direction, ';'),
           "Wordfish: the first of these groups comes before the second")
      .such_as("SANA;Etilaf");
  sheet.add_switch(
      "--across-choices", flags.across_choices,
      "Wordfish: compare all words, as published, so that what a group writes about counts, too; otherwise "
      "only the words of one choice are compared");
  sheet.add_switch("--words", flags.words, "The words' scores or weights instead of the groups' positions");
  sheet.add("--replicates", flags.bootstrap.replicates, "N", "Bootstrap samples behind the errors")
      .within(2, 100000);
  sheet.under("");
  sheet.example = "slant scale examples/news.jsonl -l lexicons/syria.lex --replicates 20";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
