// Every dictionary of the data folder that has gold beside it, against that gold: quanteda's own parse, and a
// plain reading of the tree for XML, where quanteda's is another for nested categories.
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include <gtest/gtest.h>
#include <yaml-cpp/yaml.h>

#include "base/unicode.hpp"
#include "lexicon/formats/import.hpp"
#include "lexicon/formats/reading.hpp"

namespace slant {
namespace {

namespace fs = std::filesystem;

using Tree = std::map<std::vector<std::string>, std::set<std::string>>;

void add_key(const Dictionary& dictionary, std::size_t number, std::vector<std::string> path, Tree& tree) {
  const DictionaryKey& key = dictionary.keys[number];
  if (number != Dictionary::root) path.push_back(key.name);
  bool literal = false;
  for (const DictionaryEntry& entry : key.entries) {
    tree[path].insert(fold_case(unescaped(entry.text, literal)));
  }
  for (const std::size_t below : key.keys) add_key(dictionary, below, path, tree);
}

Tree tree_of(const Dictionary& dictionary) {
  Tree tree;
  add_key(dictionary, Dictionary::root, {}, tree);
  return tree;
}

// Without the + that quanteda leaves before the names of Lexicoder 3.
Tree tree_of(const YAML::Node& gold, bool strip_plus) {
  Tree tree;
  for (const YAML::Node& entry : gold["entries"]) {
    auto path = entry["path"].as<std::vector<std::string>>();
    if (strip_plus && path.front().starts_with('+')) path.front().erase(0, 1);
    for (const YAML::Node& value : entry["values"]) tree[path].insert(fold_case(value.as<std::string>()));
  }
  return tree;
}

fs::path native_of(const fs::path& folder, const std::string& gold, const std::string& file) {
  const bool test = gold.find("quanteda_tests__") == 0 || gold.find("xmltree__") == 0;
  return test ? folder / "native" / "quanteda_tests" / file : folder / "native" / file;
}

TEST(Gold, EveryFileIsReadAsQuantedaReadsIt) {
  const fs::path folder = fs::path(SLANT_DATA) / "lexicons";
  if (!fs::exists(folder / "gold")) GTEST_SKIP() << "no data in " << folder;
  std::set<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder / "gold")) files.insert(entry.path());
  std::size_t compared = 0;
  for (const fs::path& path : files) {
    const std::string name = path.filename().string();
    SCOPED_TRACE(name);
    const YAML::Node gold = YAML::LoadFile(path.string());  // JSON is YAML
    const auto file = gold["file"].as<std::string>();
    const bool by_quanteda = name.find("xmltree__") != 0;
    const bool has_tree = fs::exists(folder / "gold" / ("xmltree__" + file + ".json"));
    if (by_quanteda && has_tree) continue;  // the tree is right
    ImportOptions options;
    if (gold["encoding"] && gold["encoding"].as<std::string>() != "utf-8") {
      options.encoding = gold["encoding"].as<std::string>();
    }
    const std::string native = native_of(folder, name, file).string();
    const Imported imported = read_dictionary(read_lexicon_file(native), native, options);
    ++compared;
    if (gold["error"]) {  // a .cat that is XML, which quanteda refuses
      EXPECT_EQ(imported.format, DictionaryFormat::yoshikoder);
      EXPECT_EQ(testing::shown(imported.dictionary),
                "New dictionary (New dictionary):\n"
                "New dictionary/A category: [more] [lamb] [little]\n"
                "New dictionary/Another category: [had] [mary]\n");
      continue;
    }
    EXPECT_EQ(tree_of(imported.dictionary), tree_of(gold, imported.format == DictionaryFormat::lexicoder3));
  }
  EXPECT_GT(compared, 20U);
}

// Without gold, but of formats that are in use: read whole, as something that counts.
TEST(Gold, ListsAndScoresAreReadWhole) {
  const fs::path native = fs::path(SLANT_DATA) / "lexicons" / "native";
  if (!fs::exists(native)) GTEST_SKIP() << "no data in " << native;
  struct Expected {
    const char* file;
    DictionaryFormat format;
    std::size_t categories;
    std::size_t entries;
  };
  for (const Expected& expected : std::initializer_list<Expected>{
           {"AFINN-111.txt", DictionaryFormat::table, 1, 2477},
           {"vader_lexicon.txt", DictionaryFormat::table, 1, 7494},
           {"emfdscore_emfd_scoring.csv", DictionaryFormat::table, 10, 32700},
           {"positive-words.txt", DictionaryFormat::words, 1, 2006},
           {"negative-words-UTF8.txt", DictionaryFormat::words, 1, 4783},
           {"populism_other_dictionaries.csv", DictionaryFormat::table, 6, 191},
           {"subjclueslen1-HLTEMNLP05.tff", DictionaryFormat::subjectivity, 2, 6951},
           {"recasens2013/hedges_hyland2005.txt", DictionaryFormat::words, 1, 100},
           {"babe_bias_word_lexicon.txt", DictionaryFormat::words, 1, 2122}}) {
    SCOPED_TRACE(expected.file);
    const std::string path = (native / expected.file).string();
    const std::string bytes = read_lexicon_file(path);
    const Imported imported = read_dictionary(bytes, path);
    EXPECT_EQ(imported.format, expected.format);
    EXPECT_EQ(imported.dictionary.categories(), expected.categories);
    EXPECT_EQ(imported.dictionary.entries(), expected.entries);
    const LoadedLexicon loaded = lexicon_of(imported, bytes, path);
    EXPECT_GT(loaded.lexicon.schema.entries.size(), imported.dictionary.entries() * 9 / 10);
  }
}

// Through .lex everything comes back but what holds no word; through the others what they can say.
TEST(Gold, EveryFileComesBackFromWhatIsWritten) {
  const fs::path native = fs::path(SLANT_DATA) / "lexicons" / "native";
  if (!fs::exists(native)) GTEST_SKIP() << "no data in " << native;
  std::set<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(native)) {
    if (entry.is_regular_file()) files.insert(entry.path());
  }
  for (const fs::path& path : files) {
    SCOPED_TRACE(path);
    const Dictionary first = read_dictionary(read_lexicon_file(path.string()), path.string()).dictionary;
    std::vector<Loss> by_lex, by_dic, by_yaml, by_csv;
    const LexText lex = write_lex(first, by_lex);
    const Dictionary second = testing::read_as(lex.text, "again.lex");
    EXPECT_EQ(second.entries(), lex.lines.size());
    EXPECT_TRUE(!by_lex.empty() || same_content(first, second));
    const Tree tree = tree_of(first);
    EXPECT_EQ(tree_of(testing::read_as(write_dic(first, by_dic), "again.dic")), tree);
    EXPECT_EQ(tree_of(testing::read_as(write_yaml(first, by_yaml), "again.yml")), tree);
    EXPECT_EQ(tree_of(testing::read_as(write_csv(first, by_csv), "again.csv")), tree);
  }
}

// What is read is written, or named: nothing is dropped in silence, by readers or writers.
TEST(Gold, EntriesInAreEntriesOutAndThoseLost) {
  const fs::path folder = fs::path(SLANT_DATA) / "lexicons" / "native";
  if (!fs::exists(folder)) GTEST_SKIP() << "no data in " << folder;
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.path().extension() == ".md") continue;
    SCOPED_TRACE(entry.path().filename());
    const std::string bytes = read_lexicon_file(entry.path().string());
    const Dictionary dictionary = testing::read_as(bytes, entry.path().string());
    EXPECT_EQ(account_of(dictionary, dictionary.losses).lost + dictionary.entries(), dictionary.given)
        << "read";
    std::vector<Loss> losses = dictionary.losses;
    const LexText lex = write_lex(dictionary, losses);
    const EntryAccount account = account_of(dictionary, losses);
    EXPECT_EQ(lex.lines.size() + account.lost, account.given) << "written";
    const LoadedLexicon loaded = read_any_lexicon(bytes, entry.path().string());
    EXPECT_EQ(loaded.lexicon.schema.entries.size() + loaded.account.lost, loaded.account.given)
        << "used directly";
    EXPECT_EQ(loaded.findings.size(), losses.size());
    ++files;
  }
  EXPECT_GT(files, 30U);
}

// Lines of a file that say something and do not begin with one of `comments`.
std::size_t lines_in(const std::string& bytes, std::string_view comments) {
  std::size_t count = 0;
  std::istringstream in(bytes);
  for (std::string line; std::getline(in, line);) {
    const std::size_t first = line.find_first_not_of(" \t\r");
    count += first != std::string::npos && comments.find(line[first]) == std::string_view::npos ? 1 : 0;
  }
  return count;
}

// The entries that readers say a file has, against a count that knows nothing of them.
TEST(Gold, EntriesReadAreThoseOfTheFile) {
  const fs::path native = fs::path(SLANT_DATA) / "lexicons" / "native";
  if (!fs::exists(native)) GTEST_SKIP() << "no data in " << native;
  const auto bytes_of = [&](const char* file) { return read_lexicon_file((native / file).string()); };
  const auto given = [&](const char* file) {
    return testing::read_as(bytes_of(file), (native / file).string()).given;
  };
  for (const char* file : {"AFINN-111.txt", "vader_lexicon.txt", "subjclueslen1-HLTEMNLP05.tff"}) {
    EXPECT_EQ(given(file), lines_in(bytes_of(file), "")) << file;
  }
  for (const char* file : {"positive-words.txt", "negative-words-UTF8.txt", "babe_bias_word_lexicon.txt"}) {
    EXPECT_EQ(given(file), lines_in(bytes_of(file), ";")) << file;
  }
  for (const auto& entry : fs::directory_iterator(native / "recasens2013")) {
    const std::string bytes = read_lexicon_file(entry.path().string());
    if (entry.path().extension() == ".txt") {
      EXPECT_EQ(testing::read_as(bytes, entry.path().string()).given, lines_in(bytes, "#")) << entry.path();
    }
  }
  EXPECT_EQ(given("emfdscore_emfd_scoring.csv"),
            10 * (lines_in(bytes_of("emfdscore_emfd_scoring.csv"), "") - 1));
}

}  // namespace
}  // namespace slant
