// Columns of tables for people, and the names of what is counted.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "count/names.hpp"
#include "count/schema.hpp"
#include "table/table.hpp"

namespace slant {

Column label_column(std::string name);
Column number_column(std::string name, int decimals = 6);

// All that are not ignored, of the choices asked for, choice by choice, in order of declaration.
std::vector<VariantId> counted_variants(const Schema& schema, const std::vector<ChoiceId>& choices = {});

// The choice's name; where there are several lexicons, with that of its lexicon.
std::string name_of(const Schema& schema, ChoiceId choice);

// With its choice: "fighters.rebels", "fighters: ignore".
std::string name_of(const Schema& schema, VariantId variant);

// An integer of a table; counts beyond 2^63 do not occur.
Value integer(std::uint64_t number);

}  // namespace slant
