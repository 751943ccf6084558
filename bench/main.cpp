// Runs the benchmarks; ends with 1 when any gave a wrong answer, which Google Benchmark itself lets pass.
#include <benchmark/benchmark.h>

namespace {

class StrictReporter : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) wrong_ = wrong_ || run.error_occurred;
    ConsoleReporter::ReportRuns(runs);
  }
  bool wrong() const { return wrong_; }

 private:
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
