// Headings of tables, compared without case and all that parts words.
#include "lexicon/formats/table_headings.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "base/unicode.hpp"
#include "lexicon/formats/lines.hpp"

namespace slant {
namespace {

constexpr auto terms = std::to_array<std::string_view>(
    {"term",      "terms",     "word",      "words",     "pattern",      "patterns", "entry",
     "entries",   "token",     "tokens",    "lemma",     "ngram",        "phrase",   "phrases",
     "feature",   "dicterm",   "keyword",   "keywords",  "expression",   "wort",     "wörter",
     "begriff",   "begriffe",  "ausdruck",  "stichwort", "mot",          "mots",     "terme",
     "termes",    "lemme",     "palabra",   "palabras",  "término",      "termino",  "términos",
     "terminos",  "expresión", "expresion", "lexeme",    "seed",         "regex",    "schlagwort",
     "muster",    "motclé",    "motcle",    "motif",     "palabraclave", "patrón",   "patron",
     "searchterm"});
constexpr auto categories = std::to_array<std::string_view>(
    {"category",   "categories", "key",      "label",  "class",     "topic",     "sentiment", "polarity",
     "dictionary", "foundation", "choice",   "frame",  "kategorie", "thema",     "rahmen",    "klasse",
     "catégorie",  "categorie",  "cadre",    "thème",  "theme",     "categoría", "categoria", "marco",
     "tema",       "clase",      "classe",   "group",  "issue",     "emotion",   "concept",   "dimension",
     "type",       "wahl",       "auswahl",  "gruppe", "choix",     "groupe",    "étiquette", "opción",
     "opcion",     "elección",   "etiqueta", "grupo"});
constexpr auto variants = std::to_array<std::string_view>({"variant", "variants", "variante", "wording"});
constexpr auto weights = std::to_array<std::string_view>(
    {"weight", "score", "value", "valence", "intensity", "mean", "sentimentscore", "gewicht", "wert",
     "valenz", "poids", "valeur", "peso", "puntuación", "puntuacion", "valor", "valencia"});
constexpr auto score_like = std::to_array<std::string_view>({"sentiment", "polarity"});

std::string folded_name(std::string_view name) {
  std::string folded = fold_case(without_blanks(name));
  std::erase_if(folded, [](char c) { return is_blank(c) || c == '-' || c == '_'; });
  return folded;
}

template <std::size_t n>
bool one_of(std::string_view folded, const std::array<std::string_view, n>& names) {
  return std::find(names.begin(), names.end(), folded) != names.end();
}

}  // namespace

TableColumn column_named(std::string_view name) {
  const std::string folded = folded_name(name);
  if (one_of(folded, terms)) return TableColumn::term;
  if (one_of(folded, weights)) return TableColumn::weight;
  if (one_of(folded, variants)) return TableColumn::variant;
  return one_of(folded, categories) ? TableColumn::category : TableColumn::none;
}

bool names_either(std::string_view name) {
  return one_of(folded_name(name), score_like);
}

bool names_next_level(std::string_view name, std::size_t levels) {
  return folded_name(name) == fmt::format("category{}", levels + 1);
}

}  // namespace slant
