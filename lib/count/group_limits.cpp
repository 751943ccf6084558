// Which groups take part, by how much they wrote and mention.
#include <algorithm>
#include <numeric>
#include <set>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/wording.hpp"
#include "count/count_table.hpp"
#include "count/names.hpp"

namespace slant {
namespace {

std::vector<std::string> labels_of_group(const CountTable& counts,
                                         const std::vector<const GroupCount*>& groups, std::size_t group) {
  std::vector<std::string> labels = groups[group * counts.parts()]->labels;
  labels.resize(counts.by().size());  // without the part
  return labels;
}

std::uint64_t mentions_in(const GroupCount& group, const CountTable& counts,
                          const std::vector<ChoiceId>& choices) {
  std::uint64_t mentions = 0;
  if (!choices.empty()) {
    for (const ChoiceId choice : choices) mentions += group[choice].mentions;
    return mentions;
  }
  for (std::size_t c = 0; c < counts.schema().choices.size(); ++c)
    mentions += group[id_of<ChoiceTag>(c)].mentions;
  return mentions;
}

[[noreturn]] void refuse(const GroupLimits& limits, std::uint64_t mentions, std::uint64_t articles) {
  std::string flags;
  if (limits.min_mentions > 0) flags += fmt::format("--min-mentions {}", limits.min_mentions);
  if (limits.min_articles > 0)
    flags += fmt::format("{}--min-articles {}", flags.empty() ? "" : " with ", limits.min_articles);
  throw InputError(fmt::format("{} leaves no group", flags),
                   fmt::format("the largest numbers of one group are {} and {}", counted(mentions, "mention"),
                               counted(articles, "article")));
}

}  // namespace

std::vector<std::uint64_t> mentions_by_group(const CountTable& counts, const std::vector<ChoiceId>& choices) {
  const auto groups = counts.groups();
  std::vector<std::uint64_t> mentions(groups.size() / counts.parts());
  for (std::size_t i = 0; i < groups.size(); ++i)
    mentions[i / counts.parts()] += mentions_in(*groups[i], counts, choices);
  return mentions;
}

std::vector<std::size_t> groups_within(const CountTable& counts, const GroupLimits& limits,
                                       const std::vector<ChoiceId>& choices) {
  const auto groups = counts.groups();
  const std::vector<std::uint64_t> mentions = mentions_by_group(counts, choices);
  std::vector<std::size_t> kept;
  std::uint64_t most_articles = 0;
  for (std::size_t group = 0; group < mentions.size(); ++group) {
    const std::uint64_t articles = groups[group * counts.parts()]->documents;
    most_articles = std::max(most_articles, articles);
    if (mentions[group] >= limits.min_mentions && articles >= limits.min_articles) kept.push_back(group);
  }
  if (kept.empty() && !mentions.empty())
    refuse(limits, *std::max_element(mentions.begin(), mentions.end()), most_articles);
  if (limits.most > 0 && kept.size() > limits.most) {
    std::stable_sort(kept.begin(), kept.end(),
                     [&](std::size_t a, std::size_t b) { return mentions[a] > mentions[b]; });
    kept.resize(limits.most);
    std::sort(kept.begin(), kept.end());
  }
  return kept;
}

DocumentTable documents_of(const DocumentTable& documents, const CountTable& counts,
                           const std::vector<std::size_t>& groups) {
  const auto all = counts.groups();
  std::set<std::vector<std::string>> wanted;
  for (const std::size_t group : groups) wanted.insert(labels_of_group(counts, all, group));
  DocumentTable kept(documents.fields());
  RowFields fields(documents.fields(), counts.by());
  DocumentRow row;
  for (DocumentTable::Cursor cursor = documents.rows(); cursor.next(row);) {
    std::vector<std::string> labels;
    for (const std::string_view value : fields.values(row))
      labels.emplace_back(value.empty() ? missing_label : value);
    if (wanted.count(labels) > 0) kept.append(row);
  }
  return kept;
}

std::vector<std::string> names_without(const CountTable& counts, const std::vector<std::size_t>& groups) {
  const auto all = counts.groups();
  std::vector<bool> kept(all.size() / counts.parts());
  for (const std::size_t group : groups) kept[group] = true;
  std::vector<std::string> names;
  for (std::size_t group = 0; group < kept.size(); ++group) {
    if (!kept[group]) names.push_back(name_of_group(labels_of_group(counts, all, group)));
  }
  return names;
}

}  // namespace slant
