"""The small changes that are made to a module to see whether its tests notice them: its mutants.

Type hints, decorators, imports, docstrings, the arguments of `raise` and sentences for a person stay as they are.

Why not a library: mutmut 3 changes only the bodies of functions without decorators, so that it reaches neither a
policy in a constant nor a property nor a context manager. Cosmic Ray changes the checkout itself, and most of its
changes are to type hints. Neither leaves out a statement or an element, or fixes a random value, and those are the
mistakes that break a promise.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tests.proofs.mutants.edits import brief, edits_of

Ordering = ast.Lt | ast.LtE | ast.Gt | ast.GtE
TYPES = {"annotation", "returns", "decorator_list", "bases"}
"""Fields of nodes that are left as they are."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the bytes from `start` to `end` of the source become `now`.

    `name` says what it is, tells it from all others of its module, and stays the same when lines move.
    """

    name: str
    line: int
    start: int
    end: int
    now: str

    @property
    def place(self) -> str:
        """The function, class or constant that it is in."""
        return self.name.partition(": ")[0]

    def apply(self, source: bytes) -> bytes:
        """The source with this change."""
        return source[: self.start] + self.now.encode() + source[self.end :]


def changes(source: bytes) -> Iterator[Change]:
    """Every change that can be made to a module."""
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    seen: Counter[str] = Counter()
    for place, node, now, said in _edits(ast.parse(source), ""):
        line, end_line, end_column = (getattr(node, name) for name in ("lineno", "end_lineno", "end_col_offset"))
        start, end = starts[line - 1] + getattr(node, "col_offset", 0), starts[end_line - 1] + end_column
        what = said or f"{brief(source[start:end].decode())} -> {brief(now)}"
        name = f"{place or 'module'}: {what}"
        seen[name] += 1
        yield Change(f"{name} #{seen[name]}" if seen[name] > 1 else name, line, start, end, now)


def _edits(node: ast.AST, place: str) -> Iterator[tuple[str, ast.AST, str, str]]:
    """The edits of all in a node, with the name of the function, class or constant around each."""
    for child in _children(node):
        inner = f"{place}.{_name(child)}".strip(".") if _name(child) else place
        for edited, now, said in edits_of(child):
            yield inner, edited, now, said
        yield from _edits(child, inner)


def _name(node: ast.AST) -> str:
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case ast.Assign(targets=[target]) if ast.unparse(target).isupper():
            return ast.unparse(target)
    return ""


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a node that are changed one by one."""
    # The parts of an f-string have no positions of their own before Python 3.12.
    if isinstance(node, ast.Import | ast.ImportFrom | ast.Raise | ast.JoinedStr):
        return
    for field, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_left(field, child):
                # Both outcomes of a decision are tried: its opposite would tell no more.
                decides = field in {"test", "ifs"} or isinstance(node, ast.BoolOp)
                yield from _children(child) if decides and _is_one_of_two(child) else [child]


def _is_left(field: str, node: ast.AST) -> bool:
    """Whether a node is left as it is: a docstring, a type, a decorator."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    return field in TYPES or (field == "slice" and not isinstance(node, ast.Constant | ast.Slice))


def _is_one_of_two(node: ast.AST) -> bool:
    """Whether a condition has an opposite and nothing beside it, as `<` has `<=`."""
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.Not)
    return isinstance(node, ast.Compare) and not any(isinstance(one, Ordering) for one in node.ops)
