// Marks and hits of each article as words of one row, the title's first.
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "audit/given_words.hpp"
#include "base/hash.hpp"
#include "base/suggest.hpp"
#include "study/validating.hpp"

namespace slant {
namespace {

// Those asked for, or all there are, by name.
std::vector<std::string> labels_in(const std::vector<GoldArticle>& articles,
                                   const std::vector<std::string>& asked) {
  std::set<std::string> found;
  for (const GoldArticle& article : articles) {
    for (const auto* spans : {&article.title_spans, &article.spans}) {
      for (const GoldSpan& span : *spans) found.insert(span.label);
    }
  }
  std::vector<std::string> known(found.begin(), found.end());
  if (asked.empty()) return known;
  std::vector<Diagnostic> wrong;
  for (const std::string& label : asked) {
    if (found.count(label) > 0) continue;
    wrong.push_back({Severity::error,
                     {},
                     fmt::format("--label {}: no span has this label", label),
                     known.empty() ? "" : suggestion(label, known),
                     {},
                     1});
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
  const std::set<std::string> once(asked.begin(), asked.end());
  return {once.begin(), once.end()};
}

class SpanRun {
 public:
  SpanRun(const Lexicon& lexicon, const ScoreOptions& score, std::vector<std::string> labels,
          std::vector<bool> wanted)
      : schema_(lexicon.schema),
        wanted_(std::move(wanted)),
        scorer_(lexicon, score),
        scratch_(scorer_.make_scratch()),
        agreement_(labels.size(), lexicon.schema.variants.size(), lexicon.schema.entries.size()),
        labels_(std::move(labels)) {}

  void add(const GoldArticle& article) {
    const std::vector<Hit>& hits = scorer_.score(article.title, article.text, scratch_);
    const DocumentText& read = scratch_.text;
    const GivenWords title(read.title), text(read.text);
    const std::uint32_t title_size = read.title.words.size();
    std::vector<MarkedSpan> marked;
    for (const GoldSpan& span : article.title_spans) add_mark(span, title, 0, marked);
    for (const GoldSpan& span : article.spans) add_mark(span, text, title_size, marked);
    std::vector<FoundSpan> found;
    for (const Hit& hit : hits) {
      const VariantId variant = schema_[hit.entry].variant;
      if (!wanted_[variant.index()]) continue;
      const std::uint32_t shift = hit.field == Field::title ? 0 : title_size;
      found.push_back({{hit.own.begin + shift, hit.own.end + shift}, hit.entry, variant});
    }
    agreement_.add(key_of(article.id), marked, found);
    ++report_.corpus.documents;
    report_.corpus.hash = hash_of(article.text, hash_of(article.title, report_.corpus.hash));
    report_.words += read.words();
    report_.hits += found.size();
  }

  SpanStudy result(const SpanOptions& options, const Workers& workers) {
    report_.corpus.files = 1;
    report_.corpus.records = report_.corpus.documents;
    return {{labels_, wanted_, wordless_, agreement_.result(options, workers)}, report_};
  }

 private:
  void add_mark(const GoldSpan& span, const GivenWords& words, std::uint32_t shift,
                std::vector<MarkedSpan>& marked) {
    const auto label = std::lower_bound(labels_.begin(), labels_.end(), span.label);
    if (label == labels_.end() || *label != span.label) return;
    const WordSpan in = words.touched_by(span.bytes);
    if (in.empty()) {
      ++wordless_;
      return;
    }
    marked.push_back(
        {{in.begin + shift, in.end + shift}, static_cast<std::uint32_t>(label - labels_.begin())});
  }

  // Articles with one id are told apart by their order.
  std::uint64_t key_of(const std::string& id) { return hash_of(id, ids_[id]++); }

  const Schema& schema_;
  std::vector<bool> wanted_;
  Scorer scorer_;
  Scorer::Scratch scratch_;
  SpanAgreement agreement_;
  std::vector<std::string> labels_;  // sorted
  std::map<std::string, std::uint64_t> ids_;
  std::uint64_t wordless_{0};
  StudySummary report_;
};

}  // namespace

SpanStudy validate_spans(const std::vector<GoldArticle>& articles, const Lexicon& lexicon,
                         const ScoreOptions& score, const SpanGoldOptions& gold, const SpanOptions& options,
                         const Workers& workers) {
  SpanRun run(lexicon, score, labels_in(articles, gold.labels), gold.wanted.in(lexicon.schema));
  for (const GoldArticle& article : articles) run.add(article);
  return run.result(options, workers);
}

}  // namespace slant
