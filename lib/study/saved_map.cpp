// Reads a map that slant map wrote as CSV back into axes and arrows.
#include "study/saved_map.hpp"

#include <charconv>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/enum_names.hpp"
#include "study/typed_grid.hpp"

namespace slant {
namespace {

using VariantName = std::tuple<std::string, std::string, std::string>;  // lexicon, choice, variant

class MapReader {
 public:
  MapReader(const std::string& path, const Schema& schema)
      : grid_(read_grid(path, "a map is what slant map --format csv wrote")) {
    for (std::size_t v = 0; v < schema.variants.size(); ++v) {
      const auto id = id_of<VariantTag>(v);
      const Schema::Choice& choice = schema[schema[id].choice];
      const std::string& lexicon = schema.lexicons[choice.lexicon.index()].name;
      known_.try_emplace({lexicon, choice.name, schema[id].name}, id, schema[id].choice);
    }
  }

  SavedMap read() {
    look_for_columns();
    read_method();
    for (std::size_t r = 0; r < grid_.rows.size(); ++r) read_row(r);
    if (wrong_.empty() && (squares_.size() != axes_.size() || explained_ == 0 || arrows_.empty())) {
      refuse_file("the map has no axes or no variants");
    }
    if (!wrong_.empty()) throw InputError(std::move(wrong_));
    return made();
  }

 private:
  const std::string& cell(std::size_t row, const char* column) const {
    return grid_.rows[row][*grid_.column(column)];
  }

  void look_for_columns() {
    for (const char* name : {"kind", "method", "lexicon", "choice", "variant", "dim1", "mass"}) {
      if (!grid_.column(name)) refuse_file(fmt::format("no map: there is no column '{}'", name));
    }
    if (!wrong_.empty()) throw InputError(std::move(wrong_));
    for (std::size_t k = 1;; ++k) {
      const auto column = grid_.column(fmt::format("dim{}", k));
      if (!column) break;
      axes_.push_back(*column);
    }
  }

  void read_method() {
    const std::string& method = cell(0, "method");
    for (std::size_t r = 0; r < grid_.rows.size(); ++r) {
      if (cell(r, "method") != method) {
        refuse(r,
               fmt::format("method '{}', where line {} has '{}'", cell(r, "method"), grid_.lines[0], method),
               "a file holds one map");
      }
    }
    if (method == name_of(MapMethod::ca)) {
      saved_.map.method = MapMethod::ca;
    } else if (method != name_of(MapMethod::within)) {
      refuse(0, fmt::format("the axes of method '{}' do not place new groups", method),
             "make the map with --method within or ca; or make "
             "one of all groups, with --passive for the new ones");
    }
  }

  void read_row(std::size_t r) {
    const std::string& kind = cell(r, "kind");
    if (kind == "group") {
      ++saved_.groups;
    } else if (kind == "singular_value") {
      for (const std::size_t column : axes_) {
        const double value = number(r, column);
        squares_.push_back(value * value);
      }
    } else if (kind == "explained") {
      explained_ = number(r, axes_[0]);
    } else if (kind == "variant") {
      read_variant(r);
    }
  }

  void read_variant(std::size_t r) {
    const VariantName name{cell(r, "lexicon"), cell(r, "choice"), cell(r, "variant")};
    const auto found = known_.find(name);
    if (found == known_.end()) {
      refuse(r, fmt::format("the lexicon has no variant '{}' of '{}'", std::get<2>(name), std::get<1>(name)),
             "give -l the lexicon that the map was made with");
      return;
    }
    const auto [id, choice] = found->second;
    if (!met_.insert(id.value).second)
      refuse(r, "the variant stands in an earlier row already", "delete one");
    saved_.map.frame.variants.push_back(id);
    const bool one_block = saved_.map.method == MapMethod::ca;
    const auto block = blocks_.try_emplace(one_block ? 0 : choice.value, at(blocks_.size())).first->second;
    saved_.map.frame.blocks.push_back(block);
    for (const std::size_t column : axes_) arrows_.push_back(number(r, column));
    const double mass = number(r, *grid_.column("mass"));
    if (mass <= 0) refuse(r, "a mass that is not above 0", "use the file as it was written");
    masses_.push_back(mass);
  }

  double number(std::size_t row, std::size_t column) {
    const std::string& text = grid_.rows[row][column];
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc{} && end == text.data() + text.size() && std::isfinite(value)) return value;
    refuse(row, fmt::format("'{}' in column '{}', expected a number", text, grid_.names[column]),
           "use the file as it was written");
    return 1;
  }

  SavedMap made() {
    Map& map = saved_.map;
    const auto axes = at(axes_.size());
    const auto variants = at(masses_.size());
    map.fixed = true;
    map.frame.block_count = at(blocks_.size());
    map.dimensions = axes_.size();
    map.squares = Eigen::Map<const Vector>(squares_.data(), axes);
    map.inertia = squares_[0] / explained_;
    map.arrows = Eigen::Map<const RowMatrix>(arrows_.data(), variants, axes);
    map.masses.variant = Eigen::Map<const Vector>(masses_.data(), variants);
    Vector of_block = Vector::Zero(map.frame.block_count);
    for (std::size_t v = 0; v < masses_.size(); ++v) of_block[map.frame.blocks[v]] += masses_[v];
    map.masses.share = map.masses.variant;
    for (std::size_t v = 0; v < masses_.size(); ++v) map.masses.share[at(v)] /= of_block[map.frame.blocks[v]];
    return std::move(saved_);
  }

  void refuse(std::size_t row, std::string message, std::string hint) {
    wrong_.push_back(
        {Severity::error, {grid_.path, grid_.lines[row], 0}, std::move(message), std::move(hint), {}, 1});
  }
  void refuse_file(std::string message) {
    wrong_.push_back({Severity::error,
                      {grid_.path, 1, 0},
                      std::move(message),
                      "give what slant map wrote with --format csv",
                      {},
                      1});
  }

  TypedGrid grid_;
  std::map<VariantName, std::pair<VariantId, ChoiceId>> known_;
  SavedMap saved_;
  std::vector<std::size_t> axes_;  // columns
  std::vector<double> squares_, arrows_, masses_;
  double explained_{0};  // by the first axis
  std::map<std::uint32_t, Eigen::Index> blocks_;
  std::set<std::uint32_t> met_;
  std::vector<Diagnostic> wrong_;
};

}  // namespace

SavedMap read_map(const std::string& path, const Schema& schema) {
  return MapReader(path, schema).read();
}

}  // namespace slant
