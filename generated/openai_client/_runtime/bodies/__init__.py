"""Bodies of requests: which media type, and how each is written."""
