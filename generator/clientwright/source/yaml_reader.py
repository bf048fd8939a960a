"""YAML 1.2 text into plain data, with the place of every entry.

Works on the events of PyYAML's C parser: its own composer refuses re-used anchors,
reads scalars as YAML 1.1 has them, and takes five times as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml
import yaml.reader

from ..diagnostics import Position, input_error
from .composer import Composer

if TYPE_CHECKING:
    from ..diagnostics import Diagnostics, InputError
    from .data import JSON
    from .marks import Marks

# PyYAML may have been built without libyaml; then its Python parser serves, slowly.
_Parser = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


def read_yaml(text: str, name: str, diagnostics: Diagnostics) -> tuple[JSON, Marks]:
    """Read the first document of a YAML text.

    Args:
        text: the whole text.
        name: the file's name, for diagnostics.
        diagnostics: where doubtful things go: duplicate keys, unknown tags.

    Raises:
        InputError: it is no YAML, or its aliases are an attack, or it is too deep.
    """
    composer = Composer(name, diagnostics)
    try:
        _compose(text, composer)
    except yaml.MarkedYAMLError as error:
        problem = ", ".join(filter(None, (error.context, error.problem)))
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise _syntax_error(problem, Position(name, line, column)) from error
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        line = before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        problem = f"the character {_name(error.character)} is not allowed"
        raise _syntax_error(problem, Position(name, line, column)) from error
    return composer.finish()


def _compose(text: str, composer: Composer) -> None:
    documents = 0
    for event in yaml.parse(text, Loader=_Parser):
        match event:
            case yaml.ScalarEvent():
                composer.scalar(event)
            case yaml.MappingStartEvent():
                composer.start(event, {})
            case yaml.SequenceStartEvent():
                composer.start(event, [])
            case yaml.CollectionEndEvent():
                composer.end()
            case yaml.AliasEvent():
                composer.alias(event)
            case yaml.DocumentStartEvent():
                documents += 1
                if documents > 1:
                    composer.second_document(event)
                    return
            case _:
                pass  # Starts and ends of streams and documents tell nothing more.


def _name(character: str | int | bytes) -> str:
    # libyaml gives the number of the character, PyYAML's own parser the character.
    number = character if isinstance(character, int) else ord(character)
    return f"U+{number:04X}"


def _syntax_error(problem: str, position: Position) -> InputError:
    message = f"this is not YAML: {problem}"
    fix = "correct the text at the position"
    if "cannot start any token" in problem:
        fix = (
            "quote the value if it starts with a special character (%, @, ` or a tab); "
            "indent with spaces"
        )
    elif "mapping values are not allowed" in problem:
        fix = 'put the value in quotes if it has ": " in it, and check the indentation'
    elif "duplicate anchor" in problem:
        fix = "install PyYAML with libyaml"
    return input_error("syntax", message, fix, position)
