// Names first, then cells; where two readings are as likely, the shape is a doubt.
#include "lexicon/formats/table_shape.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace slant {
namespace {

using Columns = std::vector<std::size_t>;

class ShapeFinder {
 public:
  ShapeFinder(const TableFacts& table, std::optional<TableHeader> header) : table_(table), said_(header) {
    if (header != TableHeader::no) take_names();
    shape_.header = header == TableHeader::yes;
  }

  TableShape find() {
    const std::optional<bool> header = has_header();
    if (header.has_value() && !*header) forget_names();
    shape_.header = header.value_or(false);
    texts_ =
        where([](const ColumnFacts& facts) { return facts.is_text() && facts.heading != Heading::aside; });
    if (is_named()) {
      by_names();
    } else if (numbers().empty() && marks().empty()) {
      texts_alone(header);
    } else if (header.value_or(false)) {
      below_unknown_names();
    } else {
      without_names();
    }
    return std::move(shape_);
  }

 private:
  const ColumnFacts& at(std::size_t column) const { return table_.columns[column]; }

  template <class Is>
  Columns where(Is is) const {
    Columns found;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      if (is(at(i))) found.push_back(i);
    }
    return found;
  }

  Columns headed(Heading heading) const {
    return where([&](const ColumnFacts& facts) { return facts.heading == heading && shape_.header; });
  }

  // Columns whose names do not say that they are something else.
  static bool is_open(const ColumnFacts& facts) {
    return facts.heading == Heading::unknown || facts.heading == Heading::pole ||
           facts.heading == Heading::text || facts.heading == Heading::about_text;
  }
  Columns numbers() const {
    return where([this](const ColumnFacts& facts) {
      return facts.is_numeric() && !facts.is_years() && (!shape_.header || facts.heading != Heading::aside);
    });
  }
  Columns marks() const {
    return where(
        [this](const ColumnFacts& facts) { return facts.is_marks() && (!shape_.header || is_open(facts)); });
  }

  // Step 1: names of columns.
  void take_names() {
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const Heading heading = at(i).heading;
      if (heading == Heading::term) shape_.terms.push_back(i);
      if (heading == Heading::variant && !shape_.variant) shape_.variant = i;
      if (heading == Heading::level && !shape_.categories.empty()) shape_.categories.push_back(i);
      if (heading == Heading::category && shape_.categories.empty()) shape_.categories.push_back(i);
    }
  }
  void forget_names() {
    shape_.terms.clear();
    shape_.categories.clear();
    shape_.variant.reset();
  }
  bool is_named() const { return !shape_.terms.empty() || !shape_.categories.empty() || shape_.variant; }

  // Step 2: whether the first row names the columns; no value: its cells do not tell.
  std::optional<bool> has_header() const {
    if (said_) return *said_ == TableHeader::yes;
    if (is_named()) return shape_.categories.empty() || !at(shape_.categories.front()).first_again;
    bool like = false, unlike = false;
    for (const ColumnFacts& facts : table_.columns) {
      if (facts.numbers_rows && facts.first.empty()) return true;
      if (facts.first.empty() || (!facts.is_numeric() && !facts.is_marks())) continue;
      const bool same = facts.is_numeric() ? facts.first_is_number : facts.first_is_mark;
      (same ? like : unlike) = true;
    }
    if (like != unlike) return unlike;
    return like ? std::optional<bool>(false) : std::nullopt;
  }

  // Step 3: the shape.
  void by_names() {
    if (shape_.terms.empty() && !find_terms()) return;
    take_nameless_terms();
    if (shape_.categories.size() == 1 && names_either(at(shape_.categories.front()).first) &&
        at(shape_.categories.front()).is_numeric()) {
      shape_.weight = shape_.categories.front();
      shape_.categories.clear();
    }
    if (shape_.categories.empty() && !shape_.variant) return around_terms();
    labelled();
  }

  // The names say categories and no terms: those are in the only other column of texts.
  bool find_terms() {
    Columns open;
    for (const std::size_t column : texts_) {
      if (is_open(at(column))) open.push_back(column);
    }
    if (open.size() == 1) {
      shape_.terms = open;
      take(open.front(), "terms");
      return true;
    }
    shape_.doubt =
        open.empty() ? "no column is known to hold the terms" : "several columns may hold the terms";
    return false;
  }

  // Cells behind the last name, where that is of the terms: anger | furious | mad.
  void take_nameless_terms() {
    for (std::size_t i = shape_.terms.back() + 1; i < table_.columns.size(); ++i) {
      if (!at(i).first.empty() || at(i).heading != Heading::unknown) return;
      if (!at(i).is_text()) continue;
      shape_.terms.push_back(i);
      take(i, "further terms");
    }
  }

  void labelled() {
    shape_.kind = TableKind::labelled;
    const Columns weights = headed(Heading::weight), dimensions = headed(Heading::dimension);
    if (!shape_.weight && !weights.empty()) shape_.weight = weights.front();
    if (!shape_.weight && dimensions.size() == 1) shape_.weight = dimensions.front();
    Columns binary = where([](const ColumnFacts& facts) { return facts.is_binary(); });
    std::erase_if(binary, [this](std::size_t column) { return is_label(column); });
    const Columns associations = headed(Heading::association);
    if (!associations.empty()) {
      shape_.member = associations.front();
    } else if (binary.size() == 1 && (!shape_.weight || shape_.weight == binary.front())) {
      shape_.member = binary.front();
      take(binary.front(), "marks of membership, 0 and 1");
    }
    if (shape_.member && shape_.weight == shape_.member) shape_.weight.reset();
    Columns open = marks();
    std::erase_if(open, [this](std::size_t column) { return is_label(column); });
    if (open.size() > 1) shape_.doubt = "columns of marks stand beside a column of categories";
    find_lists_in_cells();
  }

  // A row for each category, with all its terms in a cell.
  void find_lists_in_cells() {
    if (shape_.terms.size() > 1 || shape_.categories.empty() || shape_.weight || shape_.variant) return;
    const ColumnFacts& terms = at(shape_.terms.front());
    const ColumnFacts& labels = at(shape_.categories.back());
    if (labels.distinct < labels.filled || labels.filled < 2 || terms.lists * 3 < terms.filled * 2) return;
    shape_.cells_list = true;
    take(shape_.terms.front(), "lists of terms, cut at commas and semicolons");
  }

  bool is_label(std::size_t column) const {
    return column == shape_.variant ||
           std::find(shape_.categories.begin(), shape_.categories.end(), column) != shape_.categories.end();
  }

  // A column of terms, and none that names their categories.
  void around_terms() {
    const Columns marked = marks();
    Columns weights = headed(Heading::weight);
    if (shape_.weight) weights = {*shape_.weight};
    Columns scores;
    for (const std::size_t column : numbers()) {
      const bool open = is_open(at(column)) || at(column).heading == Heading::dimension;
      if (open && !at(column).is_marks()) scores.push_back(column);
    }
    if (!weights.empty()) return weighted(weights, marked);
    if (!marked.empty()) return membership(marked, scores);
    if (scores.size() > 1) return wide(TableKind::scores, scores);
    if (scores.size() == 1) {
      shape_.weight = scores.front();
      if (at(scores.front()).heading != Heading::dimension) take(scores.front(), "weights");
      return;
    }
    for (const std::size_t column : texts_) {
      if (!is_open(at(column)) || is_term(column)) continue;
      shape_.doubt = fmt::format("{} may name the categories or be a remark", called(table_, column, true));
      return;
    }
  }

  bool is_term(std::size_t column) const {
    return std::find(shape_.terms.begin(), shape_.terms.end(), column) != shape_.terms.end();
  }

  void weighted(const Columns& weights, const Columns& marked) {
    if (marked.size() > 1) {
      shape_.doubt = "columns of marks stand beside a column of weights";
    } else if (weights.size() == 1) {
      shape_.weight = weights.front();
    } else {
      wide(TableKind::scores, weights);
    }
  }

  void membership(const Columns& marked, const Columns& scores) {
    const bool binary =
        std::all_of(marked.begin(), marked.end(), [this](std::size_t i) { return at(i).is_numeric(); }) &&
        std::none_of(marked.begin(), marked.end(), [this](std::size_t i) { return at(i).is_years(); });
    const bool other = std::any_of(scores.begin(), scores.end(),
                                   [this](std::size_t i) { return at(i).zeros < at(i).filled; });
    if (binary && other) {
      shape_.doubt = "columns of 0 and 1, marks perhaps, stand beside columns of other numbers";
      return;
    }
    Columns all = marked;
    for (const std::size_t column : scores) {
      if (at(column).zeros == at(column).filled) all.push_back(column);  // nobody is in it
    }
    std::sort(all.begin(), all.end());
    if (marked.size() == 1 && binary) take(marked.front(), "marks of membership, 0 and 1");
    wide(TableKind::marks, all);
  }

  void wide(TableKind kind, const Columns& columns) {
    shape_.kind = kind;
    shape_.columns = columns;
    if (shape_.terms.size() > 1) shape_.doubt = "several columns may hold the terms";
  }

  // Numbers below names that are not known.
  void below_unknown_names() {
    const Columns scored = numbers(), marked = marks();
    if (texts_.size() == 2 && scored.size() == 1) return pair(scored);
    const bool first_is_term = !texts_.empty() && at(texts_.front()).distinct == at(texts_.front()).filled;
    if (texts_.size() == 1 || (first_is_term && scored.size() + marked.size() > 1)) {
      shape_.terms = {texts_.front()};
      take(texts_.front(), "terms");
      return around_terms();
    }
    shape_.doubt = texts_.empty() ? "no column holds terms" : "several columns may hold the terms";
  }

  // The first row is like those below it: numbers behind terms say how sure they are (VADER) and not of what.
  void without_names() {
    const Columns scored = numbers();
    if (texts_.empty() || scored.empty()) {
      shape_.doubt = texts_.empty() ? "no column holds terms" : "marks stand below no name of a category";
      return;
    }
    if (texts_.size() == 2 && table_.columns.size() == 3) return pair(scored);
    const std::size_t score = scored.front();
    if (texts_.size() > 1 && (texts_.front() != 0 || score != 1)) {
      shape_.doubt = "several columns may hold the terms";
      return;
    }
    shape_.terms = {texts_.front()};
    shape_.weight = score;
    if (at(score).negatives == 0 && at(score).fractions == 0)
      take(score, "weights, though they may be counts");
  }

  // Different texts of a column, and filled cells, with those of the first row where it names nothing.
  std::size_t distinct(std::size_t column) const {
    const ColumnFacts& facts = at(column);
    return facts.distinct + (shape_.header || facts.first.empty() || facts.first_again ? 0 : 1);
  }

  std::size_t cells(std::size_t column) const {
    return at(column).filled + (shape_.header || at(column).first.empty() ? 0 : 1);
  }

  // Of two columns of texts the one with clearly fewer of them names categories; no value: neither.
  std::optional<std::size_t> category_of_pair(bool binary) const {
    const std::size_t one = texts_[0], other = texts_[1];
    const bool one_poles = at(one).poles * 2 > at(one).distinct,
               other_poles = at(other).poles * 2 > at(other).distinct;
    if (one_poles != other_poles) return one_poles ? one : other;
    const std::size_t few = std::min(distinct(one), distinct(other)),
                      many = std::max(distinct(one), distinct(other));
    const std::size_t category = distinct(one) < distinct(other) ? one : other;
    const std::size_t term = category == one ? other : one;
    const bool clear = many == cells(term) ? repeats(category) : few * 2 <= many;
    if (clear) return category;
    if (binary) return other;  // as NRC writes them: each term with every category
    return std::nullopt;
  }

  bool repeats(std::size_t column) const { return distinct(column) * 3 <= cells(column) * 2; }

  void pair(const Columns& scored) {
    const bool binary = scored.size() == 1 && at(scored.front()).is_binary();
    const std::optional<std::size_t> category = category_of_pair(binary);
    if (!category) {
      shape_.doubt = "either column of texts may hold the terms";
      return;
    }
    shape_.categories = {*category};
    shape_.terms = {texts_[0] == *category ? texts_[1] : texts_[0]};
    if (binary) {
      shape_.member = scored.front();
    } else if (!scored.empty()) {
      shape_.weight = scored.front();
    }
    take(*category, "categories");
  }

  // No numbers and no known names.
  void texts_alone(std::optional<bool> header) {
    if (texts_.size() < 2) {
      shape_.terms = texts_;
      if (texts_.empty()) shape_.doubt = "no column holds terms";
      return;
    }
    if (header.value_or(false) && are_lists()) return lists(true);
    if (texts_.size() == 2) {
      const std::optional<std::size_t> category = category_of_pair(false);
      if (category && repeats(*category) && (header || at(*category).first_again)) return pair({});
      if (category && repeats(*category)) {
        shape_.doubt = "the first row may name the columns or not";
        return;
      }
    }
    const bool named = header.value_or(true);
    if (are_lists() && (uneven() || (named && (all_poles() || names_stand_again())))) return lists(named);
    shape_.doubt = "they may be lists, or terms with their categories";
  }

  // Each filled from the top, no term twice.
  bool are_lists() const {
    return std::all_of(texts_.begin(), texts_.end(), [this](std::size_t column) {
      return at(column).from_top() && at(column).distinct * 100 >= at(column).filled * 95;
    });
  }
  // Lists of different lengths leave rows without a first cell or with a single one.
  bool uneven() const { return table_.headless + table_.lone_cells > 0; }
  bool all_poles() const {
    return std::all_of(texts_.begin(), texts_.end(),
                       [this](std::size_t i) { return at(i).heading == Heading::pole; });
  }
  // The name of a list may be a term of it.
  bool names_stand_again() const {
    return table_.rows > 3 && std::any_of(texts_.begin(), texts_.end(),
                                          [this](std::size_t column) { return at(column).first_again; });
  }

  void lists(bool header) {
    shape_.kind = TableKind::lists;
    shape_.header = header;
    shape_.terms = texts_;
    if (header && !all_poles() && !said_) shape_.taken.emplace_back("line 1 is taken for the names of lists");
  }

  void take(std::size_t column, std::string_view what) {
    shape_.taken.push_back(fmt::format("{} is taken for {}", called(table_, column, shape_.header), what));
  }

  const TableFacts& table_;
  std::optional<TableHeader> said_;
  TableShape shape_;
  Columns texts_;
};

}  // namespace

TableShape shape_of(const TableFacts& table, const ImportOptions& options) {
  return options.columns.empty() ? ShapeFinder(table, options.header).find() : said_shape(table, options);
}

}  // namespace slant
