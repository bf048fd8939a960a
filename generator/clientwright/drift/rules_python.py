"""Rules of what is a change for Python callers only."""

from .change import Direction, Verdict
from .rule import Rule

_B, _M, _S = Verdict.BREAKING, Verdict.MAYBE, Verdict.SAFE
_REQUEST, _RESPONSE, _BOTH = Direction.REQUEST, Direction.RESPONSE, Direction.BOTH

PYTHON_RULES = (
    Rule(
        "call-renamed",
        "call renamed",
        _BOTH,
        _S,
        _B,
        "An operation has another call path in the client.",
    ),
    Rule(
        "call-removed",
        "call removed",
        _BOTH,
        _S,
        _B,
        "The client does not have a call any more, though the API has the operation: it is left out by the config.",
    ),
    Rule(
        "argument-renamed",
        "argument renamed",
        _REQUEST,
        _S,
        _B,
        "An argument of a call has another name.",
    ),
    Rule(
        "argument-removed",
        "argument removed",
        _REQUEST,
        _S,
        _B,
        "A call does not take an argument any more.",
    ),
    Rule(
        "argument-required",
        "argument needed",
        _REQUEST,
        _S,
        _B,
        "A call needs an argument that it did not need.",
    ),
    Rule(
        "argument-narrowed",
        "argument takes less",
        _REQUEST,
        _S,
        _B,
        "The annotation of an argument, or of a key of its TypedDict, does not admit all that it did.",
    ),
    Rule(
        "argument-by-place",
        "argument not given by place any more",
        _REQUEST,
        _S,
        _B,
        (
            "An argument that could be given by place must be given by its name: there is none at that place now, or another "
            "one, which type checkers do not see where both are strings."
        ),
    ),
    Rule(
        "result-widened",
        "result of a call changed",
        _RESPONSE,
        _S,
        _B,
        "A call gives something that its old annotation does not cover.",
    ),
    Rule(
        "header-changed",
        "typed header of an answer changed",
        _RESPONSE,
        _S,
        _B,
        "An attribute of `typed_headers` is gone, or gives something that its old annotation does not cover.",
    ),
    Rule(
        "model-removed",
        "model removed or renamed",
        _BOTH,
        _S,
        _B,
        "A name of `models` is gone.",
    ),
    Rule(
        "model-changed",
        "name stands for another type",
        _BOTH,
        _S,
        _B,
        "A name of `models` stands for another type: an alias covers more or less than it did, or a class became one.",
    ),
    Rule(
        "attribute-removed",
        "attribute removed or renamed",
        _BOTH,
        _S,
        _B,
        "A model does not have an attribute of that name any more.",
    ),
    Rule(
        "attribute-required",
        "attribute needed",
        _REQUEST,
        _S,
        _B,
        "Who makes a model or its dict must give an attribute that could be left out.",
    ),
    Rule(
        "attribute-widened",
        "attribute may be more",
        _RESPONSE,
        _S,
        _B,
        "An attribute that callers read may be something that its old annotation does not cover: None, UNSET, another "
        "type.",
    ),
    Rule(
        "credential-changed",
        "argument for a secret changed",
        _BOTH,
        _S,
        _B,
        "The client's class takes a secret by another name, in another form, or not any more.",
    ),
)
