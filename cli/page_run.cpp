// From flags to the data of a page.
#include "page_run.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

#include "base/wording.hpp"
#include "compare/contrasts.hpp"
#include "compare/supported_clusters.hpp"
#include "corpus/period.hpp"
#include "count/group_index.hpp"
#include "count/names.hpp"
#include "count/observations.hpp"
#include "count/row_fields.hpp"
#include "model/map_regions.hpp"
#include "model/tally.hpp"
#include "page/page_data.hpp"
#include "report/framing_table.hpp"
#include "report/map_table.hpp"
#include "study/counting.hpp"
#include "study/reading_sample.hpp"
#include "study/threads.hpp"

namespace slant::cli {
namespace {

// Work that a page may take beside the reading of its corpus, in cells looked at: some seconds.
constexpr double permutation_work = 2e8, bootstrap_work = 3e8;
constexpr std::uint32_t most_permutations = 999, fewest_permutations = 199;
constexpr std::uint32_t most_replicates = 1000, fewest_replicates = 100;
constexpr std::size_t corrected_groups = 40;  // of more, distances are left as they are
constexpr std::size_t most_periods = 48;
constexpr std::size_t most_static_cells = 5'000;

const std::vector<std::string> period_names{"day", "week", "month", "quarter", "year"};

// Counts of the documents by some fields, with what intervals need.
CountTable counted_by(const DocumentTable& documents, const Schema& schema,
                      const std::vector<std::string>& by, Unit unit, std::optional<Split> split = {}) {
  RowFields fields(documents.fields(), by);
  CountTable counts(schema, by, unit, split);
  DocumentRow row;
  for (DocumentTable::Cursor cursor = documents.rows(); cursor.next(row);)
    counts.add(fields.values(row), row.words, row.cells, row.event);
  return counts;
}

// The finest of day, month, quarter and year of which there are not too many; empty: there are no dates.
std::string fitting_period(const DocumentTable& documents) {
  for (const char* name : {"day", "month", "quarter", "year"}) {
    RowFields fields(documents.fields(), {name});
    std::string first, last;
    std::size_t dated = 0, all = 0;
    DocumentRow row;
    for (DocumentTable::Cursor cursor = documents.rows(); cursor.next(row); ++all) {
      const std::string_view period = fields.values(row).front();
      if (period.empty()) continue;
      ++dated;
      if (first.empty() || period < first) first = period;
      if (last < period) last = period;
    }
    const bool is_year = std::string_view(name) == "year";
    if (dated == 0 || (!is_year && 2 * dated < all)) continue;
    if (is_year || !periods_between(first, last, *value_named<Period>(name), most_periods).empty())
      return name;
  }
  return {};
}

std::uint32_t affordable(double work, double each, std::uint32_t fewest, std::uint32_t most) {
  const double times = work / std::max(1.0, each);
  if (times < fewest) return 0;
  return static_cast<std::uint32_t>(std::min(times, static_cast<double>(most)));
}

double cells_of(const Observations& observations) {
  double cells = static_cast<double>(observations.documents());
  for (std::size_t d = 0; d < observations.documents(); ++d)
    cells += static_cast<double>(observations.cells(d).size());
  return cells;
}

std::vector<PageFact> facts_of(const StudyReport& report, std::size_t groups, const std::string& by,
                               bool keeps_duplicates) {
  const CorpusReport& corpus = report.corpus;
  std::vector<PageFact> facts{{"records read", corpus.records, "from " + counted(corpus.files, "file")},
                              {"articles", corpus.documents, "in " + counted(groups, by)},
                              {"words", report.words, ""},
                              {"loaded words counted", report.hits, ""}};
  facts.push_back(
      {"records skipped", corpus.bad, corpus.bad > 0 ? "could not be read: slant inspect says why" : ""});
  if (corpus.filtered > 0) facts.push_back({"left out by --where", corpus.filtered, ""});
  facts.push_back({"texts met before", corpus.duplicates,
                   corpus.duplicates == 0 ? ""
                   : keeps_duplicates     ? "counted like all others"
                                          : "left out"});
  facts.push_back({"articles repaired", report.repaired_documents,
                   report.repaired_documents > 0 ? "damaged characters or run-together words" : ""});
  return facts;
}

// What counted, then what was drawn and tested; without what was not asked for.
std::vector<std::pair<std::string, std::string>> settings_in(const PageContents& contents,
                                                             const std::vector<Setting>& counting) {
  std::vector<std::pair<std::string, std::string>> settings;
  for (const Setting& setting : counting) {
    if (!setting.value.empty()) settings.emplace_back(setting.name, setting.value);
  }
  settings.emplace_back("by", contents.counts->by().front());
  settings.emplace_back("unit", contents.counts->moments() == Unit::event ? "event" : "document");
  settings.emplace_back("level", fmt::format("{}", contents.level));
  settings.emplace_back("seed", fmt::format("{}", contents.seed));
  settings.emplace_back("permutations", fmt::format("{}", contents.permutations));
  settings.emplace_back("map", fmt::format("within, {} replicates, twin regions", contents.replicates));
  settings.emplace_back("clusters", "average, jensen-shannon");
  if (!contents.period.empty()) settings.emplace_back("period", contents.period);
  return settings;
}

std::string names_of(const Schema& schema) {
  std::string names;
  for (const Schema::Lexicon& lexicon : schema.lexicons) names += (names.empty() ? "" : "; ") + lexicon.name;
  return names;
}

std::string citation(const Schema& schema) {
  std::string text = fmt::format("Counted with Slant {}", SLANT_VERSION);
  for (const Schema::Lexicon& lexicon : schema.lexicons) {
    text += fmt::format("{} the lexicon “{}”{}", &lexicon == &schema.lexicons.front() ? " and" : ",",
                        lexicon.name, lexicon.version.empty() ? "" : " " + lexicon.version);
  }
  return text + ". Please name the versions, and the settings above, where you publish what is on this page.";
}

// What the page shows beside counts, of the same documents.
class Findings {
 public:
  Findings(const PageFlags& flags, const Observations& observations, const Schema& schema,
           std::vector<ChoiceId> choices, const Workers& workers)
      : flags_(flags),
        observations_(observations),
        schema_(schema),
        choices_(std::move(choices)),
        workers_(workers),
        cells_(cells_of(observations)) {}

  void add_to(PageContents& contents) {
    add_contrasts(contents);
    add_map(contents);
    add_clusters(contents);
  }

 private:
  void add_contrasts(PageContents& contents) {
    ContrastOptions options;
    options.choices = choices_;
    options.seed = flags_.seed;
    options.level = flags_.level;
    const double rows = static_cast<double>(observations_.groups() * schema_.variants.size());
    options.permutations = flags_.permutations.value_or(
        affordable(permutation_work, cells_ + rows, fewest_permutations, most_permutations));
    contents.permutations = options.permutations;
    if (observations_.groups() < 2) {
      contents.notes["contrasts"].emplace_back("There is one group: nothing to compare it with.");
      return;
    }
    contrasts_ = contrasts(observations_, schema_, options, workers_);
    contents.contrasts = &contrasts_;
    contents.against = observations_.groups() == 2 ? observations_.labels(1).front() : "rest, pooled";
    if (options.permutations == 0) {
      contents.notes["contrasts"].emplace_back(
          "So many articles were not dealt out anew: without permutations there is no q (--permutations).");
    }
  }

  void add_map(PageContents& contents) {
    const Tally counts = tally(observations_);
    MapOptions options;
    options.choices = choices_;
    map_ = map_of(counts, schema_, options);
    MapResult result{*contents.counts, map_};
    result.unit = observations_.unit() == Unit::event ? "event" : "document";
    RegionOptions& region = result.region;
    region.seed = flags_.seed;
    region.level = flags_.level;
    const double each = cells_ + 4 * static_cast<double>(observations_.groups() * schema_.variants.size());
    region.replicates =
        flags_.replicates.value_or(affordable(bootstrap_work, each, fewest_replicates, most_replicates));
    contents.replicates = region.replicates;
    if (region.replicates >= 2 && map_.dimensions > 0) {
      contents.regions = result.regions = map_regions(map_, observations_, options, region, workers_);
    } else {
      result.no_regions = "the page would take too long; --replicates asks for them";
    }
    contents.map = &map_;
    contents.notes["map"] =
        map_.dimensions < 2
            ? std::vector<
                  std::string>{"Too few outlets, or words in which they differ, for a map of two axes."}
            : map_notes(result);
  }

  void add_clusters(PageContents& contents) {
    ClusterOptions options;
    options.distance.choices = choices_;
    options.distance.seed = flags_.seed;
    options.replicates = 0;
    if (observations_.groups() > corrected_groups) options.distance.permutations = 0;
    const Distances apart = options.distance.permutations == 0
                                ? distances(tally(observations_), schema_, options.distance)
                                : distances(observations_, schema_, options.distance, workers_);
    contents.merges = clusters(matrix_of(apart, true), options.linkage);
  }

  const PageFlags& flags_;
  const Observations& observations_;
  const Schema& schema_;
  std::vector<ChoiceId> choices_;
  const Workers& workers_;
  double cells_;
  Contrasts contrasts_;
  Map map_;
};

// Two parts that see the same documents.
std::vector<std::string> fields_of(const PageFlags& flags) {
  std::vector<std::string> fields{flags.by};
  for (const std::string& period : period_names) {
    if (period != flags.by) fields.push_back(period);
  }
  return fields;
}

}  // namespace

void add_page_flags(CLI::App& app, PageFlags& flags) {
  add_corpus_flags(app, flags.study);
  add_lexicon_flags(app, flags.study);
  app.add_option("--by", flags.by, "The field whose values make the groups: outlet unless said")
      ->type_name("FIELD");
  app.add_option("--choice", flags.choices, "Only these choices")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("NAME[,NAME]");
  add_unit_flag(app, flags.unit);
  app.add_option("--period", flags.period, "Of lines over time; else what fits the dates")
      ->check(CLI::IsMember(period_names).description(""))
      ->type_name("day|week|month|quarter|year");
  app.add_option("--title", flags.title, "Of the page; else the lexicon's name")->type_name("TEXT");
  app.add_option("--max-lines", flags.lines, "Lines to read of each group and variant: 10 unless said")
      ->type_name("N")
      ->check(CLI::Validator(CLI::Range(0, 1000)).description(""));
  app.add_option("--permutations", flags.permutations,
                 "Behind q; else as many as some seconds allow, at most 999")
      ->type_name("R");
  app.add_option(
         "--replicates", flags.replicates,
         "Of the bootstrap behind the map's regions; else as many as some seconds allow, at most 1,000")
      ->type_name("N");
  app.add_option("--seed", flags.seed, "Of all that is drawn at random")->type_name("N");
  add_level_flag(app, flags.level);
}

PageRun run_page(const PageFlags& flags, const std::string& command) {
  PageRun run;
  const Lexicon& lexicon = kept(load_lexicons(flags.study.lexicons, flags.output.quiet, flags.study.loading));
  const Schema& schema = lexicon.schema;
  run.lexicon = &lexicon;
  std::vector<Diagnostic> wrong;
  const std::vector<ChoiceId> choices = choices_named(schema, flags.choices, "--choice", wrong);
  if (!wrong.empty()) throw InputError(std::move(wrong));

  ReadingOptions reading;
  reading.lines = flags.lines;
  if (flags.lines == 0) reading.documents = 0;  // no line would lead to them
  reading.all_lines = PageLimits{}.lines;
  reading.seed = flags.seed;
  ReadingSample sample(schema, flags.by, reading);
  const DocumentStudy study = count_by_document(options_of(flags.study, flags.output), lexicon,
                                                fields_of(flags), [&] { return sample.part(); });
  require_fields(study.report, {flags.by}, "--by", flags.output);
  run.report = study.report;
  run.title = flags.title.empty() ? names_of(schema) : flags.title;

  const Observations observations(study.documents, schema, {{flags.by}, flags.unit});
  const Unit unit = observations.unit();
  const CountTable counts = counted_by(study.documents, schema, {flags.by}, unit);
  const CountTable voices = counted_by(study.documents, schema, {flags.by}, unit, Split::voice);
  PageContents contents;
  contents.title = run.title;
  contents.command = command;
  contents.cite = citation(schema);
  contents.level = flags.level;
  contents.seed = flags.seed;
  contents.choices = choices;
  contents.facts = facts_of(study.report, counts.groups().size(), flags.by,
                            flags.study.options.corpus.duplicates == Duplicates::keep);
  contents.counts = &counts;
  contents.voices = &voices;
  contents.period = flags.period.empty() ? fitting_period(study.documents) : flags.period;
  std::optional<CountTable> periods, all_periods;
  if (!contents.period.empty()) {
    periods = counted_by(study.documents, schema, {flags.by, contents.period}, unit);
    all_periods = counted_by(study.documents, schema, {contents.period}, unit);
    contents.periods = &*periods;
    contents.all_periods = &*all_periods;
  }
  const Workers workers = workers_on(flags.study.options.threads);
  Findings findings(flags, observations, schema, choices, workers);
  if (!counts.groups().empty()) {
    findings.add_to(contents);
  } else {
    for (const char* section : {"contrasts", "map"})
      contents.notes[section].emplace_back("There is no article.");
  }
  contents.readings = sample.take();
  contents.settings = settings_in(contents, settings_of(study.report, &lexicon, flags.study));
  run.data = page_data(std::move(contents));

  FramingOptions framing;
  framing.choices = choices;
  framing.level = flags.level;
  if (counts.groups().size() * schema.variants.size() <= most_static_cells) {
    run.tables = framing_tables(counts, framing);
  } else {
    Table none;
    none.note =
        fmt::format("The table of {} by {} is too large for a page without scripts: slant table writes it.",
                    counted(counts.groups().size(), "group"), counted(schema.variants.size(), "variant"));
    run.tables.push_back(std::move(none));
  }
  return run;
}

}  // namespace slant::cli
