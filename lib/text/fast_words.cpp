// Batches of blocks that fit the first cache: masks, then edges, then what is foreign or odd.
#include "text/fast_words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "text/fold.hpp"
#include "text/letter_run.hpp"
#include "text/rule_words.hpp"
#include "text/word_edges.hpp"
#include "text/word_masks.hpp"

namespace slant {
namespace {

constexpr std::uint32_t block_bytes = 64;
constexpr std::size_t batch_blocks = most_mask_blocks;
constexpr std::uint32_t batch_bytes = block_bytes * batch_blocks;

constexpr std::uint64_t below(std::uint32_t bit) {
  return bit >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << bit) - 1;
}

bool is_ascii_space(char c) {
  return static_cast<unsigned char>(c) <= ' ';
}

// The next stretch is worth no return to the masks: it begins in a script that they do not know.
bool begins_odd(std::string_view text, std::uint32_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  return (c > 0xE2 && c < 0xEA) || c >= 0xF0;
}

}  // namespace

struct FastCutter::Batch {
  std::uint32_t begin{0};
  std::size_t blocks{0};
  std::array<WordMasks, batch_blocks> masks;

  std::uint32_t end() const { return begin + batch_bytes; }

  // `lower` takes whole blocks.
  void read(std::string_view text, std::uint32_t at, char* lower) {
    std::array<std::uint8_t, batch_bytes + 2 * block_bytes + 3>
        bytes;  // with a block and more on either side
    begin = at;
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::uint32_t from = at == 0 ? 0 : at - block_bytes;
    const std::uint32_t to = std::min(size, at + batch_bytes + block_bytes + 3);
    std::uint8_t* copied = bytes.data() + (at == 0 ? block_bytes : 0);
    if (at == 0) std::memset(bytes.data(), 0, block_bytes);
    std::memcpy(copied, text.data() + from, to - from);
    blocks = (std::min(size - at, batch_bytes) + block_bytes - 1) / block_bytes;
    const auto copied_to = static_cast<std::size_t>(copied - bytes.data()) + (to - from);
    const std::size_t needed = (blocks + 2) * block_bytes + 3;
    if (copied_to < needed) std::memset(bytes.data() + copied_to, 0, needed - copied_to);
    word_masks(bytes.data() + block_bytes, blocks, masks.data(), reinterpret_cast<std::uint8_t*>(lower));
  }
};

void FastCutter::words(std::string_view text, Words& out, std::vector<std::uint32_t>* suspects) {
  out.start(static_cast<std::uint32_t>(text.size()));
  if (suspects != nullptr) suspects->clear();
  foreign_.clear();
  resume_ = 0;
  open_ = false;
  for (std::uint32_t at = 0; at < text.size(); at += batch_bytes) cut_batch(text, at, out, suspects);
  if (open_) *(out.next_ends() - 1) = static_cast<std::uint32_t>(text.size());
  if (!elisions_.empty()) split_elided(text, out);
  fold_foreign(text, out);
}

void FastCutter::cut_batch(std::string_view text, std::uint32_t begin, Words& out,
                           std::vector<std::uint32_t>* suspects) {
  Batch batch;
  batch.read(text, begin, out.lower_text() + begin);
  std::array<std::uint64_t, batch_blocks> word;
  WordMasks any;
  for (std::size_t i = 0; i < batch.blocks; ++i) {
    word[i] = batch.masks[i].word;
    any.odd |= batch.masks[i].odd;
    any.foreign |= batch.masks[i].foreign;
    any.damage |= batch.masks[i].damage;
  }
  if (any.odd == 0 && resume_ <= begin) {
    add_edges(word.data(), batch.blocks, begin, out);
    for (std::size_t i = 0; any.foreign != 0 && i < batch.blocks; ++i) {
      fold_letters(text, batch.masks[i].foreign, begin + static_cast<std::uint32_t>(i) * block_bytes,
                   batch.end(), out);
    }
  } else {
    for (std::size_t i = 0; i < batch.blocks; ++i) cut_block(text, batch, i, out);
  }
  if (suspects == nullptr || any.damage == 0) return;
  for (std::size_t i = 0; i < batch.blocks; ++i) {
    const std::uint32_t base = begin + static_cast<std::uint32_t>(i) * block_bytes;
    for (std::uint64_t bits = batch.masks[i].damage; bits != 0; bits &= bits - 1) {
      suspects->push_back(base + static_cast<std::uint32_t>(std::countr_zero(bits)));
    }
  }
}

// A block of a batch that something odd is in, or that an odd stretch reaches into.
void FastCutter::cut_block(std::string_view text, const Batch& batch, std::size_t block, Words& out) {
  const std::uint32_t base = batch.begin + static_cast<std::uint32_t>(block) * block_bytes;
  const WordMasks& masks = batch.masks[block];
  while (resume_ < base + block_bytes) {
    const std::uint64_t left = resume_ > base ? ~below(resume_ - base) : ~std::uint64_t{0};
    const std::uint64_t odd = masks.odd & left;
    std::uint64_t decided = left;
    std::uint32_t stretch = base + block_bytes;
    if (odd != 0) {
      stretch = base + static_cast<std::uint32_t>(std::countr_zero(odd));
      while (stretch > resume_ && !is_ascii_space(text[stretch - 1])) --stretch;
      decided &= stretch > base ? below(stretch - base) : 0;
    }
    if (decided != 0) {
      const std::uint64_t word = masks.word & decided;
      add_edges(&word, 1, base, out);
      fold_letters(text, masks.foreign & decided, base, batch.end(), out);
    }
    if (odd == 0) return;
    take_back(stretch, out);
    resume_ = cut_odd(text, stretch, batch.end(), out);
  }
}

void FastCutter::add_edges(const std::uint64_t* words, std::size_t blocks, std::uint32_t base, Words& out) {
  out.reserve((blocks + 1) * block_bytes);
  std::uint32_t* ends = out.next_ends() - (open_ ? 1 : 0);
  out.grow(word_edges(words, blocks, base, open_, out.next_begins(), ends).begins);
}

// The foreign letters of the block at `base`, where they stand if they can and before `end` of the batch,
// behind which the next one would undo it; the words of the others are noted, once.
void FastCutter::fold_letters(std::string_view text, std::uint64_t foreign, std::uint32_t base,
                              std::uint32_t end, Words& out) {
  for (; foreign != 0; foreign &= foreign - 1) {
    const std::uint32_t at = base + static_cast<std::uint32_t>(std::countr_zero(foreign));
    std::uint32_t behind = at;
    constexpr char quote = '\xE2';  // and few letters
    if (text[at] != quote && at + 2 < end && fold_in_place(text, behind, out.lower_text())) continue;
    const std::uint32_t* begins = out.folded_begins();
    const auto word =
        static_cast<std::uint32_t>(std::upper_bound(begins, begins + out.size(), at) - begins) - 1;
    if (foreign_.empty() || foreign_.back() != word) foreign_.push_back(word);
  }
}

void FastCutter::take_back(std::uint32_t from, Words& out) {
  std::uint32_t size = out.size();
  while (size > 0 && out.folded_begins()[size - 1] >= from) --size;
  out.shrink(size);
  while (!foreign_.empty() && foreign_.back() >= size) foreign_.pop_back();
  open_ = false;  // white space, or the begin of the text, is before the stretch
}

// Cuts the stretch that begins at `at`, and those after it that are of its kind and begin in the batch; where
// the last one ends. Behind the batch nothing is folded in place: the next one would undo it.
std::uint32_t FastCutter::cut_odd(std::string_view text, std::uint32_t at, std::uint32_t batch_end,
                                  Words& out) {
  const std::uint32_t stop = std::min(batch_end, static_cast<std::uint32_t>(text.size()));
  while (true) {
    if (!words_by_rules(text, at, stop, out, foreign_)) at = cut_by_dictionary(text, at, out);
    const std::uint32_t end = at;
    while (at < stop && is_ascii_space(text[at])) ++at;
    if (at >= stop || !begins_odd(text, at)) return end;
  }
}

// Cuts one stretch; where it ends.
std::uint32_t FastCutter::cut_by_dictionary(std::string_view text, std::uint32_t begin, Words& out) {
  auto end = begin;
  while (end < text.size() && !is_ascii_space(text[end])) ++end;
  dictionary_.words(text.substr(begin, end - begin), cut_);
  for (const ByteSpan span : cut_) {
    if (!folds_to_itself(text.substr(begin + span.begin, span.size()))) foreign_.push_back(out.size());
    out.add({begin + span.begin, begin + span.end});
  }
  return end;
}

// Before words are displaced: they still lie where they stand in the text.
void FastCutter::split_elided(std::string_view text, Words& out) {
  cut_.clear();
  std::vector<std::uint32_t> foreign;
  auto next_foreign = foreign_.begin();
  for (std::uint32_t i = 0; i < out.size(); ++i) {
    const bool is_foreign = next_foreign != foreign_.end() && *next_foreign == i;
    if (is_foreign) ++next_foreign;
    elisions_.split(text, out.bytes(i), [&](ByteSpan word) {
      if (is_foreign || word.end > out.bytes(i).end)
        foreign.push_back(static_cast<std::uint32_t>(cut_.size()));
      cut_.push_back(word);
    });
  }
  foreign_.swap(foreign);
  out.shrink(0);
  for (const ByteSpan word : cut_) out.add(word);
}

void FastCutter::fold_foreign(std::string_view text, Words& out) {
  for (const std::uint32_t word : foreign_) {
    const ByteSpan bytes = out.bytes(word);
    folded_.clear();
    append_folded(text.substr(bytes.begin, bytes.size()), folded_);
    if (folded_ != out.folded(word)) out.displace(word, folded_);
  }
}

}  // namespace slant
