// Hits with what a reader needs to judge them.
#include "study/listing.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/suggest.hpp"

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

bool is_in(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Names that are asked for and that nothing has.
void check_names(const std::vector<std::string>& asked, const std::vector<std::string>& known,
                 const char* flag, std::vector<Diagnostic>& wrong) {
  for (const std::string& name : asked) {
    if (is_in(known, name)) continue;
    wrong.push_back({Severity::error,
                     {},
                     fmt::format("{} {}: the lexicon has no such name", flag, name),
                     suggestion(name, known),
                     {},
                     1});
  }
}

// By VariantId: whether its hits are asked for.
std::vector<bool> wanted_variants(const Schema& schema, const KwicOptions& options) {
  std::vector<std::string> choices, variants;
  for (const auto& choice : schema.choices) choices.push_back(choice.name);
  for (const auto& variant : schema.variants) {
    if (!variant.ignored) variants.push_back(variant.name);
  }
  std::vector<Diagnostic> wrong;
  check_names(options.choices, choices, "--choice", wrong);
  check_names(options.variants, variants, "--variant", wrong);
  if (!wrong.empty()) throw InputError(std::move(wrong));

  std::vector<bool> wanted;
  for (const auto& variant : schema.variants) {
    const bool choice = options.choices.empty() || is_in(options.choices, schema[variant.choice].name);
    const bool name = options.variants.empty() || is_in(options.variants, variant.name);
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
