// A side door that nobody uses.
#pragma once
