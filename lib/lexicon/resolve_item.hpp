// One item of a file → one entry: its pattern, its guards, its weight, and the text it is shown as.
#pragma once

#include <array>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "lexicon/ast.hpp"
#include "lexicon/diagnostics.hpp"
#include "lexicon/expand.hpp"
#include "lexicon/file_options.hpp"
#include "lexicon/resolve.hpp"

namespace slant {

class ItemResolver {
 public:
  ItemResolver(const FileOptions& options, Diagnostics& diagnostics, Resolved& out)
      : possessive_(options.possessive),
        across_(options.across),
        diagnostics_(diagnostics),
        out_(out),
        expander_(diagnostics, options.across, options.hyphens, options.elisions) {}

  Expander& expander() { return expander_; }
  void add_axis(const ast::Axis& axis);
  std::vector<AxisWeight> weights(const List<ast::Weight>& weights);
  // Appends the entry to the lexicon. Where a pattern is broken it is left out; the diagnostics have it.
  void add(const ast::Item& item, VariantId variant);

 private:
  bool read_guard(const ast::Guard& guard, EntryPattern& pattern, Schema::Entry& entry);
  bool read_places(const ast::Guard& guard, PlaceSet& places);
  std::vector<Sequence> finished(Expander::Expansion expansion, bool cased);
  PatternId target(std::vector<Sequence> sequences);
  std::string marks_between(Step left, Step right) const;
  std::string joining_marks(std::span<const Step> words, std::size_t at) const;
  Literal beside(std::span<const Step> words, std::size_t at) const;
  Step bare_literal(Step word, bool possessive);
  Step literal(Step word, Literal wanted);
  std::string source_text(ByteSpan at) const;

  Possessive possessive_;
  Across across_;
  Diagnostics& diagnostics_;
  Resolved& out_;
  Expander expander_;
  std::vector<std::array<Step, 2>> literals_;  // without marks, by word and possessive; any_word: none yet
  // With marks: by word, those before and after it, those that must not go on, joined and possessive.
  std::map<std::tuple<Step, std::string, std::string, std::string, std::string, bool, bool>, Step>
      marked_literals_;
  std::map<std::vector<Sequence>, PatternId> targets_;
  std::vector<std::string> axis_names_;
};

}  // namespace slant
