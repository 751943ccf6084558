// All combinations of the other labels × all periods between the first and the last.
#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/wording.hpp"
#include "corpus/period.hpp"
#include "study/counting.hpp"

namespace slant {
namespace {

struct PeriodField {
  std::size_t index{0};  // in CountTable::by
  Period period{Period::day};
};

std::optional<PeriodField> only_period_of(const GroupStudy& study) {
  const std::vector<std::string> read = study.summary.corpus.fields.all();
  std::optional<PeriodField> found;
  for (std::size_t i = 0; i < study.counts.by().size(); ++i) {
    const std::string& name = study.counts.by()[i];
    const std::optional<Period> period = value_named<Period>(name);
    if (!period || std::find(read.begin(), read.end(), name) != read.end()) continue;
    if (found) return {};
    found = PeriodField{i, *period};
  }
  return found;
}

}  // namespace

void add_gaps(GroupStudy& study, std::uint64_t most) {
  const std::optional<PeriodField> field = only_period_of(study);
  if (!field) return;
  std::set<std::vector<std::string>> others;  // with an empty period
  std::string first, last;
  for (const GroupCount* group : study.counts.groups()) {
    std::vector<std::string> labels = group->labels;
    labels.resize(study.counts.by().size());  // without the part of a split
    std::string& period = labels[field->index];
    if (period != missing_label) {
      if (first.empty() || period < first) first = period;
      last = std::max(last, period);
    }
    period.clear();
    others.insert(std::move(labels));
  }
  if (first.empty()) return;
  const std::vector<std::string> periods = periods_between(first, last, field->period, most / others.size());
  if (periods.empty()) {
    throw LimitError(fmt::format(
        "every {} from {} to {} for {} would make a table of more than {} groups; narrow the dates with "
        "--where, or --zeros mentioned leaves the gaps out",
        study.counts.by()[field->index], first, last, counted(others.size(), "group"), with_thousands(most)));
  }
  for (const std::vector<std::string>& other : others) {
    std::vector<std::string_view> labels(other.begin(), other.end());
    for (const std::string& period : periods) {
      labels[field->index] = period;
      study.counts.add_group(labels);
    }
  }
}

}  // namespace slant
