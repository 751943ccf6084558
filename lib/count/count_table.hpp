// Counts summed by group: all integers, each share and rate travels with what it is divided by.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/ids.hpp"
#include "count/document_table.hpp"
#include "count/schema.hpp"

namespace slant {

inline constexpr const char* missing_label = "(missing)";  // the group of documents without the field

struct VariantCount {
  std::uint64_t count{0};
  std::uint64_t documents{0};  // with at least one
};

struct ChoiceCount {
  std::uint64_t mentions{0};  // over the choice's counted variants
  std::uint64_t documents{0};
};

struct GroupCount {
  std::vector<std::string> labels;  // one a field of CountTable::by
  std::uint64_t documents{0};
  std::uint64_t words{0};
  std::vector<VariantCount> variants;  // by VariantId
  std::vector<ChoiceCount> choices;    // by ChoiceId
  std::vector<double> share_sums;      // by VariantId: the sum over articles that mention the choice of the
                                   // article's share; / choice documents = the mean of the articles' shares
};

class CountTable {
 public:
  CountTable(Schema schema, std::vector<std::string> by);

  // Adds one document; labels are the values of `by`, an empty one counts as missing_label. O(cells).
  void add(const std::vector<std::string>& labels, std::uint64_t words,
           const std::vector<DocumentCell>& cells);

  const Schema& schema() const { return schema_; }
  const std::vector<std::string>& by() const { return by_; }

  // Sorted by labels, byte order, the missing group last.
  std::vector<const GroupCount*> groups() const;

 private:
  Schema schema_;
  std::vector<std::string> by_;
  std::vector<GroupCount> groups_;
  std::unordered_map<std::string, std::size_t> index_;  // never iterated
  std::vector<std::uint64_t> document_counts_;          // scratch of add(), by VariantId
};

// The sum of a table's rows by some of its fields. Throws InputError where `by` names none of them.
CountTable sum(const DocumentTable& documents, const Schema& schema, const std::vector<std::string>& by);

// count / mentions; NaN where there are none.
double share(const GroupCount& group, const Schema& schema, VariantId variant);
// The mean over the articles that mention the choice of each article's share; NaN where there are none.
double article_share(const GroupCount& group, const Schema& schema, VariantId variant);
// Hits per 1,000 words; NaN where there are no words.
double rate(const GroupCount& group, VariantId variant);

}  // namespace slant
