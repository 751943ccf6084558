// Resolution of a file: headings, axes, lets, choices and categories in order.
#include "lexicon/resolve.hpp"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>

#include <fmt/format.h>

#include "base/suggest.hpp"
#include "lexicon/expand.hpp"
#include "lexicon/file_options.hpp"
#include "lexicon/names.hpp"
#include "lexicon/resolve_item.hpp"

namespace slant {
namespace {

std::string joined(const std::string& path, std::string_view name) {
  return std::string(path).append(name);
}

class Resolver {
 public:
  Resolver(const ast::File& file, const LoadOptions& options, Diagnostics& diagnostics)
      : file_(file),
        diagnostics_(diagnostics),
        broken_(diagnostics.failed()),
        options_(read_options(file, options, diagnostics)),
        items_(options_, diagnostics, out_) {}

  Resolved run() {
    out_.lexicon.schema.lexicons.emplace_back();
    out_.lexicon.scopes.push_back(options_.scope);
    out_.lexicon.across.push_back(options_.across);
    out_.lexicon.hyphens.push_back(options_.hyphens);
    for (const ast::Statement& statement : file_.statements) {
      if (const auto* let = std::get_if<ast::Let>(&statement)) items_.expander().announce(*let);
    }
    check_first();
    reserve();
    for (const ast::Statement& statement : file_.statements) {
      std::visit([this](const auto& one) { add(one); }, statement);
    }
    items_.expander().report_unused_lets();
    return std::move(out_);
  }

 private:
  Schema& schema() { return out_.lexicon.schema; }

  void check_first() {
    if (file_.statements.empty()) {
      if (!broken_) {
        diagnostics_.error({0, 0}, "a file without a statement, expected lexicon and its name first",
                           "begin with: lexicon \"My words\"");
      }
      return;
    }
    if (std::holds_alternative<std::monostate>(file_.statements.front())) return;
    const auto* first = std::get_if<ast::Heading>(&file_.statements.front());
    if (first != nullptr && first->word == ast::HeadingWord::lexicon) return;
    for (const ast::Statement& statement : file_.statements) {
      const auto* heading = std::get_if<ast::Heading>(&statement);
      if (heading == nullptr || heading->word != ast::HeadingWord::lexicon) continue;
      diagnostics_.error(heading->at, "lexicon after other statements, expected it first",
                         "move this line to the top");
      return;
    }
    diagnostics_.error({0, 0}, "a file that does not begin with its name, expected lexicon first",
                       "begin with: lexicon \"My words\"");
  }

  struct Size {
    std::size_t variants{0}, items{0};
  };

  static void measure(const ast::Block& block, Size& size) {
    for (const ast::Member& member : block.members) {
      if (const auto* inner = std::get_if<ast::Block>(&member.of)) {
        measure(*inner, size);
      } else {
        ++size.variants;
        size.items += std::get<ast::Entry>(member.of).items.size();
      }
    }
  }

  void reserve() {
    Size size;
    for (const ast::Statement& statement : file_.statements) {
      if (const auto* block = std::get_if<ast::Block>(&statement)) measure(*block, size);
    }
    schema().variants.reserve(size.variants);
    out_.variants.reserve(size.variants);
    out_.lexicon.rivals.reserve(size.variants);
    schema().entries.reserve(size.items);
    out_.entries.reserve(size.items);
    out_.lexicon.entry_patterns.reserve(size.items);
    out_.lexicon.patterns.reserve(size.items);  // targets come on top
    // Of names, brackets and words, about a word every eight bytes. What is not used is not touched.
    out_.lexicon.literals.reserve(diagnostics_.lines().text().size() / 8);
  }

  void add(std::monostate) {}
  void add(const ast::Option&) {}  // read_options
  void add(const ast::Let& let) { items_.expander().define(let); }

  void add(const ast::Heading& heading) {
    Schema::Lexicon& lexicon = schema().lexicons.front();
    switch (heading.word) {
      case ast::HeadingWord::lexicon:
        return once(heading, "lexicon", lexicon.name);
      case ast::HeadingWord::version:
        return once(heading, "version", lexicon.version);
      case ast::HeadingWord::source:
        lexicon.sources.push_back(plain_text(heading.text.text));
        return;
      case ast::HeadingWord::language:
        once(heading, "language", lexicon.language);
        if (!is_language_tag(heading.text.text)) {
          diagnostics_.error(
              heading.text.at,
              fmt::format("the language `{}`, expected a tag like en or en-GB", heading.text.text),
              "en, ar, ru, en-GB, zh-Hant: two or three letters, then perhaps a region or script");
        }
    }
  }

  void once(const ast::Heading& heading, std::string_view word, std::string& to) {
    if (!headings_.first(word, heading.at)) {
      diagnostics_.error(heading.at, fmt::format("{} a second time", word), headings_.where(word));
    }
    to = plain_text(heading.text.text);
    if (to.empty()) {
      diagnostics_.error(heading.text.at,
                         fmt::format("nothing between the quotes after {}, expected a text", word), {});
    }
  }

  void add(const ast::Axis& axis) {
    if (axis.name.at.empty()) return;
    if (!axis_names_.first(axis.name.text, axis.name.at)) {
      diagnostics_.error(axis.name.at, fmt::format("the axis `{}` a second time", axis.name.text),
                         axis_names_.where(axis.name.text));
      return;
    }
    items_.add_axis(axis);
  }

  void add(const ast::Block& block) {
    check_name("choice or category", block.name, {}, block_names_);
    const auto id = id_of<slant::ChoiceTag>(schema().choices.size());
    const bool is_choice = block.kind == ast::BlockKind::choice;
    Schema::Choice choice;
    choice.name = block.name.text;
    if (block.description) choice.description = plain_text(block.description->text);
    choice.kind = is_choice ? ChoiceKind::choice : ChoiceKind::category;
    choice.variants.reserve(block.members.size());
    schema().choices.push_back(std::move(choice));
    out_.choices.push_back(block.name.at);
    out_.lexicon.overlaps.push_back(
        options_.overlap.value_or(is_choice ? Overlap::longest : Overlap::nested));
    path_.clear();
    if (!block.direct) path_.emplace_back(block.name.text);
    add_members(block, id, {});
  }

  // `path` leads to the block below its choice: "", or "elite/".
  void add_members(const ast::Block& block, ChoiceId choice, const std::string& path) {
    const std::size_t first = schema().variants.size();
    const std::string owner = std::to_string(choice.value) + "/" + path;
    std::vector<VariantId> ignored;
    for (const ast::Member& member : block.members) {
      if (const auto* inner = std::get_if<ast::Block>(&member.of)) {
        check_name("key", inner->name, owner, member_names_);
        // A category that lists its items directly is a key of its parent.
        if (inner->direct) {
          add_variant(std::get<ast::Entry>(inner->members.front().of), choice, path);
        } else {
          path_.emplace_back(inner->name.text);
          add_members(*inner, choice, joined(path, inner->name.text) + "/");
          path_.pop_back();
        }
        continue;
      }
      const auto& entry = std::get<ast::Entry>(member.of);
      if (!entry.ignore && !block.direct) {
        check_name(block.kind == ast::BlockKind::choice ? "variant" : "key", entry.name, owner,
                   member_names_);
      }
      const VariantId id = add_variant(entry, choice, path);
      if (entry.ignore) ignored.push_back(id);
    }
    check_members(block, first);
    for (const VariantId id : ignored) add_rivals(id, first);
  }

  void check_members(const ast::Block& block, std::size_t first) {
    for (std::size_t i = first; i < schema().variants.size(); ++i) {
      if (!schema().variants[i].ignored) return;
    }
    if (block.name.at.empty() || broken_) return;  // a broken entry is not a missing one
    const bool is_choice = block.kind == ast::BlockKind::choice;
    diagnostics_.error(
        block.name.at,
        is_choice ? fmt::format("the choice `{}` without a variant, expected at least one", block.name.text)
                  : fmt::format("the category `{}` without a key, expected at least one", block.name.text),
        is_choice ? "a variant is written: president = \"president\""
                  : "a key is written: hedges = \"reportedly\"");
  }

  void add_rivals(VariantId ignored, std::size_t first) {
    if (schema().choices[schema()[ignored].choice.index()].kind == ChoiceKind::choice) return;
    for (std::size_t i = first; i < schema().variants.size(); ++i) {
      if (!schema().variants[i].ignored) {
        out_.lexicon.rivals[ignored.index()].push_back(id_of<slant::VariantTag>(i));
      }
    }
  }

  VariantId add_variant(const ast::Entry& entry, ChoiceId choice, const std::string& path) {
    const auto id = id_of<slant::VariantTag>(schema().variants.size());
    Schema::Variant variant;
    variant.choice = choice;
    variant.name = joined(path, entry.name.text);
    variant.ignored = entry.ignore;
    variant.weights = items_.weights(entry.weights);
    schema().variants.push_back(std::move(variant));
    schema().choices[choice.index()].variants.push_back(id);
    out_.variants.push_back(entry.name.at);
    out_.lexicon.rivals.emplace_back();
    out_.paths.push_back(path_);
    if (entry.name.text != own_entries) out_.paths.back().emplace_back(entry.name.text);
    for (const ast::Item& item : entry.items) items_.add(item, id);
    return id;
  }

  void check_name(std::string_view what, const ast::Name& name, std::string_view owner, Names& names) {
    if (name.at.empty()) return;
    if (name.text.empty()) {
      diagnostics_.error(name.at, fmt::format("an empty name of a {}", what), "give it a name");
      return;
    }
    owned_.assign(owner).append(name.text);
    if (names.first(owned_, name.at)) return;
    diagnostics_.error(name.at, fmt::format("the {} `{}` a second time", what, name.text),
                       names.where(owned_));
  }

  const ast::File& file_;
  Diagnostics& diagnostics_;
  bool broken_;  // syntax errors were reported
  FileOptions options_;
  Resolved out_;
  ItemResolver items_;
  Names headings_{diagnostics_};
  Names axis_names_{diagnostics_};
  Names block_names_{diagnostics_};
  Names member_names_{diagnostics_};  // each behind its choice and path
  std::string owned_;                 // the name at hand
  std::vector<std::string> path_;     // to the block at hand
};

}  // namespace

Resolved resolve(const ast::File& file, const LoadOptions& options, Diagnostics& diagnostics) {
  return Resolver(file, options, diagnostics).run();
}

}  // namespace slant
