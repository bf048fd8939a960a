"""Pet."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Pet(BaseModel):
    """ "Quoted" at the start, a \\backslash, a triple \"\"\" and a tab here.

    ```python
    print("hello")
        indented = 'deeper'
    ```

    - an item
      that goes on
    - another "one"
    """

    name: str | Unset = UNSET
    """Ends in a quote " """

    path: str | Unset = UNSET
    """C:\\new\\x41"""

    both: str | Unset = UNSET
    """\"\"\" """
