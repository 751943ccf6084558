// Hits that people coded: precision by entry, by variant and over all, and how far the coders agree.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "audit/alpha.hpp"
#include "compare/interval.hpp"

namespace slant {

// One entry's hits that were read in one document. A hit that coders disagree on is right in part.
struct DocumentReading {
  std::uint64_t document{0};  // a key that names it
  std::uint64_t read{0};
  double right{0};  // of those read
};

struct EntryReading {
  std::uint64_t hits{0};                   // in the corpus
  std::vector<DocumentReading> documents;  // each once

  std::uint64_t read() const;
};

struct Precision {
  std::uint64_t hits{0};  // of the entries of which any was read
  std::uint64_t read{0}, documents{0};
  double value;       // NaN: nothing was read
  Interval interval;  // NaN: the same
};

// Σ hits · right/read / Σ hits. Limits are Clopper and Pearson's of as many independent, equally weighted hits
// as say the same: (Σw)² / (Σw² + ρ Σ w w′), w = hits/read of the hit's entry, the last sum over pairs of one
// document (Kish 1965, §§8.2, 11.7). ρ, the correlation within documents, is that of the moments where K
// documents carry the rarer side, ½ where none does: (Kρ̂ + 16 · ½) / (K + 16); below five documents it is 1, a
// document says no more than one hit. So of one entry whose hits are all of other documents the limits are the
// plain exact ones. They are of all the hits the entries could have, not of those in this corpus alone: they do
// not vanish where all were read.
Precision precision_of(std::span<const EntryReading> entries, double confidence);

// The columns of a coding sheet, by which it is read again when it is filled in.
namespace coding_columns {
inline constexpr const char* id = "hit_id";
inline constexpr const char* choice = "choice";
inline constexpr const char* variant = "variant";
inline constexpr const char* entry = "entry";
inline constexpr const char* entry_hits = "entry_hits";
inline constexpr const char* coder = "coder";  // a column whose name begins so is a coder's
}  // namespace coding_columns

struct CodedHit {
  std::string id, choice, variant, entry;
  std::uint64_t entry_hits{0};  // of the entry in the corpus
  std::vector<double> codes;    // by coder; NaN: none. Of words, numbers that stand for them

  // The document that the id names: what stands before the first slash, or all of it.
  std::uint64_t document() const;
};

struct Coding {
  std::vector<std::string> coders;  // who coded anything
  std::vector<CodedHit> hits;
  std::optional<std::set<double>>
      right;  // codes that say that a hit is right; nothing: they say something else
};

struct NamedPrecision {
  std::string choice, variant, entry;  // entry empty: of the variant
  Precision precision;
};

struct CodingAssessment {
  std::vector<std::string> coders;
  bool has_precision{false};
  std::vector<NamedPrecision> entries, variants;  // by name
  Precision all{};
  CodeLevel level{CodeLevel::nominal};
  Alpha alpha{};
};

// A hit is right by the share of its coders who say so.
CodingAssessment assess(const Coding& coding, const AlphaOptions& options, const Workers& workers = {});

}  // namespace slant
