"""What a class is of which the document says nothing: where it stands there."""

from collections.abc import Mapping

from attrs import frozen

from ..ir import Api, Object, Operation, Pointer
from ..naming import Names, around, pascal, tokens

_SUCCESS = "2"


@frozen
class Places:
    """Says where classes stand.

    Args:
        operations: the operations by their pointers.
        names: what everything is called.
    """

    operations: Mapping[Pointer, Operation]
    names: Names

    @classmethod
    def of(cls, api: Api, names: Names) -> "Places":
        """Return what knows the places of an API."""
        return cls({op.pointer: op for op in api.operations}, names)

    def words(self, definition: Object) -> str:
        """Return a sentence; "" when it would only repeat the name of the class."""
        pointer = definition.pointer
        name = self.names.types[pointer]
        found = self._inside(pointer)
        if found:
            return found[:1].upper() + found[1:] + "."
        title = definition.docs.title.strip()
        if title and pascal(title) != name:
            return title if title.endswith((".", "!", "?")) else f"{title}."
        return ""

    def _inside(self, pointer: Pointer) -> str:
        for outer in around(pointer):
            way = tokens("#" + pointer[len(outer) :])
            if outer in self.names.types:
                # An alias of what stands under `patternProperties`, each by its pattern.
                if outer.endswith(("/patternProperties", "/prefixItems")):
                    way = ("anyOf", *way)
                return _words(f"`{self.names.types[outer]}`", way)
            if outer in self.operations:
                return _body(self.operations[outer], way)
        return ""


def _body(operation: Operation, way: tuple[str, ...]) -> str:
    call = f"`{operation.method} {operation.path}`"
    match way:
        case ("requestBody", "content", _, "schema", *rest):
            return _words(f"the body of {call}", tuple(rest))
        case ("responses", status, "content", _, "schema", *rest):
            good = status.startswith(_SUCCESS)
            kind = "answer" if good else f"answer {status}"
            return _words(f"the {kind} of {call}", tuple(rest))
        case _:
            return ""


def _words(outer: str, way: tuple[str, ...]) -> str:
    """Return how something is related to what it is inside of; "" when there is no word for it."""
    match way:
        case ():
            return outer
        case ("properties", name, *rest):
            inner = f"the `{name}` of {outer}"
        case ("properties",):
            # The object among the types of a schema.
            return outer if outer.startswith("the ") else f"{outer} as an object"
        case ("items", *rest) | ("prefixItems", _, *rest):
            inner = f"an item of {outer}"
        case ("additionalProperties", *rest) | ("patternProperties", _, *rest):
            inner = f"a value in {outer}"
        case ("oneOf" | "anyOf", _, *rest):
            inner = f"a form of {outer}"
        case ("allOf", _, *rest):
            inner = outer
        case _:
            return ""
    return _words(inner, tuple(rest))
