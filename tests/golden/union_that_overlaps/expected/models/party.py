"""Party."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByFit

if TYPE_CHECKING:
    from .company import Company
    from .person import Person

Party: TypeAlias = Annotated[Union["Person", "Company"], ByFit("Person", "Company")]
