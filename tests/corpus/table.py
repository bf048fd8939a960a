"""Writes docs/corpus.md: what the tool makes of each document, and what that takes.

Run as a program: `python tests/corpus/table.py`. Takes some minutes. The shared documents
must be there; the figures of one without them would replace better ones.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

# So that it runs as a program as well as within the tests.
sys.path.insert(0, str(Path(__file__).parents[1]))

from attrs import frozen
from corpus.building import run, write_config
from corpus.documents import OWN, SAMPLES
from corpus.reading import open_document
from shared import SHARED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.documents import Sample

PAGE: Final = Path(__file__).parents[2] / "docs" / "corpus.md"
_HEAD: Final = """\
# The corpus

What `clientwright generate` makes of whole documents, and what that takes. `python tests/corpus/table.py` writes this
page; the documents under `../shared/corpus` are not part of the project, those under `tests/corpus/own` are.

The tests in `tests/corpus` hold that of each document no operation, parameter, media type, schema or property is lost
without a diagnostic; that the package imports, is what black would write, and gives mypy (strict) and pyright (strict)
nothing to say; that a second run writes the same bytes; that values drawn from each schema come back as they were; and
that requests with arguments drawn from the document are what openapi-core accepts. `make test` does so for the small
ones and one that is large, `make corpus` for all.

CPU is that of the whole process, in seconds; memory is its peak, in MB. Both were measured once, on a machine that had
other work. Unions are counted by what tells their members apart: the kind of JSON, a tag, a property that only one has,
or, in the end, the best fit.

| document | version | operations | schemas | unions: kind, tag, key, fit | diagnostics | CPU | memory |
|---|---|---:|---:|---|---|---:|---:|
"""


_GENERATE: Final = ("-P", "-m", "clientwright", "generate", "--quiet")

# A process of its own, and a small one: what is started from a large one counts the
# memory of that as its own.
_LAUNCHER: Final = """
import json, os, subprocess, sys
process = subprocess.Popen(sys.argv[1:])
_, status, used = os.wait4(process.pid, 0)
print(json.dumps([used.ru_utime + used.ru_stime, used.ru_maxrss]))
sys.exit(os.waitstatus_to_exitcode(status))
"""


@frozen
class Row:
    """What is measured of one document."""

    name: str
    version: str
    plan: Any
    cpu: float
    memory: float

    def markdown(self) -> str:
        """The row of the table."""
        codes = Counter(d["code"] for d in self.plan["diagnostics"])
        said = ", ".join(f"{code} {count}" for code, count in sorted(codes.items()))
        unions = ", ".join(map(str, self.plan["plans"].values()))
        cells = [
            self.name,
            self.version,
            str(len(self.plan["operations"])),
            str(len(self.plan["schemas"])),
            unions,
            said or "none",
            f"{self.cpu:.1f}",
            f"{self.memory:.0f}",
        ]
        return f"| {' | '.join(cells)} |"


def measure(sample: Sample) -> Row:
    """Generate a client in a process of its own, and look at what it took."""
    document = open_document(sample.path).value
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_config(folder, sample)
        done = subprocess.run(
            [sys.executable, "-S", "-c", _LAUNCHER, sys.executable, *_GENERATE],
            cwd=folder,
            stdout=subprocess.PIPE,
            check=True,
        )
        cpu, memory = json.loads(done.stdout)
        plan = json.loads(run("inspect", "--format", "json", folder=folder))
    inside = OWN in sample.path.parents
    root = OWN.parents[2] if inside else SHARED / "corpus"
    return Row(
        name=sample.path.relative_to(root).as_posix(),
        version=str(document.get("openapi") or document["swagger"]),
        plan=plan,
        cpu=cpu,
        memory=memory / 1024,
    )


def rows() -> Iterator[Row]:
    """Measure each document."""
    for sample in SAMPLES:
        print(sample.name, flush=True)
        yield measure(sample)


def main() -> None:
    """Write the page."""
    if not SHARED.exists():
        sys.exit("../shared is not here: the table would lack most documents")
    found = list(rows())
    total = (
        f"\n{len(found)} documents with "
        f"{sum(len(row.plan['operations']) for row in found):,} operations and "
        f"{sum(len(row.plan['schemas']) for row in found):,} schemas, in "
        f"{sum(row.cpu for row in found):.0f} s of CPU.\n"
    )
    lines = [f"{row.markdown()}\n" for row in found]
    PAGE.write_text(_HEAD + "".join(lines) + total, "utf-8")


if __name__ == "__main__":
    main()
