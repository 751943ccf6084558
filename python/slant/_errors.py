"""What goes wrong, by whose doing."""


class SlantError(Exception):
    """Any error of slant. `diagnostics`: each with severity, file, line, column, message and hint."""

    def __init__(self, message, diagnostics=()):
        super().__init__(message)
        self.diagnostics = list(diagnostics)


class InputError(SlantError, ValueError):
    """Something that was given is wrong: a lexicon, an argument, a table without texts. All that is wrong is told at once."""


class BadRecords(SlantError, ValueError):
    """More records could not be read than max_bad allows, one under strict=True, or a partial that is damaged."""


class NothingFound(UserWarning):
    """The corpus has no document, or none has a word of the lexicon."""


class LimitError(SlantError, MemoryError):
    """A limit was reached; the message names the argument that sets it."""
