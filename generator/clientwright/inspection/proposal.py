"""Propose call paths from paths and methods, as people who know REST would name them.

`GET /users/{id}/roles` is `users.roles.list`. It is a proposal that a person reviews: the
plain names of a path are rarely wrong, and never known to be right.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from ..naming import snake

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..openapi import Document, Operation

# Words that do something to what stands before them: `/certificates/activate`.
_ACTIONS = frozenset(
    [
        "accept",
        "activate",
        "add",
        "approve",
        "archive",
        "assign",
        "attach",
        "authorize",
        "block",
        "cancel",
        "check",
        "claim",
        "clear",
        "clone",
        "close",
        "commit",
        "compact",
        "complete",
        "confirm",
        "copy",
        "count",
        "deactivate",
        "decline",
        "detach",
        "disable",
        "dismiss",
        "download",
        "duplicate",
        "enable",
        "execute",
        "export",
        "finalize",
        "follow",
        "hangup",
        "import",
        "invite",
        "invoke",
        "join",
        "launch",
        "leave",
        "lock",
        "login",
        "logout",
        "merge",
        "move",
        "open",
        "pause",
        "preview",
        "publish",
        "purge",
        "query",
        "refer",
        "refresh",
        "reject",
        "release",
        "reload",
        "remix",
        "remove",
        "rename",
        "render",
        "reopen",
        "replay",
        "reset",
        "resend",
        "resolve",
        "restart",
        "restore",
        "resume",
        "retry",
        "revert",
        "revoke",
        "rotate",
        "run",
        "schedule",
        "search",
        "send",
        "share",
        "sign",
        "start",
        "stop",
        "submit",
        "subscribe",
        "suspend",
        "sync",
        "test",
        "transfer",
        "trigger",
        "unarchive",
        "unassign",
        "unblock",
        "undo",
        "unfollow",
        "uninstall",
        "unlock",
        "unpublish",
        "unshare",
        "unsubscribe",
        "upload",
        "validate",
        "verify",
        "void",
        "withdraw",
    ]
)
# What the name of a security scheme says of the way it works, and not of whom it is for.
_WAYS = frozenset(
    [
        "access",
        "api",
        "apikey",
        "app",
        "auth",
        "authentication",
        "authorization",
        "authorized",
        "basic",
        "bearer",
        "client",
        "cookie",
        "credential",
        "credentials",
        "default",
        "digest",
        "header",
        "http",
        "https",
        "id",
        "jwt",
        "key",
        "main",
        "mutual",
        "oauth",
        "oauth2",
        "oidc",
        "open",
        "openid",
        "query",
        "scheme",
        "secret",
        "security",
        "tls",
        "token",
        "user",
        "x",
    ]
)
_BY_METHOD = {"PUT": "update", "PATCH": "update", "POST": "update", "GET": "retrieve"}


@frozen
class _Paths:
    """What the paths of a document say together."""

    methods: Mapping[str, frozenset[str]]
    """The methods of each path."""
    collections: frozenset[str]
    """The paths that have another one below them for a single item."""
    reports: frozenset[str]
    """The paths that are nothing themselves, and have several below them to be read."""
    usual: str | None
    """The security scheme that most operations use."""


def propose_calls(document: Document) -> Mapping[str, str]:
    """Propose a call path for every operation.

    Returns:
        By operationId, or "METHOD /path" where there is none or it is not the only one,
        in the order of the document. Paths that would be given twice are left out.
    """
    operations = document.operations
    paths = _paths(document)
    ids = Counter(op.operation_id for op in operations)
    proposed = {
        (
            op.operation_id
            if op.operation_id and ids[op.operation_id] == 1
            else f"{op.method} {op.path}"
        ): _call(op, document, paths)
        for op in operations
    }
    # Of several with one name, the one that says most of where it is has it.
    depths: dict[str, list[int]] = {}
    for op, call in zip(operations, proposed.values(), strict=True):
        depths.setdefault(call, []).append(op.path.count("/"))
    return {
        key: call
        for op, (key, call) in zip(operations, proposed.items(), strict=True)
        if depths[call].count(max(depths[call])) == 1
        and op.path.count("/") == max(depths[call])
    }


def _paths(document: Document) -> _Paths:
    methods: dict[str, set[str]] = {}
    schemes: Counter[str] = Counter()
    for op in document.operations:
        methods.setdefault(_plain(op.path), set()).add(op.method)
        schemes.update(_schemes(op, document))
    collections = {path.rpartition("/")[0] for path in methods if _is_item(path)}
    read = Counter(
        path.rpartition("/")[0]
        for path, found in methods.items()
        if found == {"GET"} and not _is_item(path) and path not in collections
    )
    below = Counter(path.rpartition("/")[0] for path in methods)
    return _Paths(
        {path: frozenset(found) for path, found in methods.items()},
        frozenset(collections),
        frozenset(
            path
            for path, number in read.items()
            if number == below[path] > 2 and "/" in path and path not in methods
        ),
        schemes.most_common(1)[0][0] if schemes else None,
    )


def _call(op: Operation, document: Document, paths: _Paths) -> str:
    parts = _at_home([part for part in _plain(op.path).split("/") if part], paths)
    resource = [_name(part) for part in parts if not _is_parameter(part)]
    prefix = _prefix(op, document, paths)
    if not resource:
        return ".".join((*prefix, op.method.lower()))
    if _is_action(op, parts, paths):
        *resource, method = resource
        return ".".join((*prefix, *(resource or ["client_calls"]), method))
    method = _method(op, parts, paths)
    return ".".join((*prefix, *resource, method))


def _at_home(parts: list[str], paths: _Paths) -> list[str]:
    """Put `/projects/{id}/roles` below `/organization/projects`, where projects are."""
    root = f"/{parts[0]}" if parts else "/"
    homes = [] if root in paths.methods else _homes(root, paths)
    return [*homes[0].strip("/").split("/"), *parts[1:]] if len(homes) == 1 else parts


def _homes(root: str, paths: _Paths) -> list[str]:
    return [
        path
        for path in paths.collections
        if path.endswith(root) and path != root and "{" not in path
        if path in paths.methods
    ]


def _is_action(op: Operation, parts: list[str], paths: _Paths) -> bool:
    """Say whether the last part of a path is something to do, and no thing."""
    last, path = parts[-1], _plain(op.path)
    if path.rpartition("/")[0] in paths.reports:
        return True
    if len(parts) < 2 or _is_parameter(last) or path in paths.collections:
        return False
    if op.method not in ("POST", "PUT") or len(paths.methods[path]) > 1:
        return False
    first = re.split(r"[-_]|(?<=[a-z])(?=[A-Z])", last)[0].lower()
    return first in _ACTIONS or (_is_parameter(parts[-2]) and not _is_plural(last))


def _method(op: Operation, parts: list[str], paths: _Paths) -> str:
    """Name what is done to the thing at the end of a path."""
    last, path = parts[-1], _plain(op.path)
    if op.method in ("DELETE", "HEAD", "OPTIONS", "TRACE"):
        return op.method.lower()
    if _is_parameter(last):
        return _BY_METHOD.get(op.method, op.method.lower())
    is_collection = path in paths.collections or _is_plural(last)
    if op.method == "GET":
        return "list" if is_collection and not _says_one(op) else "retrieve"
    if op.method == "POST":
        is_one = "GET" in paths.methods[path] and (not is_collection or _says_one(op))
        return "update" if is_one or _says_update(op) else "create"
    return _BY_METHOD.get(op.method, op.method.lower())


def _says_one(op: Operation) -> bool:
    """A plural may be the name of one thing (settings); the operationId may know."""
    said = snake(op.operation_id or "").split("_")[0]
    return said in ("retrieve", "update", "modify", "set") or (
        said == "get" and op.path.rstrip("/").endswith(("settings", "permissions"))
    )


def _says_update(op: Operation) -> bool:
    return snake(op.operation_id or "").split("_")[0] in ("update", "modify")


def _prefix(op: Operation, document: Document, paths: _Paths) -> tuple[str, ...]:
    """Set apart what a path cannot say: a variant by its query, a preview, other keys."""
    flags = [flag.partition("=")[0] for flag in op.path.partition("?")[2].split("&")]
    found = [_name(flag) for flag in flags if flag]
    if not found and _is_beta(op):
        found = ["beta"]
    own = _schemes(op, document)
    if not found and own and paths.usual not in own:
        words = [w for w in snake(own[0]).split("_") if w not in _WAYS]
        found = words[:1]
    return tuple(word for word in found if word.isidentifier())


def _is_beta(op: Operation) -> bool:
    """Read `x-beta: true`, and `beta: true` within an extension."""
    return op.extensions.get("x-beta") is True or any(
        isinstance(value, dict) and value.get("beta") is True
        for value in op.extensions.values()
    )


def _schemes(op: Operation, document: Document) -> list[str]:
    required = document.security if op.security is None else op.security
    return [name for choice in required for name in choice]


def _plain(path: str) -> str:
    """Take the query, the fragment and a version (`/v1`) at the beginning off a path."""
    bare = re.split(r"[?#]", path)[0].rstrip("/")
    return re.sub(r"^(/api)?/v\d+(?=/)", "", bare)


def _is_item(path: str) -> bool:
    return _is_parameter(path.rpartition("/")[2])


def _is_parameter(part: str) -> bool:
    return part.startswith("{")


def _is_plural(word: str) -> bool:
    return word.lower().endswith("s") and not word.lower().endswith(("ss", "us", "is"))


def _name(part: str) -> str:
    name = snake(re.sub(r"[{}]", "", part)) or "root"
    if not name.isidentifier():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name
