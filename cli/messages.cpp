// Messages for people, in an order that does not depend on anything but the input.
#include "messages.hpp"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>
#include <unistd.h>

#include "base/message.hpp"
#include "base/wording.hpp"
#include "study/intake_account.hpp"

namespace slant::cli {
namespace {

// The remedy of many lines of one kind is mostly the same: it stands below the first of them.
void print_each_hint_once(std::vector<Diagnostic> diagnostics) {
  std::string last;
  for (Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.hint == last) diagnostic.hint.clear();
    if (!diagnostic.hint.empty()) last = diagnostic.hint;
  }
  print(diagnostics);
}

void print_repairs(const StudySummary& summary) {
  if (summary.repaired_documents == 0) return;
  std::string kinds;
  for (std::size_t kind = 0; kind < summary.repairs.size(); ++kind) {
    if (summary.repairs[kind] == 0) continue;
    const std::string_view name = name_of(static_cast<Damage>(kind));
    kinds += fmt::format("{}{} {}", kinds.empty() ? "" : ", ", with_thousands(summary.repairs[kind]), name);
  }
  say(fmt::format("note: repaired {} (--no-repair leaves texts as they are): {}\n",
                  counted(summary.repaired_documents, "document"), kinds));
}

void print_escapes(const StudySummary& summary) {
  if (summary.documents_with_escapes == 0) return;
  say(fmt::format(
      "warning: characters are written out (such as \\n or \\u201c) in {} and left as they stand: nothing "
      "shows that they are damage\n",
      counted(summary.documents_with_escapes, "document")));
}

// Said once, whatever the number of documents: rules of another language would be wrong without anybody's notice.
void print_unknown_languages(const StudySummary& summary) {
  if (summary.unknown_languages.empty()) return;
  constexpr std::size_t most = 5;
  std::string names;
  std::uint64_t documents = 0;
  std::size_t shown = 0;
  for (const auto& [language, count] : summary.unknown_languages) {
    documents += count;
    if (shown++ < most) names += fmt::format("{}{}", names.empty() ? "" : ", ", language);
  }
  if (shown > most) names += fmt::format(" and {} more", shown - most);
  say(fmt::format(
      "warning: {} in a language whose rules of reported speech and negation are not known ({}): quotation "
      "marks alone tell who speaks there; known are English (en) and German (de), --language TAG says which\n",
      counted(documents, "document"), names));
}

}  // namespace

std::function<void(std::uint64_t)> progress_on_stderr(bool quiet) {
  if (quiet || ::isatty(STDERR_FILENO) != 1) return {};
  using Clock = std::chrono::steady_clock;
  return [next = Clock::now() + std::chrono::milliseconds(500)](std::uint64_t documents) mutable {
    if (Clock::now() < next) return;
    next = Clock::now() + std::chrono::milliseconds(200);
    say_for_now(fmt::format("{} documents …", with_thousands(documents)));
  };
}

void print(const std::vector<Diagnostic>& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) say(to_string(diagnostic));
}

void print_summary(const StudySummary& summary) {
  for (const Warnings::Kind& kind : summary.corpus.warnings.kinds()) {
    constexpr std::size_t most = 5, examples = 3;
    std::vector<Diagnostic> shown = kind.first;
    if (kind.count > most) shown.resize(std::min(shown.size(), examples));
    print_each_hint_once(shown);
    if (kind.count > shown.size())
      say(fmt::format("… and {} more: {}\n", with_thousands(kind.count - shown.size()), kind.name));
  }
  print_repairs(summary);
  print_escapes(summary);
  print_unknown_languages(summary);
  say(fmt::format("{}\n", intake_line(summary)));
}

}  // namespace slant::cli
