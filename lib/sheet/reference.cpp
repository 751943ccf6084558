// docs/reference.md: all commands and flags on one page. Flags that commands share stand once; a command
// names the sections that it has, what of them it lacks, and what is otherwise with it.
#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "sheet/help.hpp"
#include "sheet/pages.hpp"

namespace slant::cli {
namespace {

constexpr const char* reference_head = R"(# All commands and flags

Made from the program by `scripts/generate`; what is written here by hand is lost. `slant help COMMAND` or
`slant COMMAND --help` prints the same. A flag's value goes behind it, `--by outlet` or `--by=outlet`.

)";

std::string markdown(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("*_<|[]").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string code(const std::string& text) {
  std::string out;
  for (const char c : text) out.append(c == '|' ? "\\|" : std::string(1, c));  // a | ends a cell, in code too
  return "`" + out + "`";
}

struct Row {
  std::string name, text;
};

Row row_of(const Flag& flag) {
  return {flag.long_name(),
          fmt::format("| {} | {} |\n", code(heading_of(flag)), markdown(explanation_of(flag)))};
}

std::string table(const std::string& rows) {
  return rows.empty() ? "" : "| flag | what it does |\n|---|---|\n" + rows + "\n";
}

// Rows under a heading in the order in which they are first met, each as most commands have it.
struct Section {
  std::string heading;
  std::vector<Row> rows;
  std::size_t commands{0};
  std::map<std::string, std::map<std::string, int>> seen{};  // name, text: how often

  void add(const Row& row) {
    if (++seen[row.name][row.text]; seen[row.name].size() == 1 && find(row.name) == nullptr)
      rows.push_back(row);
    Row& known = *find(row.name);
    if (seen[row.name][row.text] > seen[row.name][known.text]) known.text = row.text;
  }

  Row* find(const std::string& name) {
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.name == name; });
    return at == rows.end() ? nullptr : &*at;
  }
};

// -h is the same everywhere and said above.
std::vector<Row> rows_under(const Sheet& sheet, const std::string& heading) {
  std::vector<Row> rows;
  for (const Flag& flag : sheet.flags()) {
    if (flag.heading == heading && !flag.is_positional() && flag.names != help_flag().names)
      rows.push_back(row_of(flag));
  }
  return rows;
}

// Headings that several commands have.
std::vector<Section> shared_sections(const Sheets& sheets) {
  std::vector<Section> sections;
  for (const Sheet& sheet : sheets) {
    for (const std::string& heading : headings_of(sheet)) {
      if (heading.empty()) continue;
      auto at = std::find_if(sections.begin(), sections.end(),
                             [&](const Section& section) { return section.heading == heading; });
      if (at == sections.end()) at = sections.insert(at, {heading, {}});
      ++at->commands;
      for (const Row& row : rows_under(sheet, heading)) at->add(row);
    }
  }
  std::erase_if(sections, [](const Section& section) { return section.commands == 1; });
  return sections;
}

// What a command has of a section: its rows that are otherwise there, and a sentence's part about the rest.
struct Share {
  std::string rows, words;
};

Share share_of(const Section& section, const std::vector<Row>& rows) {
  Share share;
  std::vector<std::string> missing;
  std::size_t same = 0;
  for (const Row& known : section.rows) {
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.name == known.name; });
    if (at == rows.end()) {
      missing.push_back("`" + known.name + "`");
    } else if (at->text == known.text) {
      ++same;
    } else {
      share.rows += at->text;
    }
  }
  if (same < missing.size()) {  // easier to read in full
    share.rows.clear();
    for (const Row& row : rows) share.rows += row.text;
    return share;
  }
  std::string anchor = section.heading;
  std::transform(anchor.begin(), anchor.end(), anchor.begin(),
                 [](char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  share.words = fmt::format("[{}](#{}-flags)", section.heading, anchor);
  if (!missing.empty()) share.words += fmt::format(" without {}", fmt::join(missing, ", "));
  return share;
}

std::string notes_of(const Sheet& sheet) {
  std::string text;
  for (const Block& block : blocks_of(sheet.notes))
    text += block.is_laid_out ? "```text\n" + block.text + "\n```\n\n" : markdown(block.text) + "\n\n";
  return text;
}

std::string command(const Sheet& sheet, const std::vector<Section>& sections) {
  std::string arguments, rows;
  std::vector<std::string> others;
  for (const Flag& flag : sheet.flags()) {
    if (flag.is_positional()) arguments += row_of(flag).text;
  }
  for (const std::string& heading : headings_of(sheet)) {
    const auto section = std::find_if(sections.begin(), sections.end(),
                                      [&](const Section& one) { return one.heading == heading; });
    const std::vector<Row> own = rows_under(sheet, heading);
    if (section == sections.end()) {
      for (const Row& row : own) rows += row.text;
    } else {
      const Share share = share_of(*section, own);
      rows += share.rows;
      if (!share.words.empty()) others.push_back(share.words);
    }
  }
  std::string text =
      fmt::format("## slant {}\n\n{}.{}\n\n```text\n{}\n```\n\n", sheet.command(), markdown(sheet.summary),
                  sheet.needs.empty() ? "" : " It needs " + sheet.needs + ".", usage_of(sheet));
  text += table(arguments + rows);
  if (!others.empty()) text += fmt::format("Shared flags: {}.\n\n", fmt::join(others, "; "));
  return text + notes_of(sheet) + "```sh\n" + sheet.example + "\n```\n\n";
}

std::string link(const Sheet& sheet, const char* page) {
  return fmt::format("[`slant {}`]({}#{})", sheet.command(), page, page_name(sheet));
}

std::string commands_with_links(const Sheets& sheets, const char* page) {
  std::string text = "| command | what it gives |\n|---|---|\n";
  for (const Sheet& sheet : sheets)
    text += fmt::format("| {} | {} |\n", link(sheet, page), markdown(sheet.summary));
  return text;
}

}  // namespace

std::string reference(const Sheets& sheets) {
  const std::vector<Section> sections = shared_sections(sheets);
  std::string text = reference_head + commands_with_links(sheets, "") + "\n";
  for (const Sheet& sheet : sheets) text += command(sheet, sections);
  for (const Section& section : sections) {
    std::string rows;
    for (const Row& row : section.rows) rows += row.text;
    text += fmt::format("## {} flags\n\n{}", section.heading, table(rows));
  }
  text.pop_back();  // one newline at the end
  return text;
}

std::string commands_table(const Sheets& sheets) {
  return commands_with_links(sheets, "reference.md");
}

}  // namespace slant::cli
