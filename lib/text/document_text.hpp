// A document as the matcher and the voice layer see it: both its fields, repaired and cut into words.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/enum_names.hpp"
#include "base/place.hpp"
#include "text/field_text.hpp"

namespace slant {

// Words, hits and counts are the same with either.
enum class Engine : std::uint8_t {
  fast,       // masks, rules where masks do not decide, ICU for scripts without spaces
  reference,  // ICU for everything: what correctness means
};
template <>
inline constexpr auto enum_names<Engine> = spelled("fast", "reference");

struct TextOptions {
  bool repair{true};  // news from the web is damaged often enough to bias counts
  bool title{true};   // headlines are where framing is densest; false: neither they nor their copies are read
  Engine engine{Engine::fast};
  std::vector<std::string> languages{};  // by tag: elided words of these are words of their own (README.md)
};

struct DocumentText {
  FieldText title;
  FieldText text;

  const FieldText& operator[](Field field) const { return field == Field::title ? title : text; }
  std::uint64_t words() const { return std::uint64_t{title.words.size()} + text.words.size(); }
};

// Whether a folded word is one of those that are looked for.
using KnowsWord = std::function<bool(std::string_view folded)>;

// Reads fields into words. Const and shared between threads; each thread brings its Scratch.
class TextReader {
 public:
  struct Scratch;  // defined in document_text.cpp
  struct ScratchDeleter {
    void operator()(Scratch* scratch) const;
  };
  using ScratchPtr = std::unique_ptr<Scratch, ScratchDeleter>;

  // `knows` tells words that may stand divided at a line end, beside those that the document has elsewhere.
  explicit TextReader(TextOptions options = {}, KnowsWord knows = {})
      : options_(std::move(options)), knows_(std::move(knows)) {}

  ScratchPtr make_scratch() const;

  // `title` and `text` are valid UTF-8 and must outlive `out`, which is reused. Linear time. Throws
  // LimitError for a field of 2 GiB or more.
  void read(std::string_view title, std::string_view text, Scratch& scratch, DocumentText& out) const;

 private:
  TextOptions options_;
  KnowsWord knows_;
};

}  // namespace slant
