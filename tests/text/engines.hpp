// The fast engine held against the reference: everything that a reader of a field can ask.
#pragma once

#include <sstream>
#include <string>
#include <string_view>

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

// Those of every language that has some.
inline Elisions all_elisions() {
  Elisions all;
  for (const char* language : {"fr", "it", "ca", "oc"}) all.add(language);
  return all;
}

class Engines {
 public:
  explicit Engines(const Elisions& elisions = {})
      : fast_(Engine::fast, elisions), reference_(Engine::reference, elisions) {}

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
    One(Engine engine, const Elisions& elisions)
        : reader({true, true, engine, elisions}), scratch(reader.make_scratch()) {}
  };

  static std::string read(One& one, std::string_view title, std::string_view text) {
    one.reader.read(title, text, *one.scratch, one.document);
    return all_of(one.document.title) + "\n--\n" + all_of(one.document.text);
  }

  One fast_, reference_;
};

}  // namespace slant
