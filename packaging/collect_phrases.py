"""Collect what errors say, and bring `resources/phrases/*.toml` up to date with it; --check tells what is stale.

Errors are raised in English, by code that knows no language. What they say is translated where a person reads it
(`domain/phrases.py`), by the sentences that stand in those files; `{}` stands for what differs from case to case.
"""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "phrases"
PYTHONS_OWN = {"ValueError", "TypeError", "OSError", "KeyError", "RuntimeError", "NotImplementedError", "AlteredError"}
TEXTS = (0, 2)
"""Which arguments of an error are sentences: what happened, and what to do. The second is a name."""


def phrases() -> list[str]:
    """The sentences, in order of their letters."""
    found: set[str] = set()
    for file in sorted((ROOT / "desktop_app").rglob("*.py")):
        if "gui" not in file.relative_to(ROOT).parts:
            found |= set(_of_module(ast.parse(file.read_text(encoding="utf-8"))))
    return sorted(one for one in found if any(letter.isalpha() for letter in one.replace("{}", "")))


def _of_module(tree: ast.Module) -> Iterator[str]:
    named: dict[str, list[ast.expr]] = {}
    assigned = [node for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    for one in assigned:
        for target in (name for name in one.targets if isinstance(name, ast.Name)):
            named.setdefault(target.id, []).append(one.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_error(node.func):
            for place in TEXTS:
                if place < len(node.args):
                    yield from _texts(node.args[place], named)
            for keyword in node.keywords:
                if keyword.arg in {"what", "advice"}:
                    yield from _texts(keyword.value, named)


def _is_error(called: ast.expr) -> bool:
    name = called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""
    is_super = isinstance(called, ast.Attribute) and called.attr == "__init__"
    return (name.endswith("Error") and name not in PYTHONS_OWN) or is_super


def _texts(value: ast.expr, named: dict[str, list[ast.expr]]) -> Iterator[str]:
    """The sentences that an expression may be."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.JoinedStr):
        yield "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in value.values)
    elif isinstance(value, ast.IfExp):
        yield from _texts(value.body, named)
        yield from _texts(value.orelse, named)
    elif isinstance(value, ast.Name):
        for one in named.pop(value.id, []):
            yield from _texts(one, named)


def written(pairs: dict[str, str]) -> str:
    """The file of a language; what is not translated yet is empty."""
    lines = (f"{_quoted(key)} = {_quoted(value)}" for key, value in sorted(pairs.items()))
    return "# What errors say, by their English wording; {} stands for what differs.\n\n" + "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def stale(file: Path, wanted: list[str], *, mend: bool) -> list[str]:
    """What is missing in the file of a language, and what is in it for nothing."""
    known: dict[str, str] = tomllib.loads(file.read_text(encoding="utf-8"))
    pairs = {key: known.get(key, "") for key in wanted}
    found = [f"{file.name}: not translated: “{key}”" for key, value in pairs.items() if not value]
    found += [f"{file.name}: nobody says: “{key}”" for key in known if key not in pairs]
    found += [
        f"{file.name}: has other places: “{key}”"
        for key, value in pairs.items()
        if value and value.count("{") != key.count("{}")
    ]
    if mend:
        file.write_text(written(pairs), encoding="utf-8")
    return found


def main(arguments: list[str]) -> int:
    checking, wanted = "--check" in arguments, phrases()
    found = [line for file in sorted(FOLDER.glob("*.toml")) for line in stale(file, wanted, mend=not checking)]
    print("\n".join(found) or "What errors say is translated.")
    return int(bool(found) and checking)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
