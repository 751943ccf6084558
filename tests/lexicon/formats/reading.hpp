// Dictionaries that tests write, and what was read of them in one line a key.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "lexicon/formats/builder.hpp"
#include "lexicon/formats/import.hpp"

namespace slant::testing {

inline Dictionary read_as(std::string_view bytes, const std::string& file) {
  return read_dictionary(bytes, file).dictionary;
}

inline void show_key(const Dictionary& dictionary, std::size_t number, const std::string& path,
                     std::string& shown) {
  const DictionaryKey& key = dictionary.keys[number];
  const std::string own = path.empty() ? key.name : path + "/" + key.name;
  const std::string here = number == Dictionary::root ? "" : own;
  if (!key.entries.empty() || !key.description.empty()) {
    shown += here + (key.description.empty() ? "" : " (" + key.description + ")") + ":";
    for (const DictionaryEntry& entry : key.entries) {
      shown += " [" + entry.text + "]";
      if (entry.weight != 1) shown += written_number(entry.weight);
    }
    shown += "\n";
  }
  for (const std::size_t below : key.keys) show_key(dictionary, below, here, shown);
}

// "A/B: [call*] [south africa]2\n"
inline std::string shown(const Dictionary& dictionary) {
  std::string text;
  show_key(dictionary, Dictionary::root, {}, text);
  return text;
}

// "3: kind <of>131\n", the constructs alone.
inline std::string shown(const std::vector<Loss>& losses) {
  std::string text;
  for (const Loss& loss : losses) text += std::to_string(loss.line) + ": " + loss.construct + "\n";
  return text;
}

inline std::string error_of(std::string_view bytes, const std::string& file,
                            const ImportOptions& options = {}) {
  try {
    read_dictionary(bytes, file, options);
  } catch (const InputError& error) {
    return error.what();
  }
  return {};
}

}  // namespace slant::testing
