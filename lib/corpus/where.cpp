// Reading and deciding `where` expressions.
#include "corpus/where.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "base/comparable.hpp"
#include "base/diagnostic.hpp"
#include "base/unicode.hpp"
#include "corpus/date.hpp"

namespace slant {
namespace {

constexpr std::string_view operator_characters = "=!<>~";
constexpr std::string_view operators_are = "operators are = != < <= > >= ~ !~";

std::optional<double> number_in(std::string_view text) {
  double number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || stop != end || !std::isfinite(number)) return std::nullopt;
  return number;
}

// A date that says less than a day, as its first day.
std::string first_day(std::string_view date) {
  std::string day(date);
  if (day.size() == 4) day += "-01";
  if (day.size() == 7) day += "-01";
  return day;
}

}  // namespace

// Recursive descent without recursion: clauses, in them a field, an operator, values.
class WhereParser {
 public:
  explicit WhereParser(std::string_view expression) : text_(expression) {}

  void parse(Where& where) {
    skip_spaces();
    while (at_ < text_.size()) {
      Where::Clause clause;
      const std::size_t begin = at_;
      if (parse_clause(clause)) {
        check(clause);
        if (std::find(where.fields_.begin(), where.fields_.end(), clause.field) == where.fields_.end()) {
          where.fields_.push_back(clause.field);
        }
        where.clauses_.push_back(std::move(clause));
      } else {
        at_ = std::min(text_.find(' ', std::max(at_, begin + 1)), text_.size());
      }
      skip_spaces();
    }
    if (!wrong_.empty()) throw InputError(std::move(wrong_));
  }

 private:
  using Relation = Where::Relation;

  bool parse_clause(Where::Clause& clause) {
    const std::size_t begin = at_;
    if (!parse_word(operator_characters, "a field", clause.field)) return false;
    if (clause.field.empty()) return complain(begin, at_ - begin, "the name of a field is empty", example);
    skip_spaces();
    const std::optional<Relation> relation = parse_relation(clause.field, begin);
    if (!relation) return false;
    clause.relation = *relation;
    do {
      skip_spaces();
      value_begins_.push_back(at_);
      std::string value;
      if (!parse_word("", "a value", value)) return false;
      make_comparable(value);
      clause.values.push_back(std::move(value));
    } while (take_comma());
    return true;
  }

  std::optional<Relation> parse_relation(const std::string& field, std::size_t field_begin) {
    constexpr std::array<std::pair<std::string_view, Relation>, 8> relations{{{"!=", Relation::unequal},
                                                                              {"!~", Relation::lacks},
                                                                              {"~", Relation::contains},
                                                                              {"<=", Relation::at_most},
                                                                              {">=", Relation::at_least},
                                                                              {"=", Relation::equal},
                                                                              {"<", Relation::less},
                                                                              {">", Relation::greater}}};
    value_begins_.clear();
    operator_begin_ = at_;
    for (const auto& [sign, relation] : relations) {
      if (text_.substr(at_, sign.size()) != sign) continue;
      at_ += sign.size();
      return relation;
    }
    if (at_ < text_.size() && text_[at_] == '!') {
      complain(at_, 1, "expected '!=' or '!~'", std::string(operators_are));
    } else {
      complain(field_begin, std::max<std::size_t>(text_.find_last_not_of(' ', at_ - 1) + 1 - field_begin, 1),
               fmt::format("'{}' stands without a condition", field), example);
    }
    return std::nullopt;
  }

  // A quoted run, or one without spaces, commas and the characters of `until`.
  bool parse_word(std::string_view until, std::string_view expected, std::string& word) {
    if (at_ < text_.size() && (text_[at_] == '\'' || text_[at_] == '"')) return parse_quoted(word);
    if (at_ < text_.size() && operator_characters.find(text_[at_]) != std::string_view::npos) {
      return complain(at_, 1, fmt::format("found '{}', expected {}", text_[at_], expected),
                      std::string(operators_are));
    }
    std::string ends = " ,";
    ends += until;
    const std::size_t end = std::min(text_.find_first_of(ends, at_), text_.size());
    if (end == at_) {
      const std::string found = at_ == text_.size() ? "the end" : fmt::format("'{}'", text_[at_]);
      return complain(at_, 1, fmt::format("found {}, expected {}", found, expected),
                      "'' means: the value is missing");
    }
    word = std::string(text_.substr(at_, end - at_));
    at_ = end;
    return true;
  }

  bool parse_quoted(std::string& word) {
    const std::size_t begin = at_;
    const char quote = text_[at_++];
    while (at_ < text_.size()) {
      if (text_[at_] != quote) {
        word += text_[at_++];
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == quote) {
        word += quote;
        at_ += 2;
      } else {
        ++at_;
        return true;
      }
    }
    return complain(begin, 1, "this quotation mark has no end",
                    "a doubled one stands for itself inside quotes");
  }

  bool take_comma() {
    const std::size_t comma = text_.find_first_not_of(' ', at_);
    if (comma == std::string_view::npos || text_[comma] != ',') return false;
    at_ = comma + 1;
    return true;
  }

  void check(Where::Clause& clause) {
    const bool orders = clause.relation >= Relation::less;
    if (clause.relation == Relation::contains || clause.relation == Relation::lacks)
      return check_searches(clause);
    if (orders && clause.values.size() > 1) {
      complain(value_begins_[1], at_ - value_begins_[1], "only = != ~ and !~ take several values",
               "leave all but one value out");
    }
    constexpr std::array<std::string_view, 5> textual{"doc_id", "outlet", "event", "title", "text"};
    if (std::find(textual.begin(), textual.end(), clause.field) != textual.end()) {
      clause.comparison = Where::Comparison::bytes;
    }
    if (clause.field == "date") clause.comparison = Where::Comparison::dates;
    for (std::size_t i = 0; i < clause.values.size(); ++i) {
      std::string& value = clause.values[i];
      const std::size_t end = i + 1 < clause.values.size() ? value_begins_[i + 1] - 1 : at_;
      if (value.empty() && orders) {
        complain(operator_begin_, end - operator_begin_,
                 "a missing value is neither more nor less than another", "use = or !=");
      }
      if (clause.comparison != Where::Comparison::dates) continue;
      const DateReading reading = read_date(value);
      if (reading == DateReading::read) continue;
      complain(value_begins_[i], end - value_begins_[i],
               reading == DateReading::impossible ? "there is no such day" : "this is no date",
               "dates are written 2015, 2015-01 or 2015-01-31");
    }
  }

  void check_searches(Where::Clause& clause) {
    for (std::size_t i = 0; i < clause.values.size(); ++i) {
      clause.searches.emplace_back(clause.values[i]);
      if (clause.searches.back().empty())
        complain(value_begins_[i], std::max<std::size_t>(at_ - value_begins_[i], 1),
                 "there is no word to look for", "write for example title~refugee*");
    }
  }

  void skip_spaces() { at_ = std::min(text_.find_first_not_of(' ', at_), text_.size()); }

  bool complain(std::size_t at, std::size_t size, std::string message, std::string_view hint) {
    const auto column = static_cast<std::uint32_t>(code_points(text_.substr(0, at)) + 1);
    const auto length = static_cast<std::uint32_t>(code_points(text_.substr(at, size)));
    wrong_.push_back({Severity::error,
                      {"--where", 0, column},
                      std::move(message),
                      std::string(hint),
                      std::string(text_),
                      std::max(length, std::uint32_t{1})});
    return false;
  }

  static constexpr std::string_view example = "write for example 'date>=2015-01 outlet=SANA,Reuters'";

  std::string_view text_;
  std::size_t at_{0};
  std::size_t operator_begin_{0};          // of the clause being read
  std::vector<std::size_t> value_begins_;  // of the clause being read
  std::vector<Diagnostic> wrong_;
};

Where::Where(std::string_view expression) {
  WhereParser(expression).parse(*this);
}

namespace {

// Below, equal or above zero as `value` stands to `wanted`; nothing where they cannot be compared.
int sign_of(int comparison) {
  return comparison < 0 ? -1 : comparison > 0 ? 1 : 0;
}

std::optional<int> compare_dates(std::string_view value, std::string_view wanted) {
  if (iso_length(value) == 0) return std::nullopt;
  return sign_of(first_day(value).substr(0, wanted.size()).compare(wanted));
}

std::optional<int> compare_numbers(std::string_view value, std::string_view wanted) {
  const std::optional<double> right = number_in(wanted);
  if (!right) return sign_of(value.compare(wanted));
  const std::optional<double> left = number_in(value);
  if (!left) return std::nullopt;
  return *left < *right ? -1 : *left > *right ? 1 : 0;
}

}  // namespace

bool Where::holds(const Clause& clause, std::string_view value) {
  if (!clause.searches.empty()) {
    const bool found = std::any_of(clause.searches.begin(), clause.searches.end(),
                                   [&](const WordSearch& search) { return search.finds(value); });
    return found == (clause.relation == Relation::contains);
  }
  const auto compare = [&](const std::string& wanted) -> std::optional<int> {
    if (value.empty() || wanted.empty())
      return value.empty() && wanted.empty() ? std::optional<int>(0) : std::nullopt;
    switch (clause.comparison) {
      case Comparison::bytes:
        return sign_of(value.compare(wanted));
      case Comparison::dates:
        return compare_dates(value, wanted);
      case Comparison::numbers:
        return compare_numbers(value, wanted);
    }
    return std::nullopt;
  };
  const auto is_equal = [&](const std::string& wanted) { return compare(wanted) == 0; };
  if (clause.relation == Relation::equal) {
    return std::any_of(clause.values.begin(), clause.values.end(), is_equal);
  }
  if (clause.relation == Relation::unequal) {
    return std::none_of(clause.values.begin(), clause.values.end(), is_equal);
  }
  const std::optional<int> order = compare(clause.values.front());
  if (!order) return false;
  switch (clause.relation) {
    case Relation::less:
      return *order < 0;
    case Relation::at_most:
      return *order <= 0;
    case Relation::greater:
      return *order > 0;
    default:
      return *order >= 0;
  }
}

bool Where::holds(const Document& document) const {
  return std::all_of(clauses_.begin(), clauses_.end(),
                     [&](const Clause& clause) { return holds(clause, document.value(clause.field)); });
}

}  // namespace slant
