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

bool has_glob(std::string_view word) {
  return word.find(glob_any) != std::string_view::npos || word.find(glob_one) != std::string_view::npos;
}

std::string_view bytes_of(const std::uint64_t& key) {
  return {reinterpret_cast<const char*>(&key), sizeof key};
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

bool Cover::is_plain(const Sequence& sequence) const {
  return std::all_of(sequence.begin(), sequence.end(),
                     [this](Step step) { return step != any_word && !has_glob((*literals_)[step].folded); });
}

std::uint64_t Cover::by_words(ChoiceId choice, const Sequence& sequence) const {
  std::uint64_t hash = choice.value;
  for (const Step step : sequence) hash = hash_of((*literals_)[step].folded, hash);
  return hash;
}

// What covers a word shares the prefix up to its own first glob.
std::uint64_t Cover::by_beginning(ChoiceId choice, const Sequence& sequence, std::size_t prefix) const {
  const std::string_view word = (*literals_)[sequence.front()].folded;
  const std::uint64_t place = std::uint64_t{choice.value} << 32U | sequence.size();
  return hash_of(word.substr(0, prefix), place * (longest_prefix + 1) + prefix);
}

void Cover::add(ChoiceId choice, const Sequence& sequence, EntryId entry) {
  const bool plain = is_plain(sequence);
  const std::size_t prefix = fixed_prefix((*literals_)[sequence.front()].folded);
  if (prefixes_.size() <= choice.index()) prefixes_.resize(choice.index() + 1);
  if (!plain) prefixes_[choice.index()] |= static_cast<std::uint8_t>(1U << prefix);
  const std::uint64_t key = plain ? by_words(choice, sequence) : by_beginning(choice, sequence, prefix);
  const std::uint32_t number = keys_.add(bytes_of(key));
  if (number == buckets_.size()) buckets_.emplace_back();
  Bucket& bucket = buckets_[number];
  (bucket.first == nobody ? bucket.first : added_[bucket.last].next) = added_.size();
  bucket.last = added_.size();
  added_.push_back({&sequence, entry, nobody});
}

const EntryId* Cover::find(ChoiceId choice, const Sequence& sequence) const {
  if (choice.index() >= prefixes_.size()) return nullptr;
  std::size_t best = nobody;
  if (is_plain(sequence)) best = first_of(by_words(choice, sequence), sequence, best);
  const std::size_t longest = std::min(longest_prefix, (*literals_)[sequence.front()].folded.size());
  for (std::size_t prefix = 0; prefix <= longest; ++prefix) {
    const bool occurs = (prefixes_[choice.index()] >> prefix & 1U) != 0;
    if (occurs) best = first_of(by_beginning(choice, sequence, prefix), sequence, best);
  }
  return best == nobody ? nullptr : &added_[best].entry;
}

std::size_t Cover::first_of(std::uint64_t key, const Sequence& sequence, std::size_t best) const {
  const std::uint32_t number = keys_.find(bytes_of(key));
  if (number == Interner::none) return best;
  for (std::size_t i = buckets_[number].first; i < best; i = added_[i].next) {
    if (covers_all(*added_[i].sequence, sequence)) return i;
  }
  return best;
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
