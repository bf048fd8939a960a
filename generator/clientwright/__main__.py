"""`python -m clientwright` is `clientwright`."""

from .cli import main

main()
