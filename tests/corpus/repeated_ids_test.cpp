// The warnings are the same, whenever they come.
#include "corpus/repeated_ids.hpp"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

// Count and first warnings, as they are printed.
std::string warned(const std::vector<std::string>& ids, std::size_t most_held) {
  RepeatedIds repeated(most_held);
  Warnings warnings;
  std::vector<Fault> faults;
  const auto note = [&] {
    for (Fault& fault : faults) warnings.add(fault.kind, fault.diagnostic, fault.times);
    faults.clear();
  };
  for (std::size_t i = 0; i < ids.size(); ++i) {
    Document document;
    document.doc_id = ids[i];
    document.place = {i % 3 == 0 ? "a.jsonl" : "folder/b.jsonl", i + 1, 0};
    repeated.see(document, faults);
    note();
  }
  repeated.finish(faults);
  note();
  std::string text = std::to_string(warnings.count("duplicate doc_ids")) + '\n';
  for (const Warnings::Kind& kind : warnings.kinds()) {
    for (const Diagnostic& diagnostic : kind.first) text += to_string(diagnostic);
  }
  return text;
}

TEST(RepeatedIds, SaysWhichIdAndWhere) {
  for (const std::size_t bound : {0U, 1U, 2U, 100U}) {
    EXPECT_EQ(warned({"x", "y", "x", "z"}, bound),
              "1\nfolder/b.jsonl:3: warning: duplicate doc_id 'x'\n"
              "  hint: --field doc_id=NAME chooses another field\n");
    EXPECT_EQ(warned({"x", "y", "z"}, bound), "0\n");
  }
}

TEST(RepeatedIds, AreTheSameAtEveryBound) {
  std::mt19937 random(5);
  for (const unsigned distinct : {10U, 2'000U, 60'000U, 3'000'000U}) {
    std::vector<std::string> ids(20'000);
    for (std::string& id : ids) id = "document " + std::to_string(random() % distinct);
    const std::string at_once = warned(ids, 1'000'000);
    for (const std::size_t bound : {0U, 5U, 50U, 1'000U, 10'000U, 19'990U}) {
      EXPECT_EQ(warned(ids, bound), at_once) << distinct << " ids, " << bound << " held";
    }
  }
}

}  // namespace
}  // namespace slant
