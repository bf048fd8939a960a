"""Lists that come in pages, and how these follow each other."""
