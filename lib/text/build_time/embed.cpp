// Runs while Slant is built: turns the word rules and the abbreviations into C++ that starts in no time.
//   embed rules word_rules.txt OUT      binary rules of ICU's break engine (compiling the text takes 30 ms)
//   embed list  abbreviations.txt OUT   "kind: word word …" as a sorted array of {word, kind, kind as next
//   word}
//   embed elisions elisions.txt OUT     "languages follower: word word …" as an array of {languages, word, follower}
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>

#include <unicode/rbbi.h>
#include <unicode/unistr.h>

namespace {

std::string read_all(const char* path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(std::string("cannot read ") + path);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

std::string rules(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError where{};
  const icu::RuleBasedBreakIterator compiled(icu::UnicodeString::fromUTF8(text), where, status);
  if (U_FAILURE(status)) {
    throw std::runtime_error("line " + std::to_string(where.line) + ": " + u_errorName(status));
  }
  std::uint32_t size = 0;
  const std::uint8_t* bytes = const_cast<icu::RuleBasedBreakIterator&>(compiled).getBinaryRules(size);
  std::string out;
  for (std::uint32_t i = 0; i < size; ++i) out += std::to_string(bytes[i]) + (i % 32 == 31 ? ",\n" : ",");
  return out;
}

// A word may be an abbreviation of one kind and a next word of one kind ("No. 5", "No one").
struct Kinds {
  std::string abbreviation{"none"};
  std::string next{"other"};
};

std::string list(const std::string& text) {
  std::map<std::string, Kinds> kinds_of;  // by bytes: the library searches it by halves
  std::istringstream lines(text);
  for (std::string line, kind; std::getline(lines, line);) {
    std::istringstream words(line.substr(0, line.find('#')));
    for (std::string word; words >> word;) {
      if (word.back() == ':') {
        kind = word.substr(0, word.size() - 1);
        continue;
      }
      Kinds& kinds = kinds_of[word];
      const bool is_next = kind.substr(0, 5) == "next_";
      std::string& place = is_next ? kinds.next : kinds.abbreviation;
      if (place != Kinds().abbreviation && place != Kinds().next)
        throw std::runtime_error("listed twice: " + word);
      place = is_next ? kind.substr(5) : kind;
    }
  }
  std::string out;
  for (const auto& [word, kinds] : kinds_of) {
    out +=
        "{\"" + word + "\", AbbreviationKind::" + kinds.abbreviation + ", NextWord::" + kinds.next + "},\n";
  }
  return out;
}

std::string elisions(const std::string& text) {
  std::string out;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line.substr(0, line.find('#')));
    std::string language, follower;
    if (!(words >> language)) continue;
    if (!(words >> follower) || follower.back() != ':') throw std::runtime_error("no follower: " + line);
    follower.pop_back();
    for (std::string word; words >> word;)
      out += "{\"" + language + "\", \"" + word + "\", Follower::" + follower + "},\n";
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc != 4) throw std::runtime_error("usage: embed rules|list|elisions IN OUT");
    const std::string text = read_all(argv[2]);
    std::ofstream out(argv[3], std::ios::binary);
    const std::string mode = argv[1];
    out << (mode == "rules" ? rules(text) : mode == "elisions" ? elisions(text) : list(text));
    if (!out.flush()) throw std::runtime_error(std::string("cannot write ") + argv[3]);
  } catch (const std::exception& error) {
    std::cerr << (argc > 2 ? argv[2] : "embed") << ": " << error.what() << '\n';
    return 1;
  }
  return 0;
}
