"""No words reach the window but through `tr()`: what is written into a widget in English would stay English."""

import ast
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "desktop_app" / "gui"
TRANSLATED = {"tr": 0, "translate": 1}
"""Which argument is the text."""
SHOWING = {
    "setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText",
    "setLabel", "addItem", "addTab", "setTabText", "setInformativeText", "say", "plain_label", "QPushButton", "QLabel",
    "QAction", "addSection", "setTitle", "addButton", "on_keys", "announce", "setWhatsThis", "setSuffix",
}  # fmt: skip
OWN_NAMES = {"Springshelf"}
"""Names that are the same in every language."""


def bare(file: Path) -> Iterator[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in SHOWING:
                for argument in node.args:
                    yield from (text for text in words(argument) if is_prose(text))


def words(argument: ast.expr) -> Iterator[str]:
    """The constants that are shown as they are."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.JoinedStr):
        yield from (str(one.value) for one in argument.values if isinstance(one, ast.Constant))
    elif isinstance(argument, ast.IfExp):
        yield from words(argument.body)
        yield from words(argument.orelse)
    elif isinstance(argument, ast.BinOp):
        yield from words(argument.left)
        yield from words(argument.right)


def is_prose(text: str) -> bool:
    """More than a sign, a role or a key: two small letters beside each other, with a space or a capital."""
    letters = [one for one in text if one.isalpha()]
    return len(letters) > 2 and (" " in text.strip() or text[:1].isupper()) and text.strip() not in OWN_NAMES


def test_every_text_can_be_translated() -> None:
    found = [
        f"{file.relative_to(GUI)}: {text}"
        for file in sorted(GUI.rglob("*.py"))
        if file.parent.name != "forms"
        for text in bare(file)
        if not text.startswith(("Ctrl+", "Alt+", "Esc", "Del", "Shift+"))
    ]
    assert found == []


def texts_to_translate(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = TRANSLATED.get(called)
            argument = node.args[place] if place is not None and place < len(node.args) else None
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value


def test_every_text_is_found_by_qts_tool() -> None:
    """`lupdate` does not look into f-strings: what is translated there would never reach a translator."""
    tree = etree.parse(ROOT / "resources" / "i18n" / "springshelf_fr.ts")
    known = {message.findtext("source") for message in tree.iter("message")}
    files = (file for file in sorted(GUI.rglob("*.py")) if file.parent.name != "forms")
    assert {text for file in files for text in texts_to_translate(file)} - known == set()
