"""A function for each command, made from what the command says of itself: names, defaults and help are those of the program."""

import contextlib
import functools
import inspect
import os
import tempfile
import warnings

from . import _corpus, _slant
from ._errors import BadRecords, InputError, NothingFound, SlantError
from ._result import Result

_OWN = {"-o", "--output", "--manifest", "--quiet", "--format", "--width", "--bom", "--columns", "--force", "--sync"}


def _keyword(flag):
    return flag["name"].removeprefix("--").replace("-", "_")


def _words(flag, value):
    """What would be typed for a value."""
    name = flag["name"]
    if flag["is_switch"]:
        if not isinstance(value, bool):
            raise InputError(f"{_keyword(flag)} is True or False, and this is {value!r}")
        return [name] if value else []
    if isinstance(value, dict):  # field={"outlet": "source"}
        value = [f"{key}={one}" for key, one in value.items()]
    if isinstance(value, (list, tuple)):
        texts = [str(one) for one in value]
        if not flag["takes_many"]:
            texts = ["+".join(texts) if "+" in flag["placeholder"] else ",".join(texts)]
    else:
        texts = [str(value)]
    return [word for text in texts for word in (f"{name}={text}",)]


@contextlib.contextmanager
def _lexicon_words(lexicon):
    """-l for each lexicon: a name, a file, a Lexicon, or several of these."""
    many = lexicon if isinstance(lexicon, (list, tuple)) else [lexicon]
    with contextlib.ExitStack() as stack:
        words = []
        for one in many:
            path = stack.enter_context(one._path()) if isinstance(one, Lexicon) else os.fspath(one)
            words += ["-l", path]
        yield words


class Lexicon:
    """A lexicon by name or file, or from its text.

    Lexicon("syria") is the one that ships; Lexicon("my.lex") a file; Lexicon(text='lexicon "Mine"\\n…') is checked at once.
    """

    def __init__(self, name=None, *, text=None):
        if (name is None) == (text is None):
            raise InputError("a lexicon is named, or its text is given: one of both")
        self.name, self.text = name, text
        with self._path() as path, _as_text(self):
            _slant.run(["lexicon", "show", path, "--format=csv"], None, None)

    @contextlib.contextmanager
    def _path(self):
        if self.text is None:
            yield os.fspath(self.name)
            return
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "lexicon.lex")
            with open(path, "w", encoding="utf-8") as file:
                file.write(self.text)
            yield path

    def __repr__(self):
        return f"Lexicon({self.name!r})" if self.text is None else f"Lexicon(text=<{len(self.text)} characters>)"


@contextlib.contextmanager
def _as_text(lexicon):
    """Errors in a lexicon that was given as text name no file."""
    try:
        yield
    except SlantError as error:
        if lexicon.text is None:
            raise
        for one in error.diagnostics:
            one["file"] = ""
        lines = [f"line {one['line']}, column {one['column']}: {one['message']}" for one in error.diagnostics]
        raise type(error)("\n".join(lines), error.diagnostics) from None


def _progress(wanted):
    if not wanted:
        return None, lambda: None
    try:
        from tqdm.auto import tqdm
    except ImportError:
        return None, lambda: None
    bar = tqdm(unit=" documents")

    def show(documents):
        bar.update(documents - bar.n)

    return show, bar.close


def _run(command, words, stream, progress):
    show, close = _progress(progress)
    try:
        with tempfile.TemporaryDirectory() as folder:
            manifest = os.path.join(folder, "manifest.json")
            ran = _slant.run([*command.split(), *words, "--manifest", manifest], stream[0] if stream else None, show)
            made = ""
            if os.path.exists(manifest):
                with open(manifest, encoding="utf-8") as file:
                    made = file.read()
            return ran, made
    finally:
        close()


_NOTHING, _TOO_MANY_BAD = 1, 3  # exit codes


def _judged(result):
    if result.code == _TOO_MANY_BAD:
        wrong = [message for message in result.messages if "error: " in message]
        error = BadRecords("\n".join(wrong[:1] + wrong[-1:]))
        error.result = result
        raise error
    if result.code == _NOTHING:
        warnings.warn(result.messages[-1] if result.messages else "nothing found", NothingFound, stacklevel=4)
    return result


def function_of(command):
    """The command as a function."""
    flags = {_keyword(flag): flag for flag in _slant.flags(command)}
    takes_corpus = "corpus" in flags
    takes_lexicon = "lexicon" in flags and flags["lexicon"]["name"] == "--lexicon"
    own = {key: flag for key, flag in flags.items()
           if flag["name"] not in _OWN and not flag["is_positional"] and key != "lexicon"}
    has_format = "format" in flags

    def call(*corpus, progress=False, **arguments):
        positional = list(corpus)
        lexicon = arguments.pop("lexicon", None)
        output = arguments.pop("output", None)
        words, stream = [], None
        if takes_corpus and positional:
            paths, stream = _corpus.read(positional.pop(0))
            words += paths
        if takes_lexicon and positional and lexicon is None:
            lexicon = positional.pop(0)
        if positional:
            raise TypeError(f"{call.__name__}() takes a corpus and a lexicon, and {len(positional)} more were given")
        for key, value in arguments.items():
            if key not in own:
                raise TypeError(f"{call.__name__}() has no argument '{key}'; it has {', '.join(sorted(own))}")
            if value is not None:
                words += _words(own[key], value)
        words += ["-o", os.fspath(output) if output is not None else "-"]
        if has_format and output is None:
            words.append("--format=csv")  # tidy tables, taken as they are
        with (_lexicon_words(lexicon) if lexicon is not None else contextlib.nullcontext([])) as of_lexicon:
            return _judged(Result(*_run(command, [*words, *of_lexicon], stream, progress)))

    call.__name__ = call.__qualname__ = command.replace(" ", "_").replace("-", "_")
    call.__doc__ = _docstring(command, own, takes_corpus, takes_lexicon)
    call.__signature__ = _signature(own, takes_corpus, takes_lexicon)
    return call


def _signature(own, takes_corpus, takes_lexicon):
    kinds = inspect.Parameter
    parameters = []
    if takes_corpus:
        parameters.append(kinds("corpus", kinds.POSITIONAL_ONLY))
    if takes_lexicon:
        parameters.append(kinds("lexicon", kinds.POSITIONAL_OR_KEYWORD, default=None))
    parameters += [kinds(key, kinds.KEYWORD_ONLY, default=None) for key in own]
    parameters.append(kinds("output", kinds.KEYWORD_ONLY, default=None))
    parameters.append(kinds("progress", kinds.KEYWORD_ONLY, default=False))
    return inspect.Signature(parameters)


def _docstring(command, own, takes_corpus, takes_lexicon):
    lines = [_slant.summary(command) + ".", ""]
    if takes_corpus:
        lines.append("corpus: files (a path or a list of paths), a pandas, polars or pyarrow table, a stream of Arrow batches, a DuckDB")
        lines.append("    relation, or a list of dicts")
    if takes_lexicon:
        lines.append("lexicon: a name, a file, a slant.Lexicon, or a list of these")
    for key, flag in own.items():
        default = f" (default: {flag['default']})" if flag["default"] else ""
        lines.append(f"{key}: {flag['help']}{default}")
    lines.append("output: a file that is written, in the format that its ending says; the result then has no table")
    lines.append("progress: a bar by tqdm, where it is installed")
    return "\n".join(lines)


@functools.cache
def _made(command):
    return function_of(command)


def hits(corpus, lexicon, **arguments):
    """Every hit with its place, voice and sentence: `slant count --hits`."""
    return _made("count")(corpus, lexicon, hits=True, **arguments)


def partial(corpus, lexicon, output, **arguments):
    """Counts a part of a corpus into the file `output`; returns its path. Arguments are those of `slant partial`."""
    _made("partial")(corpus, lexicon, output=output, **arguments)
    return os.fspath(output)


def explain(lexicon, sentence):
    """Why each word of a sentence counts or not: `slant lexicon explain`."""
    with _lexicon_words(lexicon) as words:
        return Result(_slant.run(["lexicon", "explain", words[1], sentence, "--format=csv"], None, None), "")


def lint(lexicon, **arguments):
    """What is doubtful in a lexicon: `slant lexicon check`. Errors are raised, all at once."""
    with _lexicon_words(lexicon) as words:
        more = [word for key, value in arguments.items() for word in (f"--{key.replace('_', '-')}={value}",)]
        return Result(_slant.run(["lexicon", "check", words[1], "--format=csv", *more], None, None), "")


def convert(lexicon, output, **arguments):
    """A dictionary of another program as a .lex file, or the reverse: `slant lexicon convert`. Returns the path."""
    more = [f"--{key.replace('_', '-')}={value}" for key, value in arguments.items()]
    _slant.run(["lexicon", "convert", os.fspath(lexicon), "-o", os.fspath(output), *more], None, None)
    return os.fspath(output)


def merge(partials, output):
    """Makes one partial of several; returns its path."""
    _slant.run(["merge", *map(os.fspath, partials), "-o", os.fspath(output), "--quiet"], None, None)
    return os.fspath(output)


def report(corpus, lexicon=None, *, output=None, **arguments):
    """The report page: written to `output`, or as an object that a notebook shows. Arguments are those of `slant report`."""
    if output is not None:
        _made("report")(corpus, lexicon, output=output, **arguments)
        return os.fspath(output)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "report.html")
        _made("report")(corpus, lexicon, output=path, **arguments)
        with open(path, encoding="utf-8") as file:
            return Page(file.read())


class Page:
    """A report page; `html` is all of it."""

    def __init__(self, text):
        self.html = text

    def _repr_html_(self):
        import html

        return f'<iframe srcdoc="{html.escape(self.html)}" width="100%" height="700" frameborder="0"></iframe>'


def main():
    """`slant` of the command line."""
    import sys

    sys.exit(_slant.main(sys.argv[1:]))

