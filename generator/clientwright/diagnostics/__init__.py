"""Problems of documents, as values: collected, placed and printed."""

from .code import Code
from .codes import CODES
from .collector import Diagnostics, input_error
from .diagnostic import Diagnostic, Excerpt, InputError, Position, Severity
from .printing import Locator, format_diagnostic, to_json

__all__ = [
    "CODES",
    "Code",
    "Diagnostic",
    "Diagnostics",
    "Excerpt",
    "InputError",
    "Locator",
    "Position",
    "Severity",
    "format_diagnostic",
    "input_error",
    "to_json",
]
