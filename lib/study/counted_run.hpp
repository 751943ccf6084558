// Documents counted one after the other, in the order of the corpus: read and scored, or out of partials.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include "count/document_table.hpp"
#include "count/split.hpp"
#include "lexicon/lexicon.hpp"
#include "study/study.hpp"
#include "voice/voice_words.hpp"

namespace slant {

class CountSink {
 public:
  virtual ~CountSink() = default;
  // On the calling thread. `words`: what rates divide by.
  virtual void take(const Document& document, const WordsByPart& words,
                    std::span<const DocumentCell> cells) = 0;
};

enum class CellUse : std::uint8_t {
  summed,  // a cell may come in pieces
  kept,    // by (entry, voice, zone), each once
};

struct Counting {
  CountSink& sink;
  std::optional<Split> split;
  CellUse cells{CellUse::kept};
  TextSample* beside{nullptr};  // drawn from the same documents
};

StudySummary count_documents(const StudyOptions& options, const Lexicon& lexicon, const Counting& counting);

// The words of each part that rates divide by.
class WordCounter {
 public:
  WordCounter(const StudyOptions& options, std::optional<Split> split)
      : by_voice_(options.denominator == Denominator::voice),
        counted_(options.score.filter.voices),
        split_(split) {}

  bool asks_for_voices() const { return by_voice_; }
  WordsByPart operator()(std::uint64_t words, const WordsByVoice& voices) const;

 private:
  bool by_voice_;
  std::bitset<voice_count> counted_;
  std::optional<Split> split_;
};

// The same out of options.partials.
StudySummary replay(const StudyOptions& options, const Counting& counting);

}  // namespace slant
