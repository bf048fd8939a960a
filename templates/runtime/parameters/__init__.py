"""Arguments into paths, queries, headers and cookies."""
