"""What a plan needs: kinds only, or a look inside, or a guess."""

from ..ir import ByFit, ByItem, ByKey, ByKind, ByTag, ByTuple, Plan, Take


def uncertain(plan: Plan) -> bool:
    """Tell whether a plan has to guess somewhere.

    Objects without an optional tag do not count: they are incomplete, whatever they are.
    """
    match plan:
        case ByFit():
            return True
        case ByKind(cases=kinds):
            return any(uncertain(case) for _, case in kinds)
        case ByTag(cases=tags, otherwise=rest):
            return any(uncertain(case) for _, case in tags) or _maybe(rest)
        case ByKey(cases=keys, otherwise=rest):
            return any(uncertain(case) for _, case in keys) or _maybe(rest)
        case ByItem(item=item):
            return uncertain(item)
        case ByTuple(otherwise=rest, certain=certain):
            return not certain or _maybe(rest)
        case Take():
            return False


def _maybe(plan: Plan | None) -> bool:
    return plan is not None and uncertain(plan)


def looks_inside(plan: Plan) -> bool:
    """Tell whether a plan needs more than the kinds of JSON values."""
    match plan:
        case Take():
            return False
        case ByKind(cases=kinds):
            return any(looks_inside(case) for _, case in kinds)
        case ByItem(item=item):
            return looks_inside(item)
        case ByTuple(otherwise=rest):
            return rest is not None and looks_inside(rest)
        case ByTag() | ByKey() | ByFit():
            return True
