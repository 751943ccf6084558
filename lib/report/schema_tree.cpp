// A schema as a tree: choices, below them variants or nested keys, beside these their entries.

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/columns.hpp"
#include "report/schema_tables.hpp"

namespace slant {
namespace {

// A choice, a key or a variant, with what stands below it.
struct Node {
  std::string name;
  std::string weights;
  std::vector<EntryId> entries;  // its own
  std::vector<Node> below;

  std::size_t size() const {
    std::size_t all = entries.size();
    for (const Node& node : below) all += node.size();
    return all;
  }
};

// The key of this path, made where it is not there yet.
Node& node_at(Node& root, std::string_view path) {
  const std::size_t slash = path.find('/');
  const std::string_view name = path.substr(0, slash);
  if (name == own_entries) return root;
  auto next =
      std::find_if(root.below.begin(), root.below.end(), [&](const Node& node) { return node.name == name; });
  if (next == root.below.end()) next = root.below.insert(next, Node{std::string(name), {}, {}, {}});
  return slash == std::string_view::npos ? *next : node_at(*next, path.substr(slash + 1));
}

// Variants in order of declaration, the look-alikes of all as one at the end.
Node tree_of(const Schema& schema, ChoiceId id, const std::vector<std::vector<EntryId>>& entries) {
  const Schema::Choice& choice = schema[id];
  Node root{choice.name, {}, {}, {}};
  Node look_alikes{"(not counted)", {}, {}, {}};
  for (const VariantId variant : choice.variants) {
    const auto& own = entries[variant.index()];
    if (schema[variant].ignored) {
      look_alikes.entries.insert(look_alikes.entries.end(), own.begin(), own.end());
      continue;
    }
    Node& node = choice.kind == ChoiceKind::choice
                     ? root.below.emplace_back(Node{schema[variant].name, {}, {}, {}})
                 : schema[variant].name == choice.name ? root
                                                       : node_at(root, schema[variant].name);
    node.weights = weights_of(schema, schema[variant]);
    node.entries = own;
  }
  if (!look_alikes.entries.empty()) root.below.push_back(std::move(look_alikes));
  return root;
}

// Its row, with its first entry, then its other entries, then what is below it. `stem` leads its line,
// `branch` those of what is below.
void append_rows(const Schema& schema, const Node& node, const std::string& stem, const std::string& branch,
                 std::vector<Row>& rows) {
  rows.push_back({stem + node.name, with_thousands(node.size()), node.weights, ""});
  bool first = true;
  for (const EntryId id : node.entries) {
    if (!first) rows.push_back({node.below.empty() ? branch : branch + "│", "", "", ""});
    rows.back().back() = schema[id].text;
    first = false;
  }
  for (const Node& below : node.below) {
    const bool last = &below == &node.below.back();
    append_rows(schema, below, branch + (last ? "└ " : "├ "), branch + (last ? "  " : "│ "), rows);
  }
}

std::vector<std::vector<EntryId>> entries_by_variant(const Schema& schema) {
  std::vector<std::vector<EntryId>> entries(schema.variants.size());
  for (std::size_t i = 0; i < schema.entries.size(); ++i) {
    entries[schema.entries[i].variant.index()].push_back(id_of<EntryTag>(i));
  }
  return entries;
}

std::string caption_of(const Schema::Lexicon& lexicon) {
  std::string caption = lexicon.name;
  for (const std::string& more : {lexicon.version, lexicon.language, lexicon.format}) {
    if (!more.empty()) caption += " · " + more;
  }
  return caption;
}

}  // namespace

std::string in_words(const SchemaSize& size) {
  const auto many = [](std::size_t number, std::string_view one, std::string_view more) {
    return fmt::format("{} {}", with_thousands(number), number == 1 ? one : more);
  };
  return fmt::format("{}, {}, {}, {}", many(size.choices, "choice", "choices"),
                     many(size.categories, "category", "categories"),
                     many(size.variants, "variant", "variants"), many(size.entries, "entry", "entries"));
}

std::vector<Table> schema_trees(const Schema& schema) {
  const auto entries = entries_by_variant(schema);
  std::vector<Table> trees;
  for (std::size_t l = 0; l < schema.lexicons.size(); ++l) {
    std::vector<Row> rows;
    for (std::size_t c = 0; c < schema.choices.size(); ++c) {
      const Schema::Choice& choice = schema.choices[c];
      if (choice.lexicon != id_of<LexiconTag>(l)) continue;
      const std::size_t first = rows.size();
      append_rows(schema, tree_of(schema, id_of<ChoiceTag>(c), entries), "", "", rows);
      const bool has_own = !std::get<std::string>(rows[first].back()).empty();
      if (!choice.description.empty() && !has_own) rows[first].back() = choice.description;
    }
    Table tree = table_of(
        "lexicon",
        {label_column("choice"), number_column("entries", 0), label_column("weights"), label_column("entry")},
        std::move(rows));
    tree.columns.back().fills = true;
    tree.caption = caption_of(schema.lexicons[l]);
    tree.note = in_words(size_of(schema, id_of<LexiconTag>(l)));
    trees.push_back(std::move(tree));
  }
  return trees;
}

}  // namespace slant
