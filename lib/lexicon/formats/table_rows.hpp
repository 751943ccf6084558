// What the rows of a dictionary's table say of its columns. Rows are looked at from number `first` on.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "lexicon/formats/separated.hpp"

namespace slant {

const std::string& cell_of(const SeparatedRow& row, std::size_t column);  // empty where the row is too short

std::size_t filled_cells(const std::vector<SeparatedRow>& rows, std::size_t first, std::size_t column);
std::size_t distinct_cells(const std::vector<SeparatedRow>& rows, std::size_t first, std::size_t column);

// Whether the cell of the first row stands in its column again, in a row that is another.
bool comes_again(const std::vector<SeparatedRow>& rows, std::size_t column);

// "anger | furious; joy | happy", of so many rows.
std::string shown_rows(const std::vector<SeparatedRow>& rows, std::size_t most);

}  // namespace slant
