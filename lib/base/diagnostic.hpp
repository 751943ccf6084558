// What is wrong with something a user wrote, where, and what would mend it; and what went wrong and was survived.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slant {

// A place in a user's file. Lines and columns count from 1, columns in code points; 0 means unknown.
struct SourcePlace {
  std::string file;
  std::uint64_t line{0};
  std::uint32_t column{0};
};

enum class Severity : std::uint8_t { note, warning, error };

struct Diagnostic {
  Severity severity{Severity::error};
  SourcePlace place;
  std::string message;      // what was found, what was expected; no full stop, no capital
  std::string hint;         // what would mend it; may be empty
  std::string source_line;  // the line at `place`, for the caret; may be empty
  std::uint32_t length{1};  // code points under the caret
  std::uint32_t caret{0};   // column of the caret where source_line is a part of the line; 0: place.column
};

// "file:line:column: error: message", then the line, a caret and "hint: …" where there are any. Ends with a newline.
std::string to_string(const Diagnostic& diagnostic);

// Thrown once with all that is wrong with what a user wrote: a lexicon, a flag, a table to join. Exit code 2.
class InputError : public std::runtime_error {
 public:
  explicit InputError(std::vector<Diagnostic> diagnostics);
  explicit InputError(std::string message, std::string hint = {});  // a single one without a place
  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

 private:
  std::vector<Diagnostic> diagnostics_;
};

// A limit that a flag sets was reached; the message names the limit and the flag. Exit code 5.
class LimitError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// More bad records than allowed, or one under --strict. Exit code 3.
class BadRecords : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// What went wrong and was survived: counted by kind, the first few of each kind kept with their place.
class Warnings {
 public:
  static constexpr std::size_t kept_per_kind = 20;

  struct Kind {
    std::string name;  // "bad JSON", "duplicate doc_id", …: stable, in the plural where counted
    std::uint64_t count{0};
    std::vector<Diagnostic> first;  // at most kept_per_kind
  };

  Warnings() = default;
  explicit Warnings(std::vector<Kind> kinds) : kinds_(std::move(kinds)) {}

  // Severity::note for what only informs (an alias used), warning for what changed or lost data. `times`
  // counts others with it that have no diagnostic of their own.
  void add(std::string_view kind, Diagnostic diagnostic, std::uint64_t times = 1);
  void merge(const Warnings& later);

  const std::vector<Kind>& kinds() const { return kinds_; }  // in order of first appearance
  bool empty() const { return kinds_.empty(); }
  std::uint64_t count(std::string_view kind) const;

 private:
  std::vector<Kind> kinds_;
};

}  // namespace slant
