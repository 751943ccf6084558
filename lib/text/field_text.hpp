// A field as the matcher and the voice layer see it: repaired, cut into words; what is asked for seldom is
// found when it is asked for.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "text/gap.hpp"
#include "text/quotations.hpp"
#include "text/repair.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

namespace slant {

// Sentences, quotations and the lead cost a pass over the text at their first use, so one FieldText is for
// one thread even where it is const.
class FieldText {
 public:
  Repaired repaired;
  Words words;  // without what is passed over
  std::vector<ByteSpan>
      passed_over;  // copies of the title at the head of the text, in the repaired text; by position

  std::string_view text() const { return repaired.text(); }

  // What lies between word i and the one before it. Looks at the text around it alone, where no sentence can
  // end.
  Gap before(std::uint32_t i) const;
  bool starts_sentence(std::uint32_t i) const;
  bool softly(std::uint32_t i) const;  // before(i) == Gap::soft, for less: sentences are seldom asked

  // Number of a word's sentence in the field, from 0. O(log sentences).
  std::uint32_t sentence(std::uint32_t i) const;
  // In the repaired text, by position, without white space around them.
  const std::vector<ByteSpan>& sentences() const;

  // In the repaired text, by position.
  const std::vector<Quotation>& quotations() const;

  // Text: the first paragraph of prose, or its first two sentences where there is no other; title: empty.
  ByteSpan lead() const;

  // Forgets what was found, for a new text. A title has no lead.
  void start(bool is_title);

  // Instead of finding them.
  void set_sentences(std::vector<ByteSpan> sentences);
  void set_quotations(std::vector<Quotation> quotations);
  void set_lead(ByteSpan lead);

 private:
  bool is_title_{false};
  mutable bool sentences_known_{false}, quotations_known_{false}, lead_known_{false};
  mutable std::vector<ByteSpan> sentences_;
  mutable std::vector<Quotation> quotations_;
  mutable ByteSpan lead_;
  mutable SentenceScratch scratch_;
};

}  // namespace slant
