// The stages of reading a document, in order: repair, words, copies of the title. Sentences, quotations and
// the lead are found by FieldText where somebody asks.
#include "text/document_text.hpp"

#include <limits>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "text/elisions.hpp"
#include "text/fast_words.hpp"
#include "text/fold.hpp"
#include "text/title_copies.hpp"
#include "text/word_cutter.hpp"

namespace slant {

struct TextReader::Scratch {
  explicit Scratch(const Elisions& cut_off) : elisions(cut_off), fast(cut_off) {}

  Elisions elisions;
  FastCutter fast;
  WordCutter reference;
  std::vector<std::uint32_t> suspects;
  std::vector<ByteSpan> spans;
  std::string folded;
};

namespace {

constexpr std::size_t most_kept_suspects = std::size_t{1} << 18;  // of a text of some 5 MB

void cut_by_reference(std::string_view text, TextReader::Scratch& scratch, Words& out) {
  scratch.reference.words(text, scratch.spans, scratch.elisions);
  out.start(static_cast<std::uint32_t>(text.size()));
  out.reserve(scratch.spans.size());
  for (const ByteSpan word : scratch.spans) {
    scratch.folded.clear();
    append_folded_by_icu(text.substr(word.begin, word.size()), scratch.folded);
    *out.next_begins() = word.begin;
    *out.next_ends() = word.end;
    out.grow(1);
    out.displace(out.size() - 1, scratch.folded);
  }
}

// Repairs the value and cuts it into words.
void read_field(std::string_view value, const TextOptions& options, TextReader::Scratch& scratch,
                FieldText& field) {
  if (value.size() >= std::numeric_limits<std::int32_t>::max()) {
    throw LimitError("a field of 2 GiB or more: see --max-record-bytes");
  }
  leave_as_is(value, field.repaired);
  if (options.engine == Engine::reference) {
    if (options.repair) repair(value, field.repaired);
    cut_by_reference(field.text(), scratch, field.words);
    return;
  }
  // Most texts are whole: what shows that is found on the way.
  scratch.fast.words(value, field.words, options.repair ? &scratch.suspects : nullptr);
  if (!options.repair || scratch.suspects.empty()) return;
  repair_at(value, scratch.suspects, field.repaired);
  if (scratch.suspects.size() > most_kept_suspects) scratch.suspects = std::vector<std::uint32_t>();
  if (field.repaired.edited()) scratch.fast.words(field.text(), field.words, nullptr);
}

void pass_over_copies(FieldText& text) {
  for (const ByteSpan copy : text.passed_over) {
    text.words.erase({text.words.first_from(copy.begin), text.words.first_from(copy.end)});
  }
}

}  // namespace

void TextReader::ScratchDeleter::operator()(Scratch* scratch) const {
  delete scratch;
}

TextReader::ScratchPtr TextReader::make_scratch() const {
  return ScratchPtr(new Scratch(Elisions(options_.languages)));
}

void TextReader::read(std::string_view title, std::string_view text, Scratch& scratch,
                      DocumentText& out) const {
  out.title.start(true);
  out.text.start(false);
  read_field(title, options_, scratch, out.title);
  read_field(text, options_, scratch, out.text);
  find_title_copies({out.title.text(), out.title.words}, {out.text.text(), out.text.words},
                    out.text.passed_over);
  pass_over_copies(out.text);
  if (!options_.title) {
    leave_as_is({}, out.title.repaired);
    out.title.words.start(0);
  }
}

}  // namespace slant
