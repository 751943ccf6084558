// Heads and tails of partials as bytes.
#include "partial/head.hpp"

#include <fmt/format.h>

#include "partial/byte_code.hpp"

namespace slant {

// Found by the code through their arguments, so they stand in the namespace of these.
template <class Code>
void describe(Code& code, Setting& setting) {
  code(setting.name, setting.value);
}
template <class Code>
void describe(Code& code, TypedFlag& flag) {
  code(flag.name, flag.values);
}
template <class Code>
void describe(Code& code, KeptLines& lines) {
  code(lines.by, lines.lines, lines.seed);
}
template <class Code>
void describe(Code& code, AxisWeight& weight) {
  code(weight.axis, weight.weight);
}
template <class Code>
void describe(Code& code, Schema::Lexicon& lexicon) {
  code(lexicon.name, lexicon.version, lexicon.language, lexicon.sources, lexicon.format, lexicon.hash);
}
template <class Code>
void describe(Code& code, Schema::Axis& axis) {
  code(axis.lexicon, axis.name, axis.low, axis.high);
}
template <class Code>
void describe(Code& code, Schema::Choice& choice) {
  code(choice.lexicon, choice.name, choice.description, choice.kind, choice.variants);
}
template <class Code>
void describe(Code& code, Schema::Variant& variant) {
  code(variant.choice, variant.name, variant.ignored, variant.weights);
}
template <class Code>
void describe(Code& code, Schema::Entry& entry) {
  code(entry.variant, entry.text, entry.weight);
}
template <class Code>
void describe(Code& code, Schema& schema) {
  code(schema.lexicons, schema.axes, schema.choices, schema.variants, schema.entries);
}
template <class Code>
void describe(Code& code, Lexicon& lexicon) {
  code(lexicon.schema, lexicon.overlaps, lexicon.scopes, lexicon.across, lexicon.hyphens);
}
template <class Code>
void describe(Code& code, PartialHead& head) {
  code(head.versions, head.of, head.shards, head.files, head.files_hash, head.paths, head.flags, head.fields,
       head.all_fields, head.words_by_voice, head.duplicates, head.lines, head.lexicon);
}
template <class Code>
void describe(Code& code, SourcePlace& place) {
  code(place.file, place.line, place.column);
}
template <class Code>
void describe(Code& code, Diagnostic& diagnostic) {
  code(diagnostic.severity, diagnostic.place, diagnostic.message, diagnostic.hint, diagnostic.source_line,
       diagnostic.length, diagnostic.caret);
}
template <class Code>
void describe(Code& code, Warnings::Kind& kind) {
  code(kind.name, kind.count, kind.first);
}
void describe(ByteWriter& code, Warnings& warnings) {
  code(warnings.kinds());
}
void describe(ByteReader& code, Warnings& warnings) {
  std::vector<Warnings::Kind> kinds;
  code(kinds);
  warnings = Warnings(std::move(kinds));
}
template <class Code>
void describe(Code& code, FieldNames::Other& other) {
  code(other.name, other.position);
}
template <class Code>
void describe(Code& code, FieldNames& fields) {
  code(fields.known, fields.others, fields.came_as);
}
template <class Code>
void describe(Code& code, CorpusSummary& summary) {
  code(summary.hash, summary.files, summary.bytes, summary.records, summary.bad, summary.filtered,
       summary.duplicates, summary.passed_over, summary.fields, summary.warnings, summary.unmet);
}
template <class Code>
void describe(Code& code, PartialTail& tail) {
  code(tail.documents, tail.corpus);
}

namespace {

template <class Thing>
std::string written(const Thing& thing) {
  ByteWriter code;
  code(thing);
  return std::move(code.bytes);
}

template <class Thing>
Thing read(std::string_view bytes) {
  Thing thing;
  ByteReader code(bytes);
  code(thing);
  if (!code.is_done()) throw Malformed("more follows than is known");
  return thing;
}

template <class Tag>
bool is_in(Id<Tag> id, std::size_t count) {
  return id.index() < count;
}

// What other code takes for granted of a schema.
void check(const Lexicon& lexicon) {
  const Schema& schema = lexicon.schema;
  bool whole =
      lexicon.overlaps.size() == schema.choices.size() && lexicon.scopes.size() == schema.lexicons.size() &&
      lexicon.across.size() == schema.lexicons.size() && lexicon.hyphens.size() == schema.lexicons.size();
  for (const Schema::Axis& axis : schema.axes) whole = whole && is_in(axis.lexicon, schema.lexicons.size());
  for (const Schema::Choice& choice : schema.choices) {
    whole = whole && is_in(choice.lexicon, schema.lexicons.size());
    for (const VariantId variant : choice.variants) whole = whole && is_in(variant, schema.variants.size());
  }
  for (const Schema::Variant& variant : schema.variants) {
    whole = whole && is_in(variant.choice, schema.choices.size());
    for (const AxisWeight& weight : variant.weights) whole = whole && is_in(weight.axis, schema.axes.size());
  }
  for (const Schema::Entry& entry : schema.entries)
    whole = whole && is_in(entry.variant, schema.variants.size());
  if (!whole) throw Malformed("its lexicon does not hold together");
}

}  // namespace

std::string PartialHead::name() const {
  if (shards.size() == of) return "all";
  if (shards.size() == 1) return fmt::format("shard {} of {}", shards.front(), of);
  const bool in_turn = shards.back() - shards.front() + 1 == shards.size();
  if (in_turn) return fmt::format("shards {} to {} of {}", shards.front(), shards.back(), of);
  return fmt::format("{} shards of {}", shards.size(), of);
}

std::string bytes_of(const PartialHead& head) {
  return written(head);
}

std::string bytes_of(const PartialTail& tail) {
  return written(tail);
}

PartialHead head_of(std::string_view bytes) {
  PartialHead head = read<PartialHead>(bytes);
  check(head.lexicon);
  if (head.of == 0 || head.shards.empty() || head.shards.front() == 0 || head.shards.back() > head.of)
    throw Malformed("its shard is none of the corpus");
  return head;
}

PartialTail tail_of(std::string_view bytes) {
  return read<PartialTail>(bytes);
}

bool same_lexicon(const PartialHead& a, const PartialHead& b) {
  return written(a.lexicon) == written(b.lexicon);
}

}  // namespace slant
