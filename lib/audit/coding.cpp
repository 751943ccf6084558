#include "audit/coding.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "base/hash.hpp"

namespace slant {
namespace {

using EntryName = std::tuple<std::string, std::string, std::string>;  // choice, variant, entry

DocumentReading& document_in(EntryReading& entry, std::uint64_t key) {
  const auto found = std::find_if(entry.documents.begin(), entry.documents.end(),
                                  [&](const DocumentReading& of) { return of.document == key; });
  if (found != entry.documents.end()) return *found;
  return entry.documents.emplace_back(DocumentReading{key, 0, 0});
}

std::map<EntryName, EntryReading> readings_of(const Coding& coding) {
  std::map<EntryName, EntryReading> readings;
  for (const CodedHit& hit : coding.hits) {
    EntryReading& entry = readings[{hit.choice, hit.variant, hit.entry}];
    entry.hits = hit.entry_hits;
    double codes = 0, right = 0;
    for (const double code : hit.codes) {
      if (std::isnan(code)) continue;
      ++codes;
      right += coding.right->count(code) > 0 ? 1 : 0;
    }
    if (codes == 0) continue;
    DocumentReading& document = document_in(entry, hit.document());
    ++document.read;
    document.right += right / codes;
  }
  return readings;
}

void add_precisions(const std::map<EntryName, EntryReading>& readings, double confidence,
                    CodingAssessment& made) {
  std::map<std::pair<std::string, std::string>, std::vector<EntryReading>> variants;
  std::vector<EntryReading> all;
  for (const auto& [name, reading] : readings) {
    const auto& [choice, variant, entry] = name;
    made.entries.push_back({choice, variant, entry, precision_of({&reading, 1}, confidence)});
    made.entries.back().precision.hits = reading.hits;
    variants[{choice, variant}].push_back(reading);
    all.push_back(reading);
  }
  for (const auto& [name, entries] : variants) {
    made.variants.push_back({name.first, name.second, {}, precision_of(entries, confidence)});
  }
  made.all = precision_of(all, confidence);
  made.has_precision = true;
}

}  // namespace

std::uint64_t CodedHit::document() const {
  return hash_of(std::string_view(id).substr(0, id.find('/')));
}

CodingAssessment assess(const Coding& coding, const AlphaOptions& options, const Workers& workers) {
  CodingAssessment made;
  made.coders = coding.coders;
  if (coding.right) add_precisions(readings_of(coding), options.confidence, made);
  std::vector<CodedUnit> units;
  units.reserve(coding.hits.size());
  for (const CodedHit& hit : coding.hits) units.push_back({hit.document(), hit.codes});
  made.level = options.level;
  made.alpha = krippendorff_alpha(units, options, workers);
  return made;
}

}  // namespace slant
