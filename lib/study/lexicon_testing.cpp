// Reads example sentences and their expected counts, with all errors at once.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/suggest.hpp"
#include "count/names.hpp"
#include "study/checking.hpp"
#include "study/typed_grid.hpp"

namespace slant {
namespace {

constexpr const char* layout = "text,counts,trap";

std::string without_blanks(std::string_view text) {
  return std::string(trimmed(text, " \t"));
}

Diagnostic fault(const std::string& path, std::uint64_t line, std::string message, std::string hint) {
  Diagnostic made;
  made.place.file = path;
  made.place.line = line;
  made.message = std::move(message);
  made.hint = std::move(hint);
  return made;
}

class CountsReader {
 public:
  CountsReader(const Schema& schema, const TypedGrid& grid) : grid_(grid) {
    for (std::uint32_t i = 0; i < schema.variants.size(); ++i) {
      if (!schema.variants[i].ignored) names_.insert(counted_name(schema, VariantId{i}));
    }
  }

  NamedCounts read(std::string_view cell, std::size_t row) {
    NamedCounts counts;
    while (!cell.empty()) {
      const std::size_t end = std::min(cell.find(';'), cell.size());
      if (const std::string part = without_blanks(cell.substr(0, end)); !part.empty()) add(part, row, counts);
      cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return counts;
  }

  std::vector<Diagnostic> wrong;

 private:
  void add(const std::string& part, std::size_t row, NamedCounts& counts) {
    const std::size_t space = part.rfind(' ');
    const std::optional<std::uint32_t> count =
        space == std::string::npos ? std::nullopt : count_of(std::string_view(part).substr(space + 1));
    if (!count || *count == 0) {
      refuse(row, fmt::format("'{}': expected a name and how often it is counted", part),
             "write: fighters.rebels 2; ruler.bare 1 (or nothing, where nothing is counted)");
      return;
    }
    const std::string name = without_blanks(std::string_view(part).substr(0, space));
    if (!names_.contains(name)) {
      const std::vector<std::string> known(names_.begin(), names_.end());
      refuse(row, fmt::format("the lexicon counts no '{}'", name), suggestion(name, known));
      return;
    }
    counts[name] += *count;
  }

  void refuse(std::size_t row, std::string message, std::string hint) {
    wrong.push_back(fault(grid_.path, grid_.lines[row], std::move(message), std::move(hint)));
  }

  const TypedGrid& grid_;
  std::set<std::string> names_;
};

}  // namespace

std::vector<LexiconExample> test_lexicon(const Lexicon& lexicon, const std::string& path) {
  const TypedGrid grid = read_grid(path, layout);
  const auto text = grid.column("text"), counts = grid.column("counts"), trap = grid.column("trap");
  if (!text || !counts) {
    throw InputError({fault(path, 1, fmt::format("no column '{}'", text ? "counts" : "text"),
                            fmt::format("the first line names the columns: {}", layout))});
  }
  CountsReader reader(lexicon.schema, grid);
  std::vector<LexiconExample> examples;
  for (std::size_t row = 0; row < grid.rows.size(); ++row) {
    const std::vector<std::string>& cells = grid.rows[row];
    examples.push_back(
        {grid.lines[row], cells[*text], reader.read(cells[*counts], row), {}, trap ? cells[*trap] : ""});
  }
  if (!reader.wrong.empty()) throw InputError(std::move(reader.wrong));
  count_examples(lexicon, examples);
  return examples;
}

}  // namespace slant
