// Every stage takes twice the steps for twice the text, whatever the text is made of. Steps are instructions that the
// processor counted: no clock, so a busy machine changes nothing.
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#ifdef __linux__
#include <linux/perf_event.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#endif
#include <unistd.h>

#include "lexicon/load.hpp"
#include "study/counting.hpp"
#include "study/listing.hpp"

namespace slant {
namespace {

class InstructionCount {
 public:
  InstructionCount() {
#ifdef __linux__
    perf_event_attr what{};
    what.type = PERF_TYPE_HARDWARE;
    what.size = sizeof what;
    what.config = PERF_COUNT_HW_INSTRUCTIONS;
    what.exclude_kernel = 1;
    what.exclude_hv = 1;
    what.inherit = 1;  // threads that are started
    descriptor_ = static_cast<int>(::syscall(SYS_perf_event_open, &what, 0, -1, -1, 0));
#endif
  }
  ~InstructionCount() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  InstructionCount(const InstructionCount&) = delete;
  InstructionCount& operator=(const InstructionCount&) = delete;

  std::optional<double> now() const {
    std::uint64_t count = 0;
    if (descriptor_ < 0 || ::read(descriptor_, &count, sizeof count) != sizeof count || count == 0)
      return std::nullopt;
    return static_cast<double>(count);
  }

 private:
  int descriptor_{-1};
};

struct TextKind {
  const char* name;
  const char* piece;  // again and again; of JSON
};

constexpr TextKind kinds[] = {
    {"prose", "The rebels left the town on Monday. The regime of Syria said that it had won. "},
    {"one sentence without an end", "the rebels and the regime and a town by the sea or "},
    {"hits alone", "regime rebels "},
    {"open quotations", "“regime "},
    {"nested brackets", "(regime [ "},
    {"straight quotation marks", "\\\"regime\\\" ' "},
    {"one word", "regimerebels"},
    {"hyphens", "regime-rebels-"},
    {"abbreviations", "Gen. U.S. Mr. regime. "},
    {"line ends", "regime\\n\\n"},
    {"entities and tags", "&amp;lt;<b>regime</b> "},
    {"damaged letters", "Ã©tat â€™regime "},
    {"combining marks", "re\\u0301\\u0301\\u0301gime "},
    {"addresses", "http://a.b/regime?x=1 a@b.cd "},
    {"numbers and dates", "1,000.5 2020-01-02 regime "},
    {"no spaces", "叙利亚政府军周一"},
    {"right to left", "قال النظام regime إن "},
};

struct Stage {
  const char* name;
  std::function<void(const StudyOptions&, const Lexicon&)> run;
};

StudyOptions without_voices(StudyOptions options) {
  options.score.voices = options.score.zones = false;
  return options;
}

const std::vector<Stage>& stages() {
  static const std::vector<Stage> all{
      {"reading", [](const StudyOptions& options, const Lexicon&) { survey_corpus(options, "outlet"); }},
      {"counting",
       [](const StudyOptions& options, const Lexicon& lexicon) {
         count_by_group(without_voices(options), lexicon, {"outlet"}, Unit::document);
       }},
      {"documents",
       [](const StudyOptions& options, const Lexicon& lexicon) {
         count_by_document(without_voices(options), lexicon, {"outlet"});
       }},
      {"the reference engine",
       [](StudyOptions options, const Lexicon& lexicon) {
         options.score.text.engine = Engine::reference;
         count_by_group(without_voices(options), lexicon, {"outlet"});
       }},
      // A line with each_hit or find_in_context adds voices and speakers.
  };
  return all;
}

class Doubling : public ::testing::TestWithParam<TextKind> {
 protected:
  void SetUp() override {
    path_ = std::filesystem::temp_directory_path() / "slant-doubling-XXXXXX";
    const int descriptor = ::mkstemp(path_.data());
    ASSERT_GE(descriptor, 0);
    ::close(descriptor);
    options_.corpus.format = FileType::jsonl;
    options_.corpus.paths = {path_};
    options_.threads = 1;
  }
  void TearDown() override { std::remove(path_.c_str()); }

  void write(std::size_t size) {
    std::ofstream out(path_);
    out << R"({"doc_id":"d","outlet":"A","title":"T","text":")";
    for (std::size_t written = 0; written < size; written += std::strlen(GetParam().piece))
      out << GetParam().piece;
    out << "\"}\n";
  }

  std::string path_;
  StudyOptions options_;
  Lexicon lexicon_ = read_lexicon(R"(lexicon "War"
      choice side { regime = "regime" not before 3 "change"  government = "government" ignore "regime change" }
      choice fighters { rebels = "rebels" | "regime* rebels" })",
                                  "war.lex")
                         .lexicon;
};

TEST_P(Doubling, OfTheTextDoublesTheStepsOfEveryStage) {
  constexpr std::size_t first = std::size_t{1} << 15U;
  const InstructionCount count;
  if (!count.now()) GTEST_SKIP() << "this system counts no instructions";
  for (const Stage& stage : stages()) {
    double before = 0;
    for (std::size_t size = first; size <= 8 * first; size *= 2) {
      write(size);
      const double begin = *count.now();
      stage.run(options_, lexicon_);
      const double steps = *count.now() - begin;
      if (before > 0) {
        EXPECT_LE(steps / before, 2.2) << stage.name << ", " << size << " bytes";
      }
      before = steps;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Texts, Doubling, ::testing::ValuesIn(kinds), [](const auto& one) {
  std::string name;
  for (const char* c = one.param.name; *c != '\0'; ++c) name.push_back(*c == ' ' ? '_' : *c);
  return name;
});

}  // namespace
}  // namespace slant
