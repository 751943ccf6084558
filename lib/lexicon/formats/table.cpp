// Tables, by what their columns hold: flat (term, category, perhaps a weight), scored (term, score), wide
// (term, a column of scores or of marks for each category), lists (a column of terms for each category).
#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "base/unicode.hpp"
#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/readers.hpp"
#include "lexicon/formats/separated.hpp"

namespace slant {
namespace {

constexpr std::size_t column_limit = 1000;
constexpr std::size_t cell_limit = 50'000'000;  // also those that short rows lack

template <std::size_t n>
bool one_of(const std::string& name, const std::array<std::string_view, n>& names) {
  const std::string folded = fold_case(name);
  return std::find(names.begin(), names.end(), folded) != names.end();
}

constexpr std::array<std::string_view, 12> term_names = {"term",    "terms",  "word",    "words",
                                                         "pattern", "entry",  "token",   "lemma",
                                                         "ngram",   "phrase", "feature", "dicterm"};
constexpr std::array<std::string_view, 9> category_names = {
    "category", "key", "label", "class", "topic", "sentiment", "polarity", "dictionary", "foundation"};
constexpr std::array<std::string_view, 7> weight_names = {"weight",    "score", "value",          "valence",
                                                          "intensity", "mean",  "sentiment_score"};

// Names of categories as often as of scores.
constexpr std::array<std::string_view, 2> either_names = {"sentiment", "polarity"};

// category, category_2, category_3: levels of one tree.
bool is_next_level(const std::string& name, std::size_t levels) {
  return fold_case(name) == fmt::format("category_{}", levels + 1);
}

bool is_number(const std::string& cell) {
  double value = 0;
  return read_number(cell, value);
}

bool is_mark(const std::string& cell) {
  return cell == "X" || cell == "x";
}

class TableReader {
 public:
  TableReader(std::vector<SeparatedRow> rows, DictionaryBuilder& out) : rows_(std::move(rows)), out_(out) {}

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
    if (term_ < columns_ && !categories_.empty()) return flat();
    term_ = term_ < columns_ ? term_ : 0;
    const std::vector<std::size_t> numbers = columns_of(is_number);
    if (columns_ == 3 && !header_ && numbers == std::vector<std::size_t>{2} && repeats(1)) {
      categories_ = {1};
      weight_ = 2;
      return flat();
    }
    if (!numbers.empty()) return scored(numbers);
    const std::vector<std::size_t> marks = columns_of(is_mark);
    if (!marks.empty()) return wide(marks);
    if (columns_ == 2 && !header_ && repeats(1)) {
      categories_ = {1};
      return flat();
    }
    lists();
  }

 private:
  // Columns by the names in the first row; header_ where it has one that is known.
  void find_named() {
    term_ = columns_;
    weight_ = columns_;
    const std::vector<std::string>& names = rows_.front().cells;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (term_ == columns_ && one_of(names[i], term_names)) {
        term_ = i;
      } else if (weight_ == columns_ && one_of(names[i], weight_names)) {
        weight_ = i;
      } else if (categories_.empty() ? one_of(names[i], category_names)
                                     : is_next_level(names[i], categories_.size())) {
        categories_.push_back(i);
      }
    }
    header_ = term_ < columns_;
    if (!header_) {
      weight_ = columns_;
      categories_.clear();
    } else if (categories_.size() == 1 && weight_ == columns_ &&
               one_of(names[categories_.front()], either_names) && numeric(categories_.front())) {
      weight_ = categories_.front();
      categories_.clear();
    }
  }

  std::size_t first_row() const { return header_ ? 1 : 0; }

  static const std::string& cell(const SeparatedRow& row, std::size_t column) {
    static const std::string nothing;
    return column < row.cells.size() ? row.cells[column] : nothing;
  }

  // Columns other than the term's whose cells below the first row all are, where they are not empty.
  template <class Is>
  std::vector<std::size_t> columns_of(Is is) const {
    std::vector<std::size_t> found;
    const std::size_t first = rows_.size() > 1 ? 1 : 0;
    for (std::size_t column = 0; column < columns_; ++column) {
      if (column == term_) continue;
      std::size_t filled = 0, such = 0;
      for (std::size_t i = first; i < rows_.size(); ++i) {
        const std::string& text = cell(rows_[i], column);
        filled += text.empty() ? 0 : 1;
        such += is(text) ? 1 : 0;
      }
      if (such > 0 && such * 100 >= filled * 95) found.push_back(column);
    }
    return found;
  }

  bool numeric(std::size_t column) const {
    const std::vector<std::size_t> numbers = columns_of(is_number);
    return std::find(numbers.begin(), numbers.end(), column) != numbers.end();
  }

  // A column of few different texts names categories.
  bool repeats(std::size_t column) const {
    std::set<std::string_view> distinct;
    for (const SeparatedRow& row : rows_) distinct.insert(cell(row, column));
    return distinct.size() * 2 <= rows_.size() || distinct.size() <= 2;
  }

  void ragged(const SeparatedRow& row) {
    for (std::size_t i = columns_; i < row.cells.size(); ++i) {
      if (!row.cells[i].empty()) out_.lose(row.line, row.cells[i], "a cell beyond the last column: left out");
    }
  }

  std::string name_of(std::size_t column) const {
    const std::string name = header_ ? cell(rows_.front(), column) : std::string();
    return name.empty() ? fmt::format("column {}", column + 1) : name;
  }

  void lose_other_columns(const std::vector<std::size_t>& used) {
    for (std::size_t column = 0; column < columns_; ++column) {
      const bool known =
          column == term_ || column == weight_ || std::find(used.begin(), used.end(), column) != used.end();
      const bool filled = std::any_of(rows_.begin(), rows_.end(),
                                      [&](const SeparatedRow& row) { return !cell(row, column).empty(); });
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
        if (!cell(row, column).empty()) key = out_.key(key, cell(row, column), row.line);
      }
      const std::string& term = cell(row, term_);
      double weight = 1;
      if (term.empty() || key == Dictionary::root) {
        out_.lose(row.line, term.empty() ? cell(row, categories_.front()) : term,
                  term.empty() ? "a row without a term: left out" : "a term without a category: left out");
        continue;
      }
      const std::string written = weight_ < columns_ ? cell(row, weight_) : std::string();
      if (!written.empty() && !read_number(written, weight)) {
        out_.lose(row.line, fmt::format("{} {}", term, written), "a weight that is no number: 1 instead");
        weight = 1;
      }
      if (zeros && weight == 0) continue;
      out_.add(key, term, weight, row.line);
    }
  }

  bool only_zeros_and_ones() const {
    return weight_ < columns_ && std::all_of(rows_.begin(), rows_.end(), [&](const SeparatedRow& row) {
             return cell(row, weight_) == "0" || cell(row, weight_) == "1";
           });
  }

  // Without names for the columns, numbers behind the first say how sure it is (VADER) and not what it is.
  void scored(const std::vector<std::size_t>& numbers) {
    const bool named = header_ || !is_number(cell(rows_.front(), numbers.front()));
    header_ = named;
    if (weight_ < columns_ || !named || numbers.size() == 1) {
      weight_ = weight_ < columns_ ? weight_ : numbers.front();
      lose_other_columns({});
      each_cell(weight_, [&](const SeparatedRow& row, double weight) {
        out_.add(Dictionary::root, cell(row, term_), weight, row.line);
      });
      return;
    }
    wide(numbers);
  }

  void wide(const std::vector<std::size_t>& columns) {
    header_ = true;
    lose_other_columns(columns);
    for (const std::size_t column : columns) {
      const std::size_t key = out_.key(Dictionary::root, name_of(column), rows_.front().line);
      each_cell(column, [&](const SeparatedRow& row, double weight) {
        out_.add(key, cell(row, term_), weight, row.line);
      });
    }
    for (const SeparatedRow& row : rows_) ragged(row);
  }

  template <class Add>
  void each_cell(std::size_t column, Add add) {
    for (std::size_t i = first_row(); i < rows_.size(); ++i) {
      const SeparatedRow& row = rows_[i];
      const std::string& written = cell(row, column);
      double weight = 1;
      if (is_mark(written) || read_number(written, weight)) {
        add(row, weight);
      } else if (!written.empty()) {
        out_.lose(row.line, fmt::format("{} {}", cell(row, term_), written),
                  "neither a number nor a mark in a column of such: left out");
      } else if (weight_ == column) {
        out_.lose(row.line, cell(row, term_), "a term without a score: left out");
      }
    }
  }

  void lists() {
    header_ = true;
    for (std::size_t column = 0; column < columns_; ++column) {
      const std::size_t key = out_.key(Dictionary::root, name_of(column), rows_.front().line);
      for (std::size_t i = 1; i < rows_.size(); ++i) out_.add(key, cell(rows_[i], column), 1, rows_[i].line);
    }
    for (const SeparatedRow& row : rows_) ragged(row);
  }

  std::vector<SeparatedRow> rows_;
  DictionaryBuilder& out_;
  std::size_t columns_{0};
  bool header_{false};
  std::size_t term_{0};    // columns_: not known
  std::size_t weight_{0};  // the same
  std::vector<std::size_t> categories_;
};

}  // namespace

void read_table(std::string_view text, DictionaryBuilder& out) {
  char separator = find_separator(text);
  if (separator == 0) separator = first_separator(text);
  if (separator == 0) {
    out.refuse(1, "lines that no tab, comma or semicolon cuts alike, expected a table",
               "give every row as many cells as the first; a plain list of words is read with --from words");
  }
  // A " begins a cell in the lists of VADER and means itself there; tables with tabs seldom quote.
  const bool quotes = separator != '\t';
  TableReader(separated_rows(text, separator, quotes, out), out).run();
}

}  // namespace slant
