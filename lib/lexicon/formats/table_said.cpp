// The shape of a table as its user says it, and any shape in words.
#include <algorithm>

#include <fmt/format.h>

#include "lexicon/formats/table_shape.hpp"

namespace slant {
namespace {

void take_said(const std::vector<TableColumn>& said, std::size_t columns, TableShape& shape,
               std::vector<std::size_t>& weights, std::vector<std::size_t>& members,
               std::vector<std::size_t>& lists) {
  for (std::size_t i = 0; i < std::min(said.size(), columns); ++i) {
    switch (said[i]) {
      case TableColumn::none:
        break;
      case TableColumn::term:
        shape.terms.push_back(i);
        break;
      case TableColumn::category:
        shape.categories.push_back(i);
        break;
      case TableColumn::variant:
        shape.variant = i;
        break;
      case TableColumn::weight:
        weights.push_back(i);
        break;
      case TableColumn::member:
        members.push_back(i);
        break;
      case TableColumn::list:
        lists.push_back(i);
        break;
    }
  }
}

// Without a word about it: a name that is known, or one above numbers and marks.
bool names_columns(const TableFacts& table) {
  return std::any_of(table.columns.begin(), table.columns.end(), [](const ColumnFacts& facts) {
    const bool known = facts.heading == Heading::term || facts.heading == Heading::category ||
                       facts.heading == Heading::variant || facts.heading == Heading::weight;
    const bool above_numbers = facts.is_numeric() && !facts.first.empty() && !facts.first_is_number;
    return known || above_numbers || (facts.is_marks() && !facts.first.empty() && !facts.first_is_mark);
  });
}

std::string named(const TableFacts& table, const std::vector<std::size_t>& columns, bool header) {
  constexpr std::size_t most = 5;
  std::string names;
  for (std::size_t i = 0; i < std::min(most, columns.size()); ++i) {
    names += (i == 0 ? "" : ", ") + called(table, columns[i], header);
  }
  if (columns.size() > most) names += fmt::format(" and {} more", columns.size() - most);
  return names;
}

}  // namespace

TableShape said_shape(const TableFacts& table, const ImportOptions& options) {
  TableShape shape;
  std::vector<std::size_t> weights, members, lists;
  take_said(options.columns, table.columns.size(), shape, weights, members, lists);
  const bool labels = !shape.categories.empty() || shape.variant;
  if (!lists.empty()) {
    shape.kind = TableKind::lists;
    if (!shape.terms.empty() || labels || !weights.empty() || !members.empty())
      shape.doubt = "columns of lists, which have their terms, beside other columns";
    shape.terms = lists;
  } else if (shape.terms.empty() || (!labels && weights.empty() && members.empty() &&
                                     options.columns.size() < table.columns.size())) {
    shape.doubt = "columns without a term or without a category";
  } else if (labels && (weights.size() > 1 || members.size() > 1)) {
    shape.doubt = "several columns of weights or members beside categories";
  } else if (!labels && !members.empty()) {
    shape.kind = TableKind::marks;
    shape.columns = members;
  } else if (!labels && weights.size() > 1) {
    shape.kind = TableKind::scores;
    shape.columns = weights;
  } else {
    if (!weights.empty()) shape.weight = weights.front();
    if (!members.empty()) shape.member = members.front();
  }
  shape.header = options.header ? *options.header == TableHeader::yes
                                : shape.kind != TableKind::labelled || names_columns(table);
  return shape;
}

std::string called(const TableFacts& table, std::size_t column, bool header) {
  const std::string& name = table.columns[column].first;
  return header && !name.empty() ? fmt::format("column {} ({})", column + 1, name)
                                 : fmt::format("column {}", column + 1);
}

std::string told(const TableShape& shape, const TableFacts& table, std::uint32_t line) {
  std::string text =
      shape.header ? fmt::format("line {} names the columns", line) : "no line names the columns";
  const auto add = [&](const char* what, const std::vector<std::size_t>& columns) {
    if (!columns.empty()) text += fmt::format("; {}: {}", what, named(table, columns, shape.header));
  };
  add("category", shape.categories);
  if (shape.variant) add("variant", {*shape.variant});
  add(shape.kind == TableKind::lists ? "lists" : "term", shape.terms);
  if (shape.weight) add("weight", {*shape.weight});
  if (shape.member) add("member", {*shape.member});
  add(shape.kind == TableKind::marks ? "marks of membership" : "scores", shape.columns);
  return text;
}

}  // namespace slant
