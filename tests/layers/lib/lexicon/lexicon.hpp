// Wrong on purpose: a door that includes what is none.
#pragma once

#include "base/ids.hpp"
#include "lexicon/header.hpp"
