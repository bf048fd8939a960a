"""Headers that are no parameters, because the client sets them itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..source import Tree

_RESERVED = frozenset({"accept", "content-type", "authorization"})


def is_reserved_header(name: str, tree: Tree) -> bool:
    """Tell whether the definition of a header as a parameter does not count.

    OpenAPI 3.1.1, 4.8.12.2: one of `Accept`, `Content-Type` or `Authorization` "SHALL be ignored". Swagger 2.0 does not
    say so. There the last is the only way to send credentials where no security scheme sends it.

    Args:
        name: what the parameter is called, in any case.
        tree: the document.
    """
    header = name.lower()
    return header in _RESERVED and not (
        header == "authorization" and _is_unsecured_swagger2(tree)
    )


def _is_unsecured_swagger2(tree: Tree) -> bool:
    root = tree.root
    if not isinstance(root, dict) or "swagger" not in root:
        return False
    schemes = root.get("securityDefinitions")
    found = schemes.values() if isinstance(schemes, dict) else ()
    return not any(
        isinstance(scheme, dict)
        and (
            scheme.get("type") != "apiKey"
            or str(scheme.get("name")).lower() == "authorization"
        )
        for scheme in found
    )
