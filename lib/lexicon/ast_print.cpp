// Statement by statement, in the language itself.
#include "lexicon/ast_print.hpp"

#include <utility>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "lexicon/token.hpp"

namespace slant {
namespace {

std::string written(const ast::Pattern& pattern);
std::string written(const ast::Item& item);

template <class T, class Written>
std::string joined(const List<T>& list, std::string_view between, Written written) {
  std::string shown;
  bool first = true;
  for (const T& one : list) {
    if (!std::exchange(first, false)) shown += between;
    shown += written(one);
  }
  return shown;
}

// A name that needs no quotes: ASCII letters, digits, - and _ as NAME has them, and not reserved.
bool is_plain(std::string_view name) {
  if (name.empty() || !is_letter(name.front())) return false;
  for (std::size_t i = 1; i < name.size(); ++i) {
    const bool dash = name[i] == '-' && i + 1 < name.size() && is_letter_or_digit(name[i + 1]);
    if (!is_letter_or_digit(name[i]) && name[i] != '_' && !dash) return false;
  }
  return !is_reserved(name);
}

std::string key(const ast::Name& name) {
  return is_plain(name.text) ? std::string(name.text) : fmt::format("'{}'", name.text);
}

std::string text(std::string_view escaped) {
  return fmt::format("\"{}\"", escaped);
}

std::string written(const ast::Term& term) {
  std::string shown;
  switch (term.kind) {
    case ast::TermKind::phrase:
      shown = text(term.text);
      break;
    case ast::TermKind::reference:
      shown = fmt::format("<{}>", key({term.text, {}}));
      break;
    case ast::TermKind::gap:
      shown = "_";
      if (term.numbers.empty()) break;
      shown +=
          "{" + joined(term.numbers, ",", [](const ast::Number& one) { return std::string(one.text); }) + "}";
      break;
    case ast::TermKind::group:
      shown = fmt::format("({})", written(term.group));
      break;
  }
  return term.optional ? shown + "?" : shown;
}

std::string written(const ast::Guard& guard) {
  const std::string negation = guard.negated ? "not " : "";
  const auto window = [&](std::string_view word) {
    return fmt::format("{}{} {} {}", negation, word, guard.number.text, written(guard.target));
  };
  switch (guard.word) {
    case ast::GuardWord::near:
      return window("near");
    case ast::GuardWord::before:
      return window("before");
    case ast::GuardWord::after:
      return window("after");
    case ast::GuardWord::same_sentence:
      return fmt::format("{}same sentence {}", negation, written(guard.target));
    case ast::GuardWord::cased:
      return "cased";
    case ast::GuardWord::weight:
      return fmt::format("weight {}", guard.number.text);
    case ast::GuardWord::in:
      break;
  }
  return negation + "in " +
         joined(guard.places, " | ", [](const ast::Name& place) { return std::string(place.text); });
}

std::string items(const List<ast::Item>& items, const std::string& indent) {
  return joined(items, ",\n" + indent, [](const ast::Item& item) { return written(item); });
}

std::string written(const ast::Entry& entry, const std::string& indent) {
  if (entry.ignore) return indent + "ignore " + items(entry.items, indent + "  ") + "\n";
  std::string shown = indent + key(entry.name);
  const auto weight = [](const ast::Weight& one) {
    return fmt::format("{} {}", key(one.axis), one.value.text);
  };
  if (!entry.weights.empty()) shown += " [" + joined(entry.weights, ", ", weight) + "]";
  return shown + " = " + items(entry.items, indent + "  ") + "\n";
}

std::string written(const ast::Block& block, const std::string& indent) {
  std::string shown =
      indent + (block.kind == ast::BlockKind::choice ? "choice " : "category ") + key(block.name);
  if (block.description) shown += " " + text(block.description->text);
  if (block.direct) {
    return shown + " = " + items(std::get<ast::Entry>(block.members.front().of).items, indent + "  ") + "\n";
  }
  shown += " {\n";
  for (const ast::Member& member : block.members) {
    const auto* entry = std::get_if<ast::Entry>(&member.of);
    shown += entry != nullptr ? written(*entry, indent + "  ")
                              : written(std::get<ast::Block>(member.of), indent + "  ");
  }
  return shown + indent + "}\n";
}

struct StatementPrinter {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const ast::Heading& heading) const {
    switch (heading.word) {
      case ast::HeadingWord::lexicon:
        return "lexicon " + text(heading.text.text) + "\n";
      case ast::HeadingWord::version:
        return "version " + text(heading.text.text) + "\n";
      case ast::HeadingWord::source:
        return "source " + text(heading.text.text) + "\n";
      case ast::HeadingWord::language:
        break;
    }
    return "language " + key({heading.text.text, {}}) + "\n";
  }
  std::string operator()(const ast::Option& option) const {
    const bool reserved = option.value.text == "choice" || option.value.text == "lexicon";
    const std::string value = reserved ? std::string(option.value.text) : key(option.value);
    return fmt::format("option {} {}\n", key(option.name), value);
  }
  std::string operator()(const ast::Axis& axis) const {
    return "axis " + key(axis.name) + " " + text(axis.low.text) + " .. " + text(axis.high.text) + "\n";
  }
  std::string operator()(const ast::Let& let) const {
    return "let " + key(let.name) + " = " + written(let.pattern) + "\n";
  }
  std::string operator()(const ast::Block& block) const { return written(block, ""); }
};

std::string written(const ast::Pattern& pattern) {
  return joined(pattern.alternatives, " | ", [](const ast::Sequence& sequence) {
    return joined(sequence.terms, " ", [](const ast::Term& term) { return written(term); });
  });
}

std::string written(const ast::Item& item) {
  std::string shown = written(item.pattern);
  for (const ast::Guard& guard : item.guards) shown += " " + written(guard);
  return shown;
}

}  // namespace

std::string to_string(const ast::Pattern& pattern) {
  return written(pattern);
}

std::string to_string(const ast::Item& item) {
  return written(item);
}

std::string to_string(const ast::File& file) {
  std::string shown;
  for (const ast::Statement& statement : file.statements) shown += std::visit(StatementPrinter{}, statement);
  return shown;
}

}  // namespace slant
