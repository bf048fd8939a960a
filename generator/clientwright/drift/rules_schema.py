"""Rules of schemas: most of them are two, one a direction."""

from collections.abc import Iterator

from .change import Direction, Verdict
from .rule import Rule

_B, _M, _S = Verdict.BREAKING, Verdict.MAYBE, Verdict.SAFE
_REQUEST, _RESPONSE = Direction.REQUEST, Direction.RESPONSE

# Aspect, title, verdicts (request: wire, Python; response: wire, Python), explanation.
# Each row is two rules, `request-…` and `response-…`: what widens a type is good for
# who sends and bad for who receives.
_ASPECTS = (
    (
        "type-changed",
        "type replaced",
        (_B, _M, _B, _M),
        "A value is of another JSON type, and the old type is not admitted any more.",
    ),
    (
        "type-narrowed",
        "fewer types",
        (_B, _M, _S, _M),
        "A value may be of fewer JSON types, or of an integer where any number was admitted.",
    ),
    (
        "type-widened",
        "more types",
        (_S, _M, _B, _M),
        "A value may be of more JSON types, or of any number where it was an integer.",
    ),
    (
        "format-added",
        "format stated",
        (_M, _M, _S, _M),
        (
            "A format is stated where there was none. JSON Schema takes formats as remarks unless told otherwise, so whether "
            "other values are refused is up to the API."
        ),
    ),
    (
        "format-removed",
        "format gone",
        (_S, _M, _M, _M),
        "No format is stated any more; values in other formats may come.",
    ),
    (
        "format-changed",
        "format replaced",
        (_M, _M, _M, _M),
        "Another format is stated; how values are written may change with it.",
    ),
    (
        "null-added",
        "null admitted",
        (_S, _M, _B, _M),
        "A value may be null.",
    ),
    (
        "null-removed",
        "null refused",
        (_B, _M, _S, _M),
        "A value may not be null any more.",
    ),
    (
        "object-split",
        "object split into alternatives",
        (_B, _M, _S, _M),
        "An object became one of several; their properties are compared with its own. A value may fit none, or two.",
    ),
    (
        "object-joined",
        "alternatives joined into an object",
        (_S, _M, _M, _M),
        "Several objects became one; its properties are compared with theirs. It may have what no one of them had.",
    ),
    (
        "value-added",
        "value added to an enum",
        (_S, _M, _M, _M),
        (
            "One more value is listed. Who receives it must cope with a value that it does not know; clients made by this "
            "tool do."
        ),
    ),
    (
        "value-removed",
        "value removed from an enum",
        (_B, _M, _S, _M),
        "A value is not listed any more. The client passes what it is given, since its enums are open.",
    ),
    (
        "value-replaced",
        "constant changed",
        (_B, _M, _B, _M),
        "None of the values that were listed is listed now.",
    ),
    (
        "values-listed",
        "values listed",
        (_B, _M, _S, _M),
        "Only listed values are admitted where any were.",
    ),
    (
        "values-unlisted",
        "values not listed any more",
        (_S, _M, _B, _M),
        "Any value is admitted where only listed ones were.",
    ),
    (
        "property-added",
        "optional property added",
        (_S, _M, _S, _S),
        "An object has one more property that may be left out, or that the API sends.",
    ),
    (
        "property-removed",
        "property removed",
        (_M, _M, _B, _M),
        "An object does not have a property any more. Who sends it is ignored or refused; who reads it finds nothing.",
    ),
    (
        "property-became-required",
        "property became required",
        (_B, _M, _S, _S),
        "A property that could be left out must be there.",
    ),
    (
        "property-became-optional",
        "property became optional",
        (_S, _M, _B, _M),
        "A property that was always there may be left out.",
    ),
    (
        "default-added",
        "default stated",
        (_S, _S, _S, _S),
        "The document says what the API takes when a property is left out.",
    ),
    (
        "default-changed",
        "default changed",
        (_S, _S, _S, _S),
        "The API takes another value when a property is left out.",
    ),
    (
        "default-removed",
        "default gone",
        (_S, _S, _S, _S),
        "The document does not say any more what the API takes when a property is left out.",
    ),
    (
        "limit-added",
        "limit set",
        (_M, _S, _S, _S),
        "A limit (length, size, range …) is stated where there was none. The API may have had it all the time.",
    ),
    (
        "limit-removed",
        "limit gone",
        (_S, _S, _B, _S),
        "A limit (length, size, range …) is not stated any more.",
    ),
    (
        "limit-tightened",
        "limit tightened",
        (_B, _S, _S, _S),
        "A limit (length, size, range …) admits less than it did.",
    ),
    (
        "limit-relaxed",
        "limit relaxed",
        (_S, _S, _B, _S),
        "A limit (length, size, range …) admits more than it did.",
    ),
    (
        "pattern-added",
        "pattern stated",
        (_B, _S, _S, _S),
        "Texts must match a pattern.",
    ),
    (
        "pattern-changed",
        "pattern changed",
        (_M, _S, _M, _S),
        "Texts must match another pattern. Which of two patterns admits more is not decided.",
    ),
    (
        "pattern-removed",
        "pattern gone",
        (_S, _S, _M, _S),
        "Texts need not match a pattern any more.",
    ),
    (
        "content-changed",
        "content of texts changed",
        (_B, _S, _B, _S),
        "A text holds another media type (`contentMediaType`), or is encoded in another way (`contentEncoding`).",
    ),
    (
        "condition-added",
        "condition set",
        (_B, _M, _S, _M),
        (
            "A condition on the value as a whole is stated: `if`, `not`, `contains`, `dependentRequired`, "
            "`dependentSchemas`, `propertyNames`, `patternProperties`, `contentSchema`, `unevaluatedItems`, "
            "`unevaluatedProperties`."
        ),
    ),
    (
        "condition-removed",
        "condition gone",
        (_S, _M, _B, _M),
        "A condition on the value as a whole (see `request-condition-added`) is not stated any more.",
    ),
    (
        "condition-changed",
        "condition changed",
        (_B, _M, _B, _M),
        (
            "A condition on the value as a whole (see `request-condition-added`) is another one. Which of two admits more "
            "is not decided."
        ),
    ),
    (
        "additional-closed",
        "other properties refused",
        (_B, _M, _S, _S),
        "An object has no properties but the declared ones (`additionalProperties: false`).",
    ),
    (
        "additional-opened",
        "other properties admitted",
        (_S, _S, _M, _M),
        "An object may have properties that are not declared.",
    ),
    (
        "tuple-extended",
        "place of a tuple stated",
        (_S, _M, _B, _M),
        "The type of one more place of a list is stated (`prefixItems`).",
    ),
    (
        "tuple-shortened",
        "place of a tuple gone",
        (_B, _M, _S, _M),
        "The type of a place of a list is not stated any more (`prefixItems`).",
    ),
    (
        "member-added",
        "alternative added",
        (_S, _M, _B, _M),
        "A union (`oneOf`, `anyOf`, a list of types) has one more member.",
    ),
    (
        "member-removed",
        "alternative removed",
        (_B, _M, _S, _M),
        "A union (`oneOf`, `anyOf`, a list of types) has a member less.",
    ),
    (
        "discriminator-added",
        "discriminator stated",
        (_S, _S, _S, _S),
        "The members of a union are told apart by a property.",
    ),
    (
        "discriminator-changed",
        "discriminator changed",
        (_S, _S, _S, _S),
        "The members of a union are told apart by another property, or by other values of it.",
    ),
    (
        "discriminator-removed",
        "discriminator gone",
        (_S, _S, _S, _S),
        "No property is named any more by which the members of a union are told apart.",
    ),
    (
        "property-deprecated",
        "property deprecated",
        (_S, _S, _S, _S),
        "A property or value should not be used any more.",
    ),
    (
        "property-reactivated",
        "property not deprecated any more",
        (_S, _S, _S, _S),
        "A property or value may be used again.",
    ),
    (
        "property-stability-decreased",
        "property less stable",
        (_B, _S, _B, _S),
        "The `x-stability-level` of a property went down.",
    ),
    (
        "property-stability-increased",
        "property more stable",
        (_S, _S, _S, _S),
        "The `x-stability-level` of a property went up.",
    ),
    (
        "media-type-schema-added",
        "schema of a body stated",
        (_B, _M, _S, _M),
        "A media type of a body has a schema, where anything was admitted.",
    ),
    (
        "media-type-schema-removed",
        "schema of a body gone",
        (_S, _M, _M, _M),
        "A media type of a body has no schema any more.",
    ),
)


_ONE_WAY = (
    Rule(
        "request-property-added-required",
        "required property added",
        _REQUEST,
        _B,
        _M,
        "An object has one more property, which callers must send. A default does not help by the specification: "
        "what is required must be sent.",
    ),
    Rule(
        "request-property-refused",
        "property refused",
        _REQUEST,
        _B,
        _M,
        "An object does not have a property any more, and admits none but the declared ones "
        "(`additionalProperties: false`).",
    ),
    Rule(
        "request-property-became-read-only",
        "property became read-only",
        _REQUEST,
        _S,
        _M,
        "A property should not be sent any more (`readOnly`).",
    ),
    Rule(
        "request-property-became-writable",
        "property not read-only any more",
        _REQUEST,
        _S,
        _M,
        "A property may be sent (`readOnly` is gone). If it is required, it must be sent: that is a change of its own.",
    ),
    Rule(
        "response-optional-property-removed",
        "optional property removed",
        _RESPONSE,
        _M,
        _M,
        "A property that could be missing is not there any more.",
    ),
    Rule(
        "response-property-became-write-only",
        "property became write-only",
        _RESPONSE,
        _M,
        _M,
        "A property is not sent any more (`writeOnly`).",
    ),
    Rule(
        "response-property-became-readable",
        "property not write-only any more",
        _RESPONSE,
        _S,
        _S,
        "A property is sent (`writeOnly` is gone).",
    ),
)


def _both_ways() -> Iterator[Rule]:
    for aspect, title, verdicts, explanation in _ASPECTS:
        wire, python, response_wire, response_python = verdicts
        yield Rule(f"request-{aspect}", title, _REQUEST, wire, python, explanation)
        yield Rule(
            f"response-{aspect}",
            title,
            _RESPONSE,
            response_wire,
            response_python,
            explanation,
        )


SCHEMA_RULES = (*_both_ways(), *_ONE_WAY)
