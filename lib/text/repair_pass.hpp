// One pass over a text that replaces parts of it; passes follow one another, and all stay traceable to the value.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/repair.hpp"

namespace slant {

class RepairPass {
 public:
  // Over what `out` has as its text now, which changes at finish() and not before.
  explicit RepairPass(Repaired& out) : out_(out), text_(out.text()) {}

  std::string_view text() const { return text_; }
  std::size_t kept() const { return kept_; }  // everything before it is dealt with

  // By position, apart from one another.
  void replace(std::size_t at, std::size_t size, std::string_view replacement, Damage damage);
  bool finish();  // whether anything was replaced. Time linear in the text, where it was

 private:
  using Edit = Repaired::Edit;
  void trace_back();

  Repaired& out_;
  std::string_view text_;
  std::size_t kept_{0};
  std::vector<Edit> edits_;  // of text_
};

}  // namespace slant
