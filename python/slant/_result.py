"""What a command gives: tables, with what made them."""

import html
import json


class Result:
    """A table, or several, with the messages of the run and its manifest.

    It is an Arrow table for whoever takes one (`__arrow_c_stream__`): pyarrow.table(result), polars.DataFrame(result),
    duckdb.sql("from result"). `to_pandas()` and `to_polars()` make frames; columns are as `slant COMMAND --columns` tells.
    """

    def __init__(self, ran, manifest):
        self.tables = list(ran.tables)
        self.messages = [message.rstrip("\n") for message in ran.messages]
        self.code = ran.code
        self.manifest = json.loads(manifest) if manifest else None

    @property
    def _first(self):
        if not self.tables:
            raise LookupError("the result has no table")
        return self.tables[0]

    @property
    def columns(self):
        """Names of the columns, in order."""
        return self._first.names()

    def __len__(self):
        return len(self._first) if self.tables else 0

    def __getitem__(self, column):
        """The values of a column as a list; None: there is no value."""
        return self._first.column(self.columns.index(column))

    def rows(self):
        """Every row as a dict."""
        names = self.columns
        for values in zip(*(self._first.column(number) for number in range(len(names)))):
            yield dict(zip(names, values))

    def __iter__(self):
        return self.rows()

    def __arrow_c_stream__(self, requested_schema=None):
        return self._first.__arrow_c_stream__(requested_schema)

    def to_arrow(self):
        """A pyarrow.Table."""
        import pyarrow

        return pyarrow.table(self)

    def to_polars(self):
        """A polars.DataFrame."""
        import polars

        return polars.DataFrame(self)

    def to_pandas(self):
        """A pandas.DataFrame: numbers as float64, integers as int64 or Int64 where some are missing, truths likewise."""
        import pandas

        types = {"integer": "Int64", "truth": "boolean", "number": "float64", "text": "object"}
        frame = {}
        for number, (name, kind) in enumerate(zip(self._first.names(), self._first.kinds())):
            values = self._first.column(number)
            is_whole = None not in values
            numpy_type = {"integer": "int64", "truth": "bool"}.get(kind) if is_whole else None
            frame[name] = pandas.Series(values, dtype=numpy_type or types[kind])
        return pandas.DataFrame(frame)

    def _repr_html_(self):
        most = 20
        parts = []
        for table in self.tables:
            names, size = table.names(), len(table)
            shown = [table.column(number)[:most] for number in range(len(names))]
            head = "".join(f"<th>{html.escape(name)}</th>" for name in names)
            body = "".join(
                "<tr>" + "".join(f"<td>{_shown(value)}</td>" for value in row) + "</tr>" for row in zip(*shown)
            )
            rest = f"<p>{size - most} more rows</p>" if size > most else ""
            parts.append(f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{rest}")
        return "".join(parts)

    def __repr__(self):
        if not self.tables:
            return "<slant.Result without a table>"
        return f"<slant.Result of {len(self)} rows: {', '.join(self.columns)}>"


def _shown(value):
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{value:.4g}"
    return html.escape(str(value))
