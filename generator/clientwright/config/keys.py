"""The keys of the config: what the loader knows, and what its JSON Schema says."""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, TypeAlias, get_args

from attrs import frozen

from ..diagnostics import CODES
from .drift import FailOn, Severity
from .pages import STYLE_KEYS

if TYPE_CHECKING:
    from collections.abc import Iterable

Schema: TypeAlias = Mapping[str, object]

_WORD: Final = rf"(?!({'|'.join(keyword.kwlist)})(\.|$))[^\W\d]\w*"
_NAME: Final = rf"^{_WORD}$"
_CALL: Final = rf"^{_WORD}(\.{_WORD})*$"
_OPERATION: Final = r"^([^ ]*|[A-Z]+ /\S*)$"
_TEXT: Final[Schema] = {"type": "string", "pattern": r"\S"}
_NAME_TEXT: Final[Schema] = {"type": "string", "pattern": _NAME}


@frozen
class Key:
    """One key: what it is for, and which values it may have, as JSON Schema."""

    meaning: str
    schema: Schema


def _or_several(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "array", "items": schema}]}


def _table(of: Schema, keys: str = "") -> Schema:
    """Say that a table has any keys, or keys of a pattern, with values of one kind."""
    named = {"propertyNames": {"pattern": keys}} if keys else {}
    return {"type": "object", "additionalProperties": of, **named}


def _closed(**properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }


_SELECTORS: Final = _or_several(
    {"type": "string", "pattern": "^((tag|path|id|method):.+|deprecated|webhooks)$"}
)
_PAGE_KEYS: Final[Mapping[str, Schema]] = {
    "items": _or_several(_TEXT),
    "parameter": _TEXT,
    "id": _or_several(_TEXT),
    "next": _or_several(_TEXT),
    "has_more": _or_several(_TEXT),
    "total": _or_several(_TEXT),
    "first": {"type": "integer"},
    "last": _or_several(_TEXT),
}


def _pages_of(style: str) -> Schema:
    """Say which keys the pages of a style have."""
    known = {key: _PAGE_KEYS[key] for key in ("items", *STYLE_KEYS[style])}
    return {**_closed(style={"const": style}, **known), "required": ["style"]}


def _drift(rules: Mapping[str, str]) -> Schema:
    """Say what the table has, with the rules that there are and what each is about."""
    known = {
        rule: {"description": rules[rule], "$ref": "#/$defs/severity"}
        for rule in sorted(rules)
    }
    return _closed(fail_on={"enum": list(FailOn)}, accept=_TEXT, rules=_closed(**known))


_PAGES: Final[Schema] = {
    "anyOf": [{"const": False}, _closed(**_PAGE_KEYS), *map(_pages_of, STYLE_KEYS)]
}

KEYS: Final[Mapping[str, Key]] = {
    "spec": Key("The document: a path or a URL.", _TEXT),
    "overlay": Key("Corrections of it, applied in order.", _or_several(_TEXT)),
    "output": Key("The package folder. Default: the package's name.", _TEXT),
    "package": Key("The import name. Default: the last part of output.", _NAME_TEXT),
    "client_name": Key("The client's class. Default: Client.", _NAME_TEXT),
    "upstream": Key("Where the document is published: a URL or a path.", _TEXT),
    "http_library": Key("What sends the requests.", {"enum": ["httpx", "httpx2"]}),
    "idempotency_header": Key(
        "The header in which each POST and PATCH gets a key.",
        {"type": "string", "pattern": r"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},
    ),
    "brackets": Key(
        "Whether queries and forms have a[]=1 and a[b]=1 where no style is stated.",
        {"type": "boolean"},
    ),
    "auth": Key(
        "By security scheme: the client's argument, and the environment variable.",
        _table(_closed(argument=_NAME_TEXT, env=_TEXT)),
    ),
    "operations": Key(
        'Call paths, by operationId or "METHOD /path"; of several, the first counts.',
        _table(
            {
                "anyOf": [
                    {"type": "string", "pattern": _CALL},
                    {
                        "type": "array",
                        "minItems": 1,
                        "items": {"type": "string", "pattern": _CALL},
                    },
                ]
            },
            keys=_OPERATION,
        ),
    ),
    "pages": Key(
        "How the pages of lists follow each other.", _table(_PAGES, keys=_OPERATION)
    ),
    "webhooks": Key(
        "env: the environment variable with the secret of webhooks.",
        _closed(env=_TEXT),
    ),
    "names": Key("Names of classes, by JSON Pointer.", _table(_NAME_TEXT, keys="#/")),
    "include": Key("The operations to generate. Default: all.", _SELECTORS),
    "exclude": Key("The operations to leave out.", _SELECTORS),
    "allow": Key(
        "What --strict does not fail for: codes, each with a pattern of pointers.",
        _or_several(
            {"type": "string", "pattern": f"^({'|'.join(sorted(CODES))})( |$)"}
        ),
    ),
    "drift": Key("How a comparison with upstream is judged.", _drift({})),
    "allow_remote_refs": Key("Follow $refs to other hosts.", {"type": "boolean"}),
}


def config_schema(rules: Mapping[str, str]) -> Mapping[str, object]:
    """Give the JSON Schema of `clientwright.toml`, for editors.

    Args:
        rules: the ids of the rules of drift, of which the config itself knows nothing,
            and what each is about.
    """
    drift = Key(KEYS["drift"].meaning, _drift(rules))
    keys = {**KEYS, "drift": drift}
    job = {
        "type": "object",
        "properties": dict(_described(keys.items())),
        "required": ["spec"],
        "anyOf": [{"required": ["output"]}, {"required": ["package"]}],
        "additionalProperties": False,
    }
    several = {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/client"}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "clientwright.toml",
        "description": "How a client is generated; several are [[client]] tables.",
        "if": {"required": ["client"]},
        "then": {
            "properties": {"client": several},
            "additionalProperties": False,
        },
        "else": {"$ref": "#/$defs/client"},
        "$defs": {"client": job, "severity": {"enum": list(get_args(Severity))}},
    }


def _described(keys: Iterable[tuple[str, Key]]) -> Iterable[tuple[str, Schema]]:
    for name, key in keys:
        yield name, {"description": key.meaning, **key.schema}
