// Workbooks of libxlsxwriter, which makes files alone: one is made apart and copied to the stream.
#include <cerrno>
#include <cmath>
#include <fstream>
#include <new>
#include <ostream>
#include <system_error>

#include <fmt/format.h>
#include <xlsxwriter.h>

#include "base/diagnostic.hpp"
#include "base/scratch_folder.hpp"
#include "table/cells.hpp"
#include "table/formats.hpp"

namespace slant {
namespace {

constexpr std::int64_t largest_exact = std::int64_t{1} << 53U;  // of numbers in cells, which are doubles

class XlsxWriter : public Writer {
 public:
  explicit XlsxWriter(std::ostream& out) : out_(out) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    book_ = workbook_new_opt(file_.c_str(), &options);
    if (book_ == nullptr) throw std::bad_alloc();
    bold_ = workbook_add_format(book_);
    format_set_bold(bold_);
    // The same bytes whenever it is made.
    lxw_doc_properties properties{};
    properties.created = 946684800;  // 2000-01-01
    workbook_set_properties(book_, &properties);
  }
  XlsxWriter(const XlsxWriter&) = delete;
  XlsxWriter& operator=(const XlsxWriter&) = delete;
  ~XlsxWriter() override {
    if (book_ != nullptr) workbook_close(book_);
  }

  void begin(const Table& table) override {
    const std::string name = table.name.substr(0, longest_sheet_name);
    sheet_ = workbook_add_worksheet(book_, name.c_str());
    if (sheet_ == nullptr)
      sheet_ = workbook_add_worksheet(book_, nullptr);  // a name that is there, or may not be
    if (sheet_ == nullptr) throw std::bad_alloc();
    row_ = 0;
    worksheet_freeze_panes(sheet_, 1, 0);
    for (std::size_t i = 0; i < table.columns.size(); ++i) put_text(i, table.columns[i].name, bold_);
  }

  void add(Row& row) override {
    if (++row_ >= LXW_ROW_MAX)
      throw LimitError(
          fmt::format("a sheet of xlsx has at most {} rows: --format csv has no such limit", LXW_ROW_MAX));
    for (std::size_t i = 0; i < row.size(); ++i) put(i, row[i]);
  }

  void end() override {}

  void close() override {
    const lxw_error error = workbook_close(book_);
    book_ = nullptr;
    if (error != LXW_NO_ERROR)
      throw std::system_error(EIO, std::generic_category(),
                              fmt::format("cannot write xlsx: {}", lxw_strerror(error)));
    std::ifstream made(file_, std::ios::binary);
    out_ << made.rdbuf();
    out_.flush();
    if (!out_)
      throw std::system_error(errno != 0 ? errno : EIO, std::generic_category(), "cannot write the table");
  }

 private:
  static constexpr std::size_t longest_sheet_name = LXW_SHEETNAME_MAX;

  void put(std::size_t column, const Value& value) {
    const auto at = static_cast<lxw_col_t>(column);
    if (const auto* text = std::get_if<std::string>(&value)) {
      put_text(column, *text, nullptr);
    } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
      if (*integer > largest_exact || *integer < -largest_exact)
        put_text(column, std::to_string(*integer), nullptr);
      else
        worksheet_write_number(sheet_, row_, at, static_cast<double>(*integer), nullptr);
    } else if (const auto* number = std::get_if<double>(&value)) {
      if (std::isfinite(*number)) worksheet_write_number(sheet_, row_, at, *number, nullptr);
      if (std::isinf(*number)) put_text(column, *number > 0 ? "inf" : "-inf", nullptr);
    } else if (const auto* is_true = std::get_if<bool>(&value)) {
      worksheet_write_boolean(sheet_, row_, at, *is_true ? 1 : 0, nullptr);
    }
  }

  void put_text(std::size_t column, const std::string& text, lxw_format* format) {
    if (text.empty()) return;
    const lxw_error error =
        worksheet_write_string(sheet_, row_, static_cast<lxw_col_t>(column), text.c_str(), format);
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
      throw LimitError("a cell of xlsx has at most 32,767 characters: --format csv has no such limit");
    if (error != LXW_NO_ERROR)
      throw LimitError(fmt::format("xlsx: {}; --format csv has no such limit", lxw_strerror(error)));
  }

  std::ostream& out_;
  ScratchFolder folder_;
  std::string file_{folder_.file("table.xlsx")};
  lxw_workbook* book_{nullptr};
  lxw_worksheet* sheet_{nullptr};
  lxw_format* bold_{nullptr};
  lxw_row_t row_{0};
};

}  // namespace

std::unique_ptr<Writer> xlsx_writer(std::ostream& out) {
  return std::make_unique<XlsxWriter>(out);
}

}  // namespace slant
