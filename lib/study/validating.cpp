// Pairs found and marked spans article by article, and adds up.
#include "study/validating.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

#include "audit/given_words.hpp"
#include "text/code_point.hpp"
#include "text/document_text.hpp"
#include "voice/attribution.hpp"

namespace slant {
namespace {

enum Kind : std::size_t { direct, mixed, indirect, all, kind_count };
constexpr std::array<const char*, kind_count> kind_names{"direct", "mixed", "indirect", "all"};

struct Content {
  ByteSpan bytes;
  std::size_t attribution{0};  // of what marks or finds it
  Kind kind{indirect};
};

// And whether each stands in quotation marks.
struct ArticleWords : GivenWords {
  std::vector<bool> quoted;

  explicit ArticleWords(const FieldText& text) : GivenWords(text) {
    std::vector<ByteSpan> quotations;
    for (const Quotation& one : text.quotations()) {
      if (quotations.empty() || quotations.back().end <= one.bytes.begin) quotations.push_back(one.bytes);
    }
    auto next = quotations.begin();
    for (std::uint32_t i = 0; i < text.words.size(); ++i) {
      const ByteSpan word = text.words.bytes(i);
      while (next != quotations.end() && next->end <= word.begin) ++next;
      quoted.push_back(next != quotations.end() && next->begin <= word.begin);
    }
  }

  Kind kind_of(ByteSpan span) const {
    const WordSpan words = in(span);
    std::uint32_t inside = 0;
    for (std::uint32_t i = words.begin; i < words.end; ++i) inside += quoted[i] ? 1 : 0;
    if (inside == 0) return indirect;
    return 10 * inside >= 9 * words.size() ? direct : mixed;
  }

  bool same(ByteSpan a, ByteSpan b) const { return in(a) == in(b) && !in(a).empty(); }
};

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

// One to one, the most alike first.
Pairs paired(const std::vector<Content>& gold, const std::vector<Content>& found) {
  std::vector<std::tuple<double, std::size_t, std::size_t>> candidates;
  std::size_t begin = 0;
  for (std::size_t g = 0; g < gold.size(); ++g) {  // both by position, found ones apart from each other
    while (begin < found.size() && found[begin].bytes.end <= gold[g].bytes.begin) ++begin;
    for (std::size_t f = begin; f < found.size() && found[f].bytes.begin < gold[g].bytes.end; ++f) {
      if (!found[f].bytes.overlaps(gold[g].bytes)) continue;
      const ByteSpan a = gold[g].bytes, b = found[f].bytes;
      const double both = std::min(a.end, b.end) - std::max(a.begin, b.begin);
      const double either = std::max(a.end, b.end) - std::min(a.begin, b.begin);
      candidates.emplace_back(-both / either, g, f);
    }
  }
  std::sort(candidates.begin(), candidates.end());
  std::vector<bool> gold_taken(gold.size()), found_taken(found.size());
  Pairs pairs;
  for (const auto& [likeness, g, f] : candidates) {
    if (gold_taken[g] || found_taken[f]) continue;
    gold_taken[g] = found_taken[f] = true;
    pairs.emplace_back(g, f);
  }
  return pairs;
}

std::vector<bool> covered(const ArticleWords& words, const std::vector<Content>& contents) {
  std::vector<bool> is_covered(words.bytes.size());
  for (const Content& one : contents) {
    const WordSpan in = words.in(one.bytes);
    for (std::uint32_t i = in.begin; i < in.end; ++i) is_covered[i] = true;
  }
  return is_covered;
}

class Tally {
 public:
  explicit Tally(std::string finder) {
    for (std::size_t k = 0; k < kind_count; ++k) {
      kinds_[k].finder = finder;
      kinds_[k].contents = kind_names[k];
    }
  }

  Pairs add(const ArticleWords& words, const std::vector<Content>& gold, const std::vector<Content>& found) {
    Pairs pairs = paired(gold, found);
    for (const Kind of : {direct, mixed, indirect, all}) {
      ContentAgreement& kind = kinds_[of];
      const auto counts = [&](const Content& one) { return of == all || one.kind == of; };
      const auto n_gold = static_cast<std::uint64_t>(std::count_if(gold.begin(), gold.end(), counts));
      const auto n_found = static_cast<std::uint64_t>(std::count_if(found.begin(), found.end(), counts));
      kind.overlap.gold += n_gold;
      kind.exact.gold += n_gold;
      kind.overlap.found += n_found;
      kind.exact.found += n_found;
      for (const auto& [g, f] : pairs) {
        const bool exact = words.same(gold[g].bytes, found[f].bytes);
        if (counts(gold[g])) {
          ++kind.overlap.gold_right;
          kind.exact.gold_right += exact ? 1 : 0;
        }
        if (counts(found[f])) {
          ++kind.overlap.found_right;
          kind.exact.found_right += exact ? 1 : 0;
        }
      }
      add_words(words, gold, found, counts, kind.words);
    }
    return pairs;
  }

  // Of the words of marked contents those that are somebody's by their voice.
  void add_voices(const ArticleWords& words, const std::vector<Content>& gold,
                  const std::vector<bool>& said) {
    for (const Content& one : gold) {
      const WordSpan in = words.in(one.bytes);
      for (const Kind kind : {one.kind, all}) {
        kinds_[kind].voice.gold += in.size();
        for (std::uint32_t i = in.begin; i < in.end; ++i) kinds_[kind].voice.gold_right += said[i] ? 1 : 0;
      }
    }
  }

  void append_to(std::vector<ContentAgreement>& out, std::initializer_list<Kind> kinds) const {
    for (const Kind kind : kinds) out.push_back(kinds_[kind]);
  }

 private:
  template <class Counts>
  static void add_words(const ArticleWords& words, const std::vector<Content>& gold,
                        const std::vector<Content>& found, const Counts& counts, Agreement& agreement) {
    const std::vector<bool> in_gold = covered(words, gold), in_found = covered(words, found);
    const auto add = [&](const std::vector<Content>& contents, const std::vector<bool>& other,
                         std::uint64_t& number, std::uint64_t& right) {
      for (const Content& one : contents) {
        if (!counts(one)) continue;
        const WordSpan in = words.in(one.bytes);
        number += in.size();
        for (std::uint32_t i = in.begin; i < in.end; ++i) right += other[i] ? 1 : 0;
      }
    };
    add(gold, in_found, agreement.gold, agreement.gold_right);
    add(found, in_gold, agreement.found, agreement.found_right);
  }

  std::array<ContentAgreement, kind_count> kinds_;
};

// What ["“”][^"“”\n]+["“”] matches, from left to right.
std::vector<Content> between_double_marks(std::string_view text) {
  std::vector<Content> found;
  std::uint32_t open = 0;
  bool is_open = false;
  for (std::uint32_t at = 0; at < text.size();) {
    const std::uint32_t begin = at;
    const std::int32_t c = next_code_point(text, at);
    if (c == '\n') {
      is_open = false;
    } else if (c == '"' || c == 0x201C || c == 0x201D) {
      if (is_open && begin > open) found.push_back({{open, begin}, 0, direct});
      is_open = !is_open || begin == open;
      open = at;
    }
  }
  return found;
}

void sort_by_place(std::vector<Content>& contents) {
  std::sort(contents.begin(), contents.end(),
            [](const Content& a, const Content& b) { return a.bytes < b.bytes; });
}

class Validation {
 public:
  explicit Validation(const VoiceOptions& options) : options_(options), scratch_(reader_.make_scratch()) {}

  void add(const GoldArticle& article) {
    ++documents_;
    reader_.read("", article.text, *scratch_, document_);
    document_.title.language = document_.text.language = options_.language;
    add_contents(article);
    add_voices(article);
  }

  QuoteValidation result() const {
    QuoteValidation result;
    result.documents = documents_;
    if (contents_ > 0) {
      slant_.append_to(result.contents, {direct, mixed, indirect, all});
      peer_.append_to(result.contents, {direct, all});
      result.cues_and_sources = {cue_, source_};
    }
    result.voices = voices_;
    return result;
  }

 private:
  void add_contents(const GoldArticle& article) {
    const ArticleWords words(document_.text);
    std::vector<Content> gold;
    for (std::size_t i = 0; i < article.spans.size(); ++i) {
      const GoldSpan& span = article.spans[i];
      if (span.label == "content") gold.push_back({span.bytes, i, words.kind_of(span.bytes)});
    }
    const bool attributed = std::any_of(article.spans.begin(), article.spans.end(),
                                        [](const GoldSpan& s) { return s.quote.empty(); });
    if (!attributed && !article.spans.empty()) return;
    contents_ += gold.size();
    sort_by_place(gold);
    const FieldText& text = document_.text;
    find_attributions(text, {0, static_cast<std::uint32_t>(text.text().size())}, attributions_);
    std::vector<Content> found;
    for (std::size_t i = 0; i < attributions_.size(); ++i) {
      const ByteSpan bytes = text.repaired.original(attributions_[i].content);
      found.push_back({bytes, i, words.kind_of(bytes)});
    }
    for (const auto& [g, f] : slant_.add(words, gold, found)) {
      const Attribution& one = attributions_[found[f].attribution];
      add_part(article, gold[g], "cue", one.cue, words, cue_);
      add_part(article, gold[g], "source", one.source, words, source_);
    }
    slant_.add_voices(words, gold, said_words());
    peer_.add(words, gold, between_double_marks(article.text));
  }

  // Each word of the article: whether it is in somebody's voice.
  std::vector<bool> said_words() const {
    std::vector<Hit> hits(document_.text.words.size());
    for (std::uint32_t i = 0; i < hits.size(); ++i) hits[i].own = {i, i + 1};
    for (Hit& hit : hits) hit.field = Field::text;
    find_voices(document_, options_, hits);
    std::vector<bool> said;
    said.reserve(hits.size());
    for (const Hit& hit : hits) said.push_back(hit.voice == Voice::quoted || hit.voice == Voice::reported);
    return said;
  }

  void add_part(const GoldArticle& article, const Content& content, std::string_view label, ByteSpan found,
                const ArticleWords& words, CueSourceAgreement& tally) {
    const std::string& attribution = article.spans[content.attribution].attribution;
    bool marked = false, overlap = false, exact = false;
    const ByteSpan bytes = found.empty() ? ByteSpan{} : document_.text.repaired.original(found);
    for (const GoldSpan& span : article.spans) {
      if (span.label != label || span.attribution != attribution) continue;
      marked = true;
      overlap = overlap || span.bytes.overlaps(bytes);
      exact = exact || span.bytes == bytes || words.same(span.bytes, bytes);
    }
    tally.gold += marked ? 1 : 0;
    tally.overlap += overlap ? 1 : 0;
    tally.exact += exact ? 1 : 0;
  }

  void add_voices(const GoldArticle& article) {
    const ArticleWords words(document_.text);
    std::vector<Hit> hits;
    std::vector<bool> marked;
    for (const GoldSpan& span : article.spans) {
      if (span.quote.empty()) continue;
      const WordSpan own = words.in(span.bytes);
      if (own.empty()) continue;
      hits.push_back({EntryId{0}, own, Field::text, Voice::narrator, Zone::body});
      marked.push_back(span.quote == "yes");
    }
    find_voices(document_, options_, hits);
    for (std::size_t i = 0; i < hits.size(); ++i) {
      ++(marked[i] ? voices_.quoted : voices_.not_quoted)[static_cast<std::size_t>(hits[i].voice)];
    }
  }

  VoiceOptions options_;
  TextReader reader_;
  TextReader::ScratchPtr scratch_;
  DocumentText document_;
  std::vector<Attribution> attributions_;
  std::uint64_t documents_{0}, contents_{0};
  Tally slant_{"slant"}, peer_{"regex"};
  CueSourceAgreement cue_{"cue"}, source_{"source"};
  VoiceAgreement voices_;
};

}  // namespace

QuoteValidation validate_quotes(const std::vector<GoldArticle>& articles, const VoiceOptions& options) {
  Validation validation(options);
  for (const GoldArticle& article : articles) validation.add(article);
  return validation.result();
}

}  // namespace slant
