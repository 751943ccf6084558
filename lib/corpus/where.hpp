// Which documents a user wants: 'date>=2015-01 outlet=SANA,Reuters'.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.hpp"
#include "corpus/word_search.hpp"

namespace slant {

// Clauses stand one after the other and must all hold; each is a field, one of = != < <= > >= ~ !~, and a value.
// = != ~ and !~ take several values with commas: any of, none of. ~ is "contains these words, one after the other":
// case does not count, * stands for any letters, ? for one (word_search.hpp). Values and fields with spaces, commas or operators
// stand in ' or ", a doubled quote inside for itself; '' is an absent value.
//
// How values compare: `date` by as much as the value says, so date>=2015-01 begins on the first and
// date<=2015-01 ends on the last of January (a document's date that says less than the value counts as its
// first day). doc_id, outlet, event, title and text as bytes. Any other field as numbers where both are
// numbers; against a number < <= > >= hold for numbers only; else as bytes. Where a document has no value, or
// no date that could be read, = with
// '' and != alone can hold.
class Where {
 public:
  // Empty: everything holds. Throws InputError with all that is wrong, each with a caret in the expression.
  explicit Where(std::string_view expression);

  bool holds(const Document& document) const;

  const std::vector<std::string>& fields() const { return fields_; }  // each once, as they stand

 private:
  enum class Relation : std::uint8_t { equal, unequal, contains, lacks, less, at_most, greater, at_least };
  enum class Comparison : std::uint8_t { bytes, dates, numbers };
  struct Clause {
    std::string field;
    Relation relation{Relation::equal};
    Comparison comparison{Comparison::numbers};
    std::vector<std::string> values;
    std::vector<WordSearch> searches;  // of ~ and !~, one a value
  };
  friend class WhereParser;

  static bool holds(const Clause& clause, std::string_view value);

  std::vector<Clause> clauses_;
  std::vector<std::string> fields_;
};

}  // namespace slant
