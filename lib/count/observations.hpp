// What statistics replay: every document's counts by variant, its group and its unit, packed in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "count/count_table.hpp"
#include "count/document_table.hpp"
#include "count/schema.hpp"
#include "count/unit.hpp"

namespace slant {

struct Observed {
  VariantId variant;
  std::uint32_t count{0};  // above zero; over all entries, voices and zones
};

struct ObservationOptions {
  std::vector<std::string> by;  // fields whose values make the groups; doc_id and event are fields, too
  std::optional<Unit> unit;     // none: what fits the documents (UnitChooser)
};

// 28 to 32 bytes a document and 8 a cell; labels of documents are not kept.
class Observations {
 public:
  // Throws InputError with all of `by` and the unit that the table does not have, LimitError beyond 2^32 documents
  // or for a count above 4,294,967,295 of a variant in one of them.
  Observations(const DocumentTable& documents, const Schema& schema, const ObservationOptions& options);

  // A document a group, where nothing is known of documents: for estimates, not for resampling. Throws
  // LimitError for a count above 4,294,967,295.
  explicit Observations(const CountTable& counts);

  const std::vector<std::string>& by() const { return by_; }
  const Unit& unit() const { return account_.unit; }
  // How it came to be that, and how its values lie over the groups.
  const UnitAccount& unit_account() const { return account_; }
  // Whether several documents may be one unit, and groups share one.
  bool units_may_be_shared() const { return !unit_of_.empty(); }
  std::size_t variants() const { return choice_of_.size(); }  // of the schema, ignored ones among them
  std::size_t choices() const { return choices_; }
  ChoiceId choice_of(VariantId variant) const { return choice_of_[variant.index()]; }

  // Groups in the order of CountTable::groups(): by labels, the missing one last.
  std::size_t groups() const { return labels_.size(); }
  const std::vector<std::string>& labels(std::size_t group) const { return labels_[group]; }

  // Documents in the order of the corpus.
  std::size_t documents() const { return words_.size(); }
  std::uint32_t group(std::size_t document) const { return group_[document]; }
  std::uint64_t words(std::size_t document) const { return words_[document]; }
  // By variant; ignored variants have none.
  std::span<const Observed> cells(std::size_t document) const {
    return std::span(cells_).subspan(ends_[document], ends_[document + 1] - ends_[document]);
  }
  // A hash of doc_id and, among documents that share it, of how many came before.
  std::uint64_t key(std::size_t document) const { return keys_[document]; }

  // The event of a document, 0 … events() − 1 in order of appearance; documents without one have one each.
  std::size_t events() const { return event_keys_.size(); }
  std::uint32_t event(std::size_t document) const { return event_[document]; }
  std::uint64_t event_key(std::size_t document) const { return event_keys_[event_[document]]; }

  // The unit of a document, 0 … units() − 1, and of each unit the key by which it is drawn. One unit where
  // nothing can be resampled: where the unit asked for has one value, or most documents have none.
  std::size_t units() const { return unit_keys().size(); }
  std::uint32_t unit_of(std::size_t document) const {
    return unit_of_.empty() ? static_cast<std::uint32_t>(document) : unit_of_[document];
  }
  std::span<const std::uint64_t> unit_keys() const { return unit_of_.empty() ? keys_ : unit_keys_; }
  std::uint64_t unit_key(std::size_t document) const { return unit_keys()[unit_of(document)]; }

 private:
  std::vector<std::string> by_;
  UnitAccount account_;
  std::size_t choices_{0};
  std::vector<ChoiceId> choice_of_;  // by variant
  std::vector<std::vector<std::string>> labels_;
  std::vector<std::uint32_t> group_, event_;  // by document
  std::vector<std::uint32_t> unit_of_;        // by document; empty: each is one
  std::vector<std::uint64_t> words_, keys_;
  std::vector<std::uint64_t> event_keys_, unit_keys_;
  std::vector<std::size_t> ends_{0};
  std::vector<Observed> cells_;
};

struct UnitSizes {
  std::uint64_t documents{0}, units{0};  // with a mention
  double effective_units{0};  // as many of equal mentions would say as much: (Σm)² / Σm² (Kish 1965)
};

// By group, of mentions of these variants. O(cells + documents × log).
std::vector<UnitSizes> unit_sizes(const Observations& observations, std::span<const VariantId> variants);

}  // namespace slant
