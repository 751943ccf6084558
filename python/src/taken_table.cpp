// From rows of values to columns, and from columns to Arrow's buffers.
#include "taken_table.hpp"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <utility>

namespace slant::python {
namespace {

class Taker final : public Writer {
 public:
  explicit Taker(std::vector<std::shared_ptr<TakenTable>>& tables) : tables_(tables) {}

  void begin(const Table& table) override {
    auto taken = std::make_shared<TakenTable>();
    taken->name = table.name;
    taken->caption = table.caption;
    taken->note = table.note;
    for (const slant::Column& column : table.columns)
      taken->columns.push_back({column.name, Kind::text, false, {}});
    tables_.push_back(std::move(taken));
  }

  void add(Row& row) override {
    std::vector<TakenColumn>& columns = tables_.back()->columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const Value& value = row[i];  // stays: what fills the next row may leave it as it is
      const double* const real = std::get_if<double>(&value);
      const bool is_there =
          !std::holds_alternative<std::monostate>(value) && (real == nullptr || !std::isnan(*real));
      if (is_there) widen(columns[i], value);
      columns[i].values.push_back(is_there ? value : Value());
    }
  }

  void end() override {}
  void close() override {}

 private:
  // An integer among numbers is a number; anything among texts is no case that occurs.
  static void widen(TakenColumn& column, const Value& value) {
    const Kind kind = std::holds_alternative<std::string>(value)    ? Kind::text
                      : std::holds_alternative<std::int64_t>(value) ? Kind::integer
                      : std::holds_alternative<double>(value)       ? Kind::real
                                                                    : Kind::truth;
    if (!column.has_kind) {
      column.kind = kind;
    } else if (column.kind != kind) {
      const bool are_numbers = (column.kind == Kind::integer || column.kind == Kind::real) &&
                               (kind == Kind::integer || kind == Kind::real);
      column.kind = are_numbers ? Kind::real : Kind::text;
    }
    column.has_kind = true;
  }

  std::vector<std::shared_ptr<TakenTable>>& tables_;
};

const char* format_of(Kind kind) {
  switch (kind) {
    case Kind::integer:
      return "l";
    case Kind::real:
      return "g";
    case Kind::truth:
      return "b";
    case Kind::text:
      break;
  }
  return "U";
}

// Children may be taken out and outlive what they came in: each holds all of it.
template <class Held, class Struct>
void hold(const std::shared_ptr<Held>& held, Struct& one) {
  one.private_data = new std::shared_ptr<Held>(held);
  one.release = [](Struct* released) {
    for (std::int64_t i = 0; i < released->n_children; ++i) {
      if (released->children[i]->release != nullptr) released->children[i]->release(released->children[i]);
    }
    delete static_cast<std::shared_ptr<Held>*>(released->private_data);
    released->release = nullptr;
  };
}

struct HeldSchema {
  std::vector<ArrowSchema> children;
  std::vector<ArrowSchema*> pointers;
  std::shared_ptr<const TakenTable> table;
};

struct Buffers {
  std::vector<std::uint8_t> valid, bits;
  std::vector<std::int64_t> integers;  // or where texts end
  std::vector<double> reals;
  std::string texts;
  const void* pointers[3]{};
};

struct HeldArray {
  std::vector<Buffers> buffers;
  std::vector<ArrowArray> children;
  std::vector<ArrowArray*> pointers;
  const void* no_buffer[1]{nullptr};
};

void set_bit(std::vector<std::uint8_t>& bits, std::size_t at) {
  bits[at / 8] = static_cast<std::uint8_t>(bits[at / 8] | 1U << (at % 8));
}

std::string text_of(const Value& value) {
  if (const auto* const text = std::get_if<std::string>(&value)) return *text;
  if (const auto* const integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
  if (const auto* const truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
  return {};
}

void fill(const TakenColumn& column, Buffers& buffers, ArrowArray& array) {
  const std::size_t rows = column.values.size();
  buffers.valid.assign((rows + 7) / 8, 0);
  array = {};
  array.length = static_cast<std::int64_t>(rows);
  array.n_buffers = column.kind == Kind::text ? 3 : 2;
  if (column.kind == Kind::truth) buffers.bits.assign((rows + 7) / 8, 0);
  if (column.kind == Kind::text) buffers.integers.push_back(0);
  for (std::size_t i = 0; i < rows; ++i) {
    const Value& value = column.values[i];
    const bool is_there = !std::holds_alternative<std::monostate>(value);
    if (is_there) {
      set_bit(buffers.valid, i);
    } else {
      ++array.null_count;
    }
    switch (column.kind) {
      case Kind::text:
        buffers.texts += text_of(value);
        buffers.integers.push_back(static_cast<std::int64_t>(buffers.texts.size()));
        break;
      case Kind::integer:
        buffers.integers.push_back(is_there ? std::get<std::int64_t>(value) : 0);
        break;
      case Kind::real: {
        const auto* const integer = std::get_if<std::int64_t>(&value);
        buffers.reals.push_back(integer != nullptr ? static_cast<double>(*integer)
                                : is_there         ? std::get<double>(value)
                                                   : 0);
        break;
      }
      case Kind::truth:
        if (is_there && std::get<bool>(value)) set_bit(buffers.bits, i);
        break;
    }
  }
  buffers.pointers[0] = array.null_count > 0 ? buffers.valid.data() : nullptr;
  if (column.kind == Kind::text || column.kind == Kind::integer)
    buffers.pointers[1] = buffers.integers.data();
  if (column.kind == Kind::real) buffers.pointers[1] = buffers.reals.data();
  if (column.kind == Kind::truth) buffers.pointers[1] = buffers.bits.data();
  if (column.kind == Kind::text) buffers.pointers[2] = buffers.texts.data();
  array.buffers = buffers.pointers;
}

struct HeldStream {
  std::shared_ptr<const TakenTable> table;
  bool is_done{false};
};

HeldStream& held(ArrowArrayStream* stream) {
  return *static_cast<HeldStream*>(stream->private_data);
}

int schema_of(ArrowArrayStream* stream, ArrowSchema* out) {
  auto kept = std::make_shared<HeldSchema>();
  kept->table = held(stream).table;
  const std::vector<TakenColumn>& columns = kept->table->columns;
  kept->children.resize(columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    ArrowSchema& child = kept->children[i];
    child = {};
    child.format = format_of(columns[i].kind);
    child.name = columns[i].name.c_str();
    child.flags = arrow_nullable;
    hold(kept, child);
    kept->pointers.push_back(&child);
  }
  *out = {};
  out->format = "+s";
  out->name = "";
  out->n_children = static_cast<std::int64_t>(columns.size());
  out->children = kept->pointers.data();
  hold(kept, *out);
  return 0;
}

int array_of(ArrowArrayStream* stream, ArrowArray* out) {
  *out = {};
  if (std::exchange(held(stream).is_done, true)) return 0;  // the end
  const TakenTable& table = *held(stream).table;
  auto kept = std::make_shared<HeldArray>();
  kept->buffers.resize(table.columns.size());
  kept->children.resize(table.columns.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    fill(table.columns[i], kept->buffers[i], kept->children[i]);
    hold(kept, kept->children[i]);
    kept->pointers.push_back(&kept->children[i]);
  }
  out->length = static_cast<std::int64_t>(table.rows());
  out->n_buffers = 1;
  out->buffers = kept->no_buffer;
  out->n_children = static_cast<std::int64_t>(kept->children.size());
  out->children = kept->pointers.data();
  hold(kept, *out);
  return 0;
}

template <auto make, class Out>
int attempt(ArrowArrayStream* stream, Out* out) {
  try {
    return make(stream, out);
  } catch (...) {
    return ENOMEM;  // nothing else can go wrong
  }
}

const char* no_error(ArrowArrayStream*) {
  return "out of memory";
}

void release_stream(ArrowArrayStream* stream) {
  delete static_cast<HeldStream*>(stream->private_data);
  stream->release = nullptr;
}

}  // namespace

std::unique_ptr<Writer> taker(std::vector<std::shared_ptr<TakenTable>>& tables) {
  return std::make_unique<Taker>(tables);
}

void export_stream(std::shared_ptr<const TakenTable> table, ArrowArrayStream* stream) {
  *stream = {};
  stream->get_schema = attempt<schema_of, ArrowSchema>;
  stream->get_next = attempt<array_of, ArrowArray>;
  stream->get_last_error = no_error;
  stream->release = release_stream;
  stream->private_data = new HeldStream{std::move(table), false};
}

}  // namespace slant::python
