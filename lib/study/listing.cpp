// Runs that list hits and concordance lines.
#include "study/listing.hpp"

#include <memory>
#include <string_view>
#include <utility>

#include "score/sorted_lines.hpp"
#include "voice/speakers.hpp"

namespace slant {
namespace {

HitVoice voice_of(const Hit& hit, Speakers& speakers) {
  Speaker speaker = speakers.of(hit);
  return {hit.voice,
          std::move(speaker.name),
          std::move(speaker.cue),
          std::string(speaker.stance),
          hit.distanced,
          hit.negated,
          hit.zone};
}

HitRow row_of(const ScoredDocument& scored, const Hit& hit, Speakers& speakers) {
  HitRow row;
  static_cast<HitVoice&>(row) = voice_of(hit, speakers);
  row.entry = hit.entry;
  row.field = hit.field;
  row.bytes = bytes_of(scored.text, hit);
  const std::string& value = hit.field == Field::title ? scored.document.title : scored.document.text;
  row.text = value.substr(row.bytes.begin, row.bytes.size());
  row.sentence = sentence_of(scored.text, hit);
  return row;
}

KwicLine line_of(const ScoredDocument& scored, const Hit& hit, VariantId variant,
                 const ContextOptions& options, Speakers& speakers) {
  Context context = context_of(scored.text, hit, options);
  KwicLine line;
  static_cast<HitVoice&>(line) = voice_of(hit, speakers);
  line.doc_id = scored.document.doc_id;
  line.date = scored.document.date;
  line.variant = variant;
  line.field = hit.field;
  line.left = std::move(context.left);
  line.hit = std::move(context.hit);
  line.right = std::move(context.right);
  return line;
}

class HitAccumulator final : public Accumulator {
 public:
  HitAccumulator(const std::vector<std::string>& by, const std::function<void(const HitRow&)>& see)
      : by_(by), see_(see) {}

  void add(const ScoredDocument& scored) override {
    if (scored.hits.empty()) return;
    Speakers speakers(scored.text);
    for (const Hit& hit : scored.hits) rows_.push_back(row_of(scored, hit, speakers));
    documents_.push_back({&scored.document, rows_.size()});
  }

  void take() override {
    std::size_t at = 0;
    for (const Listed& listed : documents_) {
      const std::vector<std::string> labels = labels_of(*listed.document, by_);
      for (; at < listed.end; ++at) {
        rows_[at].doc_id = listed.document->doc_id;
        rows_[at].labels = labels;
        see_(rows_[at]);
      }
    }
    documents_.clear();
    rows_.clear();
  }

 private:
  struct Listed {
    const Document* document;
    std::size_t end;  // of its rows
  };
  const std::vector<std::string>& by_;
  const std::function<void(const HitRow&)>& see_;
  std::vector<Listed> documents_;
  std::vector<HitRow> rows_;
};

// What a run for lines is asked for.
struct Asked {
  const Schema& schema;
  const std::vector<std::string>& by;
  const ContextOptions& context;
  std::vector<bool> wanted;  // by VariantId
};

class KwicAccumulator final : public Accumulator {
 public:
  KwicAccumulator(const Asked& asked, const std::function<void(const KwicLine&)>& see)
      : asked_(asked), see_(see) {}

  void add(const ScoredDocument& scored) override {
    Speakers speakers(scored.text);
    const std::vector<std::string> labels = labels_of(scored.document, asked_.by);
    for (const Hit& hit : scored.hits) {
      const VariantId variant = asked_.schema[hit.entry].variant;
      if (!asked_.wanted[variant.index()]) continue;
      KwicLine line = line_of(scored, hit, variant, asked_.context, speakers);
      line.labels = labels;
      packed_.clear();
      append_packed(line, packed_);
      lines_.add(packed_);
    }
  }

  void take() override {
    lines_.each([this](std::string_view line) { see_(unpacked(line)); });
    lines_.clear();
  }

 private:
  const Asked& asked_;
  const std::function<void(const KwicLine&)>& see_;
  Spool lines_{std::size_t{2} << 20U};
  std::string packed_;
};

}  // namespace

StudySummary each_hit(const StudyOptions& options, const Lexicon& lexicon, const std::vector<std::string>& by,
                      const std::function<void(const HitRow&)>& see) {
  return run(options, lexicon, [&] { return std::make_unique<HitAccumulator>(by, see); });
}

StudySummary find_in_context(const StudyOptions& options, const Lexicon& lexicon,
                             const std::vector<std::string>& by, const KwicOptions& kwic,
                             const std::function<void(const KwicLine&)>& see) {
  const Asked asked{lexicon.schema, by, kwic.context, kwic.wanted.in(lexicon.schema)};
  return run(options, lexicon, [&] { return std::make_unique<KwicAccumulator>(asked, see); });
}

}  // namespace slant
