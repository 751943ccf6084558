// Wrong on purpose: outside headers in a header.
#pragma once

#include <string>

#include <fmt/format.h>
#include <sqlite3.h>
