"""Names of media types, and ranges of them."""

_UTF_8 = frozenset({"charset=utf-8", 'charset="utf-8"'})


def essence(name: str) -> str:
    """Return a media type without the spaces and cases that do not matter (RFC 9110, 8.3.1), and without UTF-8.

    JSON is in UTF-8 always (RFC 8259, 8.1), and texts of APIs are unless they say otherwise.
    """
    kind, *parameters = (part.strip() for part in name.split(";"))
    kept = (each for each in sorted(parameters) if each and each.lower() not in _UTF_8)
    return ";".join([kind.lower(), *kept])


def ranges_of(name: str) -> tuple[str, ...]:
    """Return the ranges that a media type is in, the nearest first: `application/*`, `*/*`."""
    kind, _, subtype = name.partition("/")
    return (
        () if name == "*/*" else (("*/*",) if subtype == "*" else (f"{kind}/*", "*/*"))
    )


def range_of_status(status: str) -> str:
    """Return the range that a status is in (`2XX`); it is in none when it is one itself, or `default`."""
    return f"{status[0]}XX" if status.isdigit() else ""
