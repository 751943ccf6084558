// The two layouts of a typed table, each turned into a schema and rows of labels and counts.
#pragma once

#include <string>
#include <vector>

#include "count/schema.hpp"
#include "study/typed_grid.hpp"

namespace slant {

struct TypedRows {
  Schema schema;  // one entry a variant, with the variant's number
  std::vector<std::string> label_names;
  std::vector<TypedRow> rows;  // in order of appearance
};

// Both throw InputError with all that is wrong.
TypedRows rows_of_wide(const TypedGrid& grid, const std::vector<std::string>& by);
TypedRows rows_of_tidy(const TypedGrid& grid);

// The variant of that name, which is added with its choice and lexicon where it is new.
class SchemaOfNames {
 public:
  explicit SchemaOfNames(Schema& schema) : schema_(schema) {}
  VariantId variant(const std::string& lexicon, const std::string& choice, const std::string& name,
                    ChoiceKind kind);

 private:
  LexiconId lexicon_named(const std::string& name);

  Schema& schema_;
};

}  // namespace slant
