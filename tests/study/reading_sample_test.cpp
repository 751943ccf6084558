// Lines and articles to read: the same on any number of threads and in any order, fair, and true to the text.
#include "study/reading_sample.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/temporary_folder.hpp"
#include "count/group_index.hpp"
#include "lexicon/load.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class ReadingsOfCorpus : public ::testing::Test {
 protected:
  void SetUp() override {
    lexicon_ = load_lexicon(folder_.write("a.lex",
                                          "lexicon \"a\"\n"
                                          "choice side {\n"
                                          "  rebels = \"rebels\"\n"
                                          "  regime = \"regime\", \"junta\"\n"
                                          "  ignore \"regime change\"\n"
                                          "}\n"))
                   .lexicon;
    options_.corpus.format = FileType::jsonl;
    reading_.lines = 4;
    reading_.documents = 3;
  }

  static std::string record(const std::string& id, const std::string& outlet, const std::string& text,
                            const std::string& title = {}) {
    return R"({"doc_id":")" + id + R"(","outlet":")" + outlet + R"(","title":")" + title + R"(","text":")" +
           text + "\"}\n";
  }

  // Two outlets and one without a name; uneven sizes that make several batches.
  static std::vector<std::string> documents() {
    std::vector<std::string> all;
    for (int i = 0; i < 1300; ++i) {
      std::string text = "Regime change is no hit. The regime spoke “to the junta”.";
      if (i % 3 == 0) text += " The rebels left.";
      for (int j = 0; j < i % 60; ++j) text += " Nothing else was said in town that day.";
      const char* outlet = i % 100 == 0 ? "" : i % 2 == 0 ? "Even" : "Odd";
      all.push_back(record("d" + std::to_string(i), outlet, text, i % 5 == 0 ? "Rebels at home" : ""));
    }
    return all;
  }

  Readings readings_of(const std::vector<std::string>& records, unsigned threads = 1) {
    std::string text;
    for (const std::string& each : records) text += each;
    options_.corpus.paths = {folder_.write("corpus.jsonl", text)};
    options_.threads = threads;
    ReadingSample sample(lexicon_.schema, "outlet", reading_);
    run(options_, lexicon_, [&] { return sample.accumulator(); });
    return sample.take();
  }

  // All of it in words.
  static std::string shown(const Readings& readings) {
    std::ostringstream out;
    for (const ReadLine& line : readings.lines)
      out << line.group << '|' << line.variant.value << '|' << line.doc_id << '|' << line.left << '|'
          << line.hit << '|' << line.right << '|' << name_of(line.voice) << '|' << name_of(line.zone) << '|'
          << line.negated << line.distanced << '|' << name_of(line.field) << line.bytes.begin << '-'
          << line.bytes.end << '\n';
    for (const ReadDocument& document : readings.documents) {
      out << document.group << '|' << document.doc_id << '|' << document.date << '|' << document.title << '|'
          << document.text;
      for (const ReadMark& mark : document.marks)
        out << '|' << name_of(mark.field) << mark.bytes.begin << '-' << mark.bytes.end << ' '
            << mark.variant.value << name_of(mark.voice);
      out << '\n';
    }
    return out.str();
  }

  TemporaryFolder folder_;
  Lexicon lexicon_;
  StudyOptions options_;
  ReadingOptions reading_;
};

TEST_F(ReadingsOfCorpus, AreTheSameOnAnyNumberOfThreads) {
  const std::string one = shown(readings_of(documents(), 1));
  EXPECT_EQ(one, shown(readings_of(documents(), 2)));
  EXPECT_EQ(one, shown(readings_of(documents(), 8)));
  reading_.seed = 2;
  EXPECT_NE(one, shown(readings_of(documents(), 2)));
}

TEST_F(ReadingsOfCorpus, DoNotDependOnTheOrderOfTheCorpus) {
  std::vector<std::string> records = documents();
  for (const char* text : {"The regime.", "A regime.", "Some regime."})
    records.push_back(record("twice", "Even", text));  // one name for three
  reading_.lines = 400;
  reading_.documents = 400;
  const std::string first = shown(readings_of(records));
  std::mt19937 random(5);
  for (int i = 0; i < 3; ++i) {
    std::shuffle(records.begin(), records.end(), random);
    EXPECT_EQ(first, shown(readings_of(records, 2)));
  }
}

// An accumulator for each document, one for all, or anything between: what is merged is the same.
TEST_F(ReadingsOfCorpus, DoNotDependOnHowDocumentsAreDealtToParts) {
  const std::vector<std::string> records = documents();
  const std::string whole = shown(readings_of(records));
  for (const std::size_t size : {1U, 7U, 500U}) {
    struct Dealt final : Accumulator {
      Dealt(ReadingSample& all, std::size_t most) : sample(all), size(most) {}
      void add(const ScoredDocument& scored) override {
        if (accumulators.empty() || in_last == size) {
          accumulators.push_back(sample.accumulator());
          in_last = 0;
        }
        accumulators.back()->add(scored);
        ++in_last;
      }
      void take() override {
        for (auto one = accumulators.rbegin(); one != accumulators.rend(); ++one)
          (*one)->take();  // last first
        accumulators.clear();
      }
      ReadingSample& sample;
      std::size_t size, in_last{0};
      std::vector<std::unique_ptr<Accumulator>> accumulators;
    };
    ReadingSample sample(lexicon_.schema, "outlet", reading_);
    run(options_, lexicon_, [&] { return std::make_unique<Dealt>(sample, size); });
    EXPECT_EQ(whole, shown(sample.take())) << size;
  }
}

TEST_F(ReadingsOfCorpus, HoldAtMostSoManyOfEachCell) {
  const Readings readings = readings_of(documents());
  std::map<std::pair<std::string, std::uint32_t>, int> lines;
  for (const ReadLine& line : readings.lines) ++lines[{line.group, line.variant.value}];
  const std::string none = missing_label;
  EXPECT_THAT(lines, ElementsAre(std::pair(std::pair(none, 0U), 4), std::pair(std::pair(none, 1U), 4),
                                 std::pair(std::pair("Even", 0U), 4), std::pair(std::pair("Even", 1U), 4),
                                 std::pair(std::pair("Odd", 0U), 4), std::pair(std::pair("Odd", 1U), 4)));
  std::map<std::string, int> articles;
  for (const ReadDocument& document : readings.documents) ++articles[document.group];
  EXPECT_THAT(articles, ElementsAre(std::pair(none, 3), std::pair("Even", 3), std::pair("Odd", 3)));

  // An article comes with its first hit, so the first article of a group has a line.
  std::string group;
  for (const ReadDocument& document : readings.documents) {
    if (document.group == group) continue;
    group = document.group;
    EXPECT_TRUE(std::any_of(readings.lines.begin(), readings.lines.end(), [&](const ReadLine& line) {
      return line.group == group && line.doc_id == document.doc_id;
    })) << group;
  }

  reading_.lines = reading_.documents = 0;
  const Readings empty = readings_of(documents());
  EXPECT_THAT(empty.lines, IsEmpty());
  EXPECT_THAT(empty.documents, IsEmpty());
}

// First one of each cell, then a second, and so on.
TEST_F(ReadingsOfCorpus, ShareTheRoomOverAllCells) {
  std::vector<std::string> records = documents();
  reading_.all_lines = 15;  // of six cells
  reading_.all_documents = 5;
  const Readings readings = readings_of(records);
  EXPECT_THAT(readings.lines, SizeIs(15));
  EXPECT_THAT(readings.documents, SizeIs(5));
  std::map<std::pair<std::string, std::uint32_t>, int> lines;
  for (const ReadLine& line : readings.lines) ++lines[{line.group, line.variant.value}];
  EXPECT_THAT(lines, SizeIs(6));
  for (const auto& [cell, count] : lines) EXPECT_TRUE(count == 2 || count == 3) << cell.first << count;

  std::mt19937 random(7);
  for (const std::size_t room : {std::size_t{1}, std::size_t{2}, std::size_t{15}}) {
    reading_.all_lines = reading_.all_documents = room;  // cells are dropped on the way
    const std::string first = shown(readings_of(records));
    std::shuffle(records.begin(), records.end(), random);
    EXPECT_EQ(first, shown(readings_of(records, 8))) << room;
  }
  reading_.all_lines = reading_.all_documents = 0;
  EXPECT_EQ(shown(readings_of(records)), "");
}

TEST_F(ReadingsOfCorpus, HoldAllWhereThereIsRoomAndFewerAreAPartOfMore) {
  reading_.lines = reading_.documents = 5000;
  reading_.all_lines = reading_.all_documents = 5000;
  const Readings all = readings_of(documents());
  EXPECT_THAT(all.lines, SizeIs(2 * 1300 + 434 + 260));
  EXPECT_THAT(all.documents, SizeIs(1300));
  reading_.lines = 4;
  const Readings few = readings_of(documents());
  // Cell by cell the first of all.
  auto at = all.lines.begin();
  for (const ReadLine& line : few.lines) {
    while (at->group != line.group || at->variant != line.variant) ++at;
    EXPECT_EQ(std::tie(at->doc_id, at->bytes), std::tie(line.doc_id, line.bytes));
    ++at;
  }
}

// 40 hits, 5 of them drawn for each of 400 seeds: each is drawn 50 times but for chance. The sum of squares
// over what is expected has 39 degrees of freedom (in effect, times 1 − 5/40); 85 comes once in a million.
TEST_F(ReadingsOfCorpus, AreDrawnFairly) {
  std::vector<std::string> records;
  for (int i = 0; i < 20; ++i) {
    records.push_back(record("a" + std::to_string(i), "A", "The rebels came. Then the rebels left."));
  }
  reading_.lines = 5;
  reading_.documents = 5;
  std::map<std::pair<std::string, std::uint32_t>, double> drawn;
  std::map<std::string, double> articles;
  constexpr int seeds = 400;
  for (int seed = 0; seed < seeds; ++seed) {
    reading_.seed = static_cast<std::uint64_t>(seed);
    const Readings readings = readings_of(records);
    for (const ReadLine& line : readings.lines) drawn[{line.doc_id, line.bytes.begin}] += 1;
    for (const ReadDocument& document : readings.documents) articles[document.doc_id] += 1;
  }
  const auto chi_square = [](const auto& counts, double expected) {
    double sum = 0;
    for (const auto& [what, count] : counts) sum += (count - expected) * (count - expected) / expected;
    return sum;
  };
  EXPECT_THAT(drawn, SizeIs(40));
  EXPECT_LT(chi_square(drawn, seeds * 5 / 40.), 85);
  EXPECT_THAT(articles, SizeIs(20));
  EXPECT_LT(chi_square(articles, seeds * 5 / 20.), 55);
}

TEST_F(ReadingsOfCorpus, LeadBackToTheText) {
  reading_.context.words = 2;
  const std::string text = "é新🙂 he said “the junta fell” at once; regime change? No, the rebels.";
  const Readings readings = readings_of({record("d1", "A", text, "🙂 Rebels win")});
  ASSERT_THAT(readings.documents, SizeIs(1));
  const ReadDocument& document = readings.documents.front();
  EXPECT_EQ(document.text, text);
  std::vector<std::string> marked;
  for (const ReadMark& mark : document.marks) {
    const std::string& value = mark.field == Field::title ? document.title : document.text;
    marked.push_back(value.substr(mark.bytes.begin, mark.bytes.size()));
  }
  EXPECT_THAT(marked, ElementsAre("Rebels", "junta", "rebels"));
  EXPECT_EQ(document.marks[1].voice, Voice::quoted);
  ASSERT_THAT(readings.lines, SizeIs(3));
  for (const ReadLine& line : readings.lines) {
    const std::string& value = line.field == Field::title ? document.title : document.text;
    EXPECT_EQ(value.substr(line.bytes.begin, line.bytes.size()), line.hit);
    EXPECT_EQ(line.doc_id, "d1");
    EXPECT_EQ(line.group, "A");
  }
  const ReadLine& junta = readings.lines[2];
  EXPECT_EQ(junta.hit, "junta");
  EXPECT_EQ(junta.left, "said “the");
  EXPECT_EQ(junta.right, "fell” at");
  EXPECT_EQ(junta.voice, Voice::quoted);
}

TEST_F(ReadingsOfCorpus, HaveNothingOfArticlesWithoutHits) {
  const Readings readings =
      readings_of({record("d1", "A", "Regime change."), record("d2", "A", "A calm sea.")});
  EXPECT_THAT(readings.lines, IsEmpty());
  EXPECT_THAT(readings.documents, IsEmpty());
  EXPECT_EQ(shown(readings_of({})), "");
}

TEST_F(ReadingsOfCorpus, AreForgottenOnceTaken) {
  options_.corpus.paths = {folder_.write("corpus.jsonl", record("d1", "A", "The rebels."))};
  ReadingSample sample(lexicon_.schema, "outlet", reading_);
  run(options_, lexicon_, [&] { return sample.accumulator(); });
  EXPECT_THAT(sample.take().lines, SizeIs(1));
  EXPECT_THAT(sample.take().lines, IsEmpty());
}

}  // namespace
}  // namespace slant
