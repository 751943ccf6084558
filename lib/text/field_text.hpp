// A field as the matcher and the voice layer see it: repaired, cut into words; what is asked for seldom is
// found when it is asked for.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/enum_names.hpp"
#include "base/span.hpp"
#include "text/divisions.hpp"
#include "text/repair.hpp"
#include "text/words.hpp"

namespace slant {

// What reading takes note of beside the damage that it undoes.
enum class Note : std::uint8_t {
  addresses,      // of web pages and mail: no words
  address_words,  // words in them, which are left out
  divided_words,  // words with a hyphen at a line end that stays, for want of evidence that it divides a word
  escapes,        // characters written out (\n, \u201c) that stay, for want of evidence that they are damage
};
template <>
inline constexpr auto enum_names<Note> = spelled("addresses", "address_words", "divided_words", "escapes");

inline constexpr std::size_t note_count = 4;
using NoteCounts = std::array<std::uint32_t, note_count>;

// Paragraphs cost a look at the line ends at their first use; the sentences and quotations of each, and the
// lead, a pass over its text at theirs. So one FieldText is for one thread even where it is const. A span
// that is returned holds until something else is asked for.
class FieldText {
 public:
  Repaired repaired;
  Words words;  // without what is passed over, and without those of addresses
  std::vector<ByteSpan>
      passed_over;  // copies of the title at the head of the text, in the repaired text; by position
  std::vector<ByteSpan> addresses;  // in the repaired text, by position; they are shown, and have no words
  NoteCounts notes{};
  std::string language;  // tag of the text's own; empty: not said

  std::string_view text() const { return repaired.text(); }

  // What lies between word i and the one before it. Looks at the text around it alone, where no sentence can end.
  Gap before(std::uint32_t i) const;
  bool starts_sentence(std::uint32_t i) const;
  bool softly(std::uint32_t i) const;    // before(i) == Gap::soft, for less: sentences are seldom asked
  bool hyphened(std::uint32_t i) const;  // one hyphen is all that stands there

  // By position, in the repaired text, line feeds left out.
  std::uint32_t paragraphs() const;
  ByteSpan paragraph(std::uint32_t number) const;
  // The one that holds a byte, or the last before it. O(log paragraphs). There must be one.
  std::uint32_t paragraph_at(std::uint32_t byte) const;

  // Of a paragraph, by position, without white space around them.
  std::span<const ByteSpan> sentences_in(std::uint32_t paragraph) const;
  std::span<const Quotation> quotations_in(std::uint32_t paragraph) const;
  ByteSpan sentence_around(std::uint32_t word) const;  // O(log)

  // Of the whole field: these find them all.
  std::span<const ByteSpan> sentences() const;
  std::span<const Quotation> quotations() const;
  std::uint32_t sentence(std::uint32_t word) const;  // its number in the field, from 0; O(log)

  // Text: the first paragraph of prose, or its first two sentences where there is no other; title: empty.
  ByteSpan lead() const;

  // Forgets what was found, for a new text. A title has no lead.
  void start(bool is_title);
  bool is_title() const { return is_title_; }

  // Instead of finding them; the field is one paragraph then.
  void set_sentences(std::vector<ByteSpan> sentences);
  void set_quotations(std::vector<Quotation> quotations);
  void set_lead(ByteSpan lead);

 private:
  // What was found of a paragraph, by its place in the list of all found.
  struct Found {
    static constexpr std::uint32_t unknown = ~std::uint32_t{0};
    std::uint32_t begin{unknown}, size{0};
  };

  void find_paragraphs() const;
  void make_one_paragraph();
  void end_with_sentence(std::uint32_t paragraph, std::size_t first) const;
  template <class T, class Find>
  std::span<const T> found_in(std::uint32_t paragraph, std::vector<Found>& found_by_paragraph,
                              std::vector<T>& all, Find&& find) const;

  bool is_title_{false};
  mutable bool paragraphs_known_{false}, sentences_known_{false}, quotations_known_{false},
      lead_known_{false};
  mutable Paragraphs paragraphs_;
  mutable std::vector<Found> found_sentences_, found_quotations_;  // by paragraph
  mutable std::vector<ByteSpan> sentences_;  // in the order asked for, or all by position
  mutable std::vector<Quotation> quotations_;
  mutable ByteSpan lead_;
  mutable SentenceScratch scratch_;
};

}  // namespace slant
