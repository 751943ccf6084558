// Containment of patterns, word by word and glob by glob.
#include "lexicon/cover.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "text/phrase.hpp"

namespace slant {
namespace {

constexpr std::size_t longest_prefix = 4;

std::size_t point_size(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
  return size;
}

// Bytes before the first glob.
std::size_t fixed_prefix(std::string_view word) {
  return std::min(std::min(word.find_first_of("*?"), word.size()), longest_prefix);
}

}  // namespace

bool covers(std::string_view wide, std::string_view narrow) {
  std::size_t w = 0;
  std::size_t n = 0;
  std::size_t star = std::string_view::npos;  // last * of `wide`, and how far it has come
  std::size_t resumed = 0;
  while (n < narrow.size()) {
    if (w < wide.size() && wide[w] == glob_any) {
      star = w++;
      resumed = n;
    } else if (w < wide.size() && wide[w] == glob_one && narrow[n] != glob_any) {
      ++w;
      n += point_size(narrow.substr(n));
    } else if (w < wide.size() && wide[w] == narrow[n] && narrow[n] != glob_any && narrow[n] != glob_one) {
      ++w;
      ++n;
    } else if (star != std::string_view::npos) {
      w = star + 1;
      n = ++resumed;
    } else {
      return false;
    }
  }
  while (w < wide.size() && wide[w] == glob_any) ++w;
  return w == wide.size();
}

// Buckets by length and a prefix of the first word: what covers a word shares the prefix up to its own first
// glob.
std::uint64_t Cover::bucket(const Sequence& sequence, std::size_t prefix) const {
  const std::string_view word = (*literals_)[sequence.front()].folded;
  return hash_of(word.substr(0, prefix), sequence.size() * (longest_prefix + 1) + prefix);
}

void Cover::add(const Sequence& sequence, EntryId entry) {
  const std::size_t prefix = fixed_prefix((*literals_)[sequence.front()].folded);
  buckets_[bucket(sequence, prefix)].push_back(added_.size());
  added_.push_back({sequence, entry});
}

const EntryId* Cover::find(const Sequence& sequence) const {
  std::size_t best = added_.size();
  const std::string& word = (*literals_)[sequence.front()].folded;
  for (std::size_t prefix = 0; prefix <= std::min(longest_prefix, word.size()); ++prefix) {
    const auto found = buckets_.find(bucket(sequence, prefix));
    if (found == buckets_.end()) continue;
    for (const std::size_t i : found->second) {
      if (i >= best) break;
      if (covers_all(added_[i].sequence, sequence)) best = i;
    }
  }
  return best == added_.size() ? nullptr : &added_[best].entry;
}

bool Cover::covers_all(const Sequence& wide, const Sequence& narrow) const {
  if (wide.size() != narrow.size()) return false;
  for (std::size_t i = 0; i < wide.size(); ++i) {
    if (wide[i] == narrow[i] || wide[i] == any_word) continue;
    if (narrow[i] == any_word) return false;
    const Literal& w = (*literals_)[wide[i]];
    const Literal& n = (*literals_)[narrow[i]];
    if (n.possessive && !w.possessive && !w.folded.ends_with(glob_any)) return false;
    if (!covers(w.folded, n.folded)) return false;
  }
  return true;
}

}  // namespace slant
