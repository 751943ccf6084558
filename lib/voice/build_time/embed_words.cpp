// Runs while Slant is built: turns the word lists of a language into C++, or says what is wrong with them and fails.
//   embed_words FOLDER OUT   OUT/reporting_words.inc, denial_words.inc, denial_phrases.inc, label_words.inc:
//   rows {word, what it is}
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

#include "voice/build_time/word_lists.hpp"

namespace slant {
namespace {

std::string read_all(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path + ": cannot be read");
  return std::string(std::istreambuf_iterator<char>(in), {});
}

void write(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out.flush()) throw std::runtime_error(path + ": cannot be written");
}

std::string row(const ReportingWord& word) {
  return "{" + std::to_string(word.kinds) + "U, " + std::to_string(word.verb) + ", " +
         std::to_string(word.noun) + ", " + std::to_string(word.forms) +
         ", Stance::" + std::string(name_of(word.stance)) + "}";
}
std::string row(std::uint32_t role) {
  return std::to_string(role) + "U";
}

template <class Words, class Wanted>
std::string rows(const Words& words, Wanted&& wanted) {
  std::string out;
  for (const auto& [text, what] : words) {
    if (wanted(what)) out += "{\"" + text + "\", " + row(what) + "},\n";
  }
  return out;
}

bool embed(const std::string& folder, const std::string& to) {
  WordLists lists;
  const auto read = [&](const char* name, auto&& how) {
    const std::string path = folder + "/" + name;
    how(path, read_all(path));
  };
  const auto sections = [&](std::span<const Section> known) {
    return [&lists, known](const std::string& path, const std::string& text) {
      lists.read_sections(path, text, known);
    };
  };
  read("function_words.txt", sections(function_word_sections));
  read("denial_words.txt", sections(denial_sections));
  read("distancing_words.txt", sections(distancing_sections));
  read("denial_phrases.txt", [&](const auto& path, const auto& text) { lists.read_phrases(path, text); });
  read("reporting_verbs.txt", [&](const auto& path, const auto& text) { lists.read_verbs(path, text); });
  read("reporting_nouns.txt", [&](const auto& path, const auto& text) { lists.read_nouns(path, text); });
  read("reporting_adjectives.txt",
       [&](const auto& path, const auto& text) { lists.read_adjectives(path, text); });
  read("label_words.txt", [&](const auto& path, const auto& text) { lists.read_labels(path, text); });
  for (const std::string& mistake : lists.mistakes()) std::cerr << mistake << '\n';
  if (!lists.mistakes().empty()) return false;

  // The small words, most of all that are met, lie close together in the table: they come first.
  const auto is_small = [](const ReportingWord& word) {
    return (word.kinds & ~(word_kind::reporting | word_kind::verb)) != 0;
  };
  const auto words = lists.reporting_words();
  write(to + "/reporting_words.inc",
        rows(words, is_small) + rows(words, [&](const ReportingWord& word) { return !is_small(word); }));
  std::string phrases;
  for (const auto& [parts, section] : lists.denial_phrases()) {
    phrases += "{";
    for (const std::string& word : parts) phrases += "\"" + word + "\", ";
    phrases += "DenialPhrase::" + std::string(name_of(section)) + "},\n";
  }
  write(to + "/denial_phrases.inc", phrases);
  write(to + "/label_words.inc", rows(lists.label_words(), [](std::uint32_t) { return true; }));
  write(to + "/denial_words.inc", rows(lists.denial_words(), [](std::uint32_t) { return true; }));
  return true;
}

}  // namespace
}  // namespace slant

int main(int argc, char** argv) {
  try {
    if (argc != 3) throw std::runtime_error("usage: embed_words FOLDER OUT");
    return slant::embed(argv[1], argv[2]) ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
