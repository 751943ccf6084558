// The writers of dictionary formats by name.
#include "lexicon/formats/import.hpp"

namespace slant {

std::optional<WrittenFormat> written_format_of(std::string_view file) {
  if (file.ends_with(".yml")) return WrittenFormat::yaml;
  for (std::size_t i = 0; i < enum_names<WrittenFormat>.size(); ++i) {
    if (file.ends_with("." + std::string(enum_names<WrittenFormat>[i]))) return static_cast<WrittenFormat>(i);
  }
  return std::nullopt;
}

std::string write_dictionary(const Dictionary& dictionary, WrittenFormat format, std::vector<Loss>& losses) {
  switch (format) {
    case WrittenFormat::dic:
      return write_dic(dictionary, losses);
    case WrittenFormat::yaml:
      return write_yaml(dictionary, losses);
    case WrittenFormat::csv:
      return write_csv(dictionary, losses);
    case WrittenFormat::lex:
      break;
  }
  return write_lex(dictionary, losses).text;
}

}  // namespace slant
