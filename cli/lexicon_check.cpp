// slant lexicon check: every mistake of a lexicon, by line, column and caret.
#include <cstdio>
#include <memory>

#include "command.hpp"
#include "exit_code.hpp"
#include "flags.hpp"
#include "lexicon/load.hpp"
#include "library.hpp"
#include "messages.hpp"
#include "report/wording.hpp"

namespace slant::cli {
namespace {

std::string summary(const std::string& path, const Lexicon& lexicon, std::size_t findings) {
  std::size_t choices = 0, counted_variants = 0;
  for (const auto& choice : lexicon.schema.choices) choices += choice.kind == ChoiceKind::choice ? 1 : 0;
  for (const auto& variant : lexicon.schema.variants) counted_variants += variant.ignored ? 0 : 1;
  return fmt::format("{}: {}, {}, {}, {}; {}\n", path, counted(choices, "choice"),
                     fmt::format("{} {}", lexicon.schema.choices.size() - choices,
                                 lexicon.schema.choices.size() - choices == 1 ? "category" : "categories"),
                     counted(counted_variants, "variant"),
                     fmt::format("{} {}", with_thousands(lexicon.schema.entries.size()),
                                 lexicon.schema.entries.size() == 1 ? "entry" : "entries"),
                     findings == 0 ? "no findings" : counted(findings, "finding"));
}

int check(const std::vector<std::string>& paths) {
  int code = exit_done;
  for (const std::string& path : paths) {
    try {
      const LoadedLexicon loaded = load_lexicon(lexicon_path(path));
      print(loaded.findings);
      fmt::print("{}", summary(path, loaded.lexicon, loaded.findings.size()));
      if (!loaded.findings.empty() && code == exit_done) code = exit_nothing;
    } catch (const InputError& error) {
      print(error.diagnostics());
      fmt::print("{}: {}\n", path, counted(error.diagnostics().size(), "error"));
      code = exit_usage;
    }
  }
  return code;
}

}  // namespace

Command add_lexicon_check(CLI::App& lexicon) {
  CLI::App& app = *lexicon.add_subcommand("check", "Every mistake, by line, column and caret");
  const auto paths = std::make_shared<std::vector<std::string>>();
  app.add_option("lexicon", *paths, "Files to check")->required()->type_name("FILE");
  add_example(app, "slant lexicon check lexicons/syria.lex lexicons/libya.lex");
  return {&app, [paths] { return check(*paths); }};
}

}  // namespace slant::cli
