"""The request for one page of a list, of which those for the other pages are made."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Final

from ..jsondata import is_object
from ..unset import UNSET

if TYPE_CHECKING:
    from ..http import URL
    from ..operation import Arguments, Operation, RequestOptions
    from .rules import Pages

BRACES: Final = str.maketrans({"{": "%7B", "}": "%7D"})


class PageRequest:
    """What was asked for one page.

    `origin` is the server that its credentials are for. `mark` tells the request from
    the others of its list, where an API might give the same page again and again.
    """

    __slots__ = ("arguments", "mark", "operation", "options", "origin")

    def __init__(
        self,
        operation: Operation[object],
        options: RequestOptions,
        arguments: Arguments,
        origin: URL,
        mark: str = "",
    ) -> None:
        self.operation = operation
        self.options = options
        self.arguments = arguments
        self.origin = origin
        self.mark = mark

    @property
    def pages(self) -> Pages:
        """How the pages of the operation follow each other.

        Raises:
            TypeError: It has none.
        """
        if self.operation.pages is None:
            raise TypeError(f"{self.operation!r} has no pages")
        return self.operation.pages

    def argument(self, name: str, *, in_body: bool) -> object:
        """What was sent for an argument; UNSET when nothing was."""
        options, arguments = self.options, self.arguments
        sent: tuple[object, ...] = (
            (options.get("extra_body"), arguments.get("body"))
            if in_body
            else (options.get("extra_query"), arguments.get("query"))
        )
        for layer in sent:
            if is_object(layer) and layer.get(name, UNSET) is not UNSET:
                return layer[name]
        return UNSET

    def replaced(self, name: str, value: object, *, in_body: bool) -> PageRequest:
        """The same request with another value of an argument."""
        options = self.options.copy()
        # What is extra counts more than all else.
        if in_body:
            options["extra_body"] = {**(options.get("extra_body") or {}), name: value}
        else:
            options["extra_query"] = {**(options.get("extra_query") or {}), name: value}
        return PageRequest(
            self.operation, options, self.arguments, self.origin, f"{name}={value}"
        )

    def at(self, url: URL) -> PageRequest:
        """The same request to another address of its server.

        The query is that of the address, and what is sent with every request.
        """
        operation = copy.copy(self.operation)
        operation.server = f"{url.scheme}://{url.netloc.decode('ascii')}"
        operation.path = url.raw_path.decode("ascii").translate(BRACES)
        options, arguments = self.options.copy(), self.arguments.copy()
        options.pop("extra_query", None)
        arguments.pop("path", None)
        arguments.pop("query", None)
        arguments.pop("querystring", None)
        return PageRequest(operation, options, arguments, self.origin, operation.path)
