// From a corpus or a table of counts to observations.
#include "study/measured.hpp"

#include <utility>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/hash.hpp"
#include "count/names.hpp"
#include "study/counting.hpp"
#include "study/study.hpp"
#include "study/typed_counts.hpp"

namespace slant {
namespace {

std::vector<ChoiceId> choices_of(const Schema& schema, const MeasureOptions& options) {
  std::vector<Diagnostic> wrong;
  std::vector<ChoiceId> choices = choices_named(schema, options.choices, "--choice", wrong);
  if (!wrong.empty()) throw InputError(std::move(wrong));
  return choices;
}

// Groups within the limits, and the documents of these alone, where they are known.
struct Within {
  CountTable counts;
  std::optional<DocumentTable> documents;
  std::vector<std::string> left_out;
};

Within within(CountTable counts, std::optional<DocumentTable> documents, const MeasureOptions& options) {
  if (!options.limits.any()) return {std::move(counts), std::move(documents), {}};
  const auto kept = groups_within(counts, options.limits, choices_of(counts.schema(), options));
  std::vector<std::string> left_out = names_without(counts, kept);
  if (documents && !left_out.empty()) documents = documents_of(*documents, counts, kept);
  counts.keep(kept);
  return {std::move(counts), std::move(documents), std::move(left_out)};
}

std::optional<Observations> observed(const Within& taken, const Schema& schema,
                                     const std::vector<std::string>& by, const std::optional<Unit>& unit) {
  if (!taken.documents) return std::nullopt;
  return Observations(*taken.documents, schema, {by, unit});
}

}  // namespace

std::string_view Measured::unit_name() const {
  return observations ? name_of(observations->unit()) : "token";
}

Measured measure(const StudyOptions& study, const Lexicon& lexicon, const MeasureOptions& options) {
  StudyOptions counting = study;
  counting.score.voices = counting.score.zones = false;  // voices and zones are summed over
  std::unique_ptr<Examples> examples;
  if (options.examples) examples = std::make_unique<Examples>(lexicon.schema, options.by, options.seed);
  DocumentStudy counted =
      count_by_document(counting, lexicon, fields_for_units(options.by, options.unit), examples.get());
  CountTable counts = sum(counted.documents, lexicon.schema, options.by);
  Within taken = within(std::move(counts), std::move(counted.documents), options);
  std::optional<Observations> observations = observed(taken, lexicon.schema, options.by, options.unit);
  return {std::move(taken.counts),
          std::move(observations),
          choices_of(lexicon.schema, options),
          &lexicon,
          counted.summary,
          {},
          workers_on(study.threads),
          std::move(examples),
          std::move(taken.left_out)};
}

Measured measure(const std::string& path, unsigned threads, const MeasureOptions& options) {
  const std::string_view unit = options.unit ? options.unit->other_field() : std::string_view();
  TypedCounts typed =
      read_counts(path, options.by_given ? options.by : std::vector<std::string>{}, std::string(unit));
  Within taken = within(std::move(typed.counts), std::move(typed.documents), options);
  std::optional<Observations> observations = observed(taken, typed.schema, typed.by, options.unit);
  const std::string source =
      fmt::format("{} [{}], {} row{}", path, hex(typed.hash), typed.rows, typed.rows == 1 ? "" : "s");
  return {std::move(taken.counts),
          std::move(observations),
          choices_of(typed.schema, options),
          nullptr,
          {},
          source,
          workers_on(threads),
          {},
          std::move(taken.left_out)};
}

}  // namespace slant
