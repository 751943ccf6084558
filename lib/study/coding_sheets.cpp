// Reads coding sheets filled by coders: cells parsed to codes, errors with file and line.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/ratio.hpp"
#include "base/suggest.hpp"
#include "base/unicode.hpp"
#include "study/sampling.hpp"
#include "study/typed_grid.hpp"

namespace slant {
namespace {

constexpr std::size_t most_faults = 20;  // said; more say nothing new

std::string cell_text(std::string_view cell) {
  return std::string(trimmed(cell, " \t\u00A0"));
}

// What people and programs write for "nothing"; "none" may be a code.
bool is_no_code(std::string_view cell) {
  constexpr std::array nothing{"",     "na", "n/a", "n.a.", "n.a", "#n/a", "#na", "nan",
                               "null", "-",  "--",  "–",    "—",   ".",    "/",   "<na>"};
  const std::string folded = fold_case(cell);
  return std::find(nothing.begin(), nothing.end(), folded) != nothing.end();
}

std::optional<double> number_in(std::string_view cell) {
  if (!is_number(cell)) return std::nullopt;
  if (cell.starts_with('+')) cell.remove_prefix(1);
  double number = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), number);
  return number;
}

// Codes as numbers: themselves, or at the nominal level the number of a word.
class Codes {
 public:
  explicit Codes(const CodingOptions& options) : options_(options) {}

  // Nothing where the cell is no code at this level.
  std::optional<double> code(const std::string& cell) {
    const std::optional<double> number = number_in(cell);
    if (!options_.level && number != 0 && number != 1) return std::nullopt;
    const bool words = options_.level == CodeLevel::nominal;
    if (!words && !number) return std::nullopt;
    if (options_.level == CodeLevel::ratio && *number < 0) return std::nullopt;
    const std::string name = number ? fmt::format("{}", *number + 0.0) : fold_case(cell);
    return codes_.emplace(name, words ? static_cast<double>(codes_.size()) : *number).first->second;
  }

  std::string expected() const {
    if (!options_.level) return "expected 1, 0 or nothing";
    return fmt::format("expected a number{} or nothing",
                       options_.level == CodeLevel::ratio ? " from 0 on" : "");
  }

  std::string remedy() const {
    if (!options_.level) return "1 is right, 0 is wrong; for other codes say their --level";
    return "decimals have a point, no comma; codes that are words need --level nominal";
  }

  // Throws InputError for a code that nobody gave.
  std::optional<std::set<double>> right() const {
    std::set<double> codes;
    if (options_.right.empty()) {
      const bool plain = std::all_of(codes_.begin(), codes_.end(),
                                     [](const auto& code) { return code.first == "0" || code.first == "1"; });
      if (!plain) return std::nullopt;
      if (const auto one = codes_.find("1"); one != codes_.end()) codes.insert(one->second);
      return codes;
    }
    for (const std::string& typed : options_.right) {
      const std::optional<double> number = number_in(typed);
      const auto at = codes_.find(number ? fmt::format("{}", *number + 0.0) : fold_case(typed));
      if (at == codes_.end()) {
        std::vector<std::string> known;
        for (const auto& code : codes_) known.push_back(code.first);
        throw InputError(fmt::format("--right: nobody gave the code '{}'", typed), suggestion(typed, known));
      }
      codes.insert(at->second);
    }
    return codes;
  }

 private:
  const CodingOptions& options_;
  std::map<std::string, double> codes_;
};

class Sheets {
 public:
  explicit Sheets(const CodingOptions& options) : codes_(options) {}

  void add(const std::string& path) {
    const TypedGrid grid = read_grid(path, "each row is a hit to code, as slant lexicon sample writes them");
    if (!find_columns(grid)) return;
    const std::size_t before = coding_.coders.size();
    add_coders(grid);
    std::map<std::string, std::uint64_t> lines;  // of the ids in this sheet
    for (std::size_t row = 0; row < grid.rows.size() && wrong_.size() < most_faults; ++row) {
      const auto& cells = grid.rows[row];
      if (std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return cell_text(cell).empty(); }))
        continue;
      CodedHit* const hit = hit_of(grid, row, lines);
      if (hit == nullptr) continue;
      for (std::size_t i = 0; i < coders_.size(); ++i) {
        const std::string cell = cell_text(cells[coders_[i]]);
        if (is_no_code(cell)) continue;
        const std::optional<double> code = codes_.code(cell);
        if (!code) {
          complain(grid, row,
                   fmt::format("'{}' in column '{}', {}", cell, grid.names[coders_[i]], codes_.expected()),
                   codes_.remedy());
          continue;
        }
        hit->codes.resize(coding_.coders.size(), missing);
        hit->codes[before + i] = *code;
      }
    }
  }

  Coding coding() {
    if (!wrong_.empty()) throw InputError(std::move(wrong_));
    for (CodedHit& hit : coding_.hits) hit.codes.resize(coding_.coders.size(), missing);
    coding_.right = codes_.right();
    return std::move(coding_);
  }

 private:
  void complain(const TypedGrid& grid, std::size_t row, std::string message, std::string hint) {
    const std::uint64_t line = row < grid.lines.size() ? grid.lines[row] : 1;
    wrong_.push_back({Severity::error, {grid.path, line, 0}, std::move(message), std::move(hint), {}, 1});
  }

  bool find_columns(const TypedGrid& grid) {
    constexpr std::array names{coding_columns::id, coding_columns::choice, coding_columns::variant,
                               coding_columns::entry, coding_columns::entry_hits};
    const std::size_t before = wrong_.size();
    columns_.clear();
    for (const char* name : names) {
      const auto at = grid.column(name);
      if (!at) {
        complain(grid, grid.rows.size(), fmt::format("no column '{}'", name),
                 "the columns are those of slant lexicon sample; others may stand among them");
      }
      columns_.push_back(at.value_or(0));
    }
    coders_.clear();
    for (std::size_t i = 0; i < grid.names.size(); ++i) {
      if (fold_case(grid.names[i]).starts_with(coding_columns::coder)) coders_.push_back(i);
    }
    if (coders_.empty()) {
      complain(grid, grid.rows.size(), "no column of a coder", "its name begins with 'coder', as in coder_1");
    }
    return wrong_.size() == before;
  }

  // Columns in which any code stands. One name in two sheets is two people.
  void add_coders(const TypedGrid& grid) {
    std::erase_if(coders_, [&](std::size_t column) {
      return std::all_of(grid.rows.begin(), grid.rows.end(),
                         [&](const auto& cells) { return is_no_code(cell_text(cells[column])); });
    });
    for (const std::size_t column : coders_) {
      std::string name = grid.names[column].substr(0, grid.names[column].find(" ("));
      auto& all = coding_.coders;
      if (std::find(all.begin(), all.end(), name) != all.end()) name += fmt::format(" ({})", grid.path);
      all.push_back(std::move(name));
    }
  }

  // Null where the row is wrong.
  CodedHit* hit_of(const TypedGrid& grid, std::size_t row, std::map<std::string, std::uint64_t>& lines) {
    const auto cell = [&](std::size_t column) { return cell_text(grid.rows[row][columns_[column]]); };
    const std::string id = cell(0);
    const auto hits = number_in(cell(4));
    if (id.empty()) {
      complain(grid, row, "a hit without its hit_id",
               "it stands in the sheet that was drawn, and in its key");
      return nullptr;
    }
    if (!hits || *hits < 1 || *hits > 1e15 ||
        *hits != static_cast<double>(static_cast<std::uint64_t>(*hits))) {
      complain(grid, row, fmt::format("'{}' in column 'entry_hits', expected a count of 1 or more", cell(4)),
               "it is how many hits the entry has in the corpus, as slant lexicon sample wrote it");
      return nullptr;
    }
    const auto [met, fresh] = lines.emplace(id, grid.lines[row]);
    if (!fresh) {
      complain(
          grid, row, fmt::format("the hit of line {} again", met->second),
          "a hit has one row and each coder a column; sheets of several coders are given as several files");
      return nullptr;
    }
    const auto total = static_cast<std::uint64_t>(*hits);
    CodedHit read{id, cell(1), cell(2), cell(3), total, {}};
    const auto name = [](const CodedHit& hit) { return std::tie(hit.choice, hit.variant, hit.entry); };
    const auto [place, first] = places_.emplace(id, coding_.hits.size());
    if (!first && name(coding_.hits[place->second]) != name(read)) {
      complain(grid, row, "another sheet has another entry for this hit", "give sheets of one draw");
      return nullptr;
    }
    Total& of_entry = totals_[name(read)];
    if (of_entry.hits == 0) of_entry.hits = total;
    if (first) ++of_entry.rows;
    if (of_entry.hits != total || of_entry.rows > total) {
      complain(
          grid, row,
          of_entry.hits != total
              ? fmt::format("entry_hits is {}, and {} in another row of this entry", total, of_entry.hits)
              : fmt::format("entry_hits is {}, and the entry has {} rows", total, of_entry.rows),
          "it is how many hits the entry has in the corpus; give sheets of one draw");
      return nullptr;
    }
    if (first) coding_.hits.push_back(std::move(read));
    return &coding_.hits[place->second];
  }

  struct Total {
    std::uint64_t hits{0}, rows{0};
  };

  Codes codes_;
  Coding coding_;
  std::vector<std::size_t> columns_, coders_;  // of the present sheet
  std::map<std::string, std::size_t> places_;  // of ids in coding_.hits
  std::map<std::tuple<std::string, std::string, std::string>, Total> totals_;
  std::vector<Diagnostic> wrong_;
};

}  // namespace

Coding read_coding(const std::vector<std::string>& paths, const CodingOptions& options) {
  Sheets sheets(options);
  for (const std::string& path : paths) sheets.add(path);
  return sheets.coding();
}

}  // namespace slant
