// Mending of values, with vectorised checks first: hardly any value needs it.
#include "corpus/mend.hpp"

#include <cstring>

#include <fmt/format.h>
#include <simdjson.h>

#include "base/unicode.hpp"

namespace slant {

Mended& Mended::operator+=(Mended other) {
  malformed += other.malformed;
  nuls += other.nuls;
  return *this;
}

bool needs_mending(std::string_view bytes) {
  if (bytes.empty()) return false;
  return std::memchr(bytes.data(), '\0', bytes.size()) != nullptr ||
         !simdjson::validate_utf8(bytes.data(), bytes.size());
}

Mended mend(std::string& value) {
  if (!needs_mending(value)) return {};
  Mended mended;
  mended.malformed = replace_malformed(value);
  mended.nuls = replace_nuls(value);
  return mended;
}

std::size_t replace_nuls(std::string& value) {
  std::size_t at = value.find('\0');
  if (at == std::string::npos) return 0;
  std::string without(value, 0, at);
  std::size_t replaced = 0;
  for (; at < value.size(); ++at) {
    if (value[at] == '\0') {
      without += "\xEF\xBF\xBD";
      ++replaced;
    } else {
      without += value[at];
    }
  }
  value = std::move(without);
  return replaced;
}

void add_faults(Mended mended, const SourcePlace& place, std::vector<Fault>& faults) {
  if (mended.malformed > 0) {
    faults.push_back({"malformed UTF-8",
                      {Severity::warning,
                       place,
                       fmt::format("{} malformed part{} of UTF-8 replaced by U+FFFD", mended.malformed,
                                   mended.malformed == 1 ? "" : "s"),
                       "if the file is in another encoding, name it with --encoding",
                       {},
                       1}});
  }
  if (mended.nuls > 0) {
    faults.push_back({"NUL bytes",
                      {Severity::warning,
                       place,
                       fmt::format("{} NUL{} replaced by U+FFFD", mended.nuls, mended.nuls == 1 ? "" : "s"),
                       {},
                       {},
                       1}});
  }
}

Fault lost_record(std::string kind, const SourcePlace& place, std::string message, std::string hint) {
  return {std::move(kind), {Severity::error, place, std::move(message), std::move(hint), {}, 1}};
}

Fault too_long_record(const SourcePlace& place, std::size_t limit) {
  return lost_record("too long records", place, fmt::format("record longer than {} bytes", limit),
                     "--max-record-bytes sets the limit");
}

Fault damaged_end(const SourcePlace& place, std::string_view damage) {
  return lost_record("damaged files", place, fmt::format("the file breaks off here: {}", damage),
                     "what stands before this place was read; fetch the file again to have the rest");
}

}  // namespace slant
