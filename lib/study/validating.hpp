// Voices, quotations and reported speech as the library finds them, against marks made by hand.
#pragma once

#include <vector>

#include "audit/quote_agreement.hpp"
#include "corpus/gold.hpp"
#include "voice/voice.hpp"

namespace slant {

// Contents where articles have attributions, voices where spans have a quote flag. The peer of `slant` is a
// regular expression for what stands between double quotation marks.
QuoteValidation validate_quotes(const std::vector<GoldArticle>& articles, const VoiceOptions& options);

}  // namespace slant
