"""Text of the document never becomes code, whatever it is and wherever it stands."""

from __future__ import annotations

import ast
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hostile.documents import ATTACKS, CALL, CANARY, attacked, generated, names_in_code
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from pathlib import Path

# The canary exists when the package is imported, so that calling it would be noticed.
_IMPORT = f"""
import builtins, importlib, pathlib, sys
ran = []
builtins.{CANARY} = lambda: ran.append(1)
root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root))
package = importlib.import_module("client")
for path in sorted(root.glob("client/*/*.py")):
    importlib.import_module(".".join(path.relative_to(root).with_suffix("").parts))
for name in package.models.__all__:
    model = getattr(package.models, name)
    if hasattr(model, "from_dict"):
        data = {{"kind": 1, "other": [None]}}
        assert model.from_dict(data).to_dict() == data
assert not ran, ran
"""
# What the runtime's classes, and Python, have that a hostile name resembles.
_TEXT = st.text(
    st.sampled_from("\"'\\\n\r\t\0{}%#()[]=:;,. \u2028\ud800é") | st.characters(),
    min_size=1,
    max_size=12,
)


@pytest.fixture(params=ATTACKS)
def attack(request: pytest.FixtureRequest) -> str:
    """A text that would like to be more."""
    name: str = request.param
    return ATTACKS[name]


def test_an_attack_stays_in_strings(attack: str, tmp_path: Path) -> None:
    files = generated(attacked(attack, attack), tmp_path)
    for path, text in files.items():
        if path.endswith(".py"):
            text.encode()
            found = set(names_in_code(text))
            assert CANARY not in found, path
            assert "__import__" not in found, path
    if CALL in attack:
        assert any(CANARY in text for text in files.values())


def test_an_attacked_package_is_shaped_like_a_peaceful_one(
    attack: str, tmp_path: Path
) -> None:
    """Nothing runs at import but what runs anyway: the kinds of statements are the same."""
    hostile = generated(attacked(attack, "id"), tmp_path)
    peaceful = generated(attacked("calm", "id"), tmp_path)
    assert len(hostile) == len(peaceful)
    assert _statements(hostile["_client.py"]) == _statements(peaceful["_client.py"])
    assert _statements(hostile["models/a.py"]) == _statements(peaceful["models/a.py"])


def test_nothing_of_an_attack_runs(attack: str, tmp_path: Path) -> None:
    for path, text in generated(attacked(attack, attack), tmp_path).items():
        file = tmp_path / "client" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", _IMPORT, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(_TEXT)
def test_any_text_can_stand_anywhere(tmp_path: Path, text: str) -> None:
    """Files are overwritten by each example, so that one folder does for all."""
    for path, source in generated(attacked(text, text), tmp_path).items():
        if path.endswith(".py"):
            compile(source.encode(), path, "exec", dont_inherit=True)


def _statements(source: str) -> list[str]:
    return [
        type(node).__name__
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.stmt) and not isinstance(node, ast.Import | ast.Expr)
    ]
