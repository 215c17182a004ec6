"""Every error is raised with a code and the values for its places, every code is in use, and no logic reads a text."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TypeVar

import desktop_app
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message_code import MessageCode
from desktop_app.store.cycle_search import no_cycle_search

PACKAGE = Path(desktop_app.__file__).parent
SOURCES = sorted(file for file in PACKAGE.rglob("*.py") if file.parent.name != "forms")
Node = TypeVar("Node", bound=ast.AST)
KINDS = (ast.ClassDef, ast.Call, ast.Attribute, ast.Compare, ast.ExceptHandler)
OF_THE_CONSTRUCTOR = {"subject", "retry_after", "origin", "document", "catalogues"}
"""Arguments of errors that are no values of a text."""
OF_CLICK = {"click.UsageError", "click.BadParameter", "click.ClickException", "click.BadOptionUsage"}
TEXT_METHODS = {"startswith", "endswith", "partition", "split", "find", "lower"}


@cache
def nodes() -> tuple[tuple[str, ast.AST], ...]:
    """The nodes of the program's modules that are looked at, each with its place."""
    found: list[tuple[str, ast.AST]] = []
    with no_cycle_search():
        for file in SOURCES:
            name = str(file.relative_to(PACKAGE))
            every = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            found += [(f"{name}:{node.lineno}", node) for node in every if isinstance(node, KINDS)]
    return tuple(found)


def nodes_of(kind: type[Node]) -> Iterator[tuple[str, Node]]:
    return ((place, node) for place, node in nodes() if isinstance(node, kind))


@cache
def errors() -> dict[str, bool]:
    """The names of all errors of ours, and whether each makes its message itself."""
    classes = [node for _, node in nodes_of(ast.ClassDef)]
    bases = {node.name: {ast.unparse(base) for base in node.bases} for node in classes}
    found = {SpringshelfError.__name__}
    while more := {name for name, above in bases.items() if found & above} - found:
        found |= more
    makers = {node.name for node in classes for part in node.body if getattr(part, "name", "") == "__init__"}
    return {name: name in makers for name in found}


@cache
def codes() -> dict[str, type[MessageCode]]:
    """The enumerations of codes by their names; all their modules are imported."""
    for file in SOURCES:
        if "(MessageCode, prefix=" in file.read_text(encoding="utf-8"):
            import_module(".".join(["desktop_app", *file.relative_to(PACKAGE).with_suffix("").parts]))
    return {one.__name__: one for one in MessageCode.__subclasses__() if one.__module__.startswith("desktop_app.")}


def code_in(node: ast.AST) -> MessageCode | None:
    """The code that an expression names, None where it is no name of one."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in codes():
        return codes()[node.value.id][node.attr]
    return None


def name_of(called: ast.AST) -> str:
    return called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""


def is_text(node: ast.AST) -> bool:
    """Whether an expression is a text that stands in the code, or one of two."""
    if isinstance(node, ast.IfExp):
        return is_text(node.body) or is_text(node.orelse)
    return isinstance(node, ast.JoinedStr | ast.Constant | ast.BinOp | ast.Starred)


def test_no_error_is_raised_with_a_text_of_its_own() -> None:
    found = [
        place
        for place, node in nodes_of(ast.Call)
        if not errors().get(name_of(node.func), True) and (not node.args or is_text(node.args[0]))
    ]
    assert found == []


def test_a_wrong_call_has_a_code() -> None:
    """What click raises itself is translated by click; our own wrong calls are made in one module."""
    made = [place for place, node in nodes_of(ast.Call) if ast.unparse(node.func) in OF_CLICK]
    assert [place for place in made if not place.startswith("cli/usage_errors.py")] == []


def test_an_error_has_a_value_for_each_place_of_its_texts() -> None:
    wrong = []
    for place, node in nodes_of(ast.Call):
        is_message = isinstance(node.func, ast.Attribute) and node.func.attr == "message"
        named = node.func.value if is_message and isinstance(node.func, ast.Attribute) else next(iter(node.args), None)
        code = code_in(named) if named is not None and (is_message or name_of(node.func) in errors()) else None
        values = {keyword.arg or "**" for keyword in node.keywords} - OF_THE_CONSTRUCTOR
        if code is not None and "**" not in values and values != code.places:
            wrong.append(f"{place}: {code.id} needs {sorted(code.places)}, has {sorted(values)}")
    assert wrong == []


def test_every_code_is_in_use() -> None:
    used = {code.id for _, node in nodes_of(ast.Attribute) if (code := code_in(node)) is not None}
    assert sorted(one.id for kind in codes().values() for one in kind if one.id not in used) == []


def test_the_text_of_an_error_decides_nothing() -> None:
    """Texts are compared nowhere but where they are made: not that of an error, not its parts."""
    compared = [(place, side) for place, node in nodes_of(ast.Compare) for side in (node.left, *node.comparators)] + [
        (place, node.value) for place, node in nodes_of(ast.Attribute) if node.attr in TEXT_METHODS
    ]
    found = [place for place, node in compared if is_text_of_error(node)]
    assert [place for place in found if not place.startswith("domain/message_texts.py")] == []


def is_text_of_error(node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and name_of(node.func) in {"str", "repr"} and node.args:
        return name_of(node.args[0]) in {"error", "failure", "message"}
    return isinstance(node, ast.Attribute) and node.attr in {"what", "advice"}


def test_an_error_of_ours_is_shown_in_a_language_and_never_as_str() -> None:
    shown = []
    for place, handler in nodes_of(ast.ExceptHandler):
        caught = {name_of(one) for one in ast.walk(handler.type)} if handler.type else set()
        if caught & errors().keys():
            shown += [place for node in ast.walk(handler) if handler.name and is_shown(node, handler.name)]
    assert shown == []


def is_shown(node: ast.AST, name: str) -> bool:
    if isinstance(node, ast.Call):
        return name_of(node.func) in {"str", "repr"} and bool(node.args) and name_of(node.args[0]) == name
    return isinstance(node, ast.FormattedValue) and name_of(node.value) == name
