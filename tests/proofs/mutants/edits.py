"""What is changed in one node of a syntax tree.

A decision is replaced by each of its outcomes, a limit by the one beside it, a number by the next, a random value by a
fixed one. Left out are a statement, an element of a collection, a part of a conjunction or of a policy, a context
manager, a step in a chain of calls.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

Edits = Iterator[tuple[ast.AST, str, str]]
"""A node, the text that is put in its place, and a description (empty: the two texts say enough)."""
OTHER_COMPARISON: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
OTHER_OPERATOR: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
OTHER_FUNCTION = {"max": "min", "min": "max", "any": "all", "all": "any", "sorted": "list"}
FIXED = {"token_bytes": "bytes({})", "token_hex": "'00' * {}"}
"""What stands in for a random value."""
TIDYING = {"lower", "strip", "lstrip", "distinct", "desc"}
"""Methods without arguments that give a value of the same kind."""
NO_ELEMENT = "*()"
NO_CONTEXT = "__import__('contextlib').nullcontext()"
LONGEST = 100


def edits_of(node: ast.AST) -> Edits:
    """Every edit of this node itself; those of the nodes in it are their own."""
    yield from _outcomes(node)
    yield from _omissions(node)
    yield from _replacements(node)


def _outcomes(node: ast.AST) -> Edits:
    """A decision comes out as it may."""
    match node:
        case ast.If() | ast.IfExp():
            yield from ((node.test, now, "") for now in ("True", "False"))
        case ast.While():
            yield node.test, "False", ""
        case ast.comprehension():
            yield from ((test, "True", "") for test in node.ifs)
        case ast.BoolOp():
            yield from ((one, str(isinstance(node.op, ast.And)), "") for one in node.values)


def _omissions(node: ast.AST) -> Edits:
    """Something is left out."""
    for collection in _collections(node):
        yield from ((one, NO_ELEMENT, f"{brief(ast.unparse(one))} left out") for one in collection.elts)
    match node:
        case ast.withitem(optional_vars=None):
            yield node.context_expr, NO_CONTEXT, f"with {brief(ast.unparse(node.context_expr))} left out"
        case ast.Expr(value=ast.Call()) | ast.Raise():
            yield node, "pass", f"{brief(ast.unparse(node))} left out"


def _replacements(node: ast.AST) -> Edits:
    """Something is replaced by what stands beside it."""
    match node:
        case ast.UnaryOp(op=ast.Not() | ast.Invert()):
            yield node, _text(node.operand), ""
        case ast.Compare():
            yield from _other_comparisons(node)
        case ast.BinOp() if type(node.op) in OTHER_OPERATOR:
            yield node, _text(ast.BinOp(node.left, OTHER_OPERATOR[type(node.op)](), node.right)), ""
        case ast.Constant():
            yield from _other_constants(node)
        case ast.Call():
            yield from _other_calls(node)


def _text(node: ast.AST) -> str:
    return f"({ast.unparse(ast.fix_missing_locations(node))})"


def _collections(node: ast.AST) -> Iterator[ast.Tuple | ast.List | ast.Set]:
    """The collections in a node that may be of any length: what a row of fixed columns holds is left whole."""
    values: list[ast.expr | None] = []
    match node:
        case ast.Assign(targets=[ast.Name()]) | ast.AnnAssign() | ast.keyword():
            values = [node.value]
        case ast.For() | ast.comprehension():
            values = [node.iter]
        case ast.Compare(ops=[ast.In() | ast.NotIn()]):
            values = [*node.comparators]
        case ast.ExceptHandler():
            values = [node.type]
        case ast.Call():
            values = [*node.args]
        case ast.Return(value=ast.List()):
            values = [node.value]
    yield from (one for one in values if isinstance(one, ast.Tuple | ast.List | ast.Set))


def _other_comparisons(node: ast.Compare) -> Edits:
    for place, operator in enumerate(node.ops):
        others = [*node.ops[:place], OTHER_COMPARISON[type(operator)](), *node.ops[place + 1 :]]
        yield node, _text(ast.Compare(node.left, others, node.comparators)), ""


def _other_constants(node: ast.Constant) -> Edits:
    value = node.value
    if isinstance(value, bool):
        yield node, repr(not value), ""
    elif isinstance(value, int):
        yield node, repr(value + 1), ""
    elif isinstance(value, str) and value and " " not in value:
        yield node, repr(f"{value}X"), ""
    elif isinstance(value, bytes) and value:
        parts = value.split(b"; ")
        for part in parts if len(parts) > 1 else []:
            now = repr(b"; ".join(one for one in parts if one != part))
            yield node, now, f"{part.decode('latin-1')} left out"
        if len(parts) == 1:
            yield node, repr(value + b"X"), ""


def _other_calls(node: ast.Call) -> Edits:
    match node.func:
        case ast.Attribute(attr=name) if name in FIXED:
            yield node, FIXED[name].format(_text(node.args[0])), ""
        case ast.Attribute(value=ast.Call() as called, attr=name) if node.args and called.args:
            yield node, _text(called), f".{name}({', '.join(brief(ast.unparse(one)) for one in node.args)}) left out"
        case ast.Attribute(value=owner, attr=name) if name in TIDYING:
            yield node, _text(owner), f"{brief(ast.unparse(owner))}.{name}() -> {brief(ast.unparse(owner))}"
        case ast.Name(id=name) if name in OTHER_FUNCTION:
            yield node.func, OTHER_FUNCTION[name], f"{brief(ast.unparse(node))} -> {OTHER_FUNCTION[name]}(…)"


def brief(text: str) -> str:
    """Source in one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"
