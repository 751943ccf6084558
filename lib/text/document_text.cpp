// The stages of reading a document, in order: repair, words, words divided at line ends, addresses, copies of the
// title. Sentences, quotations and
// the lead are found by FieldText where somebody asks.
#include "text/document_text.hpp"

#include <limits>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "text/addresses.hpp"
#include "text/divided_words.hpp"
#include "text/elisions.hpp"
#include "text/escapes.hpp"
#include "text/fast_words.hpp"
#include "text/fold.hpp"
#include "text/repair_pass.hpp"
#include "text/title_copies.hpp"
#include "text/word_cutter.hpp"

namespace slant {

struct TextReader::Scratch {
  explicit Scratch(const Elisions& cut_off) : elisions(cut_off), fast(cut_off) {}

  Elisions elisions;
  FastCutter fast;
  WordCutter reference;
  std::vector<std::uint32_t> suspects;  // of the field that is read
  std::vector<Division> title_divisions, text_divisions;
  std::vector<ByteSpan> spans;
  std::string folded;
};

namespace {

void note(Note what, std::size_t times, FieldText& field) {
  field.notes[static_cast<std::size_t>(what)] += static_cast<std::uint32_t>(times);
}

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

// Cuts the field's text; in scratch.suspects, where it is asked for, what repair and addresses begin with.
void cut(const TextOptions& options, TextReader::Scratch& scratch, FieldText& field) {
  if (options.engine == Engine::reference) {
    if (options.repair) find_suspects(field.text(), scratch.suspects);
    cut_by_reference(field.text(), scratch, field.words);
  } else {
    scratch.fast.words(field.text(), field.words, options.repair ? &scratch.suspects : nullptr);
  }
}

// Repairs the value and cuts it into words.
void read_field(std::string_view value, const TextOptions& options, TextReader::Scratch& scratch,
                FieldText& field, std::vector<Division>& divisions) {
  if (value.size() >= std::numeric_limits<std::int32_t>::max()) {
    throw LimitError("a field of 2 GiB or more: see --max-record-bytes");
  }
  leave_as_is(value, field.repaired);
  divisions.clear();
  // Most texts are whole: what shows that is found on the way.
  cut(options, scratch, field);
  if (!options.repair || (scratch.suspects.empty() && !is_written_out(value))) return;
  note(Note::escapes, repair_at(value, scratch.suspects, field.repaired), field);
  if (field.repaired.edited()) cut(options, scratch, field);
  find_divisions(field.text(), scratch.suspects, field.words, divisions);
  find_addresses(field.text(), scratch.suspects, field.addresses);
  if (scratch.suspects.size() > most_kept_suspects) scratch.suspects = std::vector<std::uint32_t>();
}

// Joins the words at these line ends, by position, and cuts the text again.
void join_words(const std::vector<Division>& divisions, const TextOptions& options,
                TextReader::Scratch& scratch, FieldText& field) {
  if (divisions.empty()) return;
  RepairPass pass(field.repaired);
  for (const Division& division : divisions)
    pass.replace(division.bytes.begin, division.bytes.size(), {}, Damage::line_end);
  pass.finish();
  cut(options, scratch, field);
  find_addresses(field.text(), scratch.suspects, field.addresses);
}

void mend_line_ends(const TextOptions& options, const KnowsWord& knows, TextReader::Scratch& scratch,
                    DocumentText& out) {
  std::vector<Division>& in_title = scratch.title_divisions;
  std::vector<Division>& in_text = scratch.text_divisions;
  if (in_title.empty() && in_text.empty()) return;
  note(Note::divided_words, in_title.size(), out.title);
  note(Note::divided_words, in_text.size(), out.text);
  keep_divided(knows, {out.title.words, in_title}, {out.text.words, in_text});
  out.title.notes[static_cast<std::size_t>(Note::divided_words)] -=
      static_cast<std::uint32_t>(in_title.size());
  out.text.notes[static_cast<std::size_t>(Note::divided_words)] -= static_cast<std::uint32_t>(in_text.size());
  join_words(in_title, options, scratch, out.title);
  join_words(in_text, options, scratch, out.text);
}

void leave_addresses_out(FieldText& field) {
  note(Note::addresses, field.addresses.size(), field);
  note(Note::address_words, field.words.erase_in(field.addresses), field);
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
  read_field(title, options_, scratch, out.title, scratch.title_divisions);
  read_field(text, options_, scratch, out.text, scratch.text_divisions);
  mend_line_ends(options_, knows_, scratch, out);
  leave_addresses_out(out.title);
  leave_addresses_out(out.text);
  find_title_copies({out.title.text(), out.title.words}, {out.text.text(), out.text.words},
                    out.text.passed_over);
  pass_over_copies(out.text);
  if (!options_.title) {
    out.title.start(true);
    leave_as_is({}, out.title.repaired);
    out.title.words.start(0);
  }
}

}  // namespace slant
