// Runs the benchmarks; closes with their ratios to the floor. Ends with 1 when any gave a wrong answer, which
// Google Benchmark itself lets pass.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "base/isa.hpp"

namespace {

class StrictReporter : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override {
    std::vector<Run> shown = runs;
    for (Run& run : shown) {
      wrong_ = wrong_ || run.error_occurred;
      const auto ratio = run.counters.find("ratio");
      if (ratio == run.counters.end()) continue;
      if (!run.error_occurred) {
        ratios_.push_back({run.benchmark_name(), run.counters.at("bytes_per_second"), ratio->second});
      }
      run.counters.erase(ratio);  // shown below, where small numbers read as numbers
    }
    ConsoleReporter::ReportRuns(shown);
  }

  void Finalize() override {
    fmt::print("\ninstruction sets here:");
    for (const slant::Isa isa : slant::supported_isas()) fmt::print(" {}", slant::name_of(isa));
    fmt::print("\n{:48}{:>10}{:>26}\n", "", "MB/s", "ratio to SimdjsonFloor");
    for (const Ratio& ratio : ratios_) {
      fmt::print("{:48}{:10.1f}{:26.4f}\n", ratio.name, ratio.bytes_per_second / 1e6, ratio.ratio);
    }
  }

  bool wrong() const { return wrong_; }

 private:
  struct Ratio {
    std::string name;
    double bytes_per_second, ratio;
  };
  std::vector<Ratio> ratios_;
  bool wrong_{false};
};

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  StrictReporter reporter;
  const std::size_t run = benchmark::RunSpecifiedBenchmarks(&reporter);
  benchmark::Shutdown();
  return run == 0 || reporter.wrong() ? 1 : 0;
}
