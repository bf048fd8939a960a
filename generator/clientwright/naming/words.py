"""Names of the document split into words, and words joined to Python's spellings."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_SYMBOLS = {
    "+": "plus",
    "-": "minus",
    "*": "star",
    "/": "slash",
    "$": "dollar",
    "@": "at",
    "#": "hash",
    "%": "percent",
    "&": "and",
    "|": "or",
    "!": "not",
    "=": "equal",
    "<": "less",
    ">": "greater",
    "~": "tilde",
    ".": "dot",
    ",": "comma",
    ":": "colon",
    ";": "semicolon",
    "?": "question",
    "(": "open",
    ")": "close",
    "[": "open",
    "]": "close",
    "{": "open",
    "}": "close",
    "'": "quote",
    '"': "quote",
    "^": "caret",
    "`": "backtick",
    "\\": "backslash",
    " ": "space",
    "_": "underscore",
}
_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*\Z")
_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\Z")

_REMEMBERED = 1 << 16
"""Names whose words are known; the same few are asked for in each operation of a resource."""


@lru_cache(_REMEMBERED)
def words(name: str) -> tuple[str, ...]:
    """Split a name into words, as they are written. Does not make an identifier; see `pascal` and `snake`.

    A sign before a number says something (`-1`, `+1`), and so do signs that stand alone.
    """
    text = unicodedata.normalize("NFKC", name)
    signed = re.sub(
        r"(^|[^\w])([+-])(?=\d)",
        lambda m: f"{m[1]} {_SYMBOLS[m[2]]} ",
        text,
    )
    found = tuple(_split(signed))
    if found:
        return found
    return tuple(_SYMBOLS.get(char, f"u{ord(char):04x}") for char in text) or ("empty",)


def _split(text: str) -> Iterator[str]:
    """Yield words: a capital starts one (`chatId`), the last of several does too (`HTTPServer`), digits stay."""
    word = ""
    for index, char in enumerate(text):
        if not _is_part(char, bool(word)):
            if word:
                yield word
            word = ""
            continue
        after = text[index + 1 : index + 2]
        plural = after == "s" and not text[index + 2 : index + 3].islower()
        starts = char.isupper() and (
            not word[-1:].isupper() or (after.islower() and not plural)
        )
        if word and starts:
            yield word
            word = ""
        word += char
    if word:
        yield word


def pascal(name: str) -> str:
    """Spell a name as a class: `chat message` is `ChatMessage`; what is a class name already is kept."""
    if _PASCAL.match(name):
        return name
    spelled = "".join(word[:1].upper() + word[1:] for word in words(name))
    return _started(spelled, "N")


@lru_cache(_REMEMBERED)
def snake(name: str) -> str:
    """Spell a name as a variable: `hate/threatening` is `hate_threatening`; what is one already is kept."""
    if _SNAKE.match(name):
        return name
    # One word, whatever its capitals say.
    name = name.replace("OAuth", "Oauth")
    return _started("_".join(word.lower() for word in words(name)), "n_")


def _is_part(char: str, is_inside: bool) -> bool:
    """Tell whether a character is of a word: a letter, a digit, or a mark on what is before it.

    Not all that Unicode calls numeric can be in a name (UAX 31).
    """
    is_mark = is_inside and unicodedata.category(char).startswith("M")
    return (char.isalnum() or is_mark) and ("a" + char).isidentifier()


def _started(identifier: str, prefix: str) -> str:
    """Put a letter before a digit."""
    return identifier if identifier.isidentifier() else prefix + identifier


def oddness(name: str) -> tuple[bool, int, int, str]:
    """Rank names that are spelled alike in Python: the plain ones come first.

    What is an identifier in snake case already is the plainest; then what has no signs at its ends (FHIR has `_name`
    beside `name`); then what has few capitals.
    """
    signs = len(name) - len(name.strip("_-.:$@#~+*/!? "))
    return snake(name) != name, signs, sum(map(str.isupper, name)), name
