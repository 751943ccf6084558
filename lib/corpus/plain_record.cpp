// Fast reader of plain JSON records, by the marks of the line.
#include "corpus/plain_record.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <simdjson.h>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "corpus/json_number.hpp"
#include "corpus/json_record.hpp"
#include "corpus/record_buffer.hpp"

namespace slant {
namespace {

constexpr int max_plain_depth = 16;
constexpr std::size_t scratch_bytes = std::size_t{16} << 10;
constexpr std::size_t long_bytes = std::size_t{1} << 20;  // from here on memory is not left to chance
constexpr std::size_t piece_bytes = 64;  // copied at once, past what is meant: within the padding
static_assert(piece_bytes <= RecordBuffer::padding);

// What a letter behind a backslash means; 0: more than one letter, or nothing.
constexpr std::array<char, 256> escape_meanings = [] {
  std::array<char, 256> meanings{};
  for (const char same : {'"', '\\', '/'}) meanings[static_cast<unsigned char>(same)] = same;
  meanings['b'] = '\b';
  meanings['f'] = '\f';
  meanings['n'] = '\n';
  meanings['r'] = '\r';
  meanings['t'] = '\t';
  return meanings;
}();

constexpr std::uint32_t no_digit = 0x10000;

constexpr std::array<std::uint32_t, 256> hex_digits = [] {
  std::array<std::uint32_t, 256> digits{};
  digits.fill(no_digit);
  for (std::uint32_t i = 0; i < 10; ++i) digits['0' + i] = i;
  for (std::uint32_t i = 0; i < 6; ++i) digits['a' + i] = digits['A' + i] = 10 + i;
  return digits;
}();

// Of the four digits at `at`; no_digit or more where they are none.
std::uint32_t unit_of(const char* at) {
  const auto digit = [at](int i) { return hex_digits[static_cast<unsigned char>(at[i])]; };
  const std::uint32_t all = digit(0) | digit(1) | digit(2) | digit(3);
  return (all & no_digit) | (digit(0) & 0xF) << 12 | (digit(1) & 0xF) << 8 | (digit(2) & 0xF) << 4 |
         (digit(3) & 0xF);
}

// The escape at `at` to `out`, which moves behind what it wrote, at most 4 bytes. The last byte of a line,
// '}', is part of no escape, so none reaches beyond the line.
const char* take_escape(const char* at, char*& out) {
  if (const char meaning = escape_meanings[static_cast<unsigned char>(at[1])]) {
    *out++ = meaning;
    return at + 2;
  }
  if (at[1] != 'u') return nullptr;
  std::uint32_t c = unit_of(at + 2);
  at += 6;
  if (c == 0 || c >= no_digit) return nullptr;
  if (c >= 0xD800 && c < 0xE000) {
    if (c >= 0xDC00 || at[0] != '\\' || at[1] != 'u') return nullptr;
    const std::uint32_t trail = unit_of(at + 2);
    if (trail < 0xDC00 || trail >= 0xE000) return nullptr;
    c = 0x10000 + ((c - 0xD800) << 10) + (trail - 0xDC00);
    at += 6;
  }
  out = write_utf8(c, out);
  return at;
}

const char* skip_spaces(const char* at) {
  while (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n') ++at;
  return at;
}

bool begins_with(const char* at, std::string_view word) {
  return std::memcmp(at, word.data(), word.size()) == 0;
}

}  // namespace

PlainRecordScanner::PlainRecordScanner() : scratch_(new char[scratch_bytes + piece_bytes]) {}

bool PlainRecordScanner::scan(std::string_view line, Record& record) {
  if (line.empty() || line.front() != '{' || line.back() != '}') return false;
  marks_.find(line);
  if (marks_.any_high() && !simdjson::validate_utf8(line.data(), line.size())) return false;
  begin_ = line.data();
  end_ = begin_ + line.size();
  prefix_.clear();
  ValueWriter out(record.values);
  const bool ordinary = flatten(begin_, out, 1) == end_;
  out.finish();
  if (line.size() > long_bytes) marks_.forget();
  return ordinary && names_differ(record.values);
}

// Lines of a file are mostly alike: names that differed in the last one need no second look.
bool PlainRecordScanner::names_differ(const std::vector<RecordValue>& values) {
  const auto same = [](const RecordValue& value, const std::string& name) { return value.name == name; };
  if (std::equal(values.begin(), values.end(), names_.begin(), names_.end(), same)) return true;
  names_.clear();
  for (const RecordValue& value : values) names_.push_back(value.name);
  std::sort(names_.begin(), names_.end());
  const bool differ = std::adjacent_find(names_.begin(), names_.end()) == names_.end();
  for (std::size_t i = 0; i < values.size(); ++i) names_[i] = values[i].name;
  if (!differ) names_.clear();
  return differ;
}

// The line's last byte is a '}': only behind one can it end.
const char* PlainRecordScanner::behind_object(const char* brace, int depth) const {
  return brace + 1 < end_ || depth == 1 ? brace + 1 : nullptr;
}

// Without its quotation marks; null where it has a backslash, or is none.
inline std::string_view PlainRecordScanner::name_at(const char* at) const {
  if (*at != '"') return {};
  const char* const mark = next_mark(at + 1);
  if (mark == end_ || *mark != '"') return {};
  return {at + 1, static_cast<std::size_t>(mark - at - 1)};
}

inline const char* PlainRecordScanner::behind_colon(const char* at) const {
  at = skip_spaces(at);
  return *at == ':' ? skip_spaces(at + 1) : nullptr;
}

const char* PlainRecordScanner::flatten(const char* at, ValueWriter& out, int depth) {
  if (depth > max_plain_depth) return nullptr;
  const std::size_t prefix_bytes = prefix_.size();
  at = skip_spaces(at + 1);
  if (*at == '}') return behind_object(at, depth);
  for (;; at = skip_spaces(at + 1)) {
    const std::string_view key = name_at(at);
    if (key.data() == nullptr || prefix_bytes + key.size() > JsonRecordParser::max_name_bytes) return nullptr;
    at = behind_colon(key.data() + key.size() + 1);
    if (at == nullptr) return nullptr;
    if (prefix_bytes == 0 && *at != '{') {
      at = take(key, at, out, depth);
    } else {
      prefix_ += key;
      at = take(prefix_, at, out, depth);
      prefix_.resize(prefix_bytes);
    }
    if (at == nullptr) return nullptr;
    at = skip_spaces(at);
    if (*at == '}') return behind_object(at, depth);
    if (*at != ',') return nullptr;
  }
}

const char* PlainRecordScanner::take(std::string_view name, const char* at, ValueWriter& out, int depth) {
  const auto text_from = [](const char* begin, const char* behind) {
    return std::string_view(begin, static_cast<std::size_t>(behind - begin));
  };
  switch (*at) {
    case '"':
      return take_string(at, out.add(name, ValueType::text));
    case '{':
      prefix_ += '.';
      return flatten(at, out, depth + 1);
    case '[': {
      const char* const behind = skip_list(at, depth + 1);
      if (behind != nullptr) out.add(name, ValueType::list) = text_from(at, behind);
      return behind;
    }
    case 'n':
      out.add(name, ValueType::text).clear();
      return skip_scalar(at);
    default: {
      const char* const behind = skip_scalar(at);
      const bool is_truth = *at == 't' || *at == 'f';
      if (behind != nullptr)
        out.add(name, is_truth ? ValueType::truth : ValueType::number) = text_from(at, behind);
      return behind;
    }
  }
}

const char* PlainRecordScanner::take_string(const char* at, std::string& value) {
  const char* const mark = next_mark(at + 1);
  if (is_escape(mark)) return take_escaped(at + 1, value);
  value.assign(at + 1, mark);
  return behind_quote(mark);
}

// Through scratch memory, because a string that grows byte by byte is slow.
const char* PlainRecordScanner::take_escaped(const char* at, std::string& value) {
  value.clear();
  char* const scratch = scratch_.get();
  char* const full = scratch + scratch_bytes;
  char* out = scratch;
  const auto left = [&] { return static_cast<std::size_t>(end_ - at); };
  const auto flush_if_full = [&] {
    if (out < full) return;
    // No second copy of a long text while it grows: it takes no more than what is left of the line.
    if (value.size() > long_bytes) value.reserve(value.size() + scratch_bytes + piece_bytes + left());
    value.append(scratch, out);
    out = scratch;
  };
  for (;;) {
    const char* const mark = next_mark(at);
    while (at < mark) {
      std::memcpy(out, at, piece_bytes);
      const std::ptrdiff_t copied = std::min<std::ptrdiff_t>(mark - at, piece_bytes);
      at += copied;
      out += copied;
      flush_if_full();
    }
    if (!is_escape(at)) break;
    at = take_escape(at, out);
    if (at == nullptr) return nullptr;
    flush_if_full();
  }
  value.append(scratch, out);
  return behind_quote(at);
}

const char* PlainRecordScanner::skip_value(const char* at, int depth) {
  switch (*at) {
    case '"':
      return skip_string(at);
    case '{':
      return skip_object(at, depth + 1);
    case '[':
      return skip_list(at, depth + 1);
    default:
      return skip_scalar(at);
  }
}

const char* PlainRecordScanner::skip_list(const char* at, int depth) {
  if (depth > max_plain_depth) return nullptr;
  at = skip_spaces(at + 1);
  if (*at == ']') return at + 1;
  for (;; at = skip_spaces(at + 1)) {
    at = skip_value(at, depth);
    if (at == nullptr) return nullptr;
    at = skip_spaces(at);
    if (*at == ']') return at + 1;
    if (*at != ',') return nullptr;
  }
}

const char* PlainRecordScanner::skip_object(const char* at, int depth) {
  if (depth > max_plain_depth) return nullptr;
  at = skip_spaces(at + 1);
  if (*at == '}') return behind_object(at, depth);
  for (;; at = skip_spaces(at + 1)) {
    const std::string_view key = name_at(at);
    if (key.data() == nullptr) return nullptr;
    at = behind_colon(key.data() + key.size() + 1);
    if (at == nullptr) return nullptr;
    at = skip_value(at, depth);
    if (at == nullptr) return nullptr;
    at = skip_spaces(at);
    if (*at == '}') return behind_object(at, depth);
    if (*at != ',') return nullptr;
  }
}

const char* PlainRecordScanner::skip_string(const char* at) {
  std::array<char, 4> meant{};
  for (++at;;) {
    at = next_mark(at);
    if (!is_escape(at)) return behind_quote(at);
    char* out = meant.data();
    at = take_escape(at, out);
    if (at == nullptr) return nullptr;
  }
}

const char* PlainRecordScanner::skip_scalar(const char* at) {
  if (*at == 't') return begins_with(at, "true") ? at + 4 : nullptr;
  if (*at == 'f') return begins_with(at, "false") ? at + 5 : nullptr;
  if (*at == 'n') return begins_with(at, "null") ? at + 4 : nullptr;
  if (*at >= '1' && *at <= '9') {  // a count or an offset, most likely
    const char* behind = at + 1;
    while (is_digit(*behind)) ++behind;
    if (*behind == ',' || *behind == '}') return behind;
  }
  const std::size_t bytes = json_number_bytes({at, static_cast<std::size_t>(end_ - at)});
  return bytes > 0 ? at + bytes : nullptr;
}

}  // namespace slant
