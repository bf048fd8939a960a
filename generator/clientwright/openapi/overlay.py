"""Applies overlays: corrections of a document that stand in files of their own.

Overlay Specification 1.0 and 1.1 (`update`, `remove`, `copy`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import jsonpath_rfc9535 as jsonpath
from attrs import frozen

from ..source.tree import MovedPlaces
from .overlay_edit import Edit, Location, location_pointer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..diagnostics import Diagnostics
    from ..source import JSON, Tree


@frozen(eq=False)
class _Action:
    """One action of an overlay."""

    overlay: Tree
    pointer: str
    """Where it stands in the overlay."""

    data: dict[str, JSON]

    def text(self, key: str) -> str:
        value = self.data.get(key)
        return value if isinstance(value, str) else ""


def apply_overlays(
    tree: Tree, overlays: Sequence[Tree], diagnostics: Diagnostics
) -> Tree:
    """Apply overlays to a document, one after the other.

    Nothing is changed in place. Positions of what an overlay adds lead into the
    overlay. An action that cannot be applied is reported, and left out.
    """
    for overlay in overlays:
        tree = tree.knowing_files_of(overlay)
        for action in _read_actions(overlay, diagnostics):
            tree = _apply(tree, action, diagnostics)
    return tree


def _read_actions(overlay: Tree, diagnostics: Diagnostics) -> Iterator[_Action]:
    root = overlay.root if isinstance(overlay.root, dict) else {}
    actions = root.get("actions")
    if "overlay" not in root or not isinstance(actions, list):
        diagnostics.error(
            "overlay-invalid",
            f"{overlay.name} is no overlay: it needs `overlay: 1.0.0` and a list of "
            "`actions`; nothing of it is applied",
            position=overlay.position("#"),
        )
        return
    for index, data in enumerate(actions):
        pointer = f"#/actions/{index}"
        if isinstance(data, dict) and isinstance(data.get("target"), str):
            yield _Action(overlay, pointer, data)
        else:
            diagnostics.error(
                "overlay-invalid",
                "an action without a target; it is not applied",
                position=overlay.position(pointer),
                fix="give it a `target`: a JSONPath such as $.paths['/pets'].get",
            )


def _apply(tree: Tree, action: _Action, diagnostics: Diagnostics) -> Tree:
    found = _find(tree.root, action, "target", diagnostics)
    if not found:
        return tree
    edit = Edit(tree.root, tree.places)
    if action.data.get("remove") is True:
        edit.remove(found)
    elif "update" in action.data:
        value, origin = action.data["update"], f"{action.pointer}/update"
        for location in found:
            edit.update(location, value, action.overlay.places, origin)
    elif "copy" in action.data:
        copied = _find(tree.root, action, "copy", diagnostics)
        for source in copied[:1]:
            pointer = location_pointer(source)
            for location in found:
                edit.update(location, tree.resolve(pointer), tree.places, pointer)
    else:
        _report(
            action,
            "overlay-invalid",
            "an action that neither updates nor removes; it is not applied",
            "give it an `update`, or `remove: true`",
            diagnostics,
        )
    places = MovedPlaces(tree.places, edit.moved)
    return tree.with_root(edit.root, places)


def _find(
    root: JSON, action: _Action, key: str, diagnostics: Diagnostics
) -> Sequence[Location]:
    """Find what a JSONPath of an action matches; nothing has been reported then."""
    path = action.text(key)
    try:
        found = [node.location for node in jsonpath.find(path, root)]
    except jsonpath.JSONPathError as error:
        reason = str(error).splitlines()[0]
        message = f'"{path}" is no JSONPath ({reason}); the action is not applied'
        fix = "see RFC 9535; names with special characters go in ['…']"
        _report(action, "overlay-invalid", message, fix, diagnostics, key)
        return ()
    if not found:
        purpose = action.text("description")
        message = f"{path} matches nothing; the action is not applied"
        if purpose:
            message += f" (its purpose: {purpose.strip()})"
        fix = "remove the action if it is no longer needed, or correct its target"
        _report(action, "overlay-target-missing", message, fix, diagnostics, key)
    return found


def _report(
    action: _Action,
    code: str,
    message: str,
    fix: str,
    diagnostics: Diagnostics,
    key: str = "",
) -> None:
    pointer = f"{action.pointer}/{key}" if key else action.pointer
    position = action.overlay.position(pointer)
    diagnostics.error(code, message, fix=fix, position=position)
