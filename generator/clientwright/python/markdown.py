"""Text of the document into the README: `prose_line` and `code_span` are the only ways."""

_ESCAPES = str.maketrans({"|": "\\|", "<": "&lt;", "`": "'"})


def prose_line(text: str) -> str:
    """Return a text as one line that starts no heading, cell, tag or code."""
    return _line(text).translate(_ESCAPES).lstrip("#>*-+ ")


def code_span(text: str) -> str:
    """Return a text as code that can stand in the cell of a table."""
    line = _line(text).replace("`", "'").replace("|", "\\|")
    return f"`{line}`"


def _line(text: str) -> str:
    """Return a text as one line; what cannot be printed, or not be written to a file, is left out."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
