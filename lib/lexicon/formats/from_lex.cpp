// A .lex file as a plain dictionary: what it says beyond categories, phrases and weights is lost by name.
#include <map>
#include <optional>

#include <fmt/format.h>

#include "lexicon/ast_print.hpp"
#include "lexicon/diagnostics.hpp"
#include "lexicon/formats/readers.hpp"
#include "lexicon/grammar.hpp"
#include "lexicon/load.hpp"
#include "lexicon/names.hpp"

namespace slant {
namespace {

// Of one pattern; that it has no more was made sure when the file was resolved.
using Phrases = std::optional<std::vector<std::string>>;  // empty: it cannot be written as phrases

class LexReader {
 public:
  LexReader(const Diagnostics& diagnostics, DictionaryBuilder& out) : diagnostics_(diagnostics), out_(out) {}

  void run(const ast::File& file) {
    bool possessive = false;
    bool hyphens = false;
    for (const ast::Statement& statement : file.statements) {
      if (const auto* option = std::get_if<ast::Option>(&statement)) {
        possessive = possessive || option->name.text == "possessive";
        hyphens = hyphens || option->name.text == "hyphens";
      }
    }
    if (!possessive) {
      out_.lose(1, "option possessive fold",
                "the default of .lex files, by which the last word also matches with 's; add such forms");
    }
    if (!hyphens) {
      out_.lose(1, "option hyphens split",
                "the default of .lex files, by which a word is found in "
                "hyphenated ones too; other programs keep these whole");
    }
    for (const ast::Statement& statement : file.statements) {
      std::visit([this](const auto& one) { add(one); }, statement);
    }
  }

 private:
  std::uint32_t line(ByteSpan at) const {
    return static_cast<std::uint32_t>(diagnostics_.place(at.begin).line);
  }

  void add(std::monostate) {}
  void add(const ast::Let& let) { lets_[let.name.text] = of(let.pattern); }
  void add(const ast::Axis& axis) {
    out_.lose(line(axis.name.at), fmt::format("axis {}", axis.name.text),
              "an axis and the weights on it: left out");
  }
  void add(const ast::Heading& heading) {
    if (heading.word == ast::HeadingWord::lexicon) return out_.name(plain_text(heading.text.text));
    out_.lose(line(heading.at), plain_text(heading.text.text), "version, source or language: left out");
  }
  void add(const ast::Option& option) {
    const std::string said = fmt::format("option {} {}", option.name.text, option.value.text);
    const bool usual = said == "option overlap nested" || said == "option scope choice" ||
                       said == "option possessive keep" || said == "option hyphens keep" ||
                       said == "option across punctuation";
    if (!usual)
      out_.lose(line(option.name.at), said, "an option: the other format does not say how to count");
  }
  void add(const ast::Block& block) {
    if (block.kind == ast::BlockKind::choice) {
      out_.lose(line(block.name.at), fmt::format("choice {}", block.name.text),
                "a choice, whose variants compete: written as a category, whose keys do not");
    }
    add(block, Dictionary::root);
  }

  void add(const ast::Block& block, std::size_t parent) {
    const std::size_t key = out_.key(parent, block.name.text, line(block.name.at));
    if (block.kind == ast::BlockKind::choice) out_.make_choice(key);
    if (block.description) {
      out_.describe(key, plain_text(block.description->text), line(block.description->at));
    }
    for (const ast::Member& member : block.members) {
      if (const auto* inner = std::get_if<ast::Block>(&member.of)) {
        add(*inner, key);
        continue;
      }
      const auto& entry = std::get<ast::Entry>(member.of);
      if (entry.ignore) {
        for (const ast::Item& item : entry.items) {
          out_.lose(line(item.at), "ignore " + to_string(item),
                    "look-alikes that are not to be counted: left out, so they are counted");
        }
        continue;
      }
      const bool own = block.direct || entry.name.text == own_entries;
      const std::size_t to = own ? key : out_.key(key, entry.name.text, line(entry.name.at));
      for (const ast::Item& item : entry.items) add(item, to);
    }
  }

  void add(const ast::Item& item, std::size_t key) {
    double weight = 1;
    for (const ast::Guard& guard : item.guards) {
      if (guard.word == ast::GuardWord::weight && read_number(guard.number.text, weight)) continue;
      out_.lose_entries(line(item.at), to_string(item),
                        guard.word == ast::GuardWord::cased
                            ? "an entry that is cased: left out, as other formats do not tell capitals"
                            : "an entry with a guard: left out, as without it more would count");
      return;
    }
    const Phrases phrases = of(item.pattern);
    if (!phrases) {
      out_.lose_entries(line(item.at), to_string(item),
                        "a pattern with a gap: left out, as phrases have none");
      return;
    }
    for (const std::string& phrase : *phrases) out_.add_escaped(key, phrase, weight, line(item.at));
  }

  Phrases of(const ast::Pattern& pattern) const {
    std::vector<std::string> all;
    for (const ast::Sequence& sequence : pattern.alternatives) {
      std::vector<std::string> begun{""};
      for (const ast::Term& term : sequence.terms) {
        const Phrases options = of(term);
        if (!options) return std::nullopt;
        std::vector<std::string> longer;
        for (const std::string& one : begun) {
          for (const std::string& option : *options) {
            longer.push_back(one + (one.empty() || option.empty() ? "" : " ") + option);
          }
        }
        begun = std::move(longer);
      }
      all.insert(all.end(), begun.begin(), begun.end());
    }
    return all;
  }

  Phrases of(const ast::Term& term) const {
    Phrases options;
    switch (term.kind) {
      case ast::TermKind::phrase:
        options = {std::string(term.text)};
        break;
      case ast::TermKind::reference: {
        const auto found = lets_.find(term.text);
        if (found != lets_.end()) options = found->second;
        break;
      }
      case ast::TermKind::group:
        options = of(term.group);
        break;
      case ast::TermKind::gap:
        break;
    }
    if (options && term.optional) options->emplace_back();
    return options;
  }

  const Diagnostics& diagnostics_;
  DictionaryBuilder& out_;
  std::map<std::string_view, Phrases> lets_;
};

}  // namespace

void read_lex(std::string_view text, DictionaryBuilder& out) {
  read_lexicon(text, out.file());  // throws for what is wrong in it, and bounds what patterns expand to
  Diagnostics diagnostics(text, out.file());
  const ast::File file = parse_lexicon(diagnostics);
  LexReader(diagnostics, out).run(file);
}

}  // namespace slant
