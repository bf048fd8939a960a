"""The option that takes what comes out as what is expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option; pytest sees it only when tests/golden is named as an argument."""
    parser.addoption(
        "--rewrite-golden",
        action="store_true",
        help="write what the cases give into their expected files; then read the diff",
    )
