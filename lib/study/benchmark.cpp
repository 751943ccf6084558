// Passes over the same documents, timed in turn.
#include "study/benchmark.hpp"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <optional>
#include <utility>

#include <sys/resource.h>

#include "corpus/json_floor.hpp"
#include "study/counting.hpp"
#include "study/helpers.hpp"

namespace slant {
namespace {

constexpr std::size_t cached_bytes = std::size_t{64} << 10;  // words of so much text stay in the cache

// Counts by outlet of one way to make the whole run.
struct Way {
  const char* engine;
  StudyOptions study;
};

double seconds_of(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::uint64_t peak_bytes() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

void refuse_stdin(const CorpusOptions& corpus) {
  if (std::find(corpus.paths.begin(), corpus.paths.end(), "-") == corpus.paths.end()) return;
  throw InputError({{Severity::error,
                     {},
                     "the corpus is read several times, which stdin cannot be",
                     "write it to a file first",
                     {},
                     1}});
}

// 1, 2, 4 … and the most.
std::vector<unsigned> thread_numbers(unsigned most) {
  most = thread_count(most);
  std::vector<unsigned> numbers;
  for (unsigned number = 1; number < most; number *= 2) numbers.push_back(number);
  numbers.push_back(most);
  return numbers;
}

// The fast engine with each number of threads, then the reference.
std::vector<Way> ways_of(const StudyOptions& study) {
  std::vector<Way> ways;
  for (const unsigned threads : thread_numbers(study.threads)) {
    ways.push_back({"fast", study});
    ways.back().study.score.text.engine = Engine::fast;
    ways.back().study.threads = threads;
  }
  ways.push_back({"reference", study});
  ways.back().study.score.text.engine = Engine::reference;
  ways.back().study.threads = 1;
  return ways;
}

// Bounds the corpus to what is measured on.
void bound(const BenchmarkOptions& options, CorpusOptions& corpus, SpeedSummary& summary) {
  Corpus documents(corpus);
  Document document;
  while (summary.bytes < options.megabytes * 1'000'000 && documents.next(document)) {
    summary.bytes += document.title.size() + document.text.size();
    ++summary.documents;
  }
  summary.whole_corpus = summary.bytes < options.megabytes * 1'000'000 || !documents.next(document);
  if (!summary.whole_corpus) corpus.max_documents = summary.documents;
}

bool same_counts(const CountTable& a, const CountTable& b) {
  const auto groups = a.groups(), others = b.groups();
  if (groups.size() != others.size()) return false;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const GroupCount &group = *groups[i], &other = *others[i];
    if (group.labels != other.labels || group.documents != other.documents || group.words != other.words)
      return false;
    for (std::size_t variant = 0; variant < a.schema().variants.size(); ++variant) {
      const VariantCount one = group[id_of<VariantTag>(variant)], two = other[id_of<VariantTag>(variant)];
      if (one.count != two.count || one.documents != two.documents) return false;
    }
  }
  return true;
}

// The documents, held in memory, and the passes over them.
class Passes {
 public:
  Passes(const StudyOptions& study, const Lexicon& lexicon)
      : study_(study), reader_(text_options_for(lexicon, study.score.text)), matcher_(lexicon) {
    Corpus corpus(study.corpus);
    for (Document document; corpus.next(document);) {
      append_line(document, lines_);
      documents_.push_back({std::move(document.title), std::move(document.text)});
    }
    lines_.reserve(lines_.size() + JsonFloor::padding);
  }

  double memory_read() {
    return seconds_of([&] {
      // Eight bytes at a time, in a way that compilers turn into vectors.
      const auto* numbers = reinterpret_cast<const std::uint64_t*>(lines_.data());
      sum_ += std::accumulate(numbers, numbers + lines_.size() / sizeof(std::uint64_t), std::uint64_t{0});
    });
  }

  double simdjson() {
    return seconds_of([&] {
      JsonFloor floor;
      sum_ += floor.take(lines_);
    });
  }

  double read() {
    return seconds_of([&] {
      Corpus corpus(study_.corpus);
      for (Document document; corpus.next(document);) sum_ += document.text.size();
    });
  }

  // Seconds of cutting into words and of matching.
  std::pair<double, double> words_and_match() {
    double words = 0, match = 0;
    for (std::size_t begin = 0; begin < documents_.size();) {
      std::size_t end = begin;
      for (std::size_t bytes = 0; end < documents_.size() && bytes < cached_bytes; ++end) {
        bytes += documents_[end].text.size() + documents_[end].title.size();
      }
      texts_.resize(std::max(texts_.size(), end - begin));
      words += seconds_of([&] { cut(begin, end); });
      match += seconds_of([&] { find(end - begin); });
      begin = end;
    }
    return {words, match};
  }

  std::uint64_t sum() const { return sum_; }  // of everything read, so that no pass is left out as unused

 private:
  struct Fields {
    std::string title, text;
  };

  void cut(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      reader_.read(documents_[i].title, documents_[i].text, *reading_, texts_[i - begin]);
    }
  }

  void find(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      hits_.clear();
      for (const Field field : {Field::title, Field::text}) {
        matcher_.find_hits(texts_[i][field], field, *matching_, hits_);
      }
      sum_ += hits_.size();
    }
  }

  StudyOptions study_;
  TextReader reader_;
  Matcher matcher_;
  TextReader::ScratchPtr reading_{reader_.make_scratch()};
  Matcher::ScratchPtr matching_{matcher_.make_scratch()};
  std::vector<Fields> documents_;
  std::string lines_;  // the documents as JSONL
  std::vector<DocumentText> texts_;
  std::vector<Hit> hits_;
  std::uint64_t sum_{0};
};

// The stages by name, in the order in which they were first told.
class Times {
 public:
  explicit Times(std::vector<Speed>& speeds) : speeds_(speeds) {}

  Speed& add(const std::string& stage, double seconds, const std::string& engine = {}, unsigned threads = 1) {
    const auto is_it = [&](const Speed& speed) {
      return speed.stage == stage && speed.engine == engine && speed.threads == threads;
    };
    auto found = std::find_if(speeds_.begin(), speeds_.end(), is_it);
    if (found == speeds_.end()) found = speeds_.insert(found, Speed{stage, engine, threads, {}, true, 0});
    found->seconds.push_back(seconds);
    return *found;
  }

 private:
  std::vector<Speed>& speeds_;
};

// Every way once, untimed: whether they agree. Sets the peaks, which are right only while nothing else is held.
bool agree(const std::vector<Way>& ways, const Lexicon& lexicon, SpeedSummary& summary,
           std::vector<std::uint64_t>& peaks) {
  std::optional<CountTable> first;
  for (const Way& way : ways) {
    GroupStudy study = count_by_group(way.study, lexicon, {"outlet"});
    peaks.push_back(peak_bytes());
    if (first && !same_counts(*first, study.counts)) return false;
    if (!first) first.emplace(std::move(study.counts));
    summary.words = study.summary.words;
  }
  return true;
}

void repeat(Passes& passes, const std::vector<Way>& ways, const std::vector<std::uint64_t>& peaks,
            const std::function<Lexicon()>& load, const ScoreOptions& score, Times times) {
  times.add("memory read", passes.memory_read());
  times.add("simdjson", passes.simdjson());
  std::optional<Lexicon> lexicon;
  times.add("load lexicon", seconds_of([&] { lexicon.emplace(load()); })).of_texts = false;
  times.add("compile lexicon", seconds_of([&] { const Scorer scorer(*lexicon, score); })).of_texts = false;

  const double read = passes.read();
  const auto [words, match] = passes.words_and_match();
  times.add("read", read);
  times.add("words", words);
  times.add("match", match);
  for (std::size_t i = 0; i < ways.size(); ++i) {
    const double whole = seconds_of([&] { count_by_group(ways[i].study, *lexicon, {"outlet"}); });
    if (i == 0) times.add("select and count", std::max(0.0, whole - read - words - match));
    times.add("whole", whole, ways[i].engine, ways[i].study.threads).peak_bytes = peaks[i];
  }
}

}  // namespace

SpeedSummary benchmark(const BenchmarkOptions& options, const std::function<Lexicon()>& load) {
  refuse_stdin(options.study.corpus);
  SpeedSummary summary;
  StudyOptions study = options.study;
  bound(options, study.corpus, summary);
  if (summary.documents == 0) return summary;

  const std::vector<Way> ways = ways_of(study);
  const Lexicon lexicon = load();
  summary.entries = lexicon.schema.entries.size();
  std::vector<std::uint64_t> peaks;
  summary.engines_agree = agree(ways, lexicon, summary, peaks);
  if (!summary.engines_agree) return summary;

  const auto begin = std::chrono::steady_clock::now();
  const std::chrono::duration<double> most(options.seconds);
  Passes passes(ways.front().study, lexicon);
  for (unsigned done = 0; done < std::max(1U, options.repetitions); ++done) {
    if (done > 0 && std::chrono::steady_clock::now() - begin > most) break;
    repeat(passes, ways, peaks, load, study.score, Times(summary.speeds));
  }
  summary.floor_seconds = median(summary.speeds[1].seconds);
  return summary;
}

}  // namespace slant
