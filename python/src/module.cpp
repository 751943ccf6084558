// slant._slant: commands run with records and tables of Python's in place of files.
#include <memory>
#include <new>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nanobind/nanobind.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include "arrow_records.hpp"
#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "base/version.hpp"
#include "commands.hpp"
#include "embedding.hpp"
#include "launch.hpp"
#include "taken_table.hpp"

namespace nb = nanobind;

namespace slant::python {
namespace {

using Tables = std::vector<std::shared_ptr<TakenTable>>;

nb::dict as_dict(const Diagnostic& one) {
  nb::dict dict;
  dict["severity"] = std::string(one.severity == Severity::error     ? "error"
                                 : one.severity == Severity::warning ? "warning"
                                                                     : "note");
  dict["file"] = one.place.file;
  dict["line"] = one.place.line;
  dict["column"] = one.place.column;
  dict["message"] = one.message;
  dict["hint"] = one.hint;
  return dict;
}

// An exception of the package, by its name.
[[noreturn]] void raise(const char* name, const std::string& message,
                        const std::vector<Diagnostic>& diagnostics = {}) {
  nb::list all;
  for (const Diagnostic& one : diagnostics) all.append(as_dict(one));
  const nb::object type = nb::module_::import_("slant._errors").attr(name);
  PyErr_SetObject(type.ptr(), type(message, all).ptr());
  throw nb::python_error();
}

[[noreturn]] void raise_current() {
  try {
    throw;
  } catch (const InputError& error) {
    std::string message;
    for (const Diagnostic& one : error.diagnostics()) message += to_string(one);
    if (message.ends_with('\n')) message.pop_back();
    raise("InputError", message, error.diagnostics());
  } catch (const BadRecords& error) {
    raise("BadRecords", error.what());
  } catch (const LimitError& error) {
    raise("LimitError", error.what());
  } catch (const std::system_error& error) {
    PyErr_SetObject(PyExc_OSError, nb::make_tuple(error.code().value(), error.what()).ptr());
    throw nb::python_error();
  }
}

struct Ran {
  int code{0};
  Tables tables;
  std::vector<std::string> messages;
};

// The stream behind a capsule of Arrow's.
ArrowArrayStream* stream_in(const nb::object& capsule) {
  auto* const stream =
      static_cast<ArrowArrayStream*>(PyCapsule_GetPointer(capsule.ptr(), "arrow_array_stream"));
  if (stream == nullptr) throw nb::python_error();
  return stream;
}

// Runs `slant WORDS…`. `records`: None, or a capsule of Arrow's that is read in place of "-". `progress`: None, or called now
// and then with the number of documents.
Ran run(const std::vector<std::string>& words, const nb::object& records, const nb::object& progress) {
  Ran ran;
  cli::Embedding embedding;
  ArrowArrayStream* const stream = records.is_none() ? nullptr : stream_in(records);
  if (stream != nullptr) embedding.records = [stream] { return records_of(stream); };
  embedding.writer = [&ran] { return taker(ran.tables); };
  embedding.progress = [&progress](std::uint64_t documents) {
    const nb::gil_scoped_acquire lock;
    if (PyErr_CheckSignals() != 0) throw nb::python_error();  // Ctrl-C
    if (!progress.is_none()) progress(documents);
  };
  try {
    const nb::gil_scoped_release unlock;
    const Hearing hearing([&ran](std::string text) { ran.messages.push_back(std::move(text)); });
    const cli::Embedded embedded(embedding);
    ran.code = cli::launch(words);
  } catch (const nb::python_error&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (...) {
    raise_current();
  }
  return ran;
}

nb::list flags_of(const std::string& command) {
  cli::Sheet sheet(command);
  cli::commands.fill_in(sheet);
  nb::list flags;
  for (const cli::Flag& flag : sheet.flags()) {
    nb::dict one;
    one["name"] = flag.long_name();
    one["placeholder"] = flag.placeholder;
    one["help"] = flag.help;
    one["heading"] = flag.heading;
    one["default"] = flag.default_text();
    one["is_switch"] = flag.is_switch();
    one["is_positional"] = flag.is_positional();
    one["is_output"] = flag.is_output;
    one["is_setting"] = flag.is_setting;
    one["takes_many"] = flag.value.takes_many;
    one["is_number"] = flag.value.is_number;
    one["names"] = flag.value.names;
    flags.append(one);
  }
  return flags;
}

std::string summary_of(const std::string& command) {
  cli::Sheet sheet(command);
  cli::commands.fill_in(sheet);
  return sheet.summary;
}

nb::object value_as_object(const Value& value) {
  if (const auto* const text = std::get_if<std::string>(&value)) return nb::str(text->data(), text->size());
  if (const auto* const integer = std::get_if<std::int64_t>(&value)) return nb::int_(*integer);
  if (const auto* const real = std::get_if<double>(&value)) return nb::float_(*real);
  if (const auto* const truth = std::get_if<bool>(&value)) return nb::bool_(*truth);
  return nb::none();
}

nb::list column_as_list(const TakenTable& table, std::size_t number) {
  nb::list values;
  for (const Value& value : table.columns.at(number).values) values.append(value_as_object(value));
  return values;
}

std::vector<std::string> names_of(const TakenTable& table) {
  std::vector<std::string> names;
  for (const TakenColumn& column : table.columns) names.push_back(column.name);
  return names;
}

std::vector<std::string> kinds_of(const TakenTable& table) {
  static constexpr const char* names[] = {"text", "integer", "number", "truth"};
  std::vector<std::string> kinds;
  for (const TakenColumn& column : table.columns)
    kinds.emplace_back(names[static_cast<std::size_t>(column.kind)]);
  return kinds;
}

nb::object stream_of(const std::shared_ptr<TakenTable>& table, const nb::object& /*requested_schema*/) {
  auto stream = std::make_unique<ArrowArrayStream>();
  export_stream(table, stream.get());
  PyObject* const capsule = PyCapsule_New(stream.get(), "arrow_array_stream", [](PyObject* released) {
    auto* const held = static_cast<ArrowArrayStream*>(PyCapsule_GetPointer(released, "arrow_array_stream"));
    if (held->release != nullptr) held->release(held);
    delete held;
  });
  if (capsule == nullptr) throw nb::python_error();
  stream.release();
  return nb::steal(capsule);
}

}  // namespace
}  // namespace slant::python

NB_MODULE(_slant, module) {
  using namespace slant::python;
  module.doc() = "Commands of slant with records and tables of Python's in place of files.";
  nb::class_<TakenTable>(module, "Table")
      .def_ro("name", &TakenTable::name)
      .def_ro("caption", &TakenTable::caption)
      .def_ro("note", &TakenTable::note)
      .def("__len__", &TakenTable::rows)
      .def("names", &names_of)
      .def("kinds", &kinds_of)
      .def("column", &column_as_list)
      .def("__arrow_c_stream__", &stream_of, nb::arg("requested_schema") = nb::none());
  nb::class_<Ran>(module, "Ran")
      .def_ro("code", &Ran::code)
      .def_ro("tables", &Ran::tables)
      .def_ro("messages", &Ran::messages);
  module.def("run", &run, nb::arg("words"), nb::arg("records").none(), nb::arg("progress").none());
  module.def("main", [](const std::vector<std::string>& words) { return slant::cli::run_program(words); });
  module.def("commands", [] { return slant::cli::commands.names(); });
  module.def("flags", &flags_of);
  module.def("summary", &summary_of);
  module.def("version", [] { return std::string(slant::version()); });
}
