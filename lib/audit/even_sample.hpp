// Hits to be read by people, drawn evenly over the entries of a lexicon and at random within each.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "base/place.hpp"
#include "base/span.hpp"
#include "score/concordance.hpp"

namespace slant {

struct SampledHit {
  EntryId entry;
  std::string doc_id;
  std::vector<std::string> labels;  // of its groups, which coders are not shown
  Field field{Field::text};
  ByteSpan bytes;  // of the field's value
  Context context;
};

// "9c1185a5c5e9fc54/text/120-135": the hash of the doc_id, field and bytes. Leads back to the hit, and shows no name.
std::string hit_id(const SampledHit& hit);

// The random number by which a hit is drawn: of seed, document and place alone, so that the same hits come
// whatever the order of the corpus, and another entry of the lexicon changes no other's. Some 12 ns.
std::uint64_t draw_of(std::uint64_t seed, std::uint64_t document, Field field, ByteSpan bytes);

// Of each entry the hits with the smallest draws, in one pass. Of equal draws those that came first.
// Memory: what is held, and 24 bytes an entry.
class EvenSample {
 public:
  EvenSample(std::size_t entries, std::uint32_t per_entry) : per_entry_(per_entry), held_(entries) {}

  // A draw that add() would keep now is below this, which only falls.
  std::uint64_t bound(EntryId entry) const;
  void add(std::uint64_t draw, SampledHit hit);

  // Every hit held, entry by entry, by draw; forgets them.
  struct Drawn {
    std::uint64_t draw, arrival;
    SampledHit hit;
  };
  std::vector<Drawn> take();

 private:
  std::uint32_t per_entry_;
  std::uint64_t arrivals_{0};
  std::vector<std::vector<Drawn>> held_;  // by EntryId; heaps, the largest draw first
};

// The hits in random order: neither entry nor document tells what comes next.
std::vector<SampledHit> shuffled(std::vector<EvenSample::Drawn> drawn, std::uint64_t seed);

}  // namespace slant
