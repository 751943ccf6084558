// What is in a corpus, and what is wrong with it: counts over documents that were handed out.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "corpus/document.hpp"

namespace slant {

struct SurveyOptions {
  std::string by{"outlet"};          // the field whose values are told apart
  std::vector<std::string> repairs;  // names of the kinds of repair that add() is given, in their order
  std::vector<std::string> notes{};  // … of what else was noted of the texts
};

// Of the documents of one group, or of all.
struct SurveyCounts {
  std::uint64_t documents{0};
  std::uint64_t words{0};
  std::string first_date;                                  // of the dates that could be read; empty: none
  std::string last_date;                                   // …
  std::uint64_t undated{0};                                // documents without a date that could be read
  std::array<std::uint64_t, known_field_count> missing{};  // documents without known_fields[i]
  std::uint64_t duplicate_texts{0};                        // documents whose text another one had before
  std::uint64_t duplicate_ids{0};                          // … whose doc_id another one had before
  std::uint64_t repaired_documents{0};                     // … with any repair
  std::vector<std::uint64_t> repairs;                      // one count a kind of repair
  std::vector<std::uint64_t> notes;                        // one count a kind of note
  std::vector<std::uint64_t> noted_documents;              // documents with any of it, by kind of note
};

// How well a field is filled.
struct SurveyField {
  static constexpr std::size_t most_distinct = 10'000;

  std::string name;
  std::uint64_t documents{0};  // that have a value
  std::uint64_t distinct{0};   // values; most_distinct: that many or more
  std::string example;         // the first value
};

class Survey {
 public:
  explicit Survey(SurveyOptions options);
  ~Survey();
  Survey(Survey&&) noexcept;
  Survey& operator=(Survey&&) noexcept;

  // `words` of title and text; `repairs` and `notes` as many counts as the options have names. In document order.
  void add(const Document& document, std::uint64_t words, std::span<const std::uint32_t> repairs,
           std::span<const std::uint32_t> notes = {});

  const SurveyOptions& options() const { return options_; }
  const SurveyCounts& total() const { return total_; }
  const std::map<std::string, SurveyCounts>& groups() const { return groups_; }  // by value, "" for none

  // Known fields first, then the others as they appeared.
  std::vector<SurveyField> fields() const;

 private:
  struct Fill {
    SurveyField field;
    std::unordered_set<std::uint64_t> values;  // hashes
  };

  static void see(Fill& fill, std::string_view value);
  void see_other(std::size_t position, const NamedValue& other);

  SurveyOptions options_;
  SurveyCounts total_;
  std::map<std::string, SurveyCounts> groups_;
  std::array<Fill, known_field_count> known_;
  std::vector<Fill> others_;                                       // in order of appearance
  std::map<std::string, std::size_t, std::less<>> other_indices_;  // into others_
  struct Met;                                                      // texts and ids, defined in survey.cpp
  std::unique_ptr<Met> met_;
};

}  // namespace slant
