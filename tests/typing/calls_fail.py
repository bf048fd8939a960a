"""Calls that type checkers refuse: each line that is marked, and no other.

A mark gives the kind of error that mypy and basedpyright report there.
"""

from __future__ import annotations

import io

import httpx
from openai_client import AsyncOpenAI, OpenAI, models

# fmt: off
client = OpenAI(api_key="k")
later = AsyncOpenAI()

OpenAI(key="k")  # call-arg reportCallIssue
OpenAI("k")  # call-arg reportCallIssue
OpenAI(http_client=httpx.AsyncClient())  # arg-type reportArgumentType
AsyncOpenAI(http_client=httpx.Client())  # arg-type reportArgumentType
OpenAI(max_retries="2")  # arg-type reportArgumentType

# ---- prompts and other unions
client.completions.create(model="m")  # call-overload reportCallIssue
client.completions.create(model="m", prompt=1)  # call-overload reportArgumentType
client.completions.create(model="m", prompt=[1.5])  # arg-type reportArgumentType
client.completions.create(model="m", prompt=[["a"]])  # arg-type reportArgumentType
client.completions.create(model="m", prompt={"a": 1})  # dict-item reportArgumentType
client.completions.create(model=None, prompt="a")  # call-overload reportArgumentType
client.completions.create(model="m", prompt="a", stop=1)  # call-overload reportArgumentType
client.completions.create(model="m", prompt="a", stop=[1])  # list-item reportArgumentType
client.completions.create(model="m", prompt="a", n="1")  # call-overload reportArgumentType
client.completions.create(model="m", prompt="a", user=None)  # call-overload reportArgumentType
client.completions.create(model="m", prompt="a", promt="b")  # call-overload reportCallIssue
client.completions.create("m", prompt="a")  # call-overload reportCallIssue
client.embeddings.create(model="m", input=None)  # arg-type reportArgumentType
client.embeddings.create(model="m", input=[[[1]]])  # arg-type reportArgumentType
client.moderations.create(input=[1])  # list-item reportArgumentType

# ---- messages
client.chat.completions.create(model="m", messages="hi")  # arg-type reportArgumentType
client.chat.completions.create(model="m", messages=["hi"])  # list-item reportArgumentType
client.chat.completions.create(model="m", messages={"role": "user"})  # call-overload reportArgumentType
client.chat.completions.create(model="m", messages=[{"content": "hi"}])  # list-item reportArgumentType
client.chat.completions.create(model="m", messages=[{"role": 1}])  # list-item reportArgumentType
client.chat.completions.create(model="m", messages=[{"role": "user", "text": "hi"}])  # list-item reportArgumentType
client.chat.completions.create(model="m", messages=[models.FunctionCallOption(name="f")])  # list-item reportArgumentType
client.chat.completions.create(model="m", messages=[], function_call={})  # call-overload reportArgumentType
client.chat.completions.create(model="m", messages=[], function_call=["f"])  # call-overload reportArgumentType
client.chat.completions.create(model="m", messages=[], functions=["f"])  # list-item reportArgumentType
client.chat.completions.create(model="m", messages=[], max_tokens=None)  # call-overload reportArgumentType

# ---- streams
client.chat.completions.create(model="m", messages=[], stream="yes")  # call-overload reportArgumentType
client.fine_tunes.list_events("ft", stream="yes")  # call-overload reportArgumentType
client.fine_tunes.list_events("ft", stream=None)  # call-overload reportArgumentType
client.chat.completions.create(model="m", messages=[]).close()  # attr-defined reportAttributeAccessIssue
print(client.chat.completions.create(model="m", messages=[], stream=True).choices)  # attr-defined reportAttributeAccessIssue
client.embeddings.create(model="m", input="a", stream=True)  # call-arg reportCallIssue

# ---- files
client.files.create(file="a.jsonl", purpose="p")  # arg-type reportArgumentType
client.files.create(file=io.StringIO("a"), purpose="p")  # arg-type reportArgumentType
client.files.create(file=("a", "b"), purpose="p")  # arg-type reportArgumentType
client.files.create(file=(b"a", b"b"), purpose="p")  # arg-type reportArgumentType
client.files.create(file=None, purpose="p")  # arg-type reportArgumentType
client.files.create(purpose="p")  # call-arg reportCallIssue
client.images.edit(image=b"x", prompt="p", mask=None)  # arg-type reportArgumentType

# ---- paths and options
client.files.retrieve()  # call-arg reportCallIssue
client.files.retrieve(1)  # arg-type reportArgumentType
client.files.retrieve(None)  # arg-type reportArgumentType
client.files.list(limit=1)  # call-arg reportCallIssue
client.files.list(timeout="1")  # arg-type reportArgumentType
client.files.list(extra_headers={"X-A": 1})  # dict-item reportArgumentType
client.files.with_raw_response.retrieve(1)  # arg-type reportArgumentType
print(client.files.with_raw_response.retrieve("f").filename)  # attr-defined reportAttributeAccessIssue
client.with_raw_response.files.retrieve(1)  # arg-type reportArgumentType
print(client.with_raw_response.file)  # attr-defined reportAttributeAccessIssue
client.file.list()  # attr-defined reportAttributeAccessIssue

# ---- what comes back
print(client.files.retrieve("f").name)  # attr-defined reportAttributeAccessIssue
models.OpenAIFile(id="f")  # call-arg reportCallIssue
models.FunctionCallOption("f")  # call-arg reportCallIssue
models.FunctionCallOption(name=1)  # arg-type reportArgumentType
print(later.files.retrieve("f").id)  # attr-defined reportAttributeAccessIssue
