"""Uses of typed headers that type checkers refuse: each line that is marked, and no other."""

from __future__ import annotations

from jobs_client import AsyncClient, Client

# fmt: off
client = Client()
later = AsyncClient()
raw = client.jobs.with_raw_response.create()
headers = raw.typed_headers

print(raw.typed_headers.x_nothing)  # attr-defined reportAttributeAccessIssue
print(headers.x_rate_limit + 1)  # operator reportOptionalOperand
print(headers.x_made_at.year)  # union-attr reportOptionalMemberAccess
print(headers.x_usage.calls)  # union-attr reportOptionalMemberAccess
headers.x_rate_limit = 1  # assignment reportAttributeAccessIssue
headers.location = "https://a.example"  # assignment reportAttributeAccessIssue
raw.typed_headers = headers  # misc reportAttributeAccessIssue
limit: int = headers.x_rate_limit  # assignment reportAssignmentType
text: str | None = headers.x_rate_limit  # assignment reportAssignmentType
print(client.jobs.with_raw_response.delete("a").typed_headers)  # attr-defined reportAttributeAccessIssue
client.jobs.with_raw_response.retrieve()  # call-arg reportCallIssue
client.jobs.with_raw_response.retrieve(1)  # arg-type reportArgumentType


async def use() -> None:
    """Answers that nobody has waited for."""
    print(later.jobs.with_raw_response.list().typed_headers)  # attr-defined reportAttributeAccessIssue
    async with later.jobs.with_streaming_response.list() as streamed:
        print(streamed.typed_headers.location)  # attr-defined reportAttributeAccessIssue
