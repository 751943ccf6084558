// The framing table of a page: over all voices, then voice by voice.
#include "compare/interval.hpp"
#include "page/sections.hpp"

namespace slant {

Interval page_interval(const GroupCount& group, const Schema& schema, VariantId variant, double level) {
  if (schema[schema[variant].choice].kind == ChoiceKind::choice)
    return share_interval(share_moments(group, schema, variant), level);
  const Interval rate = rate_interval(rate_moments(group, variant), level);
  return {rate.low * 1000, rate.high * 1000};
}

namespace {

constexpr std::size_t many_cells =
    20'000;  // of more, intervals have a digit less: they are what takes most room

class Framing {
 public:
  // `groups` are parts of the page's groups, in their order.
  Framing(JsonText& json, const PageIndex& index, std::vector<const GroupCount*> groups, double level)
      : json_(json),
        index_(index),
        groups_(std::move(groups)),
        level_(level),
        digits_(groups_.size() * index.variants.size() > many_cells ? 3 : 4) {}

  void write(std::string_view voice, bool intervals) {
    json_.begin_object().key("voice");
    if (voice.empty()) {
      json_.null();
    } else {
      json_.string(voice);
    }
    by_variant("counts", [&](const GroupCount& group, VariantId id) { json_.count(group[id].count); });
    if (intervals) {
      by_variant("lows", [&](const GroupCount& group, VariantId id) {
        json_.number(interval(group, id).low, digits_);
      });
      by_variant("highs", [&](const GroupCount& group, VariantId id) {
        json_.number(interval(group, id).high, digits_);
      });
    } else {
      json_.key("lows").null().key("highs").null();
    }
    by_choice("mentions", [](const ChoiceCount& count) { return count.mentions; });
    by_choice("articles", [](const ChoiceCount& count) { return count.documents; });
    json_.end_object();
  }

 private:
  Interval interval(const GroupCount& group, VariantId id) const {
    return page_interval(group, index_.schema, id, level_);
  }

  void by_variant(std::string_view name, const auto& one) {
    json_.key(name).begin_array();
    for (const GroupCount* group : groups_) {
      json_.begin_array();
      for (const VariantId id : index_.variants) one(*group, id);
      json_.end_array();
    }
    json_.end_array();
  }

  void by_choice(std::string_view name, const auto& of) {
    json_.key(name).begin_array();
    for (const GroupCount* group : groups_) {
      json_.begin_array();
      for (const ChoiceId id : index_.choices) json_.count(of((*group)[id]));
      json_.end_array();
    }
    json_.end_array();
  }

  JsonText& json_;
  const PageIndex& index_;
  std::vector<const GroupCount*> groups_;
  double level_;
  int digits_;
};

bool has_hits(const PageIndex& index, const std::vector<const GroupCount*>& groups) {
  for (const GroupCount* group : groups) {
    for (const ChoiceId id : index.choices) {
      if ((*group)[id].mentions > 0) return true;
    }
  }
  return false;
}

}  // namespace

void write_framing(JsonText& json, PageContents& contents, const PageIndex& index) {
  const std::size_t cells = index.groups.size() * index.variants.size();
  const bool intervals_of_all = cells <= contents.limits.intervals;
  json.key("framing").begin_array();
  Framing(json, index, index.groups, contents.level).write({}, intervals_of_all);
  if (!intervals_of_all)
    contents.notes["framing"].emplace_back(
        "The shares are here without their intervals: slant table has them.");
  if (contents.voices != nullptr) {
    const bool intervals = cells * (voice_count + 1) <= contents.limits.intervals;
    const std::vector<const GroupCount*> parts = contents.voices->groups();
    for (std::size_t voice = 0; voice < voice_count; ++voice) {
      std::vector<const GroupCount*> groups;
      for (std::size_t i = voice; i < parts.size(); i += voice_count) groups.push_back(parts[i]);
      if (!has_hits(index, groups)) continue;
      Framing(json, index, std::move(groups), contents.level)
          .write(name_of(static_cast<Voice>(voice)), intervals);
    }
    if (intervals_of_all && !intervals) {
      contents.notes["framing"].push_back(
          "Of single voices the shares are here without their intervals: slant table --voice has them.");
    }
  }
  json.end_array();
}

}  // namespace slant
