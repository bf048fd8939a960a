"""Uses of pages that type checkers refuse: each line that is marked, and no other."""

from __future__ import annotations

from files_client import AsyncClient, Client

# fmt: off
client = Client()
later = AsyncClient()

client.files.list(10)  # call-arg reportCallIssue
client.files.list(after=1)  # arg-type reportArgumentType
print(client.files.list().has_more)  # attr-defined reportAttributeAccessIssue
print(client.files.list().data[0].name)  # attr-defined reportAttributeAccessIssue
len(client.files.list())  # arg-type reportArgumentType
print(client.files.list()[0])  # index reportIndexIssue
for name in client.files.list():
    print(name.nothing)  # attr-defined reportAttributeAccessIssue
for _ in later.files.list():  # attr-defined reportGeneralTypeIssues
    pass


async def use() -> None:
    """Pages that nobody has waited for, and pages of the other client."""
    print(later.files.list().data)  # attr-defined reportAttributeAccessIssue
    page = await later.files.list()
    print(page.get_next_page().data)  # attr-defined reportAttributeAccessIssue
    await client.files.list()  # misc reportGeneralTypeIssues
