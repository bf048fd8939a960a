"""From the document's words to the API: what is merged, told apart, sent and received."""

from .api import analyze

__all__ = ["analyze"]
