"""One of the two documents that are compared, as far as the pipeline has come with it."""

from attrs import field, frozen

from ..ir import Api
from ..naming import Names
from ..openapi import Document
from ..source import Tree
from .change import Place, Subject


@frozen(eq=False, kw_only=True)
class Side:
    """A document, the API that a client would be made of, and the names in that client."""

    tree: Tree = field(repr=False)
    """The data, after overlays: it knows where things stand."""

    document: Document = field(repr=False)
    api: Api = field(repr=False)
    names: Names = field(repr=False)
    """Those of the new side should obey those of the old one (`Names.record`), as a lock makes them."""

    def place(self, pointer: str | None) -> Place | None:
        """Return where something stands; None for what is not on this side.

        A keyword that is not stated there (`enum` where it is a `const`, a limit that comes from a part) gives the
        place of what it would be in.
        """
        if pointer is None:
            return None
        while not self._is_there(pointer) and "/" in pointer:
            pointer = pointer.rpartition("/")[0]
        return Place(pointer, self.tree.position(pointer))

    def _is_there(self, pointer: str) -> bool:
        try:
            self.tree.resolve(pointer)
        except LookupError:
            return False
        return True

    def subject(self) -> Subject:
        """Return what a report says of this side."""
        document = self.document
        return Subject(
            name=self.tree.name,
            title=document.info.title,
            version=document.info.version,
            openapi=document.version,
            digest=self.tree.digest,
            operations=len(document.operations),
            schemas=len(document.schemas),
        )
