// Finds every candidate hit of a lexicon in a field: all patterns, with the guards that words decide already decided.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "text/field_text.hpp"

namespace slant {

// Of a guard that words decide.
struct GuardFinding {
  bool holds{false};
  std::optional<WordSpan> match;      // of its target, which it finds or, under `not`, must not find
  std::optional<WordSpan> elsewhere;  // where it finds none: the nearest out of its window or sentence
};

// Told by a matcher, for those who ask why: every match, and what each of its guards found.
class MatchWatch {
 public:
  virtual ~MatchWatch() = default;
  // `guards` in their order in the entry, all of them, `in …` left out. The hit is a candidate where all
  // hold; only then are its taken words set.
  virtual void tried(const Hit& hit, std::span<const GuardFinding> guards) = 0;
};

class Program;  // match/program.hpp

// Const and shared between threads; each thread brings its Scratch.
class Matcher {
 public:
  struct Scratch;  // defined in matcher.cpp
  struct ScratchDeleter {
    void operator()(Scratch* scratch) const;
  };
  using ScratchPtr = std::unique_ptr<Scratch, ScratchDeleter>;

  explicit Matcher(const Lexicon& lexicon);  // keeps a reference
  ~Matcher();
  Matcher(const Matcher&) = delete;
  Matcher& operator=(const Matcher&) = delete;

  ScratchPtr make_scratch() const;

  // Whether a folded word is one of the lexicon's patterns, or fits a glob of theirs.
  bool knows(std::string_view folded) const;

  // Appends every candidate, by (own.begin, own.end, entry), each (entry, own) once. near, before, after,
  // same sentence and cased are decided; `in …` is not. `taken` is in normal form (match/hit.hpp).
  // `watch`, where there is one, is told every match, in no order.
  void find_hits(const FieldText& text, Field field, Scratch& scratch, std::vector<Hit>& out,
                 MatchWatch* watch = nullptr) const;

 private:
  std::unique_ptr<const Program> program_;
};

}  // namespace slant
