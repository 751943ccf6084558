// Hits with what a reader needs to judge them.
#include "study/listing.hpp"

#include <algorithm>
#include <utility>

#include "count/names.hpp"

namespace slant {
namespace {

HitRow row_of(const ScoredDocument& scored, const Hit& hit) {
  HitRow row;
  row.entry = hit.entry;
  row.field = hit.field;
  row.bytes = bytes_of(scored.text, hit);
  const std::string& value = hit.field == Field::title ? scored.document.title : scored.document.text;
  row.text = value.substr(row.bytes.begin, row.bytes.size());
  row.sentence = sentence_of(scored.text, hit);
  row.voice = hit.voice;
  row.zone = hit.zone;
  return row;
}

KwicLine line_of(const ScoredDocument& scored, const Hit& hit, VariantId variant,
                 const ContextOptions& options) {
  Context context = context_of(scored.text, hit, options);
  KwicLine line;
  line.doc_id = scored.document.doc_id;
  line.date = scored.document.date;
  line.variant = variant;
  line.field = hit.field;
  line.left = std::move(context.left);
  line.hit = std::move(context.hit);
  line.right = std::move(context.right);
  return line;
}

// By VariantId: whether its hits are asked for.
std::vector<bool> wanted_variants(const Schema& schema, const KwicOptions& options) {
  std::vector<Diagnostic> wrong;
  const std::vector<ChoiceId> choices = choices_named(schema, options.choices, "--choice", wrong);
  const std::vector<VariantId> variants = variants_named(schema, options.variants, "--variant", wrong);
  if (!wrong.empty()) throw InputError(std::move(wrong));

  const auto is_in = [](const auto& ids, auto id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  };
  std::vector<bool> wanted;
  for (std::size_t i = 0; i < schema.variants.size(); ++i) {
    const Schema::Variant& variant = schema.variants[i];
    const bool choice = options.choices.empty() || is_in(choices, variant.choice);
    const bool name = options.variants.empty() || is_in(variants, id_of<VariantTag>(i));
    wanted.push_back(choice && (variant.ignored ? options.ignored : name));
  }
  return wanted;
}

}  // namespace

StudyReport each_hit(const StudyOptions& options, const Lexicon& lexicon, const std::vector<std::string>& by,
                     const std::function<void(const HitRow&)>& see) {
  return run(options, lexicon, [&](const ScoredDocument& scored) -> Take {
    std::vector<HitRow> rows;
    for (const Hit& hit : scored.hits) rows.push_back(row_of(scored, hit));
    return [&see, rows = std::move(rows), doc_id = scored.document.doc_id,
            labels = labels_of(scored.document, by)]() mutable {
      for (HitRow& row : rows) {
        row.doc_id = doc_id;
        row.labels = labels;
        see(row);
      }
    };
  });
}

KwicStudy find_in_context(const StudyOptions& options, const Lexicon& lexicon,
                          const std::vector<std::string>& by, const KwicOptions& kwic) {
  const Schema& schema = lexicon.schema;
  const std::vector<bool> wanted = wanted_variants(schema, kwic);
  KwicStudy study;
  study.report = run(options, lexicon, [&](const ScoredDocument& scored) -> Take {
    std::vector<KwicLine> lines;
    for (const Hit& hit : scored.hits) {
      const VariantId variant = schema[hit.entry].variant;
      if (!wanted[variant.index()]) continue;
      lines.push_back(line_of(scored, hit, variant, kwic.context));
      lines.back().labels = labels_of(scored.document, by);
    }
    return [&study, lines = std::move(lines)]() mutable {
      std::move(lines.begin(), lines.end(), std::back_inserter(study.lines));
    };
  });
  return study;
}

}  // namespace slant
