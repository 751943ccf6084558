"""Slant: who chose which words, in whose voice, and how often.

    import slant
    slant.table("news.jsonl", "syria", by="outlet").to_pandas()

Every command of the program is a function here, with its names and defaults; `help(slant.table)` tells them. A corpus is files, or a
table in memory; a result is an Arrow table that pandas, polars and DuckDB take.
"""

import os as _os

_LEXICONS = _os.path.join(_os.path.dirname(__file__), "lexicons")
if _os.path.isdir(_LEXICONS):
    _os.environ.setdefault("SLANT_LEXICONS", _LEXICONS)

from . import _commands, _slant  # noqa: E402
from ._commands import Lexicon, Page, convert, explain, hits, lint, merge, partial, report  # noqa: E402
from ._errors import BadRecords, InputError, LimitError, NothingFound, SlantError  # noqa: E402
from ._result import Result  # noqa: E402

__version__ = _slant.version()
_BY_COMMAND = ("table", "count", "kwic", "profile", "axis", "map", "compare", "distance", "partisanship", "cluster", "scale", "inspect")
__all__ = [*_BY_COMMAND, "BadRecords", "InputError", "Lexicon", "LimitError", "NothingFound", "Page", "Result", "SlantError", "convert",
           "explain", "hits", "lint", "merge", "partial", "report"]


def __getattr__(name):
    # Made when it is first asked for: most programs use two or three.
    if name not in _BY_COMMAND:
        raise AttributeError(f"module 'slant' has no attribute '{name}'")
    made = _commands.function_of(name)
    globals()[name] = made
    return made


def __dir__():
    return sorted([*globals(), *_BY_COMMAND])
