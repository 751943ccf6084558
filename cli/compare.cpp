// slant compare: who uses which words more, and how sure that is.
#include <algorithm>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "base/wording.hpp"
#include "budget.hpp"
#include "commands.hpp"
#include "compare/contrasts.hpp"
#include "compare/costs.hpp"
#include "compare/token_contrasts.hpp"
#include "count/names.hpp"
#include "measured.hpp"
#include "report/contrast_tables.hpp"
#include "study/typed_counts.hpp"

namespace slant::cli {
namespace {

struct Flags {
  MeasureFlags measure;
  ContrastOptions options;
  TokenOptions token;
  std::optional<TokenStatistic> statistic;
  std::vector<std::string> groups;
  bool within_events{false};
  std::string prior;
  std::uint64_t top{20};
};

// What was made, and what is said of it.
struct Made {
  std::vector<Table> tables;
  std::vector<Setting> more;
};

// Groups by the names on the command line.
std::vector<std::uint32_t> groups_to_compare(const std::vector<std::string>& names,
                                             const std::vector<std::vector<std::string>>& labels) {
  std::vector<std::uint32_t> groups;
  for (const std::size_t group : groups_named(names, labels, "--groups")) {
    groups.push_back(static_cast<std::uint32_t>(group));
  }
  if (groups.size() == 1) {
    throw InputError("--groups names one group, and a contrast needs two",
                     "name two (the first is compared with the second) or more (each with the others)");
  }
  return groups;
}

Tally prior_from(const std::string& path, const Schema& schema) {
  const TypedCounts typed = read_counts(path);
  std::optional<Tally> prior = prior_for(schema, tally(typed.counts), typed.schema);
  if (prior) return std::move(*prior);
  throw InputError(
      fmt::format("{}: no choice and variant of the prior has the names of one that is compared", path),
      "name its columns choice/variant, or give what slant table wrote as csv");
}

ContrastNames names_of(const Measured& measured, const Observations& observations, const Flags& flags) {
  ContrastNames names;
  names.by = observations.by();
  for (std::size_t g = 0; g < observations.groups(); ++g) names.labels.push_back(observations.labels(g));
  const auto& groups = flags.options.groups;
  const std::size_t count = groups.empty() ? names.labels.size() : groups.size();
  names.one_against = count == 2;
  names.against = names.one_against ? name_of_group(names.labels[groups.empty() ? 1 : groups[1]])
                                    : fmt::format("rest, {}", name_of(flags.options.rest));
  names.measure = flags.options.measure;
  names.joint = flags.options.joint;
  const bool has_units = measured.observations && !flags.statistic;
  names.unit = has_units ? name_of(flags.options.within_events ? Unit::event : observations.unit()) : "token";
  if (measured.examples) {
    names.example = [&measured, &observations, most = MostUsing(tally(observations), groups)](
                        std::uint32_t group, VariantId variant, bool rest) {
      const std::optional<std::size_t> of = rest ? most.but(group, variant) : group;
      return of ? measured.examples->of(observations.labels(*of), variant) : nullptr;
    };
  }
  return names;
}

void warn_of_too_few_draws(const Contrasts& made, const Flags& flags) {
  const double least = 1 / (flags.options.permutations + 1.0);
  const double alpha = 1 - flags.measure.level;
  if (made.tests == 0 || flags.options.permutations == 0 || least <= alpha / 5 || flags.measure.output.quiet)
    return;
  say(fmt::format(
      "warning: with {} draws p-max cannot be below {:.2g}; {} make it fine enough (--permutations)\n",
      flags.options.permutations, least, with_thousands(static_cast<std::size_t>(20 / alpha))));
}

Made token_tables(const Measured& measured, const Observations& observations, const ContrastNames& names,
                  Flags& flags) {
  const Schema& schema = measured.schema();
  flags.token.statistic = *flags.statistic;
  flags.token.measure = flags.options.measure;
  flags.token.groups = flags.options.groups;
  flags.token.choices = measured.choices;
  if (!flags.prior.empty()) flags.token.prior = prior_from(flags.prior, schema);
  const std::string name(name_of(*flags.statistic));
  draws_within(flags.measure.budget, costs_of_token_contrasts(extent_of(measured)),
               {name + " of " + counted(observations.groups(), "group"), "", "", 0, 0}, flags.measure.output);
  auto rows = token_contrasts(tally(observations), schema, flags.token);
  Made made{{}, {{"statistic", name}, {"unit", "token"}}};
  if (is_for_machines(flags.measure.output.format)) {
    made.tables.push_back(token_table(std::move(rows), name, schema, names));
  } else {
    made.tables = shown_tokens(rows, name, schema, names, flags.top);
  }
  return made;
}

void add_notes(const Contrasts& found, const Measured& measured, const Flags& flags, std::string& note) {
  if (flags.options.within_events) {
    note += fmt::format("\nWithin events: {} of {} events have two groups or more; the others are left out.",
                        found.units, found.units + found.dropped_events);
  }
  if (!measured.observations) {
    note +=
        "\nNo intervals and no p: the rows of the table are groups, and how much documents differ inside "
        "them is not known. With a row a document and --by they can be had.";
  }
}

Made contrast_tables(const Measured& measured, const Observations& observations, const ContrastNames& names,
                     Flags& flags) {
  const std::size_t groups =
      flags.options.groups.empty() ? observations.groups() : flags.options.groups.size();
  const DrawsMade draws = draws_within(flags.measure.budget, costs_of_contrasts(extent_of(measured)),
                                       {"contrasts of " + counted(groups, "group"), "--permutations", "draws",
                                        measured.observations ? flags.options.permutations : 0, 199},
                                       flags.measure.output);
  if (measured.observations) flags.options.permutations = draws.count;
  Contrasts found = contrasts(observations, measured.schema(), flags.options, measured.workers);
  warn_of_too_few_draws(found, flags);
  Made made;
  if (is_for_machines(flags.measure.output.format)) {
    made.tables.push_back(contrast_table(std::move(found.rows), measured.schema(), names));
  } else {
    made.tables = shown_contrasts(found, measured.schema(), names, flags.top, flags.measure.level);
    add_notes(found, measured, flags, made.tables.back().note);
  }
  if (measured.observations) {
    made.more = {{"permutations", std::to_string(flags.options.permutations)},
                 {"seed", std::to_string(flags.options.seed)},
                 {"units", std::to_string(found.units)}};
  }
  tell_left_out({draws}, flags.measure.budget, made.tables, made.more, flags.measure.output);
  if (flags.options.within_events) {
    made.more.push_back({"within", "event"});
    made.more.push_back({"dropped_events", std::to_string(found.dropped_events)});
  }
  return made;
}

int make(Flags& flags) {
  if (flags.within_events && !flags.measure.options.unit) flags.measure.options.unit = Unit::event;
  const Measured measured = measure(flags.measure);
  const OutputFlags& output = flags.measure.output;
  std::optional<Observations> of_groups;  // where nothing is known below them
  const Observations& observations =
      measured.observations ? *measured.observations : of_groups.emplace(measured.counts);
  std::vector<std::vector<std::string>> labels;
  for (std::size_t g = 0; g < observations.groups(); ++g) labels.push_back(observations.labels(g));
  flags.options.within_events = flags.within_events;
  const std::optional<Unit>& unit = flags.measure.options.unit;
  if (flags.within_events && unit && !unit->is_event()) {
    throw InputError(fmt::format("--within event takes events as units, not {}", name_of(*unit)),
                     "leave out --unit, or --within");
  }
  flags.options.groups = groups_to_compare(flags.groups, labels);
  flags.options.choices = measured.choices;
  flags.options.seed = flags.measure.options.seed;
  flags.options.level = flags.measure.level;
  const ContrastNames names = names_of(measured, observations, flags);
  Made made = flags.statistic ? token_tables(measured, observations, names, flags)
                              : contrast_tables(measured, observations, names, flags);
  if (observations.groups() == 1) {
    const std::string why = fmt::format("there is one group, '{}': nothing to compare it with",
                                        name_of_group(observations.labels(0)));
    const bool machine = is_for_machines(output.format);
    if (machine && !output.quiet) say(fmt::format("warning: {}\n", why));
    if (!machine) made.tables.back().note += "\nNo contrasts: " + why + ".";
  }
  return finish(std::move(made.tables), measured, flags.measure, made.more);
}

FlagValue value_of_within(bool& within_events) {
  FlagValue value = value_of(within_events, true);
  value.read = [&within_events](const std::string& text) {
    if (text != name_of(Unit::event)) {
      throw InputError(fmt::format("{}: groups are compared within events alone", text),
                       "say --within event; another field can be read as the event: --field event=NAME");
    }
    within_events = true;
  };
  value.written = [&within_events] {
    return within_events ? std::string(name_of(Unit::event)) : std::string();
  };
  return value;
}

}  // namespace

void add_compare(Sheet& sheet) {
  sheet.summary = "Contrasts: who uses which words more than the others, with intervals and tests";
  Flags& flags = sheet.own<Flags>();
  add_measure_flags(sheet, flags.measure);
  add_group_limits(sheet, flags.measure.options.limits);
  flags.measure.options.examples = true;
  sheet.under("Contrasts");
  sheet
      .add("--groups", "A;B", value_of(flags.groups, ';'),
           "Only these groups: of two the first against the second, of more each against the others")
      .otherwise("each group against all others");
  sheet.add("--rest", flags.options.rest, "The others as one, or each counting the same");
  sheet.add("--measure", flags.options.measure,
            "A variant against the rest of its choice, or against all other words (categories: always)");
  sheet.add_switch("--joint", flags.options.joint, "One test a variant: the group that differs most");
  sheet
      .add("--within", "event", value_of_within(flags.within_events),
           "Compare only what groups write about the same event")
      .such_as("event");
  sheet.add("--permutations", flags.options.permutations, "N",
            "Number of random draws behind p-max and --joint");
  sheet.add("--statistic", flags.statistic,
            "Instead of log odds: a published statistic that assumes independent words");
  sheet.add("--alpha", flags.token.alpha, "X", "Prior of each word in fightin-words-2 and -4")
      .with({"--statistic"})
      .at_least(0);
  sheet.add("--prior", flags.prior, "FILE", "A table of counts that makes the prior of fightin-words-prior")
      .with({"--statistic"})
      .input();
  sheet.add("--prior-size", flags.token.prior_size, "N", "Words that this prior counts for")
      .with({"--statistic"})
      .at_least(1e-9);
  sheet
      .add("--top", flags.top, "N",
           "Rows shown in text, markdown and latex; 0: all. csv, tsv and json have all")
      .layout();
  sheet.under("");
  sheet.example =
      "slant compare examples/news.jsonl -l lexicons/syria.lex --choice ruler\n"
      "slant compare --counts examples/speakers.csv --by party";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
