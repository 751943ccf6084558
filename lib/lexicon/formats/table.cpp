// Tables, by what their columns hold: flat (term, category, perhaps a weight), scored (term, score), wide
// (term, a column of scores or of marks for each category), lists (a column of terms for each category).
#include <algorithm>

#include <fmt/format.h>

#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/readers.hpp"
#include "lexicon/formats/separated.hpp"
#include "lexicon/formats/table_cells.hpp"
#include "lexicon/formats/table_headings.hpp"
#include "lexicon/formats/table_rows.hpp"

namespace slant {
namespace {

constexpr std::size_t column_limit = 1000;
constexpr std::size_t cell_limit = 50'000'000;  // also those that short rows lack

class TableReader {
 public:
  TableReader(std::vector<SeparatedRow> rows, const ImportOptions& options, DictionaryBuilder& out)
      : rows_(std::move(rows)), options_(options), out_(out) {}

  void run() {
    if (rows_.empty()) out_.refuse(1, "an empty table", "expected rows of a term and its category");
    for (const SeparatedRow& row : rows_) columns_ = std::max(columns_, row.cells.size());
    // A cell too many in one row is a slip, not a column.
    if (rows_.front().cells.size() > 1) columns_ = rows_.front().cells.size();
    if (columns_ > column_limit || columns_ * rows_.size() > cell_limit) {
      out_.refuse(rows_.front().line,
                  fmt::format("a table of {} columns and {} rows, expected at most {} columns and {} cells",
                              columns_, rows_.size(), column_limit, cell_limit),
                  "is it a dictionary? each column is a category");
    }
    find_named();
    if (header_) drop_repeated_names();
    if (!options_.columns.empty() || (term_ < columns_ && !categories_.empty())) return flat();
    term_ = term_ < columns_ ? term_ : 0;
    const std::vector<std::size_t> numbers =
        columns_of([](const std::string& cell, const std::string&) { return says_number(cell); });
    if (columns_ == 3 && !names_known_ && numbers == std::vector<std::size_t>{2} &&
        (repeats(1) || repeats(0))) {
      weight_ = 2;
      return without_names();
    }
    if (!numbers.empty() && !are_marks(numbers)) return scored(numbers);
    const std::vector<std::size_t> marks = mark_columns();
    if (!marks.empty()) return wide(marks, true);
    if (columns_ == 2 && !names_known_ && (repeats(1) || repeats(0))) return without_names();
    if (!names_known_ && !options_.header && (columns_ == 2 ? may_be_pairs() : says_categories())) {
      refuse_unsure();
    }
    lists();
  }

 private:
  // Columns by the names in the first row, or as they were said; header_ where it has one that is known.
  void find_named() {
    term_ = columns_;
    weight_ = columns_;
    variant_ = columns_;
    const std::vector<std::string>& names = rows_.front().cells;
    bool known = false;
    for (std::size_t i = 0; i < names.size(); ++i) {
      const TableColumn named = column_named(names[i]);
      known = known || named != TableColumn::none;
      if (options_.columns.empty()) {
        if (options_.header != TableHeader::no) take(named, names[i], i);
      } else if (i < options_.columns.size()) {
        take(options_.columns[i], {}, i);
      }
    }
    if (!options_.columns.empty()) {
      if (term_ == columns_ || categories_.empty()) {
        out_.refuse(rows_.front().line, "columns without a term or without a category",
                    "say both, as in --table-columns category,term");
      }
      header_ = options_.header ? *options_.header == TableHeader::yes : known;
      return;
    }
    if (term_ == columns_ && columns_ == 2 && categories_.size() == 1 && repeats(categories_.front())) {
      term_ = 1 - categories_.front();
    }
    header_ = term_ < columns_ &&
              (options_.header || categories_.empty() || !comes_again(rows_, categories_.front()));
    if (!header_) {
      term_ = columns_;
      weight_ = columns_;
      variant_ = columns_;
      categories_.clear();
    } else if (categories_.size() == 1 && weight_ == columns_ && names_either(names[categories_.front()]) &&
               numeric(categories_.front())) {
      weight_ = categories_.front();
      categories_.clear();
    }
    names_known_ = header_;
    header_ = header_ || options_.header == TableHeader::yes;
    if (!categories_.empty() && variant_ < columns_) categories_.push_back(variant_);
  }

  void take(TableColumn what, const std::string& name, std::size_t column) {
    if (what == TableColumn::term && term_ == columns_) {
      term_ = column;
    } else if (what == TableColumn::weight && weight_ == columns_) {
      weight_ = column;
    } else if (what == TableColumn::variant && variant_ == columns_) {
      variant_ = column;
      if (!options_.columns.empty()) categories_.push_back(column);
    } else if (what == TableColumn::category && (categories_.empty() || !options_.columns.empty())) {
      categories_.push_back(column);
    } else if (!categories_.empty() && names_next_level(name, categories_.size())) {
      categories_.push_back(column);
    }
  }

  void drop_repeated_names() {
    const std::vector<std::string> names = rows_.front().cells;
    std::size_t kept = 1;
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

  // Two columns of texts, one of which names categories. The first row is like the others where its category
  // comes again, or where too little is there to tell.
  void without_names() {
    const bool second_has_fewer =
        distinct_cells(rows_, first_row(), 1) <= distinct_cells(rows_, first_row(), 0);
    const std::size_t category = repeats(1) && (!repeats(0) || second_has_fewer) ? 1 : 0;
    categories_ = {category};
    term_ = 1 - category;
    const bool others_repeat = distinct_cells(rows_, first_row(), category) + 1 < rows_.size() - first_row();
    if (!options_.header && weight_ == columns_ && others_repeat && !comes_again(rows_, category))
      refuse_unsure();
    flat();
  }

  // Two full columns, one with a text that stands there again: lists say a term once. But the first may be the
  // name of its list and a term of it.
  bool may_be_pairs() const {
    const std::size_t rows = rows_.size();
    for (const std::size_t column : {0U, 1U}) {
      if (filled_cells(rows_, first_row(), column) < rows ||
          distinct_cells(rows_, first_row(), column) == rows)
        continue;
      const bool its_name = rows > 2 && distinct_cells(rows_, first_row(), column) + 1 == rows &&
                            comes_again(rows_, column) &&
                            cell_of(rows_[1], column) != cell_of(rows_[0], column);
      if (!its_name) return true;
    }
    return false;
  }

  // Among the columns of a table without known names there is one of few texts, again and again.
  bool says_categories() const {
    for (std::size_t column = 0; column < columns_; ++column) {
      const std::size_t rows = rows_.size();
      if (rows > 2 && filled_cells(rows_, first_row(), column) == rows &&
          distinct_cells(rows_, first_row(), column) * 3 <= rows * 2)
        return true;
    }
    return false;
  }

  [[noreturn]] void refuse_unsure() const {
    out_.refuse(
        rows_.front().line,
        fmt::format("a table whose columns have no names that are known. Its first rows: {}",
                    shown_rows(rows_, 3)),
        fmt::format("name the columns in the first row: category, term. Or say what they are: slant lexicon "
                    "convert {} --header no --table-columns category,term -o OUT.lex",
                    out_.file()));
  }

  std::size_t first_row() const { return header_ ? 1 : 0; }

  // Columns other than the term's whose cells below the first row all are, where they are not empty. `is` is
  // asked with the cell and the name of its column.
  template <class Is>
  std::vector<std::size_t> columns_of(Is is) const {
    std::vector<std::size_t> found;
    const std::size_t first = rows_.size() > 1 ? 1 : 0;
    for (std::size_t column = 0; column < columns_; ++column) {
      if (column == term_) continue;
      std::size_t filled = 0, such = 0;
      for (std::size_t i = first; i < rows_.size(); ++i) {
        const std::string& text = cell_of(rows_[i], column);
        filled += text.empty() ? 0 : 1;
        such += is(text, cell_of(rows_.front(), column)) ? 1 : 0;
      }
      if (such > 0 && such * 100 >= filled * 95) found.push_back(column);
    }
    return found;
  }

  bool numeric(std::size_t column) const {
    const std::vector<std::size_t> numbers =
        columns_of([](const std::string& text, const std::string&) { return says_number(text); });
    return std::find(numbers.begin(), numbers.end(), column) != numbers.end();
  }

  std::vector<std::size_t> mark_columns() const {
    std::vector<std::size_t> found = columns_of([](const std::string& text, const std::string& name) {
      return is_member(text, name) || is_no_member(text);
    });
    std::erase_if(found, [&](std::size_t column) {
      return std::none_of(rows_.begin() + 1, rows_.end(), [&](const SeparatedRow& row) {
        return is_member(cell_of(row, column), cell_of(rows_.front(), column));
      });
    });
    return rows_.size() > 1 ? found : std::vector<std::size_t>{};
  }

  // Several columns of nothing but 0 and 1: who belongs, not how much.
  bool are_marks(const std::vector<std::size_t>& columns) const {
    if (columns.size() < 2 || weight_ < columns_ || says_number(cell_of(rows_.front(), columns.front())))
      return false;
    return std::all_of(columns.begin(), columns.end(), [&](std::size_t column) {
      return std::all_of(rows_.begin() + 1, rows_.end(), [&](const SeparatedRow& row) {
        const std::string& text = cell_of(row, column);
        return text.empty() || text == "0" || text == "1";
      });
    });
  }

  // A column of few different texts names categories. Of the second so little is asked that two rows do.
  bool repeats(std::size_t column) const {
    const std::size_t rows = rows_.size() - first_row();
    const std::size_t texts = distinct_cells(rows_, first_row(), column);
    return texts * 2 <= rows || (column == 1 && !header_ && texts <= 2);
  }

  void ragged(const SeparatedRow& row) {
    for (std::size_t i = columns_; i < row.cells.size(); ++i) {
      if (!row.cells[i].empty()) out_.lose(row.line, row.cells[i], "a cell beyond the last column: left out");
    }
  }

  std::string name_of(std::size_t column) const {
    const std::string name = header_ ? cell_of(rows_.front(), column) : std::string();
    return name.empty() ? fmt::format("column {}", column + 1) : name;
  }

  void lose_other_columns(const std::vector<std::size_t>& used) {
    for (std::size_t column = 0; column < columns_; ++column) {
      const bool known =
          column == term_ || column == weight_ || std::find(used.begin(), used.end(), column) != used.end();
      const bool filled = std::any_of(rows_.begin(), rows_.end(),
                                      [&](const SeparatedRow& row) { return !cell_of(row, column).empty(); });
      if (!known && filled) {
        out_.lose(rows_.front().line, name_of(column),
                  "a column that is neither term, category nor weight: left out");
      }
    }
  }

  void flat() {
    lose_other_columns(categories_);
    const bool zeros = !header_ && only_zeros_and_ones();  // 0: not in the category
    for (std::size_t i = first_row(); i < rows_.size(); ++i) {
      const SeparatedRow& row = rows_[i];
      ragged(row);
      std::size_t key = Dictionary::root;
      for (const std::size_t column : categories_) {
        if (!cell_of(row, column).empty()) key = out_.key(key, cell_of(row, column), row.line);
        if (variant_ < columns_ && column != variant_ && key != Dictionary::root) out_.make_choice(key);
      }
      if (variant_ < columns_ && cell_of(row, variant_).empty()) key = Dictionary::root;  // of no variant
      const std::string& term = cell_of(row, term_);
      double weight = 1;
      if (term.empty() || key == Dictionary::root) {
        out_.lose(row.line, term.empty() ? cell_of(row, categories_.front()) : term,
                  term.empty()          ? "a row without a term: left out"
                  : variant_ < columns_ ? "a term without a variant or choice: left out"
                                        : "a term without a category: left out");
        continue;
      }
      const std::string written = weight_ < columns_ ? cell_of(row, weight_) : std::string();
      if (weight_ < columns_ && written.empty()) {
        out_.lose(row.line, term, "a term without a weight: 1 instead");
      } else if (!written.empty() && !read_number(written, weight)) {
        out_.lose(row.line, fmt::format("{} {}", term, written), "a weight that is no number: 1 instead");
        weight = 1;
      }
      if (zeros && weight == 0) continue;
      out_.add(key, term, weight, row.line);
    }
  }

  bool only_zeros_and_ones() const {
    return weight_ < columns_ && std::all_of(rows_.begin(), rows_.end(), [&](const SeparatedRow& row) {
             return cell_of(row, weight_) == "0" || cell_of(row, weight_) == "1";
           });
  }

  // Without names for the columns, numbers behind the first say how sure it is (VADER) and not what it is.
  void scored(const std::vector<std::size_t>& numbers) {
    const bool named = header_ || !says_number(cell_of(rows_.front(), numbers.front()));
    header_ = named;
    if (weight_ < columns_ || !named || numbers.size() == 1) {
      weight_ = weight_ < columns_ ? weight_ : numbers.front();
      lose_other_columns({});
      each_cell(weight_, [&](const SeparatedRow& row, double weight) {
        out_.add(Dictionary::root, cell_of(row, term_), weight, row.line);
      });
      return;
    }
    wide(numbers, false);
  }

  void wide(const std::vector<std::size_t>& columns, bool marks) {
    header_ = true;
    lose_other_columns(columns);
    for (const std::size_t column : columns) {
      const std::size_t key = out_.key(Dictionary::root, name_of(column), rows_.front().line);
      if (marks) {
        each_mark(column, key);
      } else {
        each_cell(column, [&](const SeparatedRow& row, double weight) {
          out_.add(key, cell_of(row, term_), weight, row.line);
        });
      }
    }
    for (const SeparatedRow& row : rows_) ragged(row);
  }

  void each_mark(std::size_t column, std::size_t key) {
    for (std::size_t i = first_row(); i < rows_.size(); ++i) {
      const SeparatedRow& row = rows_[i];
      const std::string& written = cell_of(row, column);
      if (is_member(written, cell_of(rows_.front(), column))) {
        out_.add(key, without_sense(cell_of(row, term_)), 1, row.line);
      } else if (!written.empty() && !is_no_member(written)) {
        out_.lose(row.line, fmt::format("{} {}", cell_of(row, term_), written),
                  "neither a number nor a mark in a column of such: left out");
      }
    }
  }

  template <class Add>
  void each_cell(std::size_t column, Add add) {
    for (std::size_t i = first_row(); i < rows_.size(); ++i) {
      const SeparatedRow& row = rows_[i];
      const std::string& written = cell_of(row, column);
      double weight = 1;
      if (read_number(written, weight) || is_member(written, {})) {
        add(row, weight);
      } else if (!written.empty()) {
        out_.lose(row.line, fmt::format("{} {}", cell_of(row, term_), written),
                  "neither a number nor a mark in a column of such: left out");
      } else if (weight_ == column) {
        out_.lose(row.line, cell_of(row, term_), "a term without a score: left out");
      }
    }
  }

  void lists() {
    header_ = true;
    for (std::size_t column = 0; column < columns_; ++column) {
      const std::size_t key = out_.key(Dictionary::root, name_of(column), rows_.front().line);
      for (std::size_t i = 1; i < rows_.size(); ++i)
        out_.add(key, cell_of(rows_[i], column), 1, rows_[i].line);
    }
    for (const SeparatedRow& row : rows_) ragged(row);
  }

  std::vector<SeparatedRow> rows_;
  const ImportOptions& options_;
  DictionaryBuilder& out_;
  std::size_t columns_{0};
  bool header_{false};
  bool names_known_{false};  // the first row has those of a term's column
  std::size_t term_{0};      // columns_: not known
  std::size_t weight_{0};    // the same
  std::size_t variant_{0};   // the same
  std::vector<std::size_t> categories_;
};

}  // namespace

void read_table(std::string_view text, const ImportOptions& options, DictionaryBuilder& out) {
  char separator = find_separator(text);
  if (separator == 0) separator = first_separator(text);
  if (separator == 0) {
    out.refuse(1, "lines that no tab, comma or semicolon cuts alike, expected a table",
               "give every row as many cells as the first; a plain list of words is read with --from words");
  }
  // A " begins a cell in the lists of VADER and means itself there; tables with tabs seldom quote.
  const bool quotes = separator != '\t';
  TableReader(separated_rows(text, separator, quotes, out), options, out).run();
}

}  // namespace slant
