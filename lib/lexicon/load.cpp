// Reading of a .lex file: bytes → text → AST → Lexicon → findings.
#include "lexicon/load.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <limits>
#include <system_error>

#include "base/hash.hpp"
#include "base/unicode.hpp"
#include "lexicon/ast_print.hpp"
#include "lexicon/diagnostics.hpp"
#include "lexicon/formats/import.hpp"
#include "lexicon/grammar.hpp"
#include "lexicon/lint.hpp"
#include "lexicon/resolve.hpp"
#include "text/elisions.hpp"

namespace slant {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t first_chunk = std::size_t{1} << 16U;
constexpr std::size_t size_limit = std::size_t{256} << 20U;

[[noreturn]] void refuse(const std::string& name, std::string message, std::string hint) {
  throw InputError({Diagnostic{Severity::error, {name, 0, 0}, std::move(message), std::move(hint), {}, 1}});
}

[[noreturn]] void refuse_size(const std::string& name) {
  refuse(name, "a file of more than 256 MB, expected a lexicon",
         "is it a corpus? lexicons are given with -l");
}

bool starts_like_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

// Points at the first malformed byte.
[[noreturn]] void refuse_malformed(std::string_view bytes, const std::string& name) {
  std::string mended(bytes);
  replace_malformed(mended);
  std::size_t at = 0;
  while (at < bytes.size() && bytes[at] == mended[at]) ++at;
  Diagnostics diagnostics(mended, name);
  diagnostics.error({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at)},
                    "bytes that are not UTF-8", "save the file with the encoding UTF-8");
  throw InputError(diagnostics.errors());
}

void check_bytes(std::string_view bytes, const std::string& name) {
  if (bytes.size() > size_limit) refuse_size(name);
  if (starts_like_utf16(bytes)) {
    refuse(name, "a file in UTF-16, expected UTF-8", "save the file with the encoding UTF-8");
  }
  if (bytes.find('\0') != std::string_view::npos) {
    refuse(name, "a binary file, expected a lexicon as plain text", "");
  }
  if (!is_valid_utf8(bytes)) refuse_malformed(bytes, name);
}

// Also of what has no size, such as a pipe, and no more than shows that it is too large.
std::string all_of(std::ifstream& file, const std::string& path) {
  std::string bytes;
  std::size_t size = 0;
  while (file) {
    if (size > size_limit) refuse_size(path);
    bytes.resize(size + std::max(size, first_chunk));
    file.read(bytes.data() + size, static_cast<std::streamsize>(bytes.size() - size));
    size += static_cast<std::size_t>(file.gcount());
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace

LoadedLexicon read_lexicon(std::string_view text, const std::string& name, const LoadOptions& options) {
  check_bytes(text, name);
  const std::uint64_t hash = hash_of(text);
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  Diagnostics diagnostics(text, name);
  const ast::File file = parse_lexicon(diagnostics);
  Resolved resolved = resolve(file, options, diagnostics);
  if (diagnostics.failed()) throw InputError(diagnostics.errors());
  resolved.lexicon.schema.lexicons.front().hash = hash;
  lint(resolved, diagnostics);
  LoadedLexicon loaded{
      std::move(resolved.lexicon), diagnostics.warnings(), std::move(resolved.paths), {}, {}, {}};
  take_levels(loaded, options);
  return loaded;
}

std::string laid_out(std::string_view text, const std::string& name) {
  read_lexicon(text, name);  // throws for what is wrong in it
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  Diagnostics diagnostics(text, name);
  return to_string(parse_lexicon(diagnostics));
}

void take_levels(LoadedLexicon& loaded, const LoadOptions& options) {
  if (!options.levels) return;
  Levelled levelled = at_levels(std::move(loaded.lexicon), loaded.paths, *options.levels);
  loaded.lexicon = std::move(levelled.lexicon);
  loaded.left_out = std::move(levelled.left_out);
  loaded.paths.clear();
}

std::string read_lexicon_file(const std::string& path) {
  std::error_code fault;
  if (std::filesystem::is_directory(path, fault)) {
    refuse(path, "a folder, expected a .lex file", "name the file: -l " + path + "/NAME.lex");
  }
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::system_error(errno != 0 ? errno : EIO, std::generic_category(), path);
  std::string bytes = all_of(file, path);
  if (file.bad()) throw std::system_error(errno != 0 ? errno : EIO, std::generic_category(), path);
  return bytes;
}

LoadedLexicon load_lexicon(const std::string& path, const LoadOptions& options) {
  const std::string bytes = read_lexicon_file(path);
  return path.ends_with(".lex") ? read_lexicon(bytes, path, options) : read_any_lexicon(bytes, path, options);
}

Lexicon combine_loaded(const std::vector<std::string>& paths, std::vector<Lexicon> lexicons,
                       LoadOptions options) {
  const std::vector<std::string> said = options.languages;
  for (const Lexicon& one : lexicons) options.languages.push_back(one.schema.lexicons.front().language);
  for (std::size_t i = 0; i < lexicons.size(); ++i) {
    Elisions own(said);
    own.add(lexicons[i].schema.lexicons.front().language);
    if (own != Elisions(options.languages)) lexicons[i] = load_lexicon(paths[i], options).lexicon;
  }
  return combine(std::move(lexicons));
}

}  // namespace slant
