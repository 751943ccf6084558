// The faults and findings of one file, gathered: byte spans become lines, columns and the line under the caret.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/span.hpp"
#include "lexicon/line_map.hpp"

namespace slant {

class Diagnostics {
 public:
  static constexpr std::size_t kept = 1000;  // of each severity; a file with more is not a lexicon

  Diagnostics(std::string_view text, std::string file) : lines_(text), file_(std::move(file)) {}

  void error(ByteSpan at, std::string message, std::string hint = {});
  void warn(ByteSpan at, std::string message, std::string hint = {});

  const LineMap& lines() const { return lines_; }
  SourcePlace place(std::uint32_t offset) const;
  bool failed() const { return errors_.count > 0; }
  // An error stands at the first byte after `offset` that is no white space.
  bool error_right_after(std::uint32_t offset) const;

  std::vector<Diagnostic> errors() const { return sorted(errors_); }  // by position
  std::vector<Diagnostic> warnings() const { return sorted(warnings_); }

 private:
  struct Placed {
    std::uint32_t offset;
    Diagnostic diagnostic;
  };
  struct Gathered {
    std::size_t count{0};
    std::vector<Placed> first;
  };
  void add(Gathered& gathered, Severity severity, ByteSpan at, std::string message, std::string hint);
  std::vector<Diagnostic> sorted(const Gathered& gathered) const;

  LineMap lines_;
  std::string file_;
  Gathered errors_;
  Gathered warnings_;
};

}  // namespace slant
