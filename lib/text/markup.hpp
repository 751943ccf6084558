// HTML left in a text: tags, comments, and elements whose contents nobody reads.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace slant {

// Reads one text from its begin to its end; the time of all calls together is linear in it.
class MarkupReader {
 public:
  explicit MarkupReader(std::string_view text) : text_(text) {}

  // If markup begins at `at`, where '<' stands: its bytes, and in `replacement` what parts the words around it
  // as the page would. Otherwise 0. README.md has the rules. `at` ascends from call to call.
  std::size_t read(std::size_t at, std::string& replacement);

  // Where the end "]]>" of the CDATA section read last stands, which is markup too; npos: none is open.
  std::size_t section_end() const { return section_end_; }
  void close_section() { section_end_ = std::string_view::npos; }

 private:
  std::size_t comment(std::size_t at);
  std::size_t declaration(std::size_t at);
  std::size_t element(std::size_t at, std::string& replacement);
  std::size_t with_contents(std::string_view name, std::size_t at, std::size_t tag_end);

  // Things that are not found once are not found later.
  enum Sought : std::size_t { comment_end, processing_end, section_close, double_quote, single_quote };
  std::size_t seek(Sought what, std::size_t from);

  std::size_t attributes(std::size_t at, bool certain);
  std::size_t value(std::size_t at, std::size_t limit);

  std::string_view text_;
  std::array<bool, 5> lost_{};
  std::array<bool, 3> never_closed_{};  // elements with contents
  std::size_t section_end_{std::string_view::npos};
  std::size_t failed_until_{0};  // how far tags were read that were none
};

}  // namespace slant
