"""Compares request bodies and responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import asdict, frozen

from .finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..openapi import Header, MediaType, Operation, RequestBody, Response, Schema
    from .change import Direction
    from .roots import Notes, Scene
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
        if first is None and second is not None:
            word = "-required" if second.required else ""
            needed = "a required" if second.required else "an optional"
            self.notes.add(
                scene,
                section,
                Finding(
                    f"request-body-added{word}",
                    f"there is {needed} body",
                    old.pointer,
                    second.pointer,
                ),
            )
        elif first is not None and second is None:
            text = "there is no body any more"
            self.notes.add(
                scene,
                section,
                Finding("request-body-removed", text, first.pointer, new.pointer),
            )
        elif first is not None and second is not None:
            self.notes.add(scene, section, *_required(first, second))
            self._content(scene, section, first, second, direction)

    def _responses(
        self, scene: Scene, old: Operation, new: Operation, direction: Direction
    ) -> None:
        before = {response.status: response for response in old.responses}
        after = {response.status: response for response in new.responses}
        for status in dict.fromkeys((*before, *after)):
            first, second = before.get(status), after.get(status)
            section = f"response {status}"
            if first is None or second is None:
                outcome = "added" if first is None else "removed"
                good = status.startswith(("2", "3"))
                word = "new" if first is None else "gone"
                finding = Finding(
                    f"response-{'' if good else 'error-'}{outcome}",
                    f"the status {status} is {word}",
                    first.pointer if first else old.pointer,
                    second.pointer if second else new.pointer,
                )
                self.notes.add(scene, section, finding)
                continue
            self._content(scene, section, first, second, direction)
            self._headers(scene, section, first, second, direction)

    def _content(
        self,
        scene: Scene,
        section: str,
        old: RequestBody | Response,
        new: RequestBody | Response,
        direction: Direction,
    ) -> None:
        word = "request" if section == "request" else "response"
        before = {_essence(media.name): media for media in old.content}
        after = {_essence(media.name): media for media in new.content}
        for name in dict.fromkeys((*before, *after)):
            first, second = before.get(name), after.get(name)
            if first is None or second is None:
                outcome = "added" if first is None else "removed"
                come = "new" if first is None else "gone"
                finding = Finding(
                    f"{word}-media-type-{outcome}",
                    f"the media type {name} is {come}",
                    first.pointer if first else old.pointer,
                    second.pointer if second else new.pointer,
                    values=(name,),
                )
                self.notes.add(scene, section, finding)
                continue
            self._media(scene, section, first, second, direction)

    def _media(
        self,
        scene: Scene,
        section: str,
        old: MediaType,
        new: MediaType,
        direction: Direction,
    ) -> None:
        before, after = _schemas(old), _schemas(new)
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
            self.notes.add(scene, section, *_encodings(old, new))

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
            self.notes.add(scene, inside, *_header(first, second, old, new))
            if first is not None and second is not None:
                pair = _plain(first.schema), _plain(second.schema)
                self.notes.begin(scene, inside, self.walk.enter(*pair, direction))


def _required(old: RequestBody, new: RequestBody) -> Iterator[Finding]:
    if old.required != new.required:
        word = "required" if new.required else "optional"
        text = f"the body became {word}"
        yield Finding(f"request-body-became-{word}", text, old.pointer, new.pointer)


def _encodings(old: MediaType, new: MediaType) -> Iterator[Finding]:
    for name in sorted(old.encoding.keys() | new.encoding.keys()):
        before, after = (
            (
                {
                    k: v
                    for k, v in asdict(media.encoding[name]).items()
                    if k != "headers"
                }
                if name in media.encoding
                else {}
            )
            for media in (old, new)
        )
        if before != after:
            yield Finding(
                "request-encoding-changed",
                f"{name} is sent in another way",
                old.pointer,
                new.pointer,
                values=(name,),
            )


def _header(
    first: Header | None, second: Header | None, old: Response, new: Response
) -> Iterator[Finding]:
    if first is None:
        assert second is not None
        yield Finding(
            "response-header-added", "the header is new", old.pointer, second.pointer
        )
    elif second is None:
        word = "" if first.required else "optional-"
        text = f"the header is gone, and was {'required' if first.required else 'optional'}"
        yield Finding(
            f"response-{word}header-removed", text, first.pointer, new.pointer
        )
    elif first.required != second.required:
        word = "required" if second.required else "optional"
        yield Finding(
            f"response-header-became-{word}",
            f"the header became {word}",
            first.pointer,
            second.pointer,
        )


def _by_name(response: Response) -> Mapping[str, Header]:
    # RFC 9110, 5.1: the names of header fields do not depend on upper and lower case.
    return {header.name.lower(): header for header in response.headers}


def _schemas(media: MediaType) -> tuple[Schema, ...]:
    return _plain(media.item_schema or media.schema)


def _plain(schema: Schema | None) -> tuple[Schema, ...]:
    return () if schema is None else (schema,)


def _essence(name: str) -> str:
    """Return a media type without the spaces and cases that do not matter (RFC 9110, 8.3.1)."""
    essence, *parameters = (part.strip() for part in name.split(";"))
    return ";".join([essence.lower(), *(p for p in sorted(parameters) if p)])


def _name(first: Header | None, second: Header | None) -> str:
    either = first or second
    assert either is not None
    return either.name
