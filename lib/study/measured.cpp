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

Measured completed(Measured measured, unsigned threads, const MeasureOptions& options) {
  std::vector<Diagnostic> wrong;
  measured.choices = choices_named(measured.schema(), options.choices, "--choice", wrong);
  if (!wrong.empty()) throw InputError(std::move(wrong));
  measured.workers = workers_on(threads);
  return measured;
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
  const DocumentStudy counted =
      count_by_document(counting, lexicon, fields_for_units(options.by, options.unit), examples.get());
  return completed({sum(counted.documents, lexicon.schema, options.by),
                    Observations(counted.documents, lexicon.schema, {options.by, options.unit}),
                    {},
                    &lexicon,
                    counted.summary,
                    {},
                    {},
                    std::move(examples)},
                   study.threads, options);
}

Measured measure(const std::string& path, unsigned threads, const MeasureOptions& options) {
  const std::string_view unit = options.unit ? options.unit->other_field() : std::string_view();
  TypedCounts typed =
      read_counts(path, options.by_given ? options.by : std::vector<std::string>{}, std::string(unit));
  std::optional<Observations> observations;
  if (typed.documents)
    observations.emplace(*typed.documents, typed.schema, ObservationOptions{typed.by, options.unit});
  const std::string source =
      fmt::format("{} [{}], {} row{}", path, hex(typed.hash), typed.rows, typed.rows == 1 ? "" : "s");
  return completed({std::move(typed.counts), std::move(observations), {}, nullptr, {}, source, {}, {}},
                   threads, options);
}

}  // namespace slant
