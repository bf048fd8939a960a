"""What a rule about pages may ask of an operation: its arguments, and its answer."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from ..config import PageRule
from ..ir import Asking, Location, Path, Type
from ..openapi import Operation as Source
from ..openapi import Schema
from .lists import Fits, Listing, is_boolean, squashed

_MORE = ("hasmore", "hasnextpage", "hasnext", "more", "moreavailable")


@frozen
class Search:
    """An operation that answers with a list.

    Attributes:
        listing: the list.
        source: the operation as the document has it.
        rule: what the config states, which counts more than what is found.
    """

    listing: Listing
    source: Source
    rule: PageRule

    @property
    def is_stated(self) -> bool:
        """Whether the config says of what style the pages are, so that less needs to be found."""
        return self.rule.style is not None

    def asking(self, word: str, fits: Fits) -> Asking | None:
        """Return the argument of this name, or the one that the config states.

        Args:
            word: the name, as `squashed` gives it.
            fits: says whether a type is the one that is looked for.
        """
        for asking, type in self._arguments():
            if self.rule.parameter is not None:
                if asking.name == self.rule.parameter:
                    return asking
            elif squashed(asking.name) == word and fits(self.listing.definitions, type):
                return asking
        return None

    def has_argument(self, words: Iterable[str], fits: Fits) -> bool:
        """Tell whether there is an argument of one of these names."""
        wanted = frozenset(words)
        return any(
            squashed(asking.name) in wanted and fits(self.listing.definitions, type)
            for asking, type in self._arguments()
        )

    def schema(self, asking: Asking) -> Schema | None:
        """Return the schema of a query parameter, as the document has it."""
        for parameter in self.source.parameters:
            if parameter.location == "query" and parameter.name == asking.name:
                return parameter.schema
        return None

    def has_more(self) -> Path | None:
        """Return where the body says whether there is another page."""
        return self.rule.has_more or self.listing.find(_MORE, is_boolean)

    def _arguments(self) -> Iterator[tuple[Asking, Type]]:
        """Yield what a caller may send that could ask for a page."""
        operation = self.listing.operation
        for parameter in operation.parameters:
            if parameter.location is Location.QUERY:
                yield Asking(parameter.name), parameter.type
        for body in operation.bodies[:1]:
            for name, type in self.listing.definitions.properties(body.type).items():
                yield Asking(name, in_body=True), type
