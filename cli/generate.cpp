// slant --generate KIND: the generators of man pages, completions and reference by name.
#include "generate.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/output_file.hpp"
#include "base/suggest.hpp"
#include "commands.hpp"
#include "exit_code.hpp"
#include "lexicon/load.hpp"
#include "outputs.hpp"
#include "report/codebook.hpp"
#include "sheet/help.hpp"
#include "sheet/pages.hpp"

namespace slant::cli {
namespace {

// What completions ask for while somebody types: file names alone are looked at.
std::string lexicon_names(const Sheets&) {
  std::string names;
  for (const LibraryLexicon& one : library()) names += one.name + "\n";
  return names;
}

// The codebook of all tables.
std::string columns_page(const Sheets&) {
  return codebook_page();
}

std::string exit_code_line(const Sheets&) {
  return exit_codes(exit_meanings);
}

constexpr About about{what_slant_is, exit_meanings};

struct Kind {
  const char* name;
  std::string (*text)(const Sheets&);
};

constexpr std::array kinds{Kind{"bash", bash_completion},      Kind{"zsh", zsh_completion},
                           Kind{"fish", fish_completion},      Kind{"reference", reference},
                           Kind{"columns", columns_page},      Kind{"commands", commands_table},
                           Kind{"exit-codes", exit_code_line}, Kind{"lexicons", lexicon_names}};

[[noreturn]] void refuse(const std::string& word) {
  std::vector<std::string> known{"man"};
  for (const Kind& kind : kinds) known.emplace_back(kind.name);
  throw InputError(fmt::format("slant --generate makes no '{}'", word), suggestion(word, known));
}

void write(const std::filesystem::path& path, const std::string& text) {
  OutputFile file(path.string());
  file.stream() << text;
  file.commit();
}

int write_man_pages(const std::filesystem::path& folder, const Sheets& sheets) {
  std::filesystem::create_directories(folder);
  write(folder / "slant.1", man_page(sheets, about));
  for (const Sheet& sheet : sheets) write(folder / (page_name(sheet) + ".1"), man_page(sheet, sheets, about));
  return exit_done;
}

}  // namespace

int generate(const std::vector<std::string>& words) {
  if (words.empty()) throw InputError("slant --generate needs what to make", "as in slant --generate bash");
  const auto* const kind =
      std::find_if(kinds.begin(), kinds.end(), [&](const Kind& one) { return one.name == words[0]; });
  const bool is_man = words[0] == "man";
  if (!is_man && kind == kinds.end()) refuse(words[0]);
  if (words.size() != (is_man ? 2U : 1U))
    throw InputError(
        fmt::format("slant --generate {} takes {}", words[0], is_man ? "a folder" : "nothing more"));
  Sheets sheets;
  if (is_man || kind->text != lexicon_names) sheets = commands.sheets();
  for (Sheet& sheet : sheets) sheet.flags().push_back(help_flag());
  if (is_man) return write_man_pages(words[1], sheets);
  answer(kind->text(sheets));
  return exit_done;
}

}  // namespace slant::cli
