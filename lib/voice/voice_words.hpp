// How many words of a document are in each voice: what rates by voice divide by.
#pragma once

#include <array>
#include <cstdint>

#include "text/document_text.hpp"
#include "voice/voice.hpp"

namespace slant {

using WordsByVoice = std::array<std::uint64_t, voice_count>;  // by Voice

// Over title and text; each word has the voice that a hit would have that begins with it. Linear.
WordsByVoice words_by_voice(const DocumentText& text, const VoiceOptions& options);

}  // namespace slant
