// The fast engine held against the reference: everything that a reader of a field can ask.
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "text/document_text.hpp"

namespace slant {

inline std::string all_of(const FieldText& field) {
  std::ostringstream out;
  out << field.text() << '\n';
  for (const std::uint32_t count : field.repaired.counts()) out << count << ' ';
  for (std::uint32_t i = 0; i < field.words.size(); ++i) {
    const ByteSpan bytes = field.words.bytes(i);
    out << '\n'
        << bytes.begin << '-' << bytes.end << ' ' << field.words.folded(i) << ' '
        << static_cast<int>(field.before(i)) << ' ' << field.sentence(i);
  }
  return out.str();
}

// Those that have elided words.
inline std::vector<std::string> eliding_languages() {
  return {"fr", "it", "ca", "oc"};
}

class Engines {
 public:
  explicit Engines(const std::vector<std::string>& languages = {})
      : fast_(Engine::fast, languages), reference_(Engine::reference, languages) {}

  // Both engines' readings of a document as texts; they are to be equal.
  struct Readings {
    std::string fast, reference;
  };
  Readings read(std::string_view title, std::string_view text) {
    return {read(fast_, title, text), read(reference_, title, text)};
  }

 private:
  struct One {
    TextReader reader;
    TextReader::ScratchPtr scratch;
    DocumentText document;
    One(Engine engine, const std::vector<std::string>& languages)
        : reader({true, true, engine, languages}), scratch(reader.make_scratch()) {}
  };

  static std::string read(One& one, std::string_view title, std::string_view text) {
    one.reader.read(title, text, *one.scratch, one.document);
    return all_of(one.document.title) + "\n--\n" + all_of(one.document.text);
  }

  One fast_, reference_;
};

}  // namespace slant
