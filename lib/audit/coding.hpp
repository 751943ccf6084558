// Hits that people coded: precision by entry, by variant and over all, and how far the coders agree.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "audit/alpha.hpp"
#include "audit/precision.hpp"

namespace slant {

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
