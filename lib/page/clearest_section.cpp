// What a page opens with: the clearest differences as sentences, or that none is sure; and the choice that parts groups most.
#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "page/sections.hpp"

namespace slant {
namespace {

constexpr std::size_t most_sentences = 5;
constexpr double sure_q =
    .05;  // false discoveries among such rows are held below 5 %, as the figures' full marks say

// The log odds nearest to "no effect" that the interval allows, without sign; below 0: it allows no effect, or is none.
double least_effect(const ContrastRow& row) {
  const Interval& interval = row.contrast.intervals.log_odds;
  const double least = std::max(interval.low, -interval.high);
  return std::isnan(interval.low) || std::isnan(interval.high) ? -1 : least;
}

bool is_sure(const ContrastRow& row) {
  return row.q < sure_q && least_effect(row) > 0;
}

// Never 0 % of some, nor 100 % of less than all.
std::string percent(double share) {
  const double value = share * 100;
  const bool at_end = value > 0 && value < 100 && (value < 1 || value > 99);
  return fmt::format("{:.{}f} %", value, at_end ? 1 : 0);
}

std::string with_sign(double value, int digits) {
  const std::string text = fmt::format("{:.{}f}", std::abs(value), digits);
  if (text.find_first_not_of("0.") == std::string::npos) return "0";
  return (value < 0 ? "−" : "+") + text;
}

std::string q_in_words(double q) {
  return q < .001 ? "q < .001" : "q = " + fmt::format("{:.3f}", q).substr(1);
}

// "all of its 12", "none of its 12", "3 of its 12".
std::string part_of(double count, double base, std::string_view its) {
  const auto n = static_cast<std::uint64_t>(count), all = static_cast<std::uint64_t>(base);
  const std::string part = n == 0 ? "none" : n == all ? "all" : with_thousands(n);
  return fmt::format("{} of {} {}", part, its, with_thousands(all));
}

// " (25 %)", where words have not said it.
std::string percent_of(double count, double base) {
  return count == 0 || count == base ? "" : fmt::format(" ({})", percent(count / base));
}

class Sentences {
 public:
  Sentences(JsonText& json, const PageContents& contents, const PageIndex& index)
      : json_(json), contents_(contents), index_(index) {}

  void write(const ContrastRow& row) {
    json_.begin_object().key("group").count(row.group);
    json_.key("variant").integer(index_.of_variant[row.variant.index()]);
    json_.key("words").begin_array();
    if (row.contrast.measure == Measure::share) {
      write_share(row);
    } else {
      write_rate(row);
    }
    json_.end_array().end_object();
  }

 private:
  // Words and names in turn, since names are shown as what they are: not as part of a sentence.
  void add(const std::string& piece) { json_.string(piece); }

  const std::string& group_of(const ContrastRow& row) const {
    return index_.groups[row.group]->labels.front();
  }
  const std::string& choice_of(const ContrastRow& row) const {
    return index_.schema[index_.schema[row.variant].choice].name;
  }
  const std::string& variant_of(const ContrastRow& row) const { return index_.schema[row.variant].name; }

  bool one_other() const { return index_.groups.size() == 2; }

  void write_share(const ContrastRow& row) {
    const Contrast& one = row.contrast;
    add("");
    add(group_of(row));
    add(" chooses ");
    add(variant_of(row));
    add(fmt::format(" in {} {} of ", part_of(one.count, one.base, "its"),
                    one.base == 1 ? "mention" : "mentions"));
    add(choice_of(row));
    add_others(" in " + part_of(one.rest_count, one.rest_base, one_other() ? "its" : "their") +
                   percent_of(one.rest_count, one.rest_base),
               percent_of(one.count, one.base));
    const Interval& interval = one.intervals.difference;
    add_end(row, fmt::format("Difference {} points, {} interval {} to {}", with_sign(one.difference * 100, 0),
                             percent(contents_.level), with_sign(interval.low * 100, 0),
                             with_sign(interval.high * 100, 0)));
  }

  void write_rate(const ContrastRow& row) {
    const Contrast& one = row.contrast;
    const auto rate = [](double count, double words) {
      return fmt::format("{:.2f} times", words > 0 ? count / words * 1000 : 0);
    };
    add("Of 1,000 words, those of ");
    add(group_of(row));
    add(" name ");
    add(choice_of(row) == variant_of(row) ? choice_of(row) : choice_of(row) + ": " + variant_of(row));
    add_others(" " + rate(one.rest_count, one.rest_base), " " + rate(one.count, one.base));
    const Interval& interval = one.intervals.log_ratio;
    // A limit of a ratio may be 0 or without bound.
    const auto limit = [](double log) {
      return std::isinf(log) && log > 0 ? std::string("∞") : fmt::format("{:.2f}", std::exp(log));
    };
    const std::string ratio =
        one.rest_count > 0 ? fmt::format("Ratio {:.2f}", one.ratio) : std::string("No ratio");
    add_end(row, fmt::format("{}, {} interval {} to {}", ratio, percent(contents_.level), limit(interval.low),
                             limit(interval.high)));
  }

  void add_others(const std::string& what, const std::string& before = {}) {
    add(before + (one_other() ? "; " : "; the others"));
    add(one_other() ? contents_.against : "");
    others_ = what;
  }

  void add_end(const ContrastRow& row, const std::string& effect) {
    std::string end = fmt::format("{}. {}; {}.", others_, effect, q_in_words(row.q));
    if (row.contrast.few()) {
      const Unit& unit = contents_.counts->moments().value_or(Unit::document);
      end += fmt::format(" That rests on few {}s ({} and {}): read them first.",
                         unit.is_document() ? "article" : std::string(name_of(unit)), row.contrast.units,
                         row.contrast.rest_units);
    }
    add(end);
  }

  JsonText& json_;
  const PageContents& contents_;
  const PageIndex& index_;
  std::string others_;
};

// Of each group and choice the row that is farthest from no effect; rows of few units come last.
std::vector<const ContrastRow*> clearest(std::vector<const ContrastRow*> sure, const Schema& schema) {
  std::stable_sort(sure.begin(), sure.end(), [](const ContrastRow* a, const ContrastRow* b) {
    if (a->contrast.few() != b->contrast.few()) return b->contrast.few();
    return least_effect(*a) > least_effect(*b);
  });
  std::vector<const ContrastRow*> chosen;
  std::set<std::pair<std::uint32_t, std::size_t>> told;
  for (const ContrastRow* row : sure) {
    if (chosen.size() == most_sentences) break;
    if (told.insert({row->group, schema[row->variant].choice.index()}).second) chosen.push_back(row);
  }
  return chosen;
}

// By number on the page: the choice in which most groups surely differ; where none does, that of the largest |z|.
std::optional<std::size_t> parting_choice(const std::vector<const ContrastRow*>& rows,
                                          const PageIndex& index) {
  struct Parting {
    std::set<std::uint32_t> groups;
    double effect{-1}, z{-1};
  };
  std::vector<Parting> choices(index.choices.size());
  for (const ContrastRow* row : rows) {
    Parting& choice =
        choices[static_cast<std::size_t>(index.of_choice[index.schema[row->variant].choice.index()])];
    choice.z = std::fmax(choice.z, std::abs(row->contrast.test.z));
    if (!is_sure(*row)) continue;
    choice.groups.insert(row->group);
    choice.effect = std::max(choice.effect, least_effect(*row));
  }
  const auto key = [](const Parting& one) { return std::tuple(one.groups.size(), one.effect, one.z); };
  const auto best = std::max_element(choices.begin(), choices.end(),
                                     [&](const auto& a, const auto& b) { return key(a) < key(b); });
  if (best == choices.end() || best->z < 0) return std::nullopt;
  return static_cast<std::size_t>(best - choices.begin());
}

bool has_mention(const PageIndex& index) {
  return std::any_of(index.groups.begin(), index.groups.end(), [&](const GroupCount* group) {
    return std::any_of(index.choices.begin(), index.choices.end(),
                       [&](ChoiceId id) { return (*group)[id].mentions > 0; });
  });
}

// Why there is no sentence.
std::string nothing_sure(const PageContents& contents, const PageIndex& index) {
  if (index.groups.empty()) return "There is no article.";
  if (!has_mention(index)) return "No word of the lexicon was counted in these articles.";
  if (!contents.contrasts) {
    const auto notes = contents.notes.find("contrasts");
    return notes == contents.notes.end() || notes->second.empty() ? "Nothing was compared."
                                                                  : notes->second.front();
  }
  const std::size_t tests = contents.contrasts->tests, hopeless = contents.contrasts->hopeless;
  if (tests == 0) return "Nothing is sure: too few articles mention the same thing for a test.";
  std::string why = fmt::format(
      "Nothing is sure: of {} that {} tested, none has q < .05 and an interval that leaves out 0.",
      counted(tests, "difference"), tests == 1 ? "was" : "were");
  if (hopeless > 0)
    why += fmt::format(" {} of them could not have had, with so few articles.", with_thousands(hopeless));
  return why;
}

}  // namespace

void write_clearest(JsonText& json, const PageContents& contents, const PageIndex& index) {
  std::vector<const ContrastRow*> rows, sure;
  if (contents.contrasts) {
    for (const ContrastRow& row : contents.contrasts->rows) {
      if (index.of_variant[row.variant.index()] < 0) continue;
      rows.push_back(&row);
      if (is_sure(row)) sure.push_back(&row);
    }
  }
  json.key("clearest").begin_object().key("choice");
  if (const auto choice = parting_choice(rows, index)) {
    json.count(*choice);
  } else {
    json.null();
  }
  json.key("sure").count(sure.size()).key("differences").begin_array();
  const bool none = sure.empty();
  Sentences sentences(json, contents, index);
  for (const ContrastRow* row : clearest(std::move(sure), index.schema)) sentences.write(*row);
  json.end_array().key("nothing").string(none ? nothing_sure(contents, index) : "").end_object();
}

}  // namespace slant
