// What to do with an object that holds articles in a way that is not read.
#pragma once

#include <string>

#include "corpus/record.hpp"

namespace slant {

// For articles under keys of their own ({"17": {"text": …}, …}) and tables by columns ({"text": {"0": …}}): a command that
// makes records of them. Empty for other records.
std::string way_to_articles(const Record& record);

}  // namespace slant
