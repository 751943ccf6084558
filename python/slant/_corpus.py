"""What may be a corpus: files, or a table in memory."""

import os

from ._errors import InputError


def _pairs_to_table(records):
    try:
        import pyarrow
    except ImportError as error:
        raise InputError("a list of records needs pyarrow", [{"hint": "pip install pyarrow, or give a file"}]) from error
    names = {}
    for number, record in enumerate(records):
        if not hasattr(record, "items"):
            raise InputError(f"record {number} of the corpus is no dict: {type(record).__name__}")
        names.update(dict.fromkeys(record))
    return pyarrow.table({name: [record.get(name) for record in records] for name in names})


def _stream_of(data):
    """A capsule of Arrow's stream interface, and what must outlive it; None: `data` is no table."""
    if hasattr(data, "__arrow_c_stream__"):
        return data.__arrow_c_stream__(), data
    if hasattr(data, "fetch_record_batch"):  # a DuckDB relation of before it had the interface
        reader = data.fetch_record_batch()
        return reader.__arrow_c_stream__(), reader
    if hasattr(data, "to_arrow_table"):
        table = data.to_arrow_table()
        return table.__arrow_c_stream__(), table
    if hasattr(data, "columns") and hasattr(data, "iloc"):  # pandas before it had the interface
        import pyarrow

        table = pyarrow.Table.from_pandas(data, preserve_index=False)
        return table.__arrow_c_stream__(), table
    return None


def _parquet(path):
    import pyarrow.parquet

    file = pyarrow.parquet.ParquetFile(path)
    import pyarrow

    return pyarrow.RecordBatchReader.from_batches(file.schema_arrow, file.iter_batches(batch_size=4096))


def read(corpus):
    """Paths and a stream: of a table the one path is "-"."""
    if isinstance(corpus, (str, os.PathLike)):
        path = os.fspath(corpus)
        if path.endswith(".parquet"):
            return ["-"], _stream_of(_parquet(path))
        return [path], None
    stream = _stream_of(corpus)
    if stream is not None:
        return ["-"], stream
    if isinstance(corpus, (list, tuple)):
        if not corpus:
            raise InputError("the corpus is empty: no file and no record is given")
        if all(isinstance(one, (str, os.PathLike)) for one in corpus):
            return [os.fspath(one) for one in corpus], None
        return ["-"], _stream_of(_pairs_to_table(corpus))
    raise InputError(
        f"a corpus is files, a table or a list of dicts, and this is {type(corpus).__name__}",
    )
