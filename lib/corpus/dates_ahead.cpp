// A second pass over the files, which stops for nothing.
#include "corpus/dates_ahead.hpp"

#include <memory>
#include <optional>
#include <utility>

#include "base/diagnostic.hpp"
#include "corpus/byte_source.hpp"
#include "corpus/field_map.hpp"
#include "corpus/path_pattern.hpp"

namespace slant {

DateOrders date_orders_of(const std::vector<CorpusFile>& files, const StreamOptions& stream,
                          const CorpusOptions& options) {
  DateOrders orders;
  FieldMap map(options.fields);
  std::optional<PathPattern> pattern;
  if (!options.path_pattern.empty()) pattern.emplace(options.path_pattern);
  Record record;
  Document document;
  std::vector<Fault> faults;
  std::uint64_t not_counted = 0;
  for (const CorpusFile& file : files) {
    try {
      StreamRecords reader(std::make_unique<FileSource>(file.path, not_counted), file, stream);
      for (;;) {
        const auto outcome = reader.next(record, faults);
        faults.clear();
        if (outcome == RecordReader::Outcome::end) break;
        if (outcome != RecordReader::Outcome::record) continue;
        if (pattern && record.place.line == 0 && !pattern->match(record.path, record.values))
          pattern->match(record.place.file, record.values);
        if (map.apply(record, document, faults)) orders.see(document.place.file, document.date);
      }
    } catch (const InputError&) {  // told of when the file is read for its documents
    } catch (const LimitError&) {
    }
  }
  return orders;
}

}  // namespace slant
