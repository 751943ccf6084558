// Headings of tables, compared without case and all that parts words.
#include "lexicon/formats/table_headings.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "lexicon/formats/lines.hpp"

namespace slant {
namespace {

constexpr auto term_names = std::to_array<std::string_view>(
    {"term",         "terms",       "word",        "words",      "pattern",   "patterns",     "entry",
     "entries",      "token",       "tokens",      "lemma",      "lemmas",    "ngram",        "ngrams",
     "phrase",       "phrases",     "feature",     "features",   "dicterm",   "keyword",      "keywords",
     "expression",   "expressions", "lexeme",      "seed",       "seeds",     "seedword",     "searchterm",
     "searchterms",  "query",       "unigram",     "regex",      "wort",      "wörter",       "woerter",
     "begriff",      "begriffe",    "ausdruck",    "ausdrücke",  "stichwort", "stichwörter",  "schlagwort",
     "schlagwörter", "suchwort",    "suchbegriff", "muster",     "mot",       "mots",         "terme",
     "termes",       "lemme",       "motclé",      "motcle",     "motsclés",  "locution",     "motif",
     "palabra",      "palabras",    "término",     "termino",    "términos",  "terminos",     "expresión",
     "expresion",    "frase",       "frases",      "patrón",     "patron",    "palabraclave", "parola",
     "parole",       "termine",     "termini",     "espressione"});
constexpr auto category_names = std::to_array<std::string_view>(
    {"category",  "categories", "key",         "keys",       "label",      "labels",      "class",
     "classes",   "topic",      "topics",      "sentiment",  "polarity",   "dictionary",  "foundation",
     "choice",    "choices",    "frame",       "frames",     "theme",      "themes",      "group",
     "groups",    "issue",      "issues",      "emotion",    "emotions",   "concept",     "concepts",
     "dimension", "dimensions", "type",        "kategorie",  "kategorien", "thema",       "themen",
     "rahmen",    "klasse",     "wahl",        "auswahl",    "gruppe",     "dimensionen", "polarität",
     "stimmung",  "catégorie",  "categorie",   "catégories", "cadre",      "thème",       "classe",
     "choix",     "groupe",     "étiquette",   "émotion",    "enjeu",      "polarité",    "sujet",
     "categoría", "categoria",  "categorías",  "marco",      "tema",       "clase",       "opción",
     "opcion",    "elección",   "eleccion",    "etiqueta",   "grupo",      "emoción",     "emocion",
     "dimensión", "polaridad",  "sentimiento", "scelta",     "emozione",   "gruppo"});
constexpr auto level_names =
    std::to_array<std::string_view>({"subcategory", "subtopic", "subgroup", "subclass", "unterkategorie",
                                     "souscatégorie", "subcategoría", "subcategoria", "sottocategoria"});
constexpr auto variant_names =
    std::to_array<std::string_view>({"variant", "variants", "variante", "varianten", "variantes", "wording"});
constexpr auto weight_names = std::to_array<std::string_view>(
    {"weight",         "weights",       "score",     "scores",   "value",      "rating",
     "sentimentscore", "polarityscore", "gewicht",   "gewichte", "wert",       "werte",
     "punkte",         "poids",         "valeur",    "peso",     "puntuación", "puntuacion",
     "puntaje",        "valor",         "punteggio", "valore"});
constexpr auto dimension_names = std::to_array<std::string_view>(
    {"valence", "arousal", "dominance", "intensity", "mean", "pleasantness", "activation", "concreteness",
     "imagery", "valenz", "erregung", "dominanz", "valencia", "activación", "valenza", "valencemean",
     "arousalmean", "dominancemean"});
constexpr auto association_names =
    std::to_array<std::string_view>({"association", "associated", "member", "membership"});
constexpr auto aside_names = std::to_array<std::string_view>(
    {"id",          "ids",          "no",        "nr",          "index",          "rank",
     "rang",        "rango",        "number",    "nummer",      "numéro",         "n",
     "freq",        "frequency",    "frequenz",  "häufigkeit",  "fréquence",      "frecuencia",
     "count",       "counts",       "anzahl",    "seqnum",      "sequencenumber", "stddev",
     "std",         "sd",           "syllables", "source",      "quelle",         "fuente",
     "fonte",       "notes",        "note",      "comment",     "comments",       "kommentar",
     "bemerkung",   "commentaire",  "remarque",  "comentario",  "nota",           "definition",
     "description", "gloss",        "defined",   "translation", "übersetzung",    "traduction",
     "traducción",  "partofspeech", "postag",    "wortart",     "year",           "jahr",
     "language",    "lang",         "sprache",   "langue",      "idioma",         "reference",
     "unnamed:",    "coder",        "othtags"});
constexpr auto aside_ends =
    std::to_array<std::string_view>({"count", "freq", "frequency", "proportion", "stddev"});
constexpr auto pole_names = std::to_array<std::string_view>(
    {"positive", "negative", "neutral",  "pos",          "neg",       "neu",       "positiv",  "negativ",
     "positif",  "négatif",  "positivo", "negativo",     "anger",     "fear",      "joy",      "sadness",
     "disgust",  "surprise", "trust",    "anticipation", "wut",       "angst",     "freude",   "trauer",
     "ekel",     "colère",   "peur",     "joie",         "tristesse", "ira",       "miedo",    "alegría",
     "tristeza", "care",     "harm",     "fairness",     "loyalty",   "authority", "sanctity", "purity"});
constexpr auto text_names = std::to_array<std::string_view>(
    {"text", "texts", "body", "content", "fulltext", "article", "articletext", "articlebody", "texte",
     "texto", "inhalt", "volltext", "testo", "contenu", "contenido"});
constexpr auto about_text_names = std::to_array<std::string_view>(
    {"outlet",  "publication", "publisher", "newspaper", "date",    "published", "publishdate",
     "pubdate", "url",         "link",      "author",    "byline",  "title",     "headline",
     "docid",   "documentid",  "articleid", "section",   "datum",   "titel",     "zeitung",
     "titre",   "fecha",       "título",    "medio",     "journal", "data",      "titolo"});
constexpr auto score_like = std::to_array<std::string_view>(
    {"sentiment", "polarity", "polarität", "polarité", "polaridad", "sentimiento", "stimmung"});

std::string folded_name(std::string_view name) {
  std::string folded = fold_case(without_blanks(name));
  std::erase_if(folded, [](char c) { return is_blank(c) || c == '-' || c == '_' || c == '.'; });
  return folded;
}

template <std::size_t n>
bool one_of(std::string_view folded, const std::array<std::string_view, n>& names) {
  return std::find(names.begin(), names.end(), folded) != names.end();
}

bool ends_aside(std::string_view folded) {
  return std::any_of(aside_ends.begin(), aside_ends.end(),
                     [&](std::string_view end) { return folded.ends_with(end); });
}

Heading plain_heading(std::string_view folded) {
  if (one_of(folded, term_names)) return Heading::term;
  if (one_of(folded, weight_names)) return Heading::weight;
  if (one_of(folded, dimension_names)) return Heading::dimension;
  if (one_of(folded, variant_names)) return Heading::variant;
  if (one_of(folded, category_names)) return Heading::category;
  if (one_of(folded, level_names)) return Heading::level;
  if (one_of(folded, association_names)) return Heading::association;
  if (one_of(folded, aside_names) || ends_aside(folded)) return Heading::aside;
  if (one_of(folded, pole_names)) return Heading::pole;
  if (one_of(folded, text_names)) return Heading::text;
  return one_of(folded, about_text_names) ? Heading::about_text : Heading::unknown;
}

}  // namespace

Heading heading_of(std::string_view name) {
  const std::string folded = folded_name(name);
  const std::size_t end = folded.find_last_not_of("0123456789") + 1;
  const Heading plain = plain_heading(std::string_view(folded).substr(0, end));
  const bool numbered = end < folded.size() && folded.substr(end) != "1";
  return plain == Heading::category && numbered ? Heading::level : plain;
}

bool names_either(std::string_view name) {
  return one_of(folded_name(name), score_like);
}

}  // namespace slant
