"""`clientwright explain`: why a schema or call is generated as it is, or what a diagnostic means here."""

from collections.abc import Iterator

from ..diagnostics import CODES, Diagnostic
from ..ir import (
    Alias,
    ByFit,
    ByItem,
    ByKey,
    ByKind,
    ByTag,
    ByTuple,
    Named,
    Object,
    Operation,
    Plan,
    Pointer,
    Take,
    Type,
)
from ..pipeline import Result
from ..python import Annotator, arguments, plain_annotation
from .paging import pages_reason, pages_style
from .unions import Found, find_unions


def explain(result: Result, name: str) -> str:
    """Return an explanation.

    Args:
        result: a run of the pipeline.
        name: a component, a class, a JSON Pointer, a call, an operationId, "METHOD /path" or the code of a
            diagnostic.

    Raises:
        LookupError: there is no such thing.
    """
    if name in CODES:
        return "\n".join(_code(result, name))
    pointer = _pointer(result, name)
    if pointer is not None:
        return "\n".join(_schema(result, pointer))
    return "\n".join(_call(result, _operation(result, name)))


def _operation(result: Result, name: str) -> Operation:
    for op in result.api.operations:
        calls = map(str, result.names.calls[op.pointer])
        if name in (op.id, f"{op.method} {op.path}", op.pointer, *calls):
            return op
    raise LookupError(name)


def _call(result: Result, operation: Operation) -> Iterator[str]:
    annotator = Annotator(result.api, result.names)
    position = result.tree.position(operation.pointer)
    place = f"  ({position.file}:{position.line})" if position else ""
    yield f"{operation.pointer}{place}"
    yield f"{operation.method} {operation.path}"
    for call in result.names.calls[operation.pointer]:
        yield f"client.{call}"
    for argument in arguments(operation, result.api, result.names):
        optional = "" if argument.required else ", optional"
        where = (
            f'  ("{argument.wire}" of the {argument.target})' if argument.wire else ""
        )
        annotation = plain_annotation(annotator, argument.type)
        yield f"  {argument.name}: {annotation}{optional}{where}"
    pages = operation.pages
    if pages is None:
        yield "pages: none are known"
        return
    yield f"pages: {pages_style(pages)}"
    yield f"  {pages_reason(pages)}"
    item = plain_annotation(annotator, pages.item)
    yield f"  items: {item}, in {'.'.join(pages.items) or 'the body itself'}"


def _pointer(result: Result, name: str) -> Pointer | None:
    if name in result.api.definitions:
        return name
    for union in find_unions(result.api):
        if union.pointer == name:
            return name
    if name in result.api.components:
        return result.api.components[name]
    for pointer, given in result.names.types.items():
        if given == name:
            return pointer
    return None


def _schema(result: Result, pointer: Pointer) -> Iterator[str]:
    annotator = Annotator(result.api, result.names)
    position = result.tree.position(pointer)
    yield pointer + (f"  ({position.file}:{position.line})" if position else "")
    definition = result.api.definitions.get(pointer)
    if isinstance(definition, Object):
        name = result.names.types[pointer]
        yield f"class {name} in models/{result.names.modules[pointer]}.py"
        attributes = result.names.attributes[pointer]
        for part in definition.properties:
            wire = attributes[part.name]
            renamed = f'  ("{part.name}" on the wire)' if wire != part.name else ""
            optional = "" if part.required else ", optional"
            annotation = plain_annotation(annotator, part.type)
            yield f"  {wire}: {annotation}{optional}{renamed}"
    elif isinstance(definition, Alias):
        name = result.names.types[pointer]
        yield f"{name} = {plain_annotation(annotator, definition.type)}"
    inside = [
        found
        for found in find_unions(result.api)
        if found.pointer == pointer or found.pointer.startswith(pointer + "/")
    ]
    for found in inside:
        yield ""
        yield from _union(found, annotator)


def _union(found: Found, annotator: Annotator) -> Iterator[str]:
    yield f"union at {found.pointer}"
    for member in found.union.members:
        yield f"  | {plain_annotation(annotator, member)}"
    yield "told apart:"
    yield from _plan(found.union.plan, annotator, "  ")


def _plan(plan: Plan, annotator: Annotator, margin: str) -> Iterator[str]:
    match plan:
        case Take(type=type):
            yield f"{margin}it is {_leaf(type, annotator)}"
        case ByKind(cases=kinds):
            for kind, case in kinds:
                yield f"{margin}{_ARTICLES[kind]}:"
                yield from _plan(case, annotator, margin + "  ")
        case ByItem(item=item):
            yield f"{margin}by its items; the empty array is every one of them:"
            yield from _plan(item, annotator, margin + "  ")
        case ByTuple(candidates=tuples, otherwise=rest, certain=certain):
            doubt = "" if certain else "uncertain: "
            yield f"{margin}{doubt}the first with as many items, if each of these fits:"
            for candidate in tuples:
                yield f"{margin}  {plain_annotation(annotator, candidate)}"
            yield from _rest(rest, annotator, margin + "  ")
        case ByTag(property=name, cases=tags, otherwise=rest, absent=absent):
            yield f'{margin}by the value of "{name}", which differs between the members:'
            for value, case in tags:
                yield f"{margin}  {value!r}:"
                yield from _plan(case, annotator, margin + "    ")
            if absent is not None:
                yield f"{margin}  not there:"
                yield from _plan(absent, annotator, margin + "    ")
            yield from _rest(rest, annotator, margin + "  ")
        case ByKey(cases=keys, otherwise=rest):
            yield f"{margin}by a property that only one member requires:"
            for key, case in keys:
                yield f'{margin}  "{key}" is there:'
                yield from _plan(case, annotator, margin + "    ")
            yield from _rest(rest, annotator, margin + "  ")
        case ByFit(candidates=types):
            yield f"{margin}uncertain: the member whose required properties are there, and that knows most keys:"
            for type in types:
                yield f"{margin}  {_leaf(type, annotator)}"


_ARTICLES = {
    "string": "a string",
    "number": "a number",
    "boolean": "true or false",
    "object": "an object",
    "array": "an array",
}


def _rest(plan: Plan | None, annotator: Annotator, margin: str) -> Iterator[str]:
    if plan is None:
        yield f"{margin}anything else is kept as it came"
        return
    yield f"{margin}else:"
    yield from _plan(plan, annotator, margin + "  ")


def _leaf(type: Type, annotator: Annotator) -> str:
    text = plain_annotation(annotator, type)
    return f"{text}  ({type.pointer})" if isinstance(type, Named) else text


def _code(result: Result, code: str) -> Iterator[str]:
    meaning = CODES[code]
    yield f"{meaning.severity}[{code}]: {meaning.meaning}"
    yield f"fix: {meaning.fix}"
    found = [d for d in result.diagnostics if d.code == code]
    yield f"in this document: {len(found) or 'none'}"
    for diagnostic in found:
        yield ""
        yield from _instance(result, diagnostic)


def _instance(result: Result, diagnostic: Diagnostic) -> Iterator[str]:
    position = diagnostic.position
    if position is None and diagnostic.pointer is not None:
        position = result.tree.position(diagnostic.pointer)
    place = f"{position.file}:{position.line}:{position.column}: " if position else ""
    yield f"{place}{diagnostic.message}"
    if diagnostic.pointer is None:
        return
    yield f"  at {diagnostic.pointer}"
    if diagnostic.code.startswith("default-"):
        yield "  an overlay action that removes it:"
        yield f"    - target: {_json_path(diagnostic.pointer)}"
        yield f"      description: {diagnostic.message}"
        yield "      remove: true"


def _json_path(pointer: Pointer) -> str:
    """Return a pointer as a JSONPath (RFC 9535, 2.2 and 2.3)."""
    path = "$"
    for token in pointer.partition("#")[2].split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        quoted = name.replace("\\", "\\\\").replace("'", "\\'")
        path += f".{name}" if name.isidentifier() else f"['{quoted}']"
    return path
