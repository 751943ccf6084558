// Counts summed by group: all integers, each share and rate travels with what it is divided by.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/ids.hpp"
#include "count/document_table.hpp"
#include "count/group_index.hpp"
#include "count/moments.hpp"
#include "count/schema.hpp"
#include "count/sparse.hpp"
#include "count/split.hpp"
#include "count/unit.hpp"

namespace slant {

struct VariantCount {
  std::uint64_t count{0};
  std::uint64_t documents{0};  // with at least one
  double share_sum{0};         // over the articles that mention the choice, of the article's share
  double score{0};  // Σ weight of the entry, over the hits; 0 where no entry of the schema has one
  VariantCount& operator+=(const VariantCount& other);
};

struct ChoiceCount {
  std::uint64_t mentions{0};   // over the choice's counted variants
  std::uint64_t documents{0};  // with at least one
  ChoiceCount& operator+=(const ChoiceCount& other);
};

// Holds the variants and choices that were met only: 35 to 52 bytes for each.
class GroupCount {
 public:
  std::vector<std::string> labels;  // one a field of CountTable::by, and the part where the table is split
  std::uint64_t documents{0};
  std::uint64_t words{0};

  // Zeros where the group has none. O(1).
  VariantCount operator[](VariantId variant) const { return variants_[variant]; }
  ChoiceCount operator[](ChoiceId choice) const { return choices_[choice]; }

  // Empty unless the table keeps them.
  const GroupMoments& moments() const { return moments_; }

  GroupCount& operator+=(
      const GroupCount& other);  // labels and moments stay: units may lie in several groups

 private:
  friend class CountTable;
  Sparse<VariantId, VariantCount> variants_;
  Sparse<ChoiceId, ChoiceCount> choices_;
  GroupMoments moments_;
};

class CountTable {
 public:
  // Where a unit is said, the table keeps the moments that intervals need; of a unit of several documents it then
  // holds one record for each group in which it has any. Of Unit{} it keeps those of all units that there could
  // be, until settle_unit(). Where a split is said, there is a group for each of its parts: with the counts of
  // that part, and all documents of the labels.
  CountTable(Schema schema, std::vector<std::string> by, std::optional<Unit> moments = {},
             std::optional<Split> split = {});

  // Adds one document; labels are the values of `by`, an empty one counts as missing_label. Ignored variants
  // are not counted. `words`: what rates divide by, in each part; without a split the first is all there is.
  // O(cells), amortised; with moments of larger units, and the cells of its unit so far.
  void add(const std::vector<std::string_view>& labels, const WordsByPart& words,
           std::span<const DocumentCell> cells, const UnitValues& unit = {});
  void add(const std::vector<std::string_view>& labels, std::uint64_t words,
           std::span<const DocumentCell> cells, const UnitValues& unit);
  void add(const std::vector<std::string_view>& labels, std::uint64_t words,
           std::span<const DocumentCell> cells, std::string_view event = {});
  void add(const std::vector<std::string_view>& labels, std::uint64_t words,
           std::initializer_list<DocumentCell> cells, std::string_view event = {}) {
    add(labels, words, std::span(cells.begin(), cells.size()), event);
  }

  // Once all documents are added: takes the unit that fits them where none was said, and says how it came to be. A
  // unit that most documents lack has no moments: nothing is known of what is independent.
  const UnitAccount& settle_unit();
  const std::optional<UnitAccount>& unit_account() const { return account_; }

  // A group that may stay without documents.
  void add_group(const std::vector<std::string_view>& labels) { group_of(labels); }

  const Schema& schema() const { return schema_; }
  const std::vector<std::string>& by() const { return by_; }
  const std::optional<Unit>& moments() const { return moments_of_; }
  std::optional<Split> split() const { return split_; }
  std::size_t parts() const { return split_ ? parts_of(*split_) : 1; }
  // What a group's labels are: the fields, and what it is split by.
  std::vector<std::string> label_names() const;

  // Only these, in this order: numbers of groups as groups() has them, without their parts. The last step: nothing is
  // added later, and the account of units stays that of all groups.
  void keep(const std::vector<std::size_t>& groups);

  // Sorted by labels, byte order, the missing group last, unless keep() said otherwise; the parts of each one after
  // the other. Valid until the next add.
  std::vector<const GroupCount*> groups() const;

 private:
  // Of a variant.
  struct Kin {
    ChoiceId choice;
    bool competes;  // with the choice's other variants
  };
  // The sums of one document, for those that it has; zeros between two calls of add().
  template <class Id>
  struct OfDocument {
    std::vector<Id> met;
    std::vector<std::uint64_t> counts;  // by id
    void add(Id id, std::uint64_t count);
    void clear();
  };

  // Moments of units that may turn out to be those of the groups.
  struct OtherMoments {
    std::vector<GroupMoments> groups;
    SharedUnits shared;
  };

  std::size_t group_of(const std::vector<std::string_view>& labels);  // its first part
  void add_to(std::size_t group, std::uint64_t words, std::span<const DocumentCell> cells,
              const UnitValues& unit);
  void add_moments(std::size_t group, std::uint64_t words, const UnitValues& unit);
  void add_other(std::optional<OtherMoments>& to, std::size_t group, std::string_view value);

  Schema schema_;
  std::vector<std::string> by_;
  Targets targets_;
  std::vector<Kin> kin_;  // by VariantId
  GroupIndex index_;
  std::optional<std::vector<std::size_t>> kept_;  // numbers of index_, in the order that keep() was told
  std::optional<Split> split_;
  std::vector<GroupCount> groups_;  // as index_ numbers them, by parts
  bool has_scores_;
  OfDocument<VariantId> variants_;     // scratch of add()
  std::vector<double> scores_;         // scratch of add(), by variant
  OfDocument<ChoiceId> choices_;       // scratch of add()
  OfDocument<EntryId> entries_;        // scratch of add(), where entries have scores
  std::vector<DocumentCell> of_part_;  // scratch of add()
  std::optional<Unit> moments_of_;
  std::optional<UnitChooser> chooser_;
  std::optional<UnitAccount> account_;
  SharedUnits shared_;                                // of the unit that the groups' moments are of
  std::optional<OtherMoments> by_event_, by_outlet_;  // with Unit{}, from the first event or outlet on
  UnitCounts unit_;                                   // scratch of add()
};

// The sum of a table's rows by some of its fields, or by doc_id or event. Throws InputError with all of `by`
// that the table does not have.
CountTable sum(const DocumentTable& documents, const Schema& schema, const std::vector<std::string>& by);

// Which groups take part; the others are left out as if their documents were not in the corpus.
struct GroupLimits {
  std::uint64_t min_mentions{0}, min_articles{0};
  std::uint64_t most{0};  // those with most mentions, ties by name; 0: all
  bool any() const { return min_mentions > 0 || min_articles > 0 || most > 0; }
};

// Numbers of the groups within the limits, in the order of groups() without parts. Mentions are of `choices` (empty:
// of all). Throws InputError, which names the flags, where there are groups and none is left.
std::vector<std::size_t> groups_within(const CountTable& counts, const GroupLimits& limits,
                                       const std::vector<ChoiceId>& choices);

// How often each group, over its parts, mentions the choices; empty: all of them.
std::vector<std::uint64_t> mentions_by_group(const CountTable& counts, const std::vector<ChoiceId>& choices);

// The rows of `documents` that lie in these groups of `counts`, which was made from them.
DocumentTable documents_of(const DocumentTable& documents, const CountTable& counts,
                           const std::vector<std::size_t>& groups);

// Numbers of all groups in another order: "name"; "mentions" of `choices`, most first; a field of by(), by its values;
// "share:VARIANT" or "share:CHOICE.VARIANT", largest first, groups that do not mention its choice last. Ties: as they
// were. Throws InputError for any other text, and for a variant that there is not.
std::vector<std::size_t> groups_sorted(const CountTable& counts, const std::string& order,
                                       const std::vector<ChoiceId>& choices);

// Names of the groups that are not among these.
std::vector<std::string> names_without(const CountTable& counts, const std::vector<std::size_t>& groups);

// All groups as one, of a table that is not split; its labels are empty.
GroupCount total(const CountTable& counts);
// The same for each part of a split; one without.
std::vector<GroupCount> totals(const CountTable& counts);

// count / mentions; NaN where there are none, and for categories.
double share(const GroupCount& group, const Schema& schema, VariantId variant);
// The mean over the articles that mention the choice of each article's share; NaN where there are none.
double article_share(const GroupCount& group, const Schema& schema, VariantId variant);
// Hits per 1,000 words; NaN where there are no words.
double rate(const GroupCount& group, VariantId variant);

// The mean weight of a variant's hits; NaN without hits. And their sum per 1,000 words; NaN without words.
double score_mean(const GroupCount& group, VariantId variant);
double score_rate(const GroupCount& group, VariantId variant);

// Of a table that keeps moments: a variant's count over the mentions of its choice, and over words.
RatioMoments share_moments(const GroupCount& group, const Schema& schema, VariantId variant);
RatioMoments rate_moments(const GroupCount& group, VariantId variant);

}  // namespace slant
