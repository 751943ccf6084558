// Containment of patterns, word by word and glob by glob.
#include "lexicon/cover.hpp"

#include <algorithm>
#include <bit>

#include "base/hash.hpp"
#include "base/unicode.hpp"
#include "text/phrase.hpp"

namespace slant {
namespace {

constexpr std::size_t longest_prefix = 4;

// Bytes before the first glob.
std::size_t fixed_prefix(std::string_view word) {
  return std::min(std::min(word.find_first_of("*?"), word.size()), longest_prefix);
}

bool has_glob(std::string_view word) {
  return word.find(glob_any) != std::string_view::npos || word.find(glob_one) != std::string_view::npos;
}

// Of marks beside the word.
bool asks_no_more(const Literal& wide, const Literal& narrow) {
  if (wide.joined != narrow.joined) return false;
  const auto as_open = [](const std::string& wide_end, const std::string& narrow_end) {
    return wide_end.empty() || wide_end == narrow_end;
  };
  if (!as_open(wide.ends_before, narrow.ends_before) || !as_open(wide.ends_after, narrow.ends_after))
    return false;
  return (wide.before.empty() || wide.before == narrow.before) &&
         (wide.after.empty() || wide.after == narrow.after);
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

Cover::Cover(const Lexicon& lexicon) : literals_(&lexicon.literals) {
  words_.reserve(literals_->size());
  for (const Literal& literal : *literals_) {
    const std::string_view word = literal.folded;
    words_.push_back({hash_of(word), has_glob(word) ? static_cast<char>(fixed_prefix(word)) : whole});
  }
  added_.reserve(lexicon.patterns.size());
  keys_.expect(lexicon.patterns.size());
}

void Cover::begin(ChoiceId choice) {
  choice_ = choice;
  shapes_.clear();
}

Cover::Shape Cover::shape_of(const Sequence& sequence) const {
  Shape shape;
  for (const Step step : sequence) shape += step == any_word ? '\0' : words_[step].sign;
  return shape;
}

// What covers a word shares its beginning up to its own first glob.
std::optional<std::uint64_t> Cover::key(const Shape& shape, const Sequence& sequence) const {
  std::uint64_t key = hash_of(shape, choice_.value);
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] == 0) continue;
    const Step step = sequence[i];
    if (step == any_word) return std::nullopt;
    key = std::rotl(key, 7) * 0x9E3779B97F4A7C15U;
    key ^=
        shape[i] == whole
            ? words_[step].hash
            : hash_of(
                  std::string_view((*literals_)[step].folded).substr(0, static_cast<std::size_t>(shape[i])));
  }
  return key;
}

void Cover::add(const Sequence& sequence, EntryId entry) {
  const Shape shape = shape_of(sequence);
  if (std::find(shapes_.begin(), shapes_.end(), shape) == shapes_.end()) shapes_.push_back(shape);
  const std::uint64_t key = *this->key(shape, sequence);
  const std::uint32_t number = keys_.add(bytes_of(key));
  if (number == buckets_.size()) buckets_.emplace_back();
  Bucket& bucket = buckets_[number];
  (bucket.first == nobody ? bucket.first : added_[bucket.last].next) = added_.size();
  bucket.last = added_.size();
  added_.push_back({&sequence, entry, nobody});
}

const EntryId* Cover::find(const Sequence& sequence) const {
  std::size_t best = nobody;
  for (const Shape& shape : shapes_) {
    if (shape.size() != sequence.size()) continue;
    if (const auto same = key(shape, sequence)) best = first_of(*same, sequence, best);
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
    if (!covers(w.folded, n.folded) || !asks_no_more(w, n)) return false;
  }
  return true;
}

}  // namespace slant
