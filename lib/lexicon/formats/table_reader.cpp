// Reads tables by their shape.
#include "lexicon/formats/table_reader.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/table_cells.hpp"

namespace slant {
namespace {

class RowsReader {
 public:
  RowsReader(std::vector<SeparatedRow> rows, const TableFacts& facts, const TableShape& shape,
             DictionaryBuilder& out)
      : rows_(std::move(rows)), facts_(facts), shape_(shape), out_(out), line_(rows_.front().line) {}

  void run() {
    for (const std::string& taken : shape_.taken)
      out_.lose(line_, taken, "no name says so; --table-columns says otherwise");
    if (shape_.header) drop_names();
    lose_other_columns();
    switch (shape_.kind) {
      case TableKind::lists:
        return lists();
      case TableKind::labelled:
        for (const SeparatedRow& row : rows_) labelled(row);
        return tell_of_zeros();
      case TableKind::scores:
      case TableKind::marks:
        return wide();
    }
  }

 private:
  const std::string& name_of(std::size_t column) const { return facts_.columns[column].first; }
  std::string key_name(std::size_t column) const {
    return shape_.header && !name_of(column).empty() ? name_of(column) : fmt::format("column {}", column + 1);
  }

  // The names of the columns, where they stand again, too.
  void drop_names() {
    const std::vector<std::string> names = rows_.front().cells;
    std::size_t kept = 0;
    for (std::size_t i = 1; i < rows_.size(); ++i) {
      if (rows_[i].cells == names) {
        out_.lose(rows_[i].line, names.front(), "the names of the columns a second time: no entry");
      } else {
        if (kept != i) rows_[kept] = std::move(rows_[i]);
        ++kept;
      }
    }
    rows_.resize(kept);
  }

  bool is_used(std::size_t column) const {
    const auto among = [column](const std::vector<std::size_t>& columns) {
      return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    return among(shape_.terms) || among(shape_.categories) || among(shape_.columns) ||
           column == shape_.variant || column == shape_.weight || column == shape_.member;
  }

  void lose_other_columns() {
    for (std::size_t column = 0; column < facts_.columns.size(); ++column) {
      const ColumnFacts& facts = facts_.columns[column];
      if (is_used(column) || (facts.is_empty() && (shape_.header || facts.first.empty()))) continue;
      out_.lose(line_, key_name(column), why_left_out(facts));
    }
  }

  std::string why_left_out(const ColumnFacts& facts) const {
    if (shape_.header && facts.heading == Heading::aside && facts.is_numeric())
      return "a column of counts, ranks or numbers of rows, which are no weights: left out";
    if (shape_.header && facts.heading == Heading::category && !shape_.categories.empty())
      return "a second column of categories: left out; one below the other are named category and category_2";
    return "a column that is neither term, category nor weight: left out";
  }

  // Cells beyond the last column; in lists each is an entry.
  void ragged(const SeparatedRow& row) {
    for (std::size_t i = facts_.columns.size(); i < row.cells.size(); ++i) {
      if (row.cells[i].empty()) continue;
      out_.lose_entries(row.line, row.cells[i], "a cell beyond the last column: left out",
                        shape_.kind == TableKind::lists ? 1 : 0);
    }
  }

  // The key of a row; root where it has no category. A blank left of the terms is a cell of a spreadsheet that goes on.
  std::size_t key_of(const SeparatedRow& row) {
    std::size_t key = Dictionary::root;
    for (std::size_t i = 0; i < shape_.categories.size(); ++i) {
      const std::size_t column = shape_.categories[i];
      std::string name = cell_of(row, column);
      if (name.empty() && i == 0 && row.missing == 0 && column < shape_.terms.front()) {
        name = above_;
        if (!name.empty())
          out_.lose(row.line, cell_of(row, shape_.terms.front()),
                    "a term without a category: taken into that of the row above");
      }
      if (i == 0) above_ = name;
      if (!name.empty()) key = out_.key(key, name, row.line);
    }
    if (!shape_.variant) return key;
    const std::string& variant = cell_of(row, *shape_.variant);
    if (shape_.categories.empty()) key = out_.key(Dictionary::root, out_.stem(), row.line);
    if (variant.empty() || key == Dictionary::root) return Dictionary::root;
    out_.make_choice(key);
    return out_.key(key, variant, row.line);
  }

  void labelled(const SeparatedRow& row) {
    ragged(row);
    const bool labels = !shape_.categories.empty() || shape_.variant;
    const std::size_t key = key_of(row);
    bool any = false;
    for (const std::size_t column : shape_.terms) {
      const std::string& term = cell_of(row, column);
      if (term.empty()) continue;
      any = true;
      if (shape_.cells_list && key != Dictionary::root) {
        listed(row, key, term);
      } else if (labels && key == Dictionary::root) {
        out_.lose_entries(row.line, term,
                          shape_.variant ? "a term without a variant or choice: left out"
                                         : "a term without a category: left out");
      } else {
        term_of(row, key, term);
      }
    }
    if (!any) lose_row(row);
  }

  void listed(const SeparatedRow& row, std::size_t key, std::string_view terms) {
    while (!terms.empty()) {
      const std::size_t end = std::min(terms.find_first_of(",;"), terms.size());
      const std::string_view term = without_blanks(terms.substr(0, end));
      if (!term.empty()) out_.add(key, term, 1, row.line);
      terms.remove_prefix(std::min(end + 1, terms.size()));
    }
  }

  void lose_row(const SeparatedRow& row) {
    out_.lose_entries(
        row.line, said_of(row),
        row.missing > 0
            ? "a row whose term is NA or the like, a missing value: left out; the word stands in quotation marks"
            : "a row without a term: left out");
  }

  // What a row without a term says first.
  const std::string& said_of(const SeparatedRow& row) const {
    return *std::find_if(row.cells.begin(), row.cells.end() - 1,
                         [](const std::string& cell) { return !cell.empty(); });
  }

  void term_of(const SeparatedRow& row, std::size_t key, const std::string& term) {
    if (shape_.member && !is_in(row, term)) return;
    double weight = 1;
    if (shape_.weight && !weight_of(row, term, weight)) return;
    out_.add(key, term, weight, row.line);
  }

  // Zeros are told by number: tables of association have them by the thousand.
  bool is_in(const SeparatedRow& row, const std::string& term) {
    const std::string& written = cell_of(row, *shape_.member);
    double value = 0;
    const bool number = read_score(written, facts_.columns[*shape_.member].decimal_comma, value);
    if (number ? value != 0 : is_member(written, name_of(*shape_.member))) return true;
    if (number || is_no_member(written)) {
      ++zeros_;
    } else {
      out_.lose_entries(row.line, fmt::format("{} {}", term, written),
                        "a term of which no 0 or 1 says whether it is in the category: left out");
    }
    return false;
  }

  void tell_of_zeros() {
    if (zeros_ > 0) {
      out_.lose_entries(line_, fmt::format("{} of 0", counted(zeros_, "row")),
                        "0 says that the term is not in the category: no entry", zeros_);
    }
  }

  // False where the row is no entry: scores alone make one.
  bool weight_of(const SeparatedRow& row, const std::string& term, double& weight) {
    const std::string& written = cell_of(row, *shape_.weight);
    const bool scored = shape_.categories.empty() && !shape_.variant;
    if (read_score(written, facts_.columns[*shape_.weight].decimal_comma, weight)) return true;
    weight = 1;
    const std::string shown = written.empty() ? term : fmt::format("{} {}", term, written);
    if (!scored) {
      out_.lose(
          row.line, shown,
          written.empty() ? "a term without a weight: 1 instead" : "a weight that is no number: 1 instead");
      return true;
    }
    out_.lose_entries(
        row.line, shown,
        written.empty() ? "a term without a score: left out" : "a score that is no number: left out");
    return false;
  }

  void wide() {
    for (const std::size_t column : shape_.columns) {
      const std::size_t key = out_.key(Dictionary::root, key_name(column), line_);
      for (const SeparatedRow& row : rows_) {
        if (!cell_of(row, column).empty()) wide_cell(row, column, key);
      }
    }
    if (zeros_ > 0 && shape_.kind == TableKind::scores) {
      out_.lose(line_, fmt::format("{} of 0", counted(zeros_, "score")),
                "entries of weight 0 count as hits like any others");
    }
    for (const SeparatedRow& row : rows_) ragged(row);
  }

  void wide_cell(const SeparatedRow& row, std::size_t column, std::size_t key) {
    const std::string& written = cell_of(row, column);
    const std::string& term = cell_of(row, shape_.terms.front());
    const ColumnFacts& facts = facts_.columns[column];
    double value = 0;
    const bool number = read_score(written, facts.decimal_comma, value);
    const bool years = facts.is_years() && number;
    if (shape_.kind == TableKind::scores
            ? !number
            : !(years || is_member(written, name_of(column)) || is_no_member(written))) {
      out_.lose_entries(row.line, fmt::format("{} {}", term, written),
                        "neither a number nor a mark in a column of such: left out");
    } else if (shape_.kind == TableKind::scores) {
      zeros_ += value == 0 ? 1 : 0;
      enter(row, key, term, value);
    } else if (years && value < 0) {
      out_.lose_entries(row.line, fmt::format("{} {}", term, written),
                        "a year with a minus sign, since when the term is not in the category: left out");
    } else if (years ? value > 0 : is_member(written, name_of(column))) {
      enter(row, key, without_sense(term), 1);
    }
  }

  void enter(const SeparatedRow& row, std::size_t key, std::string_view term, double weight) {
    if (term.empty()) return lose_row(row);
    out_.add(key, term, weight, row.line);
  }

  void lists() {
    for (const std::size_t column : shape_.terms) {
      const std::size_t key = out_.key(Dictionary::root, key_name(column), line_);
      for (const SeparatedRow& row : rows_) out_.add(key, cell_of(row, column), 1, row.line);
    }
    for (const SeparatedRow& row : rows_) ragged(row);
  }

  std::vector<SeparatedRow> rows_;
  const TableFacts& facts_;
  const TableShape& shape_;
  DictionaryBuilder& out_;
  std::uint32_t line_;
  std::string above_;     // the category of the row above
  std::size_t zeros_{0};  // cells
};

}  // namespace

void read_rows(std::vector<SeparatedRow> rows, const TableFacts& facts, const TableShape& shape,
               DictionaryBuilder& out) {
  RowsReader(std::move(rows), facts, shape, out).run();
}

}  // namespace slant
