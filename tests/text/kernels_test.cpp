// Every path of a kernel gives what its scalar twin gives; sets that this processor lacks run on stand-ins.
#include <array>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include "base/isa.hpp"
#include "text/word_edges.hpp"
#include "text/word_masks.hpp"

namespace slant {

#define SLANT_DECLARE(set)                                                                               \
  namespace set {                                                                                        \
  void word_masks(const std::uint8_t* text, std::size_t blocks, WordMasks* masks, std::uint8_t* folded); \
  EdgeCounts word_edges(const std::uint64_t* words, std::size_t blocks, std::uint32_t base, bool& open,  \
                        std::uint32_t* begins, std::uint32_t* ends);                                     \
  }
SLANT_DECLARE(scalar)
#ifdef SLANT_EMULATED
SLANT_DECLARE(emulated_avx512)
SLANT_DECLARE(emulated_neon)
#endif

namespace {

struct Path {
  const char* name;
  decltype(&scalar::word_masks) masks;
  decltype(&scalar::word_edges) edges;
};

// The sets of this processor by way of the dispatcher, then the emulated ones.
std::vector<Path> emulated() {
#ifdef SLANT_EMULATED
  return {{"avx512, emulated", emulated_avx512::word_masks, emulated_avx512::word_edges},
          {"neon, emulated", emulated_neon::word_masks, emulated_neon::word_edges}};
#else
  return {};
#endif
}

constexpr std::size_t blocks = 5;

struct Masks {
  std::array<WordMasks, blocks> masks;
  std::array<std::uint8_t, blocks * 64> lower;
};

bool equal(const Masks& a, const Masks& b) {
  for (std::size_t i = 0; i < blocks; ++i) {
    const WordMasks& x = a.masks[i];
    const WordMasks& y = b.masks[i];
    if (x.word != y.word || x.foreign != y.foreign || x.odd != y.odd || x.damage != y.damage) return false;
  }
  return a.lower == b.lower;
}

std::vector<std::uint8_t> random_bytes(std::mt19937_64& random) {
  constexpr std::uint8_t likely[] = {'a',  'Z',  '0',  ' ',  '.',  ':',  '\'', ',',  ';',  '_',  '&',  0xC2,
                                     0xC3, 0xE2, 0x80, 0x98, 0x99, 0x93, 0x9C, 0x9D, 0xA6, 0x97, 0xB7, 0xA0,
                                     0xAD, 0x8B, 0xEF, 0xBB, 0xBF, 0xD0, 0xD1, 0xD7, 0xCE, 0xD8, 0x90, 0xAA,
                                     '"',  0xE0, 0xA4, 0xA5, 0x8D, 0xE1, 0xBA, 0xEA, 0xCC};
  std::vector<std::uint8_t> bytes((blocks + 2) * 64 + 3);
  for (std::uint8_t& byte : bytes) {
    byte = random() % 4 == 0 ? static_cast<std::uint8_t>(random()) : likely[random() % std::size(likely)];
  }
  return bytes;
}

template <class Kernel>
Masks masks_of(const std::vector<std::uint8_t>& bytes, Kernel kernel) {
  Masks out;
  kernel(bytes.data() + 64, blocks, out.masks.data(), out.lower.data());
  return out;
}

TEST(Kernels, GiveTheMasksOfTheirScalarTwin) {
  std::mt19937_64 random(7);
  const Isa before = isa();
  for (int round = 0; round < 2000; ++round) {
    const std::vector<std::uint8_t> bytes = random_bytes(random);
    const Masks expected = masks_of(bytes, scalar::word_masks);
    for (const Isa set : supported_isas()) {
      force_isa(set);
      ASSERT_TRUE(equal(masks_of(bytes, word_masks), expected)) << name_of(set) << ", round " << round;
    }
    for (const Path& path : emulated()) {
      ASSERT_TRUE(equal(masks_of(bytes, path.masks), expected)) << path.name << ", round " << round;
    }
  }
  force_isa(before);
}

TEST(Kernels, FindTheEdgesOfTheirScalarTwin) {
  std::mt19937_64 random(8);
  const Isa before = isa();
  const auto edges_of = [](const std::vector<std::uint64_t>& words, bool open, auto kernel) {
    std::vector<std::uint32_t> begins(words.size() * 64 + 64), ends(begins.size());
    const EdgeCounts counts = kernel(words.data(), words.size(), 640, open, begins.data(), ends.data());
    begins.resize(counts.begins);
    ends.resize(counts.ends);
    begins.push_back(open ? 1 : 0);
    begins.insert(begins.end(), ends.begin(), ends.end());
    return begins;
  };
  for (int round = 0; round < 2000; ++round) {
    std::vector<std::uint64_t> words(static_cast<std::size_t>(round % 6));
    for (std::uint64_t& word : words)
      word = round % 3 == 0 ? random() : random() | random() << 1 | random() << 2;
    const bool open = random() % 2 == 0;
    const auto expected = edges_of(words, open, scalar::word_edges);
    for (const Isa set : supported_isas()) {
      force_isa(set);
      ASSERT_EQ(edges_of(words, open, word_edges), expected) << name_of(set) << ", round " << round;
    }
    for (const Path& path : emulated()) {
      ASSERT_EQ(edges_of(words, open, path.edges), expected) << path.name << ", round " << round;
    }
  }
  force_isa(before);
}

TEST(Kernels, OfSetsThatThisProcessorLacksAreTestedToo) {
#ifndef SLANT_EMULATED
  GTEST_SKIP() << "SIMDe is not there: install libsimde-dev to test the sets that this processor lacks";
#endif
  EXPECT_EQ(emulated().size(), 2U);
}

}  // namespace
}  // namespace slant
