"""Citing in a reflection: a material of the shelf, or the activity's evidence, as Markdown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.publication import MaterialName, Publication
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.highlight import Highlight, citation_of
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.journal.choose_dialog import ChooseDialog, Group
from desktop_app.services.reading.highlights import Highlights

translate = QCoreApplication.translate

Citable = tuple[tuple[MaterialName, ...], tuple[tuple[RecordId, Evidence], ...], tuple[tuple[RecordId, Highlight], ...]]


def cite(context: PageContext, activity: RecordId | None, parent: QWidget, insert: Callable[[str], None]) -> None:
    """Let the person choose what to cite, and pass the Markdown to `insert`."""
    context.tasks.run_query(lambda: read_citable(context, activity), lambda found: _offer(found, parent, insert))


def read_citable(context: PageContext, activity: RecordId | None) -> Citable:
    """Read the materials of the shelf, the evidence of an activity, and the highlights, latest first."""
    entries = context.profile.journal.evidence_of(activity) if activity else ()
    evidence = tuple((entry.record, one) for entry, one in entries)
    found = Highlights(context.profile.journal, context.shelf.shelf).of()
    highlights = tuple((entry.record, one) for entry, one in reversed(found))
    return context.shelf.shelf.choosable(), evidence, highlights


def material_link(material: MaterialName | Publication) -> str:
    """The Markdown citation of a material."""
    return f"[{_label(material.title)}]({material.id})"


def _offer(found: Citable, parent: QWidget, insert: Callable[[str], None]) -> None:
    materials, evidence, highlights = found
    written = {material.id: material_link(material) for material in materials}
    written |= {name: _evidence(name, one) for name, one in evidence}
    written |= {name: f"\n\n{citation_of(one)}\n" for name, one in highlights}
    groups: list[Group] = [
        (
            translate("citing", "Evidence of this activity"),
            [(name, one.caption) for name, one in evidence],
        ),
        (
            translate("citing", "What I highlighted"),
            [(name, f"{one.short} ({one.material})") for name, one in highlights],
        ),
        (translate("citing", "From the shelf"), [(material.id, material.title) for material in materials]),
    ]
    dialog = ChooseDialog(translate("citing", "Cite"), [group for group in groups if group[1]], [], parent)
    dialog.chosen.connect(lambda keys: insert(" ".join(written[key] for key in keys)))
    dialog.open()


def _evidence(name: RecordId, evidence: Evidence) -> str:
    """The Markdown of evidence: a picture is embedded, a link is linked, any other file is named."""
    if evidence.link:
        return f"[{_label(evidence.caption)}]({evidence.link})"
    return f"{'!' if evidence.is_picture else ''}[{_label(evidence.alternative or evidence.caption)}](evidence:{name})"


def _label(text: str) -> str:
    return text.replace("[", "(").replace("]", ")").replace("\n", " ")
