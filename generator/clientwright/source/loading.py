"""Loads a document from wherever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Position, input_error
from .content import Content
from .files import Files
from .reading import STDIN, read_found
from .source_file import read_source
from .tree import FilePlaces, Tree

if TYPE_CHECKING:
    from ..diagnostics import Diagnostics
    from .source_file import SourceFile


def load(
    location: str, diagnostics: Diagnostics, *, allow_remote: bool = False
) -> Tree:
    """Load an OpenAPI document, or an overlay.

    Does not look whether it is one; only whether it is an object at all.

    Args:
        location: a path, an http(s) address, or "-" for standard input.
        diagnostics: where the doubtful things of the text go.
        allow_remote: whether references to other hosts are followed.

    Raises:
        InputError: there is no such thing, or it is no YAML or JSON object.
    """
    main, address = read_found(location)
    content = Content(main, address=address)
    return read_content(content, location, diagnostics, allow_remote=allow_remote)


def read_tree(
    data: bytes, location: str, diagnostics: Diagnostics, *, allow_remote: bool = False
) -> Tree:
    """Read the bytes of a document, or of an overlay, whose other files are on disk.

    Args:
        data: the content of the main file.
        location: where it came from; other files are found relative to it.
        diagnostics: where the doubtful things of the text go.
        allow_remote: whether references to other hosts are followed.

    Raises:
        InputError: it is no YAML or JSON object.
    """
    content = Content(data)
    return read_content(content, location, diagnostics, allow_remote=allow_remote)


def read_content(
    content: Content,
    location: str,
    diagnostics: Diagnostics,
    *,
    allow_remote: bool = False,
) -> Tree:
    """Read a document as if its files were on disk.

    Args:
        content: the content of the files.
        location: where the main file would be; other files are named relative to it.
        diagnostics: where the doubtful things of the text go.
        allow_remote: whether references to other hosts are followed.

    Raises:
        InputError: it is no YAML or JSON object.
    """
    name = "<stdin>" if location == STDIN else location
    source = read_source(content.main, name, diagnostics)
    _require_object(source)
    files = Files(
        location,
        (source,),
        diagnostics,
        allow_remote=allow_remote,
        part=content.part,
        address=content.address,
    )
    return Tree(name, source.root, source.digest, files, FilePlaces(source, files))


def _require_object(source: SourceFile) -> None:
    if isinstance(source.root, dict):
        return
    if isinstance(source.root, str):
        what = "plain text"
    elif isinstance(source.root, list):
        what = "a list"
    else:
        what = "a single value" if source.root is not None else "nothing but comments"
    raise input_error(
        "not-a-mapping",
        f"{source.name} holds {what}, not an object",
        "an OpenAPI document is an object; it starts with a line such as `openapi: 3.1.0`",
        Position(source.name, 1, 1),
    )
