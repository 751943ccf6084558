// Commands inside another program, which gives records and takes tables in place of files.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "corpus/record.hpp"
#include "table/writer.hpp"

namespace slant::cli {

struct Embedding {
  std::function<std::unique_ptr<RecordReader>()> records;  // in place of "-"; empty: stdin
  std::function<std::unique_ptr<Writer>()> writer;         // in place of "-"; empty: stdout
  std::function<void(std::uint64_t documents)>
      progress;  // on the thread that runs the command; what it throws ends the run
};

// While this lives, commands that this thread runs are embedded so.
class Embedded {
 public:
  explicit Embedded(const Embedding& embedding);
  ~Embedded();
  Embedded(const Embedded&) = delete;
  Embedded& operator=(const Embedded&) = delete;
};

const Embedding* embedding();  // of this thread; null: the command stands alone

}  // namespace slant::cli
