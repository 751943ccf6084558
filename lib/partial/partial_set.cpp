// Checks that partials belong together, and merges their documents.
#include "partial/partial_set.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/diagnostic.hpp"
#include "base/hash.hpp"

namespace slant {
namespace {

constexpr unsigned bits_of_record = 40;  // of a position

std::string versions_in_words(const std::vector<Setting>& versions) {
  std::string words;
  for (const Setting& one : versions) words += (words.empty() ? "" : ", ") + one.name + " " + one.value;
  return words;
}

std::string lexicons_in_words(const Schema& schema) {
  std::string words;
  for (const Schema::Lexicon& one : schema.lexicons)
    words += fmt::format("{}{} [{}]", words.empty() ? "" : ", ", one.name, hex(one.hash));
  return words;
}

// Where the lexicon lies may differ from machine to machine; what it holds is compared by itself.
std::vector<TypedFlag> flags_that_count(const PartialHead& head) {
  std::vector<TypedFlag> flags = head.flags;
  std::erase_if(flags, [](const TypedFlag& flag) { return flag.name == "--lexicon"; });
  return flags;
}

std::string flags_in_words(const std::vector<TypedFlag>& flags) {
  std::string words;
  for (const TypedFlag& flag : flags) {
    for (const std::string& value : flag.values)
      words += (words.empty() ? "" : " ") + flag.name + (value.empty() ? "" : " " + value);
  }
  return words.empty() ? "no flags" : words;
}

Diagnostic about(const std::string& file, std::string message, std::string hint) {
  return {Severity::error, {file, 0, 0}, std::move(message), std::move(hint), {}, 1};
}

// Notes are made once in a run, such as of a name that is understood, and by each shard: said again they say nothing.
Warnings without_told(const Warnings& part, const Warnings& told) {
  std::vector<Warnings::Kind> kinds = part.kinds();
  for (Warnings::Kind& kind : kinds) {
    const auto same = std::find_if(told.kinds().begin(), told.kinds().end(),
                                   [&kind](const Warnings::Kind& other) { return other.name == kind.name; });
    if (same == told.kinds().end()) continue;
    kind.count -= std::erase_if(kind.first, [&same](const Diagnostic& one) {
      return one.severity == Severity::note &&
             std::any_of(same->first.begin(), same->first.end(),
                         [&one](const Diagnostic& other) { return other.message == one.message; });
    });
  }
  std::erase_if(kinds, [](const Warnings::Kind& kind) { return kind.count == 0; });
  return Warnings(std::move(kinds));
}

// "2, 5 to 9 and 12"
std::string numbers_in_words(const std::vector<std::uint64_t>& numbers) {
  std::vector<std::string> runs;
  for (std::size_t i = 0; i < numbers.size();) {
    std::size_t end = i + 1;
    while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1) ++end;
    runs.push_back(end - i > 2 ? fmt::format("{} to {}", numbers[i], numbers[end - 1])
                               : std::to_string(numbers[i]));
    i = end - i > 2 ? end : i + 1;
  }
  constexpr std::size_t most = 10;
  if (runs.size() > most) {
    runs.resize(most);
    runs.emplace_back("…");
  }
  return fmt::format("{}", fmt::join(runs, ", "));
}

}  // namespace

PartialSet::PartialSet(const std::vector<std::string>& paths, bool whole) {
  std::vector<Diagnostic> wrong;
  for (const std::string& path : paths) {
    auto part = std::make_unique<Part>(path);
    if (sources_.empty()) head_ = part->reader.head();
    check(*part, wrong);
    source_of(*part).parts.push_back(std::move(part));
  }
  if (wrong.empty()) {
    for (const Source& source : sources_) check(source, whole || sources_.size() > 1, wrong);
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
  unite();
  if (!sources_.empty()) open(sources_.front());
}

PartialSet::Source& PartialSet::source_of(const Part& part) {
  const PartialHead& head = part.reader.head();
  for (Source& source : sources_) {
    const Part& first = *source.parts.front();
    const PartialHead& other = first.reader.head();
    const bool same_files = head.files_hash == other.files_hash && head.paths.size() == other.paths.size();
    const bool same_content = part.reader.tail().corpus.hash == first.reader.tail().corpus.hash;
    if (head.of == other.of && same_files && (head.of > 1 || head.files_hash != 0 || same_content))
      return source;
  }
  return sources_.emplace_back();
}

// Against the first of all.
void PartialSet::check(const Part& part, std::vector<Diagnostic>& wrong) const {
  const PartialHead& head = part.reader.head();
  const std::string& path = part.reader.path();
  if (head.versions != head_.versions) {
    wrong.push_back(about(path,
                          fmt::format("it was made by {}, others by {}", versions_in_words(head.versions),
                                      versions_in_words(head_.versions)),
                          "make all partials with one version"));
  } else if (!same_lexicon(head, head_)) {
    wrong.push_back(
        about(path,
              fmt::format("it counts another lexicon ({}) than others ({})",
                          lexicons_in_words(head.lexicon.schema), lexicons_in_words(head_.lexicon.schema)),
              "make all partials with the same lexicons, and the same flags about them"));
  } else if (flags_that_count(head) != flags_that_count(head_) || head.duplicates != head_.duplicates ||
             head.fields != head_.fields || head.all_fields != head_.all_fields ||
             head.words_by_voice != head_.words_by_voice || head.lines != head_.lines) {
    wrong.push_back(
        about(path,
              fmt::format("it was made with {}, others with {}", flags_in_words(flags_that_count(head)),
                          flags_in_words(flags_that_count(head_))),
              "make all partials with the same flags"));
  }
}

void PartialSet::check(const Source& source, bool whole, std::vector<Diagnostic>& wrong) const {
  std::map<std::uint64_t, const Part*> here;
  std::uint64_t of = 1;
  for (const auto& part : source.parts) {
    const PartialHead& head = part->reader.head();
    of = head.of;
    for (const std::uint64_t shard : head.shards) {
      const auto [at, is_new] = here.emplace(shard, part.get());
      if (is_new) continue;
      wrong.push_back(
          about(part->reader.path(),
                of == 1 ? fmt::format("it is of the same corpus as {}, whose documents would count twice",
                                      at->second->reader.path())
                        : fmt::format("shard {} of {} is in {}, too, and its documents would count twice",
                                      shard, of, at->second->reader.path()),
                "name each partial once"));
      break;
    }
  }
  if (!whole || here.size() == of) return;
  std::vector<std::uint64_t> missing;
  for (std::uint64_t shard = 1; shard <= of; ++shard) {
    if (!here.contains(shard)) missing.push_back(shard);
  }
  wrong.push_back(about(
      source.parts.front()->reader.path(),
      fmt::format("of the {} shards of its corpus ({}) these are missing: {}", of,
                  fmt::join(source.parts.front()->reader.head().paths, " "), numbers_in_words(missing)),
      sources_.size() > 1 ? "name the partials of all shards; --shard counts a part of the corpus that is "
                            "named, and partials of several whole corpora are made without it"
                          : "name the partials of all shards"));
}

// Head and summary of all.
void PartialSet::unite() {
  std::vector<Diagnostic> unmet;
  bool any_records = false;
  std::uint64_t base = 0;
  head_.paths.clear();
  head_.files = 0;
  for (Source& source : sources_) {
    const PartialHead& first = source.parts.front()->reader.head();
    source.base = base << bits_of_record;
    base += first.files;
    head_.files += first.files;
    head_.files_hash =
        sources_.size() == 1 ? first.files_hash : hash_of({}, head_.files_hash ^ first.files_hash);
    head_.paths.insert(head_.paths.end(), first.paths.begin(), first.paths.end());
    head_.of = first.of;
    head_.shards.clear();
    const auto by_shard = [](const auto& a, const auto& b) {
      return a->reader.head().shards.front() < b->reader.head().shards.front();
    };
    std::sort(source.parts.begin(), source.parts.end(), by_shard);
    for (const auto& part : source.parts) {
      const std::vector<std::uint64_t>& shards = part->reader.head().shards;
      head_.shards.insert(head_.shards.end(), shards.begin(), shards.end());
      const CorpusSummary& met = part->reader.tail().corpus;
      met_.files += met.files;
      met_.bytes += met.bytes;
      met_.records += met.records;
      met_.bad += met.bad;
      met_.filtered += met.filtered;
      met_.duplicates += met.duplicates;
      for (const auto& [kind, count] : met.passed_over) met_.passed_over[kind] += count;
      FieldNames fields = met.fields;
      for (FieldNames::Other& other : fields.others) other.position += source.base;
      met_.fields.merge(fields);
      met_.warnings.merge(without_told(met.warnings, met_.warnings));
      if (met.records == met.bad) continue;  // where nothing was read, nothing can be missed
      const auto is_met = [&met](const Diagnostic& one) {
        return std::none_of(met.unmet.begin(), met.unmet.end(),
                            [&one](const Diagnostic& other) { return other.message == one.message; });
      };
      if (any_records) std::erase_if(unmet, is_met);
      if (!any_records) unmet = met.unmet;
      any_records = true;
    }
    std::sort(head_.shards.begin(), head_.shards.end());
  }
  met_.unmet = std::move(unmet);
  if (sources_.size() > 1 || head_.shards.size() == head_.of) {
    head_.of = 1;
    head_.shards = {1};
  }
}

namespace {

constexpr auto comes_later = [](const auto* a, const auto* b) {
  return a->document.document.position > b->document.document.position;
};

}  // namespace

void PartialSet::open(Source& source) {
  for (const auto& part : source.parts) {
    if (part->reader.next(part->document)) waiting_.push_back(part.get());
  }
  std::make_heap(waiting_.begin(), waiting_.end(), comes_later);
}

bool PartialSet::next(CountedDocument& counted) {
  while (waiting_.empty()) {
    if (source_ + 1 >= sources_.size()) return false;
    open(sources_[++source_]);
  }
  std::pop_heap(waiting_.begin(), waiting_.end(), comes_later);
  Part& part = *waiting_.back();
  std::swap(counted, part.document);
  counted.document.position += sources_[source_].base;
  if (part.reader.next(part.document)) {
    std::push_heap(waiting_.begin(), waiting_.end(), comes_later);
  } else {
    waiting_.pop_back();
  }
  return true;
}

void PartialSet::lines(const std::function<void(std::string_view bytes, std::uint64_t base)>& see) {
  for (const Source& source : sources_) {
    for (const auto& part : source.parts)
      part->reader.lines([&](std::string_view bytes) { see(bytes, source.base); });
  }
}

}  // namespace slant
