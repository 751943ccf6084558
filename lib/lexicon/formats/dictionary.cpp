// Dictionaries measured and compared.
#include <algorithm>
#include <string_view>
#include <tuple>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "lexicon/formats/import.hpp"

namespace slant {
namespace {

std::vector<const DictionaryEntry*> sorted(const std::vector<DictionaryEntry>& entries) {
  std::vector<const DictionaryEntry*> order;
  order.reserve(entries.size());
  for (const DictionaryEntry& entry : entries) order.push_back(&entry);
  std::sort(order.begin(), order.end(), [](const DictionaryEntry* a, const DictionaryEntry* b) {
    return std::tie(a->text, a->weight) < std::tie(b->text, b->weight);
  });
  return order;
}

std::vector<std::size_t> sorted_by_name(const Dictionary& dictionary, const DictionaryKey& key) {
  std::vector<std::size_t> order = key.keys;
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return dictionary.keys[a].name < dictionary.keys[b].name; });
  return order;
}

bool same_key(const Dictionary& a, std::size_t in_a, const Dictionary& b, std::size_t in_b) {
  const DictionaryKey& one = a.keys[in_a];
  const DictionaryKey& other = b.keys[in_b];
  const auto equal = [](const DictionaryEntry* x, const DictionaryEntry* y) { return *x == *y; };
  if (one.name != other.name || one.description != other.description) return false;
  if (one.entries.size() != other.entries.size() || one.keys.size() != other.keys.size()) return false;
  const auto entries = sorted(one.entries), other_entries = sorted(other.entries);
  if (!std::equal(entries.begin(), entries.end(), other_entries.begin(), equal)) return false;
  const auto keys = sorted_by_name(a, one), other_keys = sorted_by_name(b, other);
  return std::equal(keys.begin(), keys.end(), other_keys.begin(),
                    [&](std::size_t x, std::size_t y) { return same_key(a, x, b, y); });
}

}  // namespace

std::size_t Dictionary::entries() const {
  std::size_t count = 0;
  for (const DictionaryKey& key : keys) count += key.entries.size();
  return count;
}

std::size_t Dictionary::categories() const {
  return keys[root].keys.size();
}

bool Dictionary::weighted() const {
  return std::any_of(keys.begin(), keys.end(), [](const DictionaryKey& key) {
    return std::any_of(key.entries.begin(), key.entries.end(),
                       [](const DictionaryEntry& entry) { return entry.weight != 1; });
  });
}

EntryAccount account_of(const Dictionary& dictionary, const std::vector<Loss>& losses) {
  EntryAccount account{dictionary.given, 0, 0};
  for (const Loss& loss : losses) {
    account.lost += loss.entries;
    account.changed += loss.entries == 0 ? 1 : 0;
  }
  return account;
}

std::string to_string(const EntryAccount& account) {
  const std::string entries = account.given == 1 ? "1 entry" : with_thousands(account.given) + " entries";
  std::string text =
      fmt::format("{} read, {} kept, {} lost", entries, with_thousands(account.given - account.lost),
                  account.lost == 0 ? "none" : with_thousands(account.lost));
  if (account.changed == 0) return text;
  return text + "; " + counted(account.changed, "other construct") + " changed or left out";
}

bool same_content(const Dictionary& a, const Dictionary& b) {
  return same_key(a, Dictionary::root, b, Dictionary::root);
}

}  // namespace slant
