// slant compare: who uses which words more, and how sure that is.
#include <algorithm>
#include <memory>

#include "command.hpp"
#include "compare/contrasts.hpp"
#include "compare/token_contrasts.hpp"
#include "groups.hpp"
#include "measured.hpp"
#include "report/contrast_table.hpp"
#include "study/typed_counts.hpp"

namespace slant::cli {
namespace {

struct Flags {
  MeasureFlags measure;
  ContrastOptions options;
  TokenOptions token;
  std::optional<TokenStatistic> statistic;
  std::vector<std::string> groups;
  std::vector<std::string> within;
  std::string prior;
  std::size_t top{20};
};

const std::vector<std::pair<std::string, TokenStatistic>>& token_names() {
  static const std::vector<std::pair<std::string, TokenStatistic>> names{
      {"fightin-words-2", TokenStatistic::fightin_words_2},
      {"fightin-words-4", TokenStatistic::fightin_words_4},
      {"fightin-words-prior", TokenStatistic::fightin_words_prior},
      {"chi2", TokenStatistic::chi2},
      {"chi2-yates", TokenStatistic::chi2_yates},
      {"g2", TokenStatistic::g2},
      {"g2-yates", TokenStatistic::g2_yates},
      {"g2-williams", TokenStatistic::g2_williams}};
  return names;
}

// Groups by the names on the command line.
std::vector<std::uint32_t> groups_to_compare(const std::vector<std::string>& names,
                                             const std::vector<std::vector<std::string>>& labels) {
  std::vector<std::uint32_t> groups;
  for (const std::size_t group : groups_named(names, labels, "--groups")) {
    groups.push_back(static_cast<std::uint32_t>(group));
  }
  if (groups.size() == 1) {
    throw InputError("--groups names one group, and a contrast needs two",
                     "name two (the first is held against the second) or more (each against the others)");
  }
  return groups;
}

// Counts of the prior's table under this schema's variants, by the names of choice and variant.
Tally prior_of(const std::string& path, const Schema& schema) {
  const TypedCounts typed = read_counts(path);
  const Tally from = tally(typed.counts);
  Tally prior;
  prior.counts = Matrix::Zero(1, static_cast<Eigen::Index>(schema.variants.size()));
  prior.mentions = Matrix::Zero(1, static_cast<Eigen::Index>(schema.choices.size()));
  prior.words = Vector::Constant(1, from.words.sum());
  bool any = false;
  for (std::size_t i = 0; i < typed.schema.variants.size(); ++i) {
    const Schema::Variant& variant = typed.schema.variants[i];
    const double count = from.counts.col(static_cast<Eigen::Index>(i)).sum();
    for (std::size_t v = 0; v < schema.variants.size(); ++v) {
      const Schema::Variant& ours = schema.variants[v];
      if (ours.name != variant.name || schema[ours.choice].name != typed.schema[variant.choice].name)
        continue;
      prior.counts(0, static_cast<Eigen::Index>(v)) += count;
      prior.mentions(0, static_cast<Eigen::Index>(ours.choice.index())) += count;
      any = true;
    }
  }
  if (!any) {
    throw InputError(
        fmt::format("{}: no choice and variant of the prior has the names of one that is compared", path),
        "name its columns choice/variant, or give what slant table wrote as csv");
  }
  return prior;
}

ContrastNames names_of(const Measured& measured, const Observations& observations, const Flags& flags) {
  ContrastNames names;
  names.by = observations.by();
  for (std::size_t g = 0; g < observations.groups(); ++g) names.labels.push_back(observations.labels(g));
  const auto& groups = flags.options.groups;
  const std::size_t count = groups.empty() ? names.labels.size() : groups.size();
  names.one_against = count == 2;
  if (names.one_against) {
    names.against = name_of_group(names.labels[groups.empty() ? 1 : groups[1]]);
  } else {
    names.against = flags.options.rest == Rest::equal ? "rest, equal" : "rest, pooled";
  }
  names.measure = flags.options.measure;
  const bool by_event = observations.unit() == Unit::event || flags.options.within_events;
  names.unit = !measured.observations || flags.statistic ? "token" : by_event ? "event" : "document";
  return names;
}

// Sentences of a group, or of the one of the others that uses the variant most.
auto examples_of(const Measured& measured, const Observations& observations, const Flags& flags) {
  const Tally counts = tally(observations);
  return [&measured, &observations, &flags, counts](std::uint32_t group, VariantId variant, bool rest) {
    const auto of = [&](std::size_t g) { return measured.examples->of(observations.labels(g), variant); };
    if (!rest) return of(group);
    const auto& play = flags.options.groups;
    std::optional<std::size_t> most;
    const auto count = [&](std::size_t g) {
      return counts.counts(static_cast<Eigen::Index>(g), static_cast<Eigen::Index>(variant.index()));
    };
    for (std::size_t g = 0; g < observations.groups(); ++g) {
      const bool plays = play.empty() || std::find(play.begin(), play.end(), g) != play.end();
      if (g != group && plays && (!most || count(g) > count(*most))) most = g;
    }
    return most ? of(*most) : nullptr;
  };
}

void warn_of_too_few_permutations(const Contrasts& made, const Flags& flags) {
  const double least = static_cast<double>(made.tests) / (flags.options.permutations + 1.0);
  const double alpha = 1 - flags.measure.level;
  if (made.tests == 0 || least <= alpha || flags.measure.output.quiet) return;
  fmt::print(
      stderr,
      "warning: {} tests with {} permutations: a single finding cannot reach q ≤ {:.2g}; {} permutations can "
      "(--permutations)\n",
      made.tests, flags.options.permutations, alpha,
      static_cast<std::size_t>(static_cast<double>(made.tests) / alpha));
}

int run_compare(Flags& flags) {
  if (!flags.within.empty() && flags.within != std::vector<std::string>{"event"}) {
    throw InputError(
        fmt::format("--within {}: groups are compared within events alone", name_of_group(flags.within)),
        "say --within event; another field can be read as the event: --field event=NAME");
  }
  flags.options.within_events = !flags.within.empty();
  const Measured measured = measure(flags.measure);
  const bool machine = is_for_machines(flags.measure.output.format);
  const Observations observations =
      measured.observations ? *measured.observations : Observations(measured.counts);
  std::vector<std::vector<std::string>> labels;
  for (std::size_t g = 0; g < observations.groups(); ++g) labels.push_back(observations.labels(g));
  flags.options.groups = groups_to_compare(flags.groups, labels);
  flags.options.choices = measured.choices;
  flags.options.seed = flags.measure.seed;
  flags.options.level = flags.measure.level;
  ContrastNames names = names_of(measured, observations, flags);
  if (measured.examples) names.example = examples_of(measured, observations, flags);

  std::vector<Table> tables;
  std::vector<Setting> settings;
  if (flags.statistic) {
    flags.token.statistic = *flags.statistic;
    flags.token.measure = flags.options.measure;
    flags.token.groups = flags.options.groups;
    flags.token.choices = measured.choices;
    if (!flags.prior.empty()) flags.token.prior = prior_of(flags.prior, measured.schema());
    const auto rows = token_contrasts(tally(observations), measured.schema(), flags.token);
    const std::string name(name_of(*flags.statistic));
    if (machine) {
      tables.push_back(token_table(rows, name, measured.schema(), names));
    } else {
      tables = shown_tokens(rows, name, measured.schema(), names, flags.top);
    }
    settings = {{"statistic", name}, {"unit", "token"}};
  } else {
    const Contrasts made = contrasts(observations, measured.schema(), flags.options, measured.workers);
    warn_of_too_few_permutations(made, flags);
    if (machine) {
      tables.push_back(contrast_table(made, measured.schema(), names));
    } else {
      tables = shown_contrasts(made, measured.schema(), names, flags.top, flags.measure.level);
    }
    if (!machine && flags.options.within_events) {
      tables.back().note +=
          fmt::format("\nWithin events: {} of {} events have two groups or more; the others are left out.",
                      made.units, made.units + made.dropped_events);
    }
    if (!machine && !measured.observations) {
      tables.back().note +=
          "\nNo intervals and no p: the rows of the table are groups, and how much documents differ inside "
          "them is not known. With a row a document and --by they can be had.";
    }
    if (measured.observations) {
      settings = {{"permutations", std::to_string(flags.options.permutations)},
                  {"seed", std::to_string(flags.measure.seed)},
                  {"units", std::to_string(made.units)}};
    }
    if (flags.options.within_events) settings.push_back({"within", "event"});
    if (flags.options.within_events)
      settings.push_back({"dropped_events", std::to_string(made.dropped_events)});
  }
  if (observations.groups() == 1) {
    const std::string why = fmt::format("there is one group, '{}': nothing to compare it with",
                                        name_of_group(observations.labels(0)));
    if (machine && !flags.measure.output.quiet) fmt::print(stderr, "warning: {}\n", why);
    if (!machine) tables.back().note += "\nNo contrasts: " + why + ".";
  }
  return finish(std::move(tables), measured, flags.measure, settings);
}

}  // namespace

Command add_compare(CLI::App& parent) {
  CLI::App& app = *parent.add_subcommand(
      "compare", "Contrasts: who uses which words more than the others, with intervals and tests");
  const auto flags = std::make_shared<Flags>();
  add_measure_flags(app, flags->measure);
  flags->measure.examples = true;
  const std::string group = "Contrasts";
  app.add_option("--groups", flags->groups,
                 "Only these: the first of two against the second, of more each against the others")
      ->delimiter(';')
      ->allow_extra_args(false)
      ->type_name("A;B")
      ->group(group);
  add_named(app, "--rest", flags->options.rest, {{"pooled", Rest::pooled}, {"equal", Rest::equal}},
            "The others as one, or each counting the same")
      ->group(group);
  add_named(app, "--measure", flags->options.measure, {{"share", Measure::share}, {"rate", Measure::rate}},
            "A variant against the rest of its choice, or against all other words (categories: always)")
      ->group(group);
  app.add_flag("--joint", flags->options.joint, "One test a variant: the group that differs most")
      ->group(group);
  app.add_option("--within", flags->within, "Compare only what groups write about the same event")
      ->type_name("event")
      ->allow_extra_args(false)
      ->group(group);
  app.add_option("--permutations", flags->options.permutations, "How often the groups are dealt out anew")
      ->type_name("R")
      ->group(group);
  add_named(app, "--statistic", flags->statistic, token_names(),
            "A published statistic that takes words for independent draws, instead")
      ->group(group);
  app.add_option("--alpha", flags->token.alpha, "Prior of each word in fightin-words-2 and -4")
      ->type_name("X")
      ->check(CLI::Validator(CLI::NonNegativeNumber).description(""))
      ->group(group);
  app.add_option("--prior", flags->prior, "A table of counts that makes the prior of fightin-words-prior")
      ->type_name("FILE")
      ->group(group);
  app.add_option("--prior-size", flags->token.prior_size, "Words that this prior counts for")
      ->type_name("X")
      ->check(CLI::Validator(CLI::PositiveNumber).description(""))
      ->group(group);
  app.add_option("--top", flags->top, "Rows for people; 0 is all. Machines get all")
      ->type_name("N")
      ->group(group);
  add_example(
      app,
      "slant compare examples/news.jsonl -l lexicons/syria.lex --choice ruler,damascus --permutations 999\n"
      "  slant compare --counts examples/speakers.csv --by party");
  return {&app, [flags] { return run_compare(*flags); }};
}

}  // namespace slant::cli
