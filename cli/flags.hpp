// The flags that commands share, each with its help beside the option it sets.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "count/unit.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/load_options.hpp"
#include "report/zeros.hpp"
#include "study/study.hpp"
#include "study/wanted_variants.hpp"
#include "table/writer.hpp"

namespace slant::cli {

template <class Value>
struct WithoutOptional {
  using type = Value;
};
template <class Value>
struct WithoutOptional<std::optional<Value>> {
  using type = Value;
};
template <class Value>
using named_value_t = typename WithoutOptional<Value>::type;  // what is inside an optional, else itself

// A flag that takes one of a few names. A wrong one is answered with all of them.
template <class Value>
CLI::Option* add_named(CLI::App& app, const std::string& flag, Value& target,
                       const std::vector<std::pair<std::string, named_value_t<Value>>>& names,
                       const std::string& help) {
  std::string listed;
  for (const auto& name : names) listed += (listed.empty() ? "" : "|") + name.first;
  const auto set = [flag, &target, names, listed](const std::string& text) {
    for (const auto& name : names) {
      if (name.first == text) {
        target = name.second;
        return;
      }
    }
    throw CLI::ValidationError(flag, fmt::format("'{}' is none of {}", text, listed));
  };
  return app.add_option_function<std::string>(flag, set, help)->type_name(listed);
}

// A flag that takes some of a few names, with + or commas between them. A wrong one is answered with what may
// have been meant.
CLI::Option* add_some_of(CLI::App& app, const std::string& flag, const std::vector<std::string>& names,
                         const std::function<void(const std::vector<bool>& named)>& set,
                         const std::string& help);

struct OutputFlags {
  Format format{Format::text};
  std::string path{"-"};
  std::string manifest;  // empty: none
  std::size_t width{0};  // 0: the terminal's, or 100
  bool quiet{false};
};

struct StudyFlags {
  StudyOptions options;
  std::vector<std::string> lexicons;
  LoadOptions loading;
  double max_bad_percent{50};  // a corpus of which more is unreadable says little; results are still written
};

void add_corpus_flags(CLI::App& app, StudyFlags& flags);
void add_lexicon_flags(CLI::App& app, StudyFlags& flags);
// What rates divide by.
void add_denominator_flag(CLI::App& app, StudyFlags& flags);
// Which hits: by choice and by variant.
void add_wanted_flags(CLI::App& app, WantedVariants& wanted);
void add_output_flags(CLI::App& app, OutputFlags& flags);
CLI::Option* add_by_flag(CLI::App& app, std::vector<std::string>& by);
CLI::Option* add_zeros_flag(CLI::App& app, Zeros& zeros);
// What is independent of what; none said: event where documents have one.
void add_unit_flag(CLI::App& app, std::optional<Unit>& unit);
void add_level_flag(CLI::App& app, double& level);
void add_example(CLI::App& app, const std::string& example);

}  // namespace slant::cli
