"""The package against the program: every number is the same, whatever the corpus comes in."""

import json
import os
import subprocess
import tempfile
import unittest
import warnings

import pandas
import polars
import pyarrow
import pyarrow.parquet

import slant

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NEWS = os.path.join(ROOT, "examples", "news.jsonl")
SLANT = os.environ["SLANT_BIN"]


def articles():
    with open(NEWS, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def told(command, *words):
    """What the program gives, as JSON."""
    done = subprocess.run([SLANT, *command.split(), NEWS, "-l", "syria", *words, "--format", "json"], capture_output=True, check=True)
    return json.loads(done.stdout)


def same(result, expected):
    return list(result.rows()) == expected


class Commands(unittest.TestCase):
    def test_numbers_are_those_of_the_program(self):
        cases = {
            "table": {}, "count": {}, "axis": {}, "map": {"replicates": 20}, "distance": {"permutations": 49},
            "compare": {"permutations": 49}, "profile": {}, "kwic": {},
        }
        for command, arguments in cases.items():
            words = [f"--{key.replace('_', '-')}={value}" for key, value in arguments.items()]
            with self.subTest(command):
                self.assertTrue(same(getattr(slant, command)(NEWS, "syria", **arguments), told(command, *words)))

    def test_arguments_are_the_flags(self):
        result = slant.table(NEWS, "syria", by=["outlet", "year"], choice=["ruler"], voice=["narrator", "quoted"], zeros="mentioned",
                             no_title=True)
        self.assertTrue(same(result, told("table", "--by", "outlet,year", "--choice", "ruler", "--voice", "narrator+quoted", "--zeros",
                                          "mentioned", "--no-title")))
        self.assertIn("--no-title", result.manifest["arguments"])
        with self.assertRaisesRegex(TypeError, "no argument 'colour'"):
            slant.table(NEWS, "syria", colour=3)

    def test_hits_and_reports(self):
        self.assertTrue(same(slant.hits(NEWS, "syria"), told("count", "--hits")))
        page = slant.report(NEWS, "syria", max_lines=1)
        self.assertIn("<!doctype html>", page.html[:200].lower())
        self.assertIn("<iframe", page._repr_html_())
        with tempfile.TemporaryDirectory() as folder:
            path = slant.report(NEWS, "syria", output=os.path.join(folder, "page.html"), max_lines=0)
            self.assertGreater(os.path.getsize(path), 10_000)


class Corpora(unittest.TestCase):
    def setUp(self):
        self.expected = list(slant.table(NEWS, "syria").rows())

    def check(self, corpus, lexicon="syria"):
        self.assertEqual(list(slant.table(corpus, lexicon).rows()), self.expected)

    def test_frames_and_tables(self):
        frame = pandas.DataFrame(articles())
        table = pyarrow.Table.from_pandas(frame)
        self.check(frame)
        self.check(polars.DataFrame(articles()))
        self.check(table)
        self.check(articles())
        self.check(table.to_reader(max_chunksize=3))
        self.check(pyarrow.concat_tables([table.slice(0, 5), table.slice(5)]))
        self.check(pyarrow.concat_tables([table.slice(3), table.slice(0, 3)]).slice(0).take([*range(29, 32), *range(29)]))

    def test_types_of_texts(self):
        table = pyarrow.table(articles_columns())
        kinds = [pyarrow.large_string(), pyarrow.string_view(), pyarrow.dictionary(pyarrow.int32(), pyarrow.string())]
        for kind in kinds:
            with self.subTest(str(kind)):
                columns = {name: table[name].cast(kind) if name == "outlet" or kind != kinds[2] else table[name] for name in table.column_names}
                self.check(pyarrow.table(columns))

    def test_parquet(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "corpus.parquet")
            pyarrow.parquet.write_table(pyarrow.table(articles_columns()), path, row_group_size=7)
            self.check(path)

    def test_values_of_other_types(self):
        import datetime

        table = pyarrow.table({
            "id": [7, 8], "text": ["The regime leader spoke.", "President Assad spoke."], "outlet": [None, "X"], "score": [1.5, float("nan")],
            "date": [datetime.date(2016, 2, 29), datetime.date(1969, 12, 31)], "at": [datetime.datetime(2016, 2, 29, 12, 30), None],
            "told": [True, None], "tags": [["a", 'b"'], None], "meta": [{"lean": "left", "n": 1}, None],
        })
        rows = list(slant.count(table, "syria", fields=["date", "score", "at", "told", "tags", "meta.lean"]).rows())
        first, second = (next(row for row in rows if row["doc_id"] == one) for one in ("7", "8"))
        self.assertEqual([first[key] for key in ("date", "score", "at", "told", "tags", "meta.lean")],
                         ["2016-02-29", "1.5", "2016-02-29T12:30:00", "true", '["a","b\\""]', "left"])
        self.assertEqual([second[key] or "" for key in ("date", "score", "at", "told", "tags", "meta.lean")],
                         ["1969-12-31", "", "", "", "", ""])

    def test_partials(self):
        with tempfile.TemporaryDirectory() as folder:
            parts = [slant.partial(NEWS, "syria", os.path.join(folder, f"{k}.slant"), shard=f"{k}/3") for k in (1, 2, 3)]
            self.check(parts, None)
            self.check(slant.merge(parts, os.path.join(folder, "all.slant")), None)
            self.check(slant.partial(pandas.DataFrame(articles()), "syria", os.path.join(folder, "frame.slant")), None)


def articles_columns():
    records = articles()
    return {name: [record.get(name) for record in records] for name in ("doc_id", "outlet", "date", "event", "title", "text")}


class Results(unittest.TestCase):
    def test_frames(self):
        result = slant.compare(NEWS, "syria", permutations=19)
        arrow, frame = pyarrow.table(result), result.to_pandas()
        self.assertEqual(arrow.column_names, result.columns)
        self.assertEqual(arrow.to_pylist(), list(result.rows()))
        self.assertEqual(result.to_polars().to_dicts(), list(result.rows()))
        self.assertEqual(frame["count"].tolist(), result["count"])
        self.assertEqual(len(frame), len(result))
        self.assertIn("<table>", result._repr_html_())
        one = arrow.column("outlet")
        del arrow, result  # a column outlives what it came in
        self.assertEqual(one[0].as_py(), frame["outlet"][0])

    def test_manifest(self):
        result = slant.table(NEWS, "syria")
        self.assertEqual(result.manifest["command"], "table")
        self.assertEqual(result.manifest["slant"], slant.__version__)


class Errors(unittest.TestCase):
    def test_all_errors_of_a_lexicon_at_once(self):
        with self.assertRaises(slant.InputError) as caught:
            slant.Lexicon(text='lexicon "x"\nchoice a "b" {\n  c = d\n  e = \n}\n')
        self.assertGreater(len(caught.exception.diagnostics), 1)
        self.assertEqual(caught.exception.diagnostics[0]["file"], "")
        self.assertIn("line 3", str(caught.exception))

    def test_bad_input_has_a_clear_error(self):
        frame = pandas.DataFrame(articles())
        with self.assertRaisesRegex(slant.InputError, "no document has a field 'colour'"):
            slant.table(frame, "syria", by="colour")
        with self.assertRaisesRegex(slant.BadRecords, "text"):
            slant.table(frame[["title", "outlet"]], "syria")
        with self.assertRaisesRegex(slant.InputError, "holds bytes"):
            slant.table(pyarrow.table({"text": pyarrow.array([b"x"])}), "syria")
        with self.assertRaises(FileNotFoundError):
            slant.table("nowhere.jsonl", "syria")
        with self.assertRaisesRegex(slant.InputError, "no file and no record"):
            slant.table([], "syria")
        with self.assertRaisesRegex(slant.InputError, "a corpus is files"):
            slant.table(42, "syria")

    def test_nothing_found_is_a_warning(self):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            slant.table([{"text": "It rained.", "outlet": "X"}], "syria")
        self.assertEqual([one.category for one in caught], [slant.NothingFound])

    def test_a_reader_that_fails(self):
        def batches():
            yield pyarrow.record_batch({"text": ["The regime leader spoke."]})
            raise RuntimeError("the disk is gone")

        reader = pyarrow.RecordBatchReader.from_batches(pyarrow.schema({"text": pyarrow.string()}), batches())
        with self.assertRaisesRegex(slant.InputError, "the disk is gone"):
            slant.table(reader, "syria")


class Threads(unittest.TestCase):
    def test_runs_side_by_side(self):
        from concurrent.futures import ThreadPoolExecutor

        expected = list(slant.table(NEWS, "syria").rows())
        with ThreadPoolExecutor(4) as pool:
            made = list(pool.map(lambda _: list(slant.table(pandas.DataFrame(articles()), "syria", threads=2).rows()), range(8)))
        self.assertTrue(all(one == expected for one in made))


if __name__ == "__main__":
    unittest.main()
