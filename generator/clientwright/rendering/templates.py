"""Where templates are: in a checkout at its root, in an installed wheel inside the package."""

from functools import cache
from pathlib import Path

import clientwright


@cache
def templates_folder() -> Path:
    """Return the folder of templates.

    The only place that knows the difference between a checkout and an installed wheel.
    """
    package = Path(clientwright.__file__).parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"
