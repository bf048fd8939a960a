"""Compares request bodies and responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from .change import Direction
from .encodings import compare_encodings
from .finding import Finding
from .media import essence, range_of_status, ranges_of
from .parameters import compare_headers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..openapi import Header, MediaType, Operation, RequestBody, Response, Schema
    from .atoms import Parts
    from .roots import Notes, Scene
    from .shapes import Shapes
    from .walk import Walk


@frozen(eq=False)
class Messages:
    """Compares what operations take and give.

    Args:
        walk: compares values.
        notes: gets what is found.
    """

    walk: Walk
    notes: Notes

    def compare(
        self,
        scene: Scene,
        old: Operation,
        new: Operation,
        body: Direction,
        answer: Direction,
    ) -> None:
        """Compare the bodies of an operation.

        Args:
            scene: the operation.
            old: it, in the old document.
            new: it, in the new one.
            body: which way the request's body goes: that of a webhook comes from the API.
            answer: which way responses go.
        """
        self._body(scene, old, new, body)
        self._responses(scene, old, new, answer)

    def _body(
        self, scene: Scene, old: Operation, new: Operation, direction: Direction
    ) -> None:
        first, second = old.request_body, new.request_body
        section = "request"
        self.notes.add(scene, section, *_bodies(old, new, direction))
        if first is not None and second is not None:
            self._content(scene, section, first, second, direction)

    def _responses(
        self, scene: Scene, old: Operation, new: Operation, direction: Direction
    ) -> None:
        before = {response.status: response for response in old.responses}
        after = {response.status: response for response in new.responses}
        ranges = {
            range_of_status(status) for status in before.keys() ^ after.keys()
        } & (before.keys() ^ after.keys())
        for status in dict.fromkeys((*before, *after)):
            section, around = f"response {status}", range_of_status(status)
            # What is said of 2XX is said of 200 where nothing else is.
            first = before.get(status) or before.get(around)
            second = after.get(status) or after.get(around)
            if first is not None and second is not None:
                self._content(scene, section, first, second, direction)
                self._headers(scene, section, first, second, direction)
            elif status not in ranges or first is None:
                self.notes.add(
                    scene, section, _status(status, first, second, (old, new))
                )

    def _content(
        self,
        scene: Scene,
        section: str,
        old: RequestBody | Response,
        new: RequestBody | Response,
        direction: Direction,
    ) -> None:
        before = {essence(media.name): media for media in old.content}
        after = {essence(media.name): media for media in new.content}
        for name in dict.fromkeys((*before, *after)):
            first, second = _nearest(name, before), _nearest(name, after)
            if first is not None and second is not None:
                self._media(scene, section, first, second, direction)
                continue
            outcome = "added" if first is None else "removed"
            come = "new" if first is None else "gone"
            finding = Finding(
                f"{direction}-media-type-{outcome}",
                f"the media type {name} is {come}",
                first.pointer if first else old.pointer,
                second.pointer if second else new.pointer,
                values=(name,),
            )
            self.notes.add(scene, section, finding)

    def _media(
        self,
        scene: Scene,
        section: str,
        old: MediaType,
        new: MediaType,
        direction: Direction,
    ) -> None:
        before, after = _stated(old, self.walk.old), _stated(new, self.walk.new)
        if bool(before) != bool(after):
            outcome = "added" if after else "removed"
            word = "is stated" if after else "is not stated any more"
            text = f"the schema of {old.name} {word}"
            rule = f"{direction}-media-type-schema-{outcome}"
            self.notes.add(
                scene, section, Finding(rule, text, old.pointer, new.pointer)
            )
        else:
            self.notes.begin(scene, section, self.walk.enter(before, after, direction))
        if section == "request":
            sides = self.walk.old, self.walk.new
            self.notes.add(scene, section, *compare_encodings(old, new, sides))

    def _headers(
        self,
        scene: Scene,
        section: str,
        old: Response,
        new: Response,
        direction: Direction,
    ) -> None:
        before, after = _by_name(old), _by_name(new)
        for name in dict.fromkeys((*before, *after)):
            first, second = before.get(name), after.get(name)
            inside = f"{section}, header {_name(first, second)}"
            self.notes.add(scene, inside, *compare_headers(first, second, (old, new)))
            if first is not None and second is not None:
                pair = _plain(first.schema), _plain(second.schema)
                self.notes.begin(scene, inside, self.walk.enter(*pair, direction))


def _bodies(old: Operation, new: Operation, direction: Direction) -> Iterator[Finding]:
    """Yield whether there is a body, and whether it is always there; that of a webhook is not sent but read."""
    first, second = old.request_body, new.request_body
    of = "request" if direction is Direction.REQUEST else "webhook"
    if first is None and second is not None:
        needed = second.required and direction is Direction.REQUEST
        yield Finding(
            f"{of}-body-added{'-required' if needed else ''}",
            f"there is {'a required' if second.required else 'an optional'} body",
            old.pointer,
            second.pointer,
        )
    elif first is not None and second is None:
        text = "there is no body any more"
        yield Finding(f"{of}-body-removed", text, first.pointer, new.pointer)
    elif first and second and first.required != second.required:
        word = "required" if second.required else "optional"
        text = f"the body became {word}"
        yield Finding(f"{of}-body-became-{word}", text, first.pointer, second.pointer)


def _status(
    status: str,
    first: Response | None,
    second: Response | None,
    holders: tuple[Operation, Operation],
) -> Finding:
    """Return the finding for a status that is new or gone."""
    outcome = "added" if first is None else "removed"
    good = status.startswith(("2", "3"))
    return Finding(
        f"response-{'' if good else 'error-'}{outcome}",
        f"the status {status} is {'new' if first is None else 'gone'}",
        first.pointer if first else holders[0].pointer,
        second.pointer if second else holders[1].pointer,
    )


def _nearest(name: str, content: Mapping[str, MediaType]) -> MediaType | None:
    """Return what is said of a media type, or of the nearest range that it is in."""
    found = (content[each] for each in (name, *ranges_of(name)) if each in content)
    return next(found, None)


def _by_name(response: Response) -> Mapping[str, Header]:
    # RFC 9110, 5.1: the names of header fields do not depend on upper and lower case. OpenAPI 3.1.0, 4.8.17.1: "If a
    # response header is defined with the name "Content-Type", it SHALL be ignored."
    found = {header.name.lower(): header for header in response.headers}
    found.pop("content-type", None)
    return found


def _stated(media: MediaType, shapes: Shapes) -> Parts:
    """Return the schema of a body; one that admits anything is none."""
    parts = _plain(media.item_schema or media.schema)
    return () if shapes.shape(parts).is_anything else parts


def _plain(schema: Schema | None) -> Parts:
    return () if schema is None else (schema,)


def _name(first: Header | None, second: Header | None) -> str:
    either = first or second
    assert either is not None
    return either.name
