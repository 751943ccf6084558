// Walking an object with simdjson's on-demand parser.
#include "corpus/json_record.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <simdjson.h>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "corpus/json_nan.hpp"
#include "corpus/json_number.hpp"
#include "corpus/json_string.hpp"
#include "corpus/record_buffer.hpp"
#include "corpus/value_writer.hpp"

namespace slant {
namespace {

namespace ondemand = simdjson::ondemand;

static_assert(RecordBuffer::padding >= simdjson::SIMDJSON_PADDING);

// What is wrong, in our words: those of simdjson speak of its tape.
std::string said_of(simdjson::error_code error) {
  switch (error) {
    case simdjson::UNCLOSED_STRING:
      return "a string is not closed";
    case simdjson::UNESCAPED_CHARS:
      return "a control character stands in a string as it is, not escaped";
    case simdjson::STRING_ERROR:
      return "a string has an escape that JSON does not know";
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
      return "an object or list is not closed";
    case simdjson::T_ATOM_ERROR:
    case simdjson::F_ATOM_ERROR:
    case simdjson::N_ATOM_ERROR:
      return "a value is neither string, number, object, list, true, false nor null";
    case simdjson::NUMBER_ERROR:
      return "a number is malformed";
    case simdjson::INCORRECT_TYPE:
      return "a value of another kind than its beginning promises";
    case simdjson::TRAILING_CONTENT:
      return "more stands behind the end of the object";
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
      return "the record is too large for the JSON parser";
    default:
      return "a comma, colon, bracket, name or value is missing or superfluous";
  }
}

std::string_view trimmed_right(std::string_view text) {
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

// Makes every name stand once, in the place of its first and with its last value. Returns one that did not.
std::string drop_duplicates(std::vector<RecordValue>& values) {
  std::vector<std::size_t> order(values.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return values[a].name < values[b].name; });
  std::vector<bool> dropped(values.size());
  std::string duplicate;
  for (std::size_t first = 0, i = 1; i < order.size(); ++i) {
    if (values[order[i]].name != values[order[first]].name) {
      first = i;
      continue;
    }
    if (duplicate.empty()) duplicate = values[order[i]].name;
    values[order[first]].value.swap(values[order[i]].value);
    values[order[first]].type = values[order[i]].type;
    dropped[order[i]] = true;
  }
  std::size_t at = 0;
  const auto is_dropped = [&](const RecordValue&) { return dropped[at++]; };
  values.erase(std::remove_if(values.begin(), values.end(), is_dropped), values.end());
  return duplicate;
}

bool has_duplicates(const std::vector<RecordValue>& values) {
  constexpr std::size_t few = 32;  // below, comparing all is faster than sorting
  if (values.size() > few) return true;
  for (std::size_t i = 1; i < values.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (values[i].name == values[j].name) return true;
    }
  }
  return false;
}

}  // namespace

struct JsonRecordParser::State {
  ondemand::parser parser;
  ondemand::document document;
  simdjson::error_code error{simdjson::SUCCESS};
  bool started{false};    // `document` is of the text at hand
  std::string own_words;  // an error that is not simdjson's
  std::string prefix;     // of the object that is being walked: "meta."
  std::string unescaped;
  std::size_t lone_surrogates{0};

  // All return false at the first error.
  bool walk(std::string_view json, ValueWriter& out);
  bool flatten(ondemand::object object, ValueWriter& out, int depth);
  bool take(std::string_view name, ondemand::value value, ValueWriter& out, int depth);
  bool check(ondemand::value value, int depth);
  bool check_word(ondemand::value value, ondemand::json_type type);
  bool string_of(ondemand::value value, std::string_view& string);
  bool fail(std::string words);
};

bool JsonRecordParser::State::fail(std::string words) {
  own_words = std::move(words);
  return false;
}

bool JsonRecordParser::State::walk(std::string_view json, ValueWriter& out) {
  const simdjson::padded_string_view padded(json, json.size() + RecordBuffer::padding);
  started = false;
  if ((error = parser.iterate(padded).get(document))) return false;
  started = true;
  ondemand::json_type type{};
  if ((error = document.type().get(type))) return false;
  if (type != ondemand::json_type::object) {
    return fail(type == ondemand::json_type::array ? "a list where an object was expected"
                                                   : "a single value where an object was expected");
  }
  ondemand::object object;
  if ((error = document.get_object().get(object))) return false;
  if (!flatten(object, out, 1)) return false;
  if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) error = simdjson::TRAILING_CONTENT;
  return !error;
}

bool JsonRecordParser::State::flatten(ondemand::object object, ValueWriter& out, int depth) {
  const std::size_t prefix_bytes = prefix.size();
  for (auto field : object) {
    std::string_view key;
    if ((error = field.unescaped_key().get(key))) return false;
    if (prefix_bytes + key.size() > max_name_bytes) {
      return fail(fmt::format("the name of a field is longer than {} bytes", max_name_bytes));
    }
    ondemand::value value;
    if ((error = field.value().get(value))) return false;
    prefix += key;
    if (!take(prefix, value, out, depth)) return false;
    prefix.resize(prefix_bytes);
  }
  return true;
}

bool JsonRecordParser::State::take(std::string_view name, ondemand::value value, ValueWriter& out,
                                   int depth) {
  ondemand::json_type type{};
  if ((error = value.type().get(type))) return false;
  const std::string_view token = value.raw_json_token();
  switch (type) {
    case ondemand::json_type::string: {
      std::string_view string;
      if (!string_of(value, string)) return false;
      out.add(name, ValueType::text) = string;
      return true;
    }
    case ondemand::json_type::object: {
      if (depth >= max_depth) return check(value, depth);  // says so
      ondemand::object object;
      if ((error = value.get_object().get(object))) return false;
      prefix += '.';
      return flatten(object, out, depth + 1);
    }
    case ondemand::json_type::array: {
      if (!check(value, depth)) return false;
      const char* behind = nullptr;
      if ((error = document.current_location().get(behind))) return false;
      const auto length = static_cast<std::size_t>(behind - token.data());
      out.add(name, ValueType::list) = trimmed_right({token.data(), length});
      return true;
    }
    case ondemand::json_type::number:
    case ondemand::json_type::boolean:
      if (!check_word(value, type)) return false;
      out.add(name, type == ondemand::json_type::number ? ValueType::number : ValueType::truth) =
          trimmed_right(token);
      return true;
    case ondemand::json_type::null:
      if (!check_word(value, type)) return false;
      out.add(name, ValueType::text).clear();
      return true;
  }
  return false;
}

// Walks through a list, which on-demand parsing would else leave unchecked.
bool JsonRecordParser::State::check(ondemand::value value, int depth) {
  ondemand::json_type type{};
  if ((error = value.type().get(type))) return false;
  const bool nests = type == ondemand::json_type::array || type == ondemand::json_type::object;
  if (nests && depth >= max_depth) {
    return fail(fmt::format("objects and lists are nested more than {} deep", max_depth));
  }
  if (type == ondemand::json_type::array) {
    ondemand::array array;
    if ((error = value.get_array().get(array))) return false;
    for (auto element : array) {
      ondemand::value inner;
      // NOLINTNEXTLINE(performance-move-const-arg): get() is for rvalues only
      if ((error = std::move(element).get(inner)) || !check(inner, depth + 1)) return false;
    }
    return true;
  }
  if (type == ondemand::json_type::object) {
    ondemand::object object;
    if ((error = value.get_object().get(object))) return false;
    for (auto field : object) {
      ondemand::value inner;
      if ((error = field.value().get(inner)) || !check(inner, depth + 1)) return false;
    }
    return true;
  }
  if (type != ondemand::json_type::string) return check_word(value, type);
  const std::size_t lone_before = lone_surrogates;
  std::string_view string;
  const bool good = string_of(value, string);
  lone_surrogates = lone_before;  // the text of a list stays as it is, so nothing was replaced
  return good;
}

// Numbers stay text, so simdjson's conversion, which refuses what no double can hold, is not asked.
bool JsonRecordParser::State::check_word(ondemand::value value, ondemand::json_type type) {
  const std::string_view word = trimmed_right(value.raw_json_token());
  if (type == ondemand::json_type::number) {
    if (word.empty() || json_number_bytes(word) != word.size()) error = simdjson::NUMBER_ERROR;
  } else if (word != "true" && word != "false" && word != "null") {
    error = simdjson::T_ATOM_ERROR;
  }
  return !error;
}

// Not simdjson's own: that refuses lone surrogates, and copies byte by byte where it is not compiled for the
// processor at hand.
bool JsonRecordParser::State::string_of(ondemand::value value, std::string_view& string) {
  const std::string_view token = trimmed_right(value.raw_json_token());
  const bool closed = token.size() >= 2 && token.back() == '"';
  const auto lone =
      closed ? unescape_json(token.substr(1, token.size() - 2), unescaped, string) : std::nullopt;
  if (!lone) {
    error = simdjson::STRING_ERROR;
    return false;
  }
  lone_surrogates += *lone;
  return true;
}

JsonRecordParser::JsonRecordParser() : state_(std::make_unique<State>()) {}
JsonRecordParser::~JsonRecordParser() = default;

JsonRecordParser::Result JsonRecordParser::parse(std::string_view json, Record& record) {
  State& s = *state_;
  s.error = simdjson::SUCCESS;
  s.own_words.clear();
  s.prefix.clear();
  s.lone_surrogates = 0;
  ValueWriter out(record.values);
  Result result;
  const bool good = s.walk(json, out);
  out.finish();
  constexpr std::size_t kept_bytes = std::size_t{1} << 20;
  if (s.unescaped.capacity() > kept_bytes) s.unescaped = std::string();
  if (!good && s.error == simdjson::UTF8_ERROR) {
    std::string mended(json);
    result.mended.malformed = replace_malformed(mended);
    return parse_mended(std::move(mended), record, result);
  }
  if (!good) {
    if (json.find('\0') != std::string_view::npos) {
      std::string mended(json);
      result.mended.nuls = replace_nuls(mended);
      return parse_mended(std::move(mended), record, result);
    }
    if (json.find('N') != std::string_view::npos || json.find('I') != std::string_view::npos) {
      std::string mended(json);
      if (replace_nan(mended)) return parse_mended(std::move(mended), record, result);
    }
    result.error = s.own_words.empty() ? said_of(s.error) : s.own_words;
    result.unclosed = s.error == simdjson::UNCLOSED_STRING || s.error == simdjson::INCOMPLETE_ARRAY_OR_OBJECT;
    const char* at = nullptr;
    const bool placed = s.started && !result.unclosed && !s.document.current_location().get(at) &&
                        at >= json.data() && at <= json.data() + json.size();
    if (placed) result.column = 1 + code_points({json.data(), static_cast<std::size_t>(at - json.data())});
    return result;
  }
  result.mended.malformed = s.lone_surrogates;
  for (RecordValue& value : record.values) {
    result.mended.nuls += replace_nuls(value.value);
    result.mended.nuls += replace_nuls(value.name);
  }
  if (has_duplicates(record.values)) result.duplicate = drop_duplicates(record.values);
  return result;
}

JsonRecordParser::Result JsonRecordParser::parse_mended(std::string json, Record& record, Result result) {
  const std::size_t size = json.size();
  json.append(RecordBuffer::padding, ' ');
  Result rest = parse(std::string_view(json).substr(0, size), record);
  rest.mended += result.mended;
  return rest;
}

}  // namespace slant
