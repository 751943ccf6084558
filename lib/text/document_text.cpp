// The stages of reading a document, in order: repair, words, copies of the title, sentences, gaps,
// quotations, lead.
#include "text/document_text.hpp"

#include <limits>

#include "base/diagnostic.hpp"
#include "text/fold.hpp"
#include "text/gap.hpp"
#include "text/lead.hpp"
#include "text/sentences.hpp"
#include "text/title_copies.hpp"
#include "text/word_cutter.hpp"

namespace slant {

struct TextReader::Scratch {
  WordCutter cutter;
  CutField title;
  CutField text;
  SentenceScratch sentences;
};

namespace {

void cut(std::string_view text, WordCutter& cutter, CutField& out) {
  out.text = text;
  cutter.words(text, out.words);
  out.folded.clear();
  out.folded_ends.clear();
  for (const ByteSpan word : out.words) {
    append_folded(text.substr(word.begin, word.size()), out.folded);
    out.folded_ends.push_back(static_cast<std::uint32_t>(out.folded.size()));
  }
}

// The words of the field with their sentences and gaps, without those that are passed over.
void assemble(const CutField& cut, FieldText& field) {
  field.words.clear();
  const std::string_view text = cut.text;
  std::size_t passed = 0;
  std::uint32_t sentence = 0;
  std::size_t last = cut.words.size();  // the word before, or none in this sentence
  for (std::size_t i = 0; i < cut.words.size(); ++i) {
    const ByteSpan word = cut.words[i];
    while (passed < field.passed_over.size() && field.passed_over[passed].end <= word.begin) ++passed;
    if (passed < field.passed_over.size() && field.passed_over[passed].begin <= word.begin) continue;
    while (field.sentences[sentence].end <= word.begin) {
      ++sentence;
      last = cut.words.size();
    }
    Gap before = Gap::sentence;
    if (last < i) {
      const ByteSpan left = cut.words[last];
      before =
          gap_between(text.substr(left.begin, left.size()), text.substr(left.end, word.begin - left.end));
    }
    field.words.append(word, cut.folded_word(i), sentence, before);
    last = i;
  }
}

void mend(std::string_view value, const TextOptions& options, Repaired& out) {
  if (value.size() >= std::numeric_limits<std::int32_t>::max()) {
    throw LimitError("a field of 2 GiB or more: see --max-record-bytes");
  }
  if (options.repair) {
    repair(value, out);
  } else {
    leave_as_is(value, out);
  }
}

void read_cut(const CutField& cut, SentenceScratch& scratch, FieldText& field) {
  find_sentences(cut.text, cut.words, field.passed_over, scratch, field.sentences);
  assemble(cut, field);
  find_quotations(cut.text, field.quotations);
}

}  // namespace

void TextReader::ScratchDeleter::operator()(Scratch* scratch) const {
  delete scratch;
}

TextReader::ScratchPtr TextReader::make_scratch() const {
  return ScratchPtr(new Scratch);
}

void TextReader::read(std::string_view title, std::string_view text, Scratch& scratch,
                      DocumentText& out) const {
  mend(title, options_, out.title.repaired);
  mend(text, options_, out.text.repaired);
  cut(out.title.repaired.text(), scratch.cutter, scratch.title);
  cut(out.text.repaired.text(), scratch.cutter, scratch.text);
  find_title_copies(scratch.title, scratch.text, out.text.passed_over);
  if (!options_.title) {
    leave_as_is({}, out.title.repaired);
    cut({}, scratch.cutter, scratch.title);
  }
  read_cut(scratch.title, scratch.sentences, out.title);
  read_cut(scratch.text, scratch.sentences, out.text);
  out.text.lead = find_lead(scratch.text.text, out.text.sentences, out.text.words);
}

}  // namespace slant
