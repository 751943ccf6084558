// What readers fill: keys found again by name, repeated entries
// told, names and texts put into the shape that Dictionary promises.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "lexicon/formats/import.hpp"

namespace slant {

class DictionaryBuilder {
 public:
  // `file` is what errors name; its stem names the dictionary.
  explicit DictionaryBuilder(std::string file);

  const std::string& file() const { return file_; }
  std::string stem() const { return dictionary_.name(); }
  void name(std::string_view name);

  // The key of that name below `parent`, made if it is not there; `parent` itself for an empty name. Throws
  // InputError beyond the depth limit.
  std::size_t key(std::size_t parent, std::string_view name, std::uint32_t line);
  void make_choice(std::size_t key) { dictionary_.keys[key].is_choice = true; }
  void describe(std::size_t key, std::string_view description, std::uint32_t line);

  // `text` as a file has it; * and ? are globs. What it says in the syntax of other programs is read as meant, or lost.
  void add(std::size_t key, std::string_view text, double weight, std::uint32_t line);
  // `text` already as DictionaryEntry has it.
  void add_escaped(std::size_t key, std::string_view text, double weight, std::uint32_t line);

  void tell(std::string reading) { dictionary_.reading = std::move(reading); }

  // Something that is said otherwise, or no entry. Of lost entries all count among those that the file has.
  void lose(std::uint32_t line, std::string_view construct, std::string reason);
  void lose_entries(std::uint32_t line, std::string_view construct, std::string reason,
                    std::size_t entries = 1);
  [[noreturn]] void refuse(std::uint32_t line, std::string message, std::string hint) const;

  // Without keys that hold nothing: each is a loss. Throws InputError where nothing is left.
  Dictionary finish() &&;

 private:
  void add_plain(std::size_t key, std::string_view text, double weight, std::uint32_t line);
  std::string clean(std::string_view text) const;
  std::string name_of_key(std::string_view name, std::uint32_t line);
  bool drop_empty(std::size_t key);

  std::string file_;
  Dictionary dictionary_;
  std::vector<std::size_t> depths_{0};
  std::unordered_map<std::string, std::size_t> keys_;  // parent and name
  std::unordered_map<std::string, double> entries_;    // key and folded text → weight
};

// The number that all of `text` is; nothing else in it.
bool read_number(std::string_view text, double& value);
// Shortest decimal digits that read back as `value`, never with an exponent.
std::string written_number(double value);
// The characters of an entry's text, its escapes undone. `literal` becomes true where a * or ? is no glob.
std::string unescaped(std::string_view text, bool& literal);

[[noreturn]] void refuse_file(const std::string& file, std::uint32_t line, std::string message,
                              std::string hint);

}  // namespace slant
