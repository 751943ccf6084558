// The subjectivity clues of MPQA (.tff): one clue a line, "type=weaksubj len=1 word1=…
// priorpolarity=negative". Categories are the type and in it the polarity.
#include <fmt/format.h>

#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/readers.hpp"

namespace slant {
namespace {

struct Clue {
  std::string_view type, word, polarity, part_of_speech, stemmed;
};

}  // namespace

void read_subjectivity(std::string_view text, DictionaryBuilder& out) {
  for (const TextLine& line : lines_of(text)) {
    if (without_blanks(line.text).empty()) continue;
    Clue clue;
    for (const std::string_view piece : pieces(line.text)) {
      const std::size_t equals = piece.find('=');
      const std::string_view name = piece.substr(0, equals);
      const std::string_view value =
          equals == std::string_view::npos ? std::string_view() : piece.substr(equals + 1);
      if (name == "type") {
        clue.type = value;
      } else if (name == "word1") {
        clue.word = value;
      } else if (name == "priorpolarity") {
        clue.polarity = value;
      } else if (name == "pos1") {
        clue.part_of_speech = value;
      } else if (name == "stemmed1") {
        clue.stemmed = value;
      } else if (name != "len") {
        out.lose(line.number, fmt::format("{} {}", clue.word, piece), "a field that is not of every clue");
      }
    }
    if (clue.type.empty() || clue.word.empty() || clue.polarity.empty()) {
      out.lose_entries(line.number, line.text, "a line without type, word1 and priorpolarity: left out");
      continue;
    }
    if (!clue.part_of_speech.empty() && clue.part_of_speech != "anypos") {
      out.lose(line.number, fmt::format("{} {}", clue.word, clue.part_of_speech),
               "a part of speech: the word counts as any");
    }
    if (clue.stemmed == "y") {
      out.lose(line.number, fmt::format("{} stemmed", clue.word),
               "a stem that stands for all its forms: only the word as written counts");
    }
    const std::size_t type = out.key(Dictionary::root, clue.type, line.number);
    out.add(out.key(type, clue.polarity, line.number), clue.word, 1, line.number);
  }
}

}  // namespace slant
