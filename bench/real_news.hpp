// The articles of the shared data, where there are any.
#pragma once

#include <vector>

#include "article.hpp"

namespace slant::bench {

// All of outlets/ and same_event/ under SLANT_DATA (the environment's, or the build's); empty where absent.
std::vector<Article> real_news();

}  // namespace slant::bench
