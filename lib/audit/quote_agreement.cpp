// Agreement over voices, with Cohen's kappa.
#include <numeric>

#include "audit/agreement.hpp"
#include "base/ratio.hpp"

namespace slant {
namespace {

std::uint64_t sum(const std::array<std::uint64_t, voice_count>& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

std::uint64_t heard(const std::array<std::uint64_t, voice_count>& counts) {
  return counts[static_cast<std::size_t>(Voice::quoted)] + counts[static_cast<std::size_t>(Voice::reported)];
}

}  // namespace

std::uint64_t VoiceAgreement::spans() const {
  return sum(quoted) + sum(not_quoted);
}
double VoiceAgreement::agreement() const {
  return ratio(heard(quoted) + sum(not_quoted) - heard(not_quoted), spans());
}
double VoiceAgreement::kappa() const {
  const double marked = ratio(sum(quoted), spans());
  const double voiced = ratio(heard(quoted) + heard(not_quoted), spans());
  const double by_chance = marked * voiced + (1 - marked) * (1 - voiced);
  return by_chance < 1 ? (agreement() - by_chance) / (1 - by_chance) : missing;
}

}  // namespace slant
