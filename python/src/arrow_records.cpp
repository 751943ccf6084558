// Cells of Arrow arrays as values: texts, numbers, truths, days and moments, dictionaries, lists and structs of them.
#include "arrow_records.hpp"

#include <chrono>
#include <cmath>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nanobind/nanobind.h>

#include "base/diagnostic.hpp"

namespace slant::python {
namespace {

namespace nb = nanobind;

const unsigned char* bytes_at(const ArrowArray& array, std::int64_t buffer) {
  return static_cast<const unsigned char*>(array.buffers[buffer]);
}

template <class Number>
Number number_at(const ArrowArray& array, std::int64_t buffer, std::int64_t at) {
  Number number;
  std::memcpy(&number, bytes_at(array, buffer) + static_cast<std::size_t>(at) * sizeof(Number),
              sizeof(Number));
  return number;
}

bool bit_at(const ArrowArray& array, std::int64_t buffer, std::int64_t at) {
  return (bytes_at(array, buffer)[at >> 3] >> (at & 7) & 1) != 0;
}

// `at` counts from the array's first element, which lies at its offset.
bool is_null(const ArrowArray& array, std::int64_t at) {
  return array.n_buffers > 0 && array.buffers[0] != nullptr && !bit_at(array, 0, array.offset + at);
}

std::string json_text(std::string_view text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') json += '\\';
    if (static_cast<unsigned char>(c) < 0x20) {
      json += fmt::format("\\u{:04x}", static_cast<int>(c));
    } else {
      json += c;
    }
  }
  return json + '"';
}

class Column {
 public:
  Column(std::string named, const ArrowSchema& schema) : name(std::move(named)), format_(schema.format) {
    if (schema.dictionary != nullptr) {
      dictionary_ = std::make_unique<Column>("", *schema.dictionary);
    } else if (format_ == "+l" || format_ == "+L") {
      item_ = std::make_unique<Column>("", *schema.children[0]);
    }
  }

  std::string name;

  // Empty: it is read. Else what to do.
  std::string reason_it_is_not_read() const {
    if (dictionary_) return dictionary_->reason_it_is_not_read();
    if (item_) return item_->reason_it_is_not_read();
    static constexpr std::string_view known[] = {"n", "b", "c", "C", "s", "S",  "i",   "I",  "l",
                                                 "L", "f", "g", "u", "U", "vu", "tdD", "tdm"};
    for (const std::string_view one : known) {
      if (format_ == one) return {};
    }
    if (format_.starts_with("ts")) return {};
    if (format_ == "z" || format_ == "Z" || format_ == "vz" || format_.starts_with("w:"))
      return "it holds bytes: decode it to text first";
    return "leave it out, or make it text";
  }
  const std::string& format() const { return format_; }

  // False: there is no value. `value` keeps its name.
  bool read(const ArrowArray& array, std::int64_t at, RecordValue& value) const {
    if (format_ == "n" || is_null(array, at)) return false;
    if (dictionary_) {
      const std::int64_t index = integer_at(array, array.offset + at);
      return dictionary_->read(*array.dictionary, index, value);
    }
    const std::int64_t k = array.offset + at;
    value.type = ValueType::text;
    switch (format_[0]) {
      case 'u':
        value.value = text_at<std::int32_t>(array, k);
        return true;
      case 'U':
        value.value = text_at<std::int64_t>(array, k);
        return true;
      case 'v':
        value.value = view_at(array, k);
        return true;
      case 'b':
        value.type = ValueType::truth;
        value.value = bit_at(array, 1, k) ? "true" : "false";
        return true;
      case 'f':
      case 'g': {
        const double number = format_ == "f" ? static_cast<double>(number_at<float>(array, 1, k))
                                             : number_at<double>(array, 1, k);
        if (std::isnan(number)) return false;  // what pandas has where there is no value
        value.type = ValueType::number;
        value.value =
            format_ == "f" ? fmt::format("{}", number_at<float>(array, 1, k)) : fmt::format("{}", number);
        if (value.value.ends_with(".0")) value.value.resize(value.value.size() - 2);
        return true;
      }
      case 't':
        return read_time(array, k, value);
      case '+':
        return read_list(array, k, value);
      default:
        value.type = ValueType::number;
        value.value = format_ == "L" ? fmt::format("{}", number_at<std::uint64_t>(array, 1, k))
                                     : fmt::format("{}", integer_at(array, k));
        return true;
    }
  }

 private:
  std::int64_t integer_at(const ArrowArray& array, std::int64_t k) const {
    switch (format_[0]) {
      case 'c':
        return number_at<std::int8_t>(array, 1, k);
      case 'C':
        return number_at<std::uint8_t>(array, 1, k);
      case 's':
        return number_at<std::int16_t>(array, 1, k);
      case 'S':
        return number_at<std::uint16_t>(array, 1, k);
      case 'i':
        return number_at<std::int32_t>(array, 1, k);
      case 'I':
        return number_at<std::uint32_t>(array, 1, k);
      default:
        return number_at<std::int64_t>(array, 1, k);
    }
  }

  template <class Offset>
  static std::string_view text_at(const ArrowArray& array, std::int64_t k) {
    const auto begin = number_at<Offset>(array, 1, k), end = number_at<Offset>(array, 1, k + 1);
    return {reinterpret_cast<const char*>(bytes_at(array, 2)) + begin, static_cast<std::size_t>(end - begin)};
  }

  // 16 bytes: the length, then a short text itself, else where it lies.
  static std::string_view view_at(const ArrowArray& array, std::int64_t k) {
    const unsigned char* const view = bytes_at(array, 1) + 16 * k;
    std::int32_t size = 0, buffer = 0, offset = 0;
    std::memcpy(&size, view, 4);
    constexpr std::int32_t longest_inside = 12;
    if (size <= longest_inside)
      return {reinterpret_cast<const char*>(view) + 4, static_cast<std::size_t>(size)};
    std::memcpy(&buffer, view + 8, 4);
    std::memcpy(&offset, view + 12, 4);
    return {reinterpret_cast<const char*>(bytes_at(array, 2 + buffer)) + offset,
            static_cast<std::size_t>(size)};
  }

  // Days, and moments cut to seconds, as ISO 8601 has them; midnight is a day.
  bool read_time(const ArrowArray& array, std::int64_t k, RecordValue& value) const {
    std::int64_t seconds = 0;
    if (format_ == "tdD") {
      seconds = std::int64_t{number_at<std::int32_t>(array, 1, k)} * 86'400;
    } else {
      std::int64_t in_a_second = 1;
      if (format_ == "tdm" || format_[2] == 'm') in_a_second = 1'000;
      if (format_[1] == 's' && format_[2] == 'u') in_a_second = 1'000'000;
      if (format_[1] == 's' && format_[2] == 'n') in_a_second = 1'000'000'000;
      const auto moment = number_at<std::int64_t>(array, 1, k);
      seconds = moment / in_a_second - (moment % in_a_second < 0 ? 1 : 0);
    }
    const std::chrono::sys_seconds moment{std::chrono::seconds{seconds}};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date{day};
    value.value = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                              static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    const std::int64_t rest = (moment - day).count();
    if (rest != 0) value.value += fmt::format("T{:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60);
    return true;
  }

  bool read_list(const ArrowArray& array, std::int64_t k, RecordValue& value) const {
    const bool is_large = format_ == "+L";
    const std::int64_t begin =
        is_large ? number_at<std::int64_t>(array, 1, k) : number_at<std::int32_t>(array, 1, k);
    const std::int64_t end =
        is_large ? number_at<std::int64_t>(array, 1, k + 1) : number_at<std::int32_t>(array, 1, k + 1);
    std::string json = "[";
    for (std::int64_t i = begin; i < end; ++i) {
      RecordValue item;
      if (i > begin) json += ',';
      if (!item_->read(*array.children[0], i, item)) {
        json += "null";
      } else {
        json += item.type == ValueType::text ? json_text(item.value) : item.value;
      }
    }
    value.type = ValueType::list;
    value.value = json + "]";
    return true;
  }

  std::string format_;
  std::unique_ptr<Column> dictionary_, item_;
};

// A column of the table, or a member of a struct, by the way to it.
struct Leaf {
  std::vector<std::int64_t> way;
  Column column;
};

void find_leaves(const ArrowSchema& schema, const std::string& prefix, std::vector<std::int64_t>& way,
                 std::vector<Leaf>& leaves) {
  for (std::int64_t i = 0; i < schema.n_children; ++i) {
    const ArrowSchema& child = *schema.children[i];
    const std::string name = prefix + (child.name != nullptr ? child.name : "");
    way.push_back(i);
    if (std::string_view(child.format) == "+s") {
      find_leaves(child, name + ".", way, leaves);
    } else {
      leaves.push_back({way, Column(name, child)});
    }
    way.pop_back();
  }
}

class ArrowRecords final : public RecordReader {
 public:
  explicit ArrowRecords(ArrowArrayStream* stream) : stream_(*stream) {
    stream->release = nullptr;  // it is ours now
    ArrowSchema schema{};
    if (stream_.get_schema(&stream_, &schema) != 0) fail();
    std::vector<std::int64_t> way;
    find_leaves(schema, "", way, leaves_);
    schema.release(&schema);
    std::vector<Diagnostic> wrong;
    for (const Leaf& leaf : leaves_) {
      if (const std::string reason = leaf.column.reason_it_is_not_read(); !reason.empty())
        wrong.push_back({Severity::error,
                         {},
                         fmt::format("the column '{}' is of Arrow's type {}, which is not read",
                                     leaf.column.name, leaf.column.format()),
                         reason,
                         {},
                         1});
    }
    if (!wrong.empty()) throw InputError(std::move(wrong));
  }

  ~ArrowRecords() override {
    release_batch();
    if (stream_.release != nullptr) {
      const nb::gil_scoped_acquire lock;
      stream_.release(&stream_);
    }
  }

  Outcome next(Record& record, std::vector<Fault>& /*faults*/) override {
    while (at_ == batch_.length) {
      if (!next_batch()) return Outcome::end;
    }
    std::size_t used = 0;
    record.values.resize(leaves_.size());
    for (const Leaf& leaf : leaves_) {
      RecordValue& value = record.values[used];
      if (!read(leaf, value)) continue;
      value.name = leaf.column.name;
      value.bare = false;
      ++used;
    }
    record.values.resize(used);
    record.place = {"table", ++row_, 0};
    record.path.clear();
    ++at_;
    return Outcome::record;
  }

 private:
  bool read(const Leaf& leaf, RecordValue& value) const {
    const ArrowArray* array = &batch_;
    std::int64_t at = at_;
    for (const std::int64_t step : leaf.way) {
      if (is_null(*array, at)) return false;
      at += array->offset;  // of a struct, where its children's rows are
      array = array->children[step];
    }
    return leaf.column.read(*array, at, value);
  }

  bool next_batch() {
    release_batch();
    const nb::gil_scoped_acquire lock;
    if (stream_.get_next(&stream_, &batch_) != 0) fail();
    at_ = 0;
    if (batch_.release == nullptr) {
      batch_ = {};
      return false;
    }
    return true;
  }

  void release_batch() {
    if (batch_.release == nullptr) return;
    const nb::gil_scoped_acquire lock;
    batch_.release(&batch_);
    batch_ = {};
  }

  [[noreturn]] void fail() {
    const char* const why = stream_.get_last_error(&stream_);
    throw InputError(
        fmt::format("the table cannot be read: {}", why != nullptr ? why : "its stream says no more"));
  }

  ArrowArrayStream stream_;
  std::vector<Leaf> leaves_;
  ArrowArray batch_{};
  std::int64_t at_{0};
  std::uint64_t row_{0};
};

}  // namespace

std::unique_ptr<RecordReader> records_of(ArrowArrayStream* stream) {
  return std::make_unique<ArrowRecords>(stream);
}

}  // namespace slant::python
