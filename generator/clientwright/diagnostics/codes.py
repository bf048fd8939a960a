"""The table of all diagnostic codes; `docs/diagnostics.md` is rendered from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .code import Code
from .diagnostic import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping


_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

# One row a code, sorted by code.
CODES: Mapping[str, Code] = {
    "alias-bomb": Code(
        _ERROR,
        "The YAML aliases of a file expand to far more than the file itself holds.",
        "Write the repeated parts as components and refer to them with `$ref`.",
    ),
    "alias-recursion": Code(
        _ERROR,
        "A YAML alias stands inside the node that it repeats.",
        "Say the recursion with a `$ref`, not with an alias.",
    ),
    "argument-conflict": Code(
        _ERROR,
        "The command-line arguments do not go together.",
        "Leave one of them out, or say which client is meant with `--client`.",
    ),
    "binary-input": Code(
        _ERROR,
        "The input is not text.",
        "Give the OpenAPI document itself, as YAML or JSON.",
    ),
    "body-alternative": Code(
        _NOTE,
        "A request body can be sent in several media types; the first is the usual one.",
        "Pass files, `body=`, or a Content-Type in `extra_headers`, to choose another one.",
    ),
    "call-clash": Code(
        _WARNING,
        "Two operations would have the same call path; one of them is named by rule.",
        "Choose a call path under `[operations]` in the config.",
    ),
    "complex-key": Code(
        _WARNING,
        "A key of a YAML mapping is itself a mapping or a list; the entry is ignored.",
        "Use a plain string as the key.",
    ),
    "composition-cycle": Code(
        _WARNING,
        "A schema is composed (`allOf`) of itself.",
        "Remove the repetition.",
    ),
    "config-invalid-value": Code(
        _ERROR,
        "A value of the config cannot be used.",
        "Correct the value; the message says what it must be.",
    ),
    "config-missing": Code(
        _ERROR,
        "There is no config, and no document was named.",
        "Name a document, or write a `clientwright.toml`.",
    ),
    "config-unknown-key": Code(
        _ERROR,
        "A key of the config means nothing.",
        "Use the key that the message names, or remove it.",
    ),
    "config-unreadable": Code(
        _ERROR,
        "The config file is missing, unreadable or not TOML.",
        "Correct the file, or name another one with `--config`.",
    ),
    "config-unused": Code(
        _WARNING,
        "An entry of the config names nothing in the document.",
        "Correct the entry, or remove it.",
    ),
    "config-wrong-type": Code(
        _ERROR,
        "A value of the config is of another type than is meant.",
        "Write the value as the message says.",
    ),
    "default-not-in-enum": Code(
        _WARNING,
        "A default is none of the values that its schema lists.",
        "Correct the default, or add it to the enum.",
    ),
    "default-type-mismatch": Code(
        _WARNING,
        "A default is not of its schema's type.",
        "Correct the default in the document or by an overlay.",
    ),
    "drift-accept": Code(
        _ERROR,
        "The file of acknowledged changes cannot be used.",
        "Each `[[accept]]` needs a `change`, a `reason` and a date `until`.",
    ),
    "duplicate-component": Code(
        _WARNING,
        "The same thing is declared twice; one of the two is used.",
        "Remove one of them.",
    ),
    "duplicate-key": Code(
        _WARNING,
        "A mapping has the same key twice; the last one counts.",
        "Remove one of the two entries.",
    ),
    "duplicate-operation-id": Code(
        _WARNING,
        "Two operations have the same operationId.",
        "Give each operation an id of its own.",
    ),
    "duplicate-parameter": Code(
        _WARNING,
        "A parameter is listed twice for one operation; the last one counts.",
        "Remove one of the two entries.",
    ),
    "dynamic-reference": Code(
        _NOTE,
        "What a dynamic reference leads to is not certain.",
        "Write a `$ref`, or declare the `$dynamicAnchor` in the schema that uses it.",
    ),
    "empty-input": Code(
        _ERROR,
        "The input has no content.",
        "Check that the file was saved or downloaded completely.",
    ),
    "encoding": Code(
        _ERROR,
        "The input is not UTF-8 text.",
        "Save the file as UTF-8.",
    ),
    "enum-type-mismatch": Code(
        _WARNING,
        "A value of an enum, or a const, is not of its schema's type.",
        "Put texts in quotes, or correct the type.",
    ),
    "html-input": Code(
        _ERROR,
        "The input is a web page, not an OpenAPI document.",
        "Use the address of the raw file.",
    ),
    "ignored-keyword": Code(
        _NOTE,
        "A part of the document that a client has no use for.",
        "Nothing to do.",
    ),
    "incoming-request": Code(
        _NOTE,
        "A callback, or a webhook without JSON: a request that the API sends.",
        "Nothing to do: its types are generated.",
    ),
    "incompatible-all-of": Code(
        _WARNING,
        "The members of an `allOf` contradict each other.",
        "Make one of them agree, or correct it by an overlay.",
    ),
    "invalid-structure": Code(
        _WARNING,
        "Something in the document does not have the form that OpenAPI gives it; "
        "that bit is ignored.",
        "Write it as the specification says.",
    ),
    "items-list": Code(
        _WARNING,
        "A list stands under `items`, where one schema belongs; its entries are taken as "
        "alternatives.",
        "Write `anyOf`, or `prefixItems`.",
    ),
    "lax-json": Code(
        _WARNING,
        "A text that starts as JSON is not JSON, but it is YAML, and is read as such.",
        "Correct the text at the position.",
    ),
    "lock-damaged": Code(
        _ERROR,
        "`clientwright.lock` cannot be read, so the names in it are unknown.",
        "Restore the file from version control, or delete it and generate again.",
    ),
    "manifest-damaged": Code(
        _ERROR,
        "The manifest of a package cannot be read, so its files are not known.",
        "Restore the file from version control, or use `--force`.",
    ),
    "merge-key": Code(
        _WARNING,
        "A YAML merge key has no object to merge.",
        "Give `<<` an alias of an object, or a list of them.",
    ),
    "name-clash": Code(
        _NOTE,
        "Two things would have the same Python name; one of them is named by rule.",
        "Choose a name under `[names]` in the config.",
    ),
    "network": Code(
        _ERROR,
        "A document could not be fetched from its address.",
        "Check the address and the connection, or download the file and give its path.",
    ),
    "no-such-file": Code(
        _ERROR,
        "There is no file at the path.",
        "Check the path.",
    ),
    "nonfinite-number": Code(
        _WARNING,
        "A JSON document has NaN or Infinity, which JSON does not know.",
        "Remove the value, or write it as a string.",
    ),
    "not-a-file": Code(
        _ERROR,
        "The path is a directory or cannot be read.",
        "Give the path of the OpenAPI document itself.",
    ),
    "not-a-mapping": Code(
        _ERROR,
        "The input is YAML or JSON, but no object at its top.",
        "An OpenAPI document is an object that starts with `openapi: 3.…`.",
    ),
    "not-openapi": Code(
        _ERROR,
        "The input is YAML or JSON, but no OpenAPI document.",
        'Give a document that says `openapi: 3.…` or `swagger: "2.0"` at its top.',
    ),
    "nothing-selected": Code(
        _WARNING,
        "Include and exclude leave no operation of the document.",
        "Correct them: what is excluded is left out even where it is included.",
    ),
    "one-of-overlap": Code(
        _WARNING,
        "A default fits several members of a `oneOf`, which admits one only.",
        "Write `anyOf` for `oneOf`.",
    ),
    "output-blocked": Code(
        _ERROR,
        "Something stands where the package is to be written.",
        "Remove it, or choose another folder.",
    ),
    "output-hand-edited": Code(
        _ERROR,
        "Generated files were changed by hand, or other files stand in their place.",
        "Move the changes elsewhere, or give them up with `--force`.",
    ),
    "output-not-ours": Code(
        _ERROR,
        "The output folder has files in it, and no manifest of ours.",
        "Choose another folder, or use `--force`: your files stay, but ours win.",
    ),
    "output-not-writable": Code(
        _ERROR,
        "The output cannot be written.",
        "Check the permissions of the folder and of the one it is in.",
    ),
    "overlay-invalid": Code(
        _ERROR,
        "An overlay, or one of its actions, is not written as the Overlay "
        "Specification says; the action is not applied.",
        "Correct the overlay.",
    ),
    "overlay-target-missing": Code(
        _ERROR,
        "An overlay action matches nothing in the document.",
        "Remove the action if it is no longer needed, or correct its target.",
    ),
    "pages-not-found": Code(
        _WARNING,
        "The config says that a list comes in pages, but not enough of how.",
        "State the style in `[pages]`, and the parameter and properties that it needs.",
    ),
    "reference-cycle": Code(
        _ERROR,
        "References lead only to each other, and to no definition; anything is "
        "admitted there.",
        "Replace one of the references by the definition.",
    ),
    "reference-not-taken": Code(
        _ERROR,
        "A published document refers to a file that `update` does not write here.",
        "Rename the file or move it away; what is in the way is given up with `--force`.",
    ),
    "reference-remote": Code(
        _ERROR,
        "A reference leads to another host, and such references are not followed.",
        "Download the file beside the document, or allow remote references.",
    ),
    "several-documents": Code(
        _WARNING,
        "The file holds several YAML documents; only the first is read.",
        "Put each document into a file of its own.",
    ),
    "syntax": Code(
        _ERROR,
        "The input is neither YAML nor JSON.",
        "Correct the text at the position.",
    ),
    "too-deep": Code(
        _ERROR,
        "The input, or a chain of references in it, is deeper than any sensible document.",
        "Use `$ref` in place of deep nesting; shorten chains of references, `allOf` and unions.",
    ),
    "too-large": Code(
        _ERROR,
        "The input is larger than what is read.",
        "Check that it is the right file.",
    ),
    "undeclared-path-parameter": Code(
        _WARNING,
        "A path has a parameter in its template that the operation does not declare, "
        "or the other way round.",
        "Declare the parameter with `in: path`, or correct the path.",
    ),
    "undeclared-stream": Code(
        _NOTE,
        "An argument asks for a stream that the answers do not declare; what it consists of is guessed.",
        "Declare the stream among the answers, in an overlay: `text/event-stream` with the schema of an event.",
    ),
    "union-overlap": Code(
        _NOTE,
        "An object may fit several members of a union; the best fit is taken.",
        "Give the members a discriminator, or a required property that only one of them has.",
    ),
    "union-product": Code(
        _NOTE,
        "Unions that hold for the same value have too many combinations to be types of their own.",
        "Give the members a property that tells them apart, or write the combinations that are meant.",
    ),
    "unknown-security-scheme": Code(
        _ERROR,
        "A security requirement names a scheme that is not declared.",
        "Declare it under `components/securitySchemes`.",
    ),
    "unknown-tag": Code(
        _WARNING,
        "A YAML tag is unknown; the node is read as if it had none.",
        "Remove the tag.",
    ),
    "unknown-version": Code(
        _ERROR,
        "The document is of a version that is not known.",
        "Known are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.",
    ),
    "unquoted-version": Code(
        _WARNING,
        "The version is written as a number, not as a string; it is read as meant.",
        "Put the version in quotes.",
    ),
    "unresolved-reference": Code(
        _ERROR,
        "A reference leads nowhere; that part is left out or taken as anything.",
        "Correct the reference, or add what it refers to.",
    ),
    "unsupported-keyword": Code(
        _NOTE,
        "A keyword of the document has no effect on the client.",
        "Nothing needs to be done.",
    ),
    "unsupported-parameter": Code(
        _WARNING,
        "A parameter is sent in a place that is not supported.",
        "Send it with `extra_query` or `extra_headers`.",
    ),
    "unsupported-security-scheme": Code(
        _WARNING,
        "A security scheme that a client cannot send by itself.",
        "Configure it on the HTTP client that you pass in.",
    ),
    "validator": Code(
        _WARNING,
        "The OpenAPI validator found something; generation goes on.",
        "Correct the document in the place that the message names.",
    ),
    "validator-incomplete": Code(
        _NOTE,
        "The OpenAPI validator could not check the whole document.",
        "Nothing needs to be done; the generator does not depend on it.",
    ),
    "vendor-source": Code(
        _ERROR,
        "The package to vendor is missing, or is not as it was generated.",
        "Run `clientwright generate` first.",
    ),
}
