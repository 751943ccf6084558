// Wrong on purpose: a header named without its layer.
#include "good.hpp"
