// Rows of an Arrow stream as records of a corpus.
#pragma once

#include <memory>

#include "arrow.hpp"
#include "corpus/record.hpp"

namespace slant::python {

// Takes over the stream. Throws InputError with every column of a type that is not read, and what the stream tells of
// an error. The Python that a stream may be is called with its lock held; nothing else here needs it.
std::unique_ptr<RecordReader> records_of(ArrowArrayStream* stream);

}  // namespace slant::python
