"""Every form can be used by keyboard and with a screen reader."""

import ast
from pathlib import Path

import pytest
from lxml import etree

ROOT = Path(__file__).resolve().parents[2]
FORMS = sorted((ROOT / "ui").glob("*.ui"))
INPUTS = {
    "QLineEdit", "QPlainTextEdit", "QComboBox", "QSpinBox", "QDateEdit", "QListView", "QListWidget", "QTreeWidget",
    "QToolButton", "QPushButton", "QProgressBar", "QScrollArea",
}  # fmt: skip
OWN_TEXT = {"QPushButton", "QToolButton"}


def inputs(form: Path) -> list[etree._Element]:
    tree = etree.parse(form)
    return [widget for widget in tree.iter("widget") if widget.get("class") in INPUTS]


def text_of(widget: etree._Element, name: str) -> str:
    return next((one.findtext("string") or "" for one in widget.findall("property") if one.get("name") == name), "")


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_every_input_is_named(form: Path) -> None:
    tree = etree.parse(form)
    buddies = {one.findtext("cstring") for one in tree.iter("property") if one.get("name") == "buddy"}
    for widget in inputs(form):
        own = text_of(widget, "text") if widget.get("class") in OWN_TEXT else ""
        named = (
            text_of(widget, "accessibleName")
            or widget.get("name") in buddies
            or len(own.strip("&…+\N{MINUS SIGN}")) > 1
        )
        assert named, f"{form.name}: {widget.get('name')}"


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_the_order_of_tab_is_set_for_every_input(form: Path) -> None:
    tree = etree.parse(form)
    stops = {stop.text for stop in tree.iter("tabstop")}
    reached = {"QProgressBar", "QScrollArea", "QListWidget", "QListView", "QTreeWidget"}
    missing = {one.get("name") for one in inputs(form) if one.get("class") not in reached} - stops
    assert missing == set()


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_no_shortcut_letter_is_given_twice_in_a_form_and_its_panels(form: Path) -> None:
    shown = [one for one in FORMS if one == form or one.stem.startswith(f"{form.stem}_")]
    properties = [one for file in shown for one in etree.parse(file).iter("property")]
    texts = [one.findtext("string") or "" for one in properties if one.get("name") == "text"]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)), letters


def test_no_form_is_handed_to_another_class_than_the_one_that_it_was_made_for() -> None:
    sources = [file for file in (ROOT / "desktop_app" / "gui").rglob("*.py") if file.parent.name != "forms"]
    handed = [
        f"{file.name}: {argument.arg}: {ast.unparse(argument.annotation)}"
        for file in sources
        for argument in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(argument, ast.arg) and argument.annotation and "Ui_" in ast.unparse(argument.annotation)
    ]
    assert handed == []
