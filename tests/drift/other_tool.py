"""Which of our rules stands for a rule of another tool, by the words that its ids are made of."""

from __future__ import annotations

import re
from typing import Final

# In this order; `{way}` is request or response. What is not said here is a mistake.
_WORDS: Final = (
    (r"(all-of-(added|removed).*)", "{way}-type-changed"),
    (r"(any|one)-of-(added|removed)", "{way}-member-{2}"),
    (r"wrapped-in-one-of", "{way}-object-split"),
    (r"became-enum", "{way}-values-listed"),
    (r"became-not-nullable", "{way}-null-removed"),
    (r"became-nullable", "{way}-null-added"),
    (
        r"const-(added|removed)",
        {"added": "values-listed", "removed": "values-unlisted"},
    ),
    (r"const-changed", "{way}-value-replaced"),
    (r"(x-extensible-)?enum-value-(added|removed)", "{way}-value-{2}"),
    (r"content-(encoding|media-type)-changed", "{way}-content-changed"),
    (
        (
            r"(?:contains|content-schema|dependent-required|dependent-schema|else|if|then|property-names|pattern-property"
            r"|unevaluated-items)-(added|removed|changed)"
        ),
        "{way}-condition-{1}",
    ),
    (
        r"unevaluated-properties-(added|removed)",
        {"added": "additional-closed", "removed": "additional-opened"},
    ),
    (r"default-value-(added|changed|removed)", "{way}-default-{1}"),
    (r"discriminator-(added|removed)", "{way}-discriminator-{1}"),
    (r"discriminator-.*", "{way}-discriminator-changed"),
    (
        r"(?:exclusive-)?(min|max)(?:-\w+)?-(increased|decreased)",
        {
            "min increased": "limit-tightened",
            "min decreased": "limit-relaxed",
            "max increased": "limit-relaxed",
            "max decreased": "limit-tightened",
        },
    ),
    (
        r"(?:exclusive-)?(?:min|max)(?:-\w+)?-(set|unset)",
        {"set": "limit-added", "unset": "limit-removed"},
    ),
    (r"(?:list-of-types|type)-(narrowed|widened)", "{way}-type-{1}"),
    (r"type-generalized", "{way}-type-widened"),
    (r"type-specialized", "{way}-type-narrowed"),
    (r"type-(changed|compatible)", "{way}-type-changed"),
    (r"pattern-(added|changed|removed)", "{way}-pattern-{1}"),
    (r"pattern-generalized", "{way}-pattern-changed"),
    (
        r"prefix-items-(added|removed)",
        {"added": "tuple-extended", "removed": "tuple-shortened"},
    ),
    (r"media-type-schema-(added|removed)", "{way}-media-type-schema-{1}"),
    (r"media-?type-(added|removed)", "{way}-media-type-{1}"),
    (r"media-type-name-changed", "{way}-media-type-removed"),
    (r"media-type-name-generalized", "{way}-media-type-removed"),
    (r"media-type-name-specialized", "{way}-media-type-removed"),
    (r"stability-(decreased|increased)", "{way}-property-stability-{1}"),
    (r"deprecated(-with-sunset)?", "{way}-property-deprecated"),
    (r"reactivated", "{way}-property-reactivated"),
    (r"became-read-only", "{way}-property-became-read-only"),
    (r"became-not-read-only", "{way}-property-became-writable"),
    (r"became-write-only", "{way}-property-became-write-only"),
    (r"became-not-write-only", "{way}-property-became-readable"),
    (r"became-(optional|required)(-with-default)?", "{way}-property-became-{1}"),
)

# Ids that say a subject of their own, before the words above are tried.
_WHOLE: Final = {
    "api-deprecated-sunset-missing": "sunset-missing",
    "api-deprecated-sunset-parse": "sunset-invalid",
    "api-global-security-added": "security-tightened",
    "api-global-security-removed": "security-relaxed",
    "api-global-security-scope-added": "security-tightened",
    "api-global-security-scope-removed": "security-relaxed",
    "api-invalid-stability-level": "stability-invalid",
    "api-operation-id-added": "operation-id-changed",
    "api-operation-id-removed": "operation-id-changed",
    "api-path-removed-before-sunset": "operation-removed-early",
    "api-path-removed-with-deprecation": "operation-removed-deprecated",
    "api-path-removed-without-deprecation": "operation-removed",
    "api-path-sunset-parse": "sunset-invalid",
    "api-removed-before-sunset": "operation-removed-early",
    "api-removed-with-deprecation": "operation-removed-deprecated",
    "api-removed-without-deprecation": "operation-removed",
    "api-security-added": "security-relaxed",
    "api-security-component-added": "security-scheme-added",
    "api-security-component-oauth-scope-added": "security-flow-changed",
    "api-security-component-oauth-scope-changed": "security-flow-changed",
    "api-security-component-oauth-scope-removed": "security-flow-changed",
    "api-security-component-oauth-token-url-changed": "security-flow-changed",
    "api-security-component-oauth-url-changed": "security-flow-changed",
    "api-security-component-removed": "security-scheme-removed",
    "api-security-component-type-changed": "security-scheme-changed",
    "api-security-removed": "security-tightened",
    "api-security-scope-added": "security-tightened",
    "api-security-scope-removed": "security-relaxed",
    "api-stability-decreased": "stability-decreased",
    "api-stability-increased": "stability-increased",
    "api-sunset-date-changed-too-small": "sunset-too-soon",
    "api-sunset-date-too-small": "sunset-too-soon",
    "api-tag-added": "operation-tag-added",
    "api-tag-removed": "operation-tag-removed",
    "endpoint-added": "operation-added",
    "endpoint-deprecated": "operation-deprecated",
    "endpoint-deprecated-with-sunset": "operation-deprecated",
    "endpoint-reactivated": "operation-reactivated",
    "new-optional-request-default-parameter-to-existing-path": "parameter-added",
    "new-optional-request-parameter": "parameter-added",
    "new-optional-request-property": "request-property-added",
    "new-request-path-parameter": "parameter-added-required",
    "new-required-request-default-parameter-to-existing-path": "parameter-added-required",
    "new-required-request-header-property": "request-property-added-required",
    "new-required-request-parameter": "parameter-added-required",
    "new-required-request-property": "request-property-added-required",
    "new-required-request-property-with-default": "request-property-added-required",
    "optional-response-header-removed": "response-optional-header-removed",
    "request-body-added-optional": "request-body-added",
    "request-body-added-required": "request-body-added-required",
    "request-body-became-optional": "request-body-became-optional",
    "request-body-became-required": "request-body-became-required",
    "request-body-removed": "request-body-removed",
    "request-parameter-became-optional": "parameter-became-optional",
    "request-parameter-became-required": "parameter-became-required",
    "request-parameter-default-value-added": "parameter-default-added",
    "request-parameter-default-value-changed": "parameter-default-changed",
    "request-parameter-default-value-removed": "parameter-default-removed",
    "request-parameter-deprecated": "parameter-deprecated",
    "request-parameter-deprecated-sunset-missing": "sunset-missing",
    "request-parameter-deprecated-with-sunset": "parameter-deprecated",
    "request-parameter-reactivated": "parameter-reactivated",
    "request-parameter-removed": "parameter-removed",
    "request-parameter-removed-before-sunset": "parameter-removed-early",
    "request-parameter-removed-with-deprecation": "parameter-removed-deprecated",
    "request-parameter-sunset-date-changed-too-small": "sunset-too-soon",
    "request-parameter-sunset-date-too-small": "sunset-too-soon",
    "request-parameter-sunset-deleted": "sunset-removed",
    "request-parameter-sunset-parse": "sunset-invalid",
    "request-property-removed": "request-property-removed",
    "required-response-header-removed": "response-header-removed",
    "response-header-added": "response-header-added",
    "response-header-became-optional": "response-header-became-optional",
    "response-non-success-status-added": "response-error-added",
    "response-non-success-status-removed": "response-error-removed",
    "response-optional-property-added": "response-property-added",
    "response-optional-property-removed": "response-optional-property-removed",
    "response-required-property-added": "response-property-added",
    "response-required-property-removed": "response-property-removed",
    "response-success-status-added": "response-added",
    "response-success-status-removed": "response-removed",
    "sunset-deleted": "sunset-removed",
    "webhook-added": "webhook-added",
    "webhook-removed": "webhook-removed",
}

UNUSED: Final = {
    "api-schema-removed": "what no operation uses is nothing on the wire; its model is `model-removed`",
    "api-major-version-not-bumped": "how an API numbers itself is no matter of its callers",
    "api-version-decreased": "likewise",
    "api-version-not-bumped": "likewise",
    "request-property-deprecated-sunset-invalid": "no policy for properties: `x-sunset` is an extension there",
    "request-property-deprecated-sunset-missing": "likewise",
    "request-property-sunset-date-too-small": "likewise",
    "response-property-deprecated-sunset-invalid": "likewise",
    "response-property-deprecated-sunset-missing": "likewise",
    "response-property-sunset-date-too-small": "likewise",
    "response-optional-write-only-property-added": "what is write-only is in no response",
    "response-optional-write-only-property-removed": "likewise",
    "response-required-write-only-property-added": "likewise",
    "response-required-write-only-property-removed": "likewise",
    "response-write-only-property-became-optional": "likewise",
    "response-write-only-property-became-required": "likewise",
    "response-write-only-property-enum-value-added": "likewise",
    "request-read-only-property-enum-value-removed": "what is read-only is in no request",
    "request-read-only-property-exclusive-max-decreased": "likewise",
    "request-read-only-property-exclusive-min-increased": "likewise",
    "request-read-only-property-max-decreased": "likewise",
    "request-read-only-property-max-length-decreased": "likewise",
    "request-read-only-property-min-increased": "likewise",
    "request-optional-property-became-not-write-only": "what is write-only is in requests all the same",
    "request-optional-property-became-write-only": "likewise",
    "request-required-property-became-not-write-only": "likewise",
    "request-required-property-became-write-only": "likewise",
    "response-optional-property-became-not-read-only": "what is read-only is in responses all the same",
    "response-optional-property-became-read-only": "likewise",
    "response-required-property-became-not-read-only": "likewise",
    "response-required-property-became-read-only": "likewise",
}
"""Ids that none of our rules stands for, and why."""

_SUBJECT: Final = re.compile(
    r"(request|response)-(?:body|parameter-property|parameter|header-property|header|optional-property"
    r"|required-property|property|mediatype)?-?"
)


def our_rule(theirs: str) -> str | None:
    """Return the rule that stands for one of the other tool; None when none does."""
    if theirs in UNUSED:
        return None
    if theirs in _WHOLE:
        return _WHOLE[theirs]
    subject = _SUBJECT.match(theirs)
    assert subject is not None, theirs
    way, words = subject[1], theirs[subject.end() :]
    for pattern, target in _WORDS:
        found = re.fullmatch(pattern, words)
        if found is None:
            continue
        groups = ("", *(group or "" for group in found.groups()))
        if isinstance(target, dict):
            return f"{way}-{target[' '.join(groups[1:])]}"
        return target.format(*groups, way=way)
    raise AssertionError(theirs)
