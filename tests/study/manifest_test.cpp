#include "study/manifest.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Manifest example() {
  return {"0.1.0",
          "table",
          {"my \"news\".jsonl", "--lexicon", "a.lex"},
          {{"lexicon", "a.lex"}, {"where", "outlet=\n<Ü>"}},
          {{"slant", "0.1.0"}, {"corpus", "0123456789abcdef"}},
          {{"camps.csv", "00000000000000aa"}, {"folder", ""}},
          {"t.csv", "00000000000000bb"}};
}

std::string refusal(const std::string& json) {
  try {
    read_manifest(json, "m.json");
  } catch (const InputError& error) {
    EXPECT_EQ(error.diagnostics().front().place.file, "m.json");
    return error.diagnostics().front().message;
  }
  return "";
}

TEST(Manifest, ComesBackAsItWas) {
  const Manifest then = example();
  const Manifest back = read_manifest(to_json(then), "m.json");
  EXPECT_EQ(back.version, then.version);
  EXPECT_EQ(back.command, then.command);
  EXPECT_EQ(back.arguments, then.arguments);
  EXPECT_EQ(back.options, then.options);
  EXPECT_EQ(back.made, then.made);
  EXPECT_EQ(back.inputs, then.inputs);
  EXPECT_EQ(back.output, then.output);
  EXPECT_EQ(to_json(back), to_json(then));
}

TEST(Manifest, IsRefusedWhereItIsBrokenOffEditedOrNone) {
  const std::string json = to_json(example());
  for (std::size_t size = 0; size < json.size() - 1; ++size)
    ASSERT_NE(refusal(json.substr(0, size)), "") << json.substr(0, size);
  std::string edited = json;
  edited.replace(edited.find("a.lex"), 5, "b.lex");
  EXPECT_THAT(refusal(edited), HasSubstr("changed after it was written"));
  EXPECT_THAT(refusal("{\"slant\": 1}"), HasSubstr("no manifest of slant"));
  EXPECT_THAT(refusal("[]"), HasSubstr("no manifest of slant"));
  EXPECT_THAT(refusal("outlet,text\n"), HasSubstr("not JSON"));
}

TEST(Manifest, NamesWhatChangedByHash) {
  Manifest now = example();
  now.version = now.made[0].value = "0.2.0";
  now.made[1].value = "fedcba9876543210";
  now.made.push_back({"unit", "event"});
  now.inputs[0].hash = "00000000000000cc";
  EXPECT_THAT(
      changes_since(example(), now),
      ElementsAre("slant: 0.1.0 then, 0.2.0 now", "corpus: 0123456789abcdef then, fedcba9876543210 now",
                  "unit: nothing then, event now", "camps.csv: 00000000000000aa then, 00000000000000cc now"));
  EXPECT_THAT(changes_since(example(), example()), ElementsAre());
}

}  // namespace
}  // namespace slant
