"""The table of all rules; `docs/drift-rules.md` is rendered from it."""

from collections.abc import Mapping

from .rule import Rule
from .rules_message import MESSAGE_RULES
from .rules_operation import OPERATION_RULES
from .rules_python import PYTHON_RULES
from .rules_schema import SCHEMA_RULES

_ALL = (*SCHEMA_RULES, *MESSAGE_RULES, *OPERATION_RULES, *PYTHON_RULES)

RULES: Mapping[str, Rule] = {
    rule.id: rule for rule in sorted(_ALL, key=lambda rule: rule.id)
}
