"""What a person can cite: materials of the shelf, the activity's evidence, their highlights; as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.citation import citation_of, citation_of_material, link_text
from desktop_app.domain.publication import MaterialName, ShelfItem
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.journal.choose_dialog import ChooseDialog, Group
from desktop_app.services.reading.highlights import Highlights

translate = QCoreApplication.translate

Citable = tuple[tuple[MaterialName, ...], tuple[tuple[RecordId, Evidence], ...], tuple[tuple[RecordId, Highlight], ...]]


def cite(context: PageContext, activity: RecordId | None, parent: QWidget, insert: Callable[[str], None]) -> None:
    """Let the person choose what to cite, and pass the Markdown to `insert`."""
    context.tasks.run_query(
        lambda: read_citable(context, activity), lambda found: _offer(context, found, parent, insert)
    )


def read_citable(context: PageContext, activity: RecordId | None) -> Citable:
    """Read the materials of the shelf, the evidence of an activity, and the highlights, latest first."""
    entries = context.profile.journal.evidence_of(activity) if activity else ()
    evidence = tuple((entry.record, one) for entry, one in entries)
    found = Highlights(context.profile.journal, context.shelf.shelf).of()
    highlights = tuple((entry.record, one) for entry, one in reversed(found))
    return context.shelf.shelf.choosable(), evidence, highlights


def authors_of(context: PageContext, publication: str) -> tuple[str, ...]:
    """The authors of a material; none if it is no longer on the shelf."""
    item = context.shelf.shelf.item(publication)
    return item.publication.contributors if item else ()


def cited_highlight(context: PageContext, highlight: Highlight) -> str:
    """A highlight as a quotation with its source."""
    return citation_of(highlight, authors_of(context, highlight.publication))


def cited_items(items: Sequence[ShelfItem]) -> str:
    """Materials as sources, one below the other."""
    each = (item.publication for item in items)
    return "\n".join(citation_of_material(one.id, one.title, one.contributors) for one in each)


def _offer(context: PageContext, found: Citable, parent: QWidget, insert: Callable[[str], None]) -> None:
    materials, evidence, highlights = found
    groups: list[Group] = [
        (
            translate("citing", "Evidence of this activity"),
            [(name, one.caption) for name, one in evidence],
        ),
        (
            translate("citing", "My highlights"),
            [(name, f"{one.short} ({one.material})") for name, one in highlights],
        ),
        (translate("citing", "From the shelf"), [(material.id, material.title) for material in materials]),
    ]
    dialog = ChooseDialog(translate("citing", "Cite"), [group for group in groups if group[1]], [], parent)
    writers = _writers(context, found)

    def chosen(keys: tuple[str, ...]) -> None:
        context.tasks.run_query(lambda: "\n".join(writers[key]() for key in keys), insert)

    dialog.chosen.connect(chosen)
    dialog.open()


def _writers(context: PageContext, found: Citable) -> Mapping[str, Callable[[], str]]:
    """For each key a function that writes the citation; it may read the shelf."""
    materials, evidence, highlights = found
    written: dict[str, Callable[[], str]] = {
        one.id: lambda one=one: citation_of_material(one.id, one.title, authors_of(context, one.id))  # type: ignore[misc]
        for one in materials
    }
    written |= {name: lambda name=name, one=one: _evidence(name, one) + "\n" for name, one in evidence}  # type: ignore[misc]
    written |= {name: lambda one=one: cited_highlight(context, one) for name, one in highlights}  # type: ignore[misc]
    return written


def _evidence(name: RecordId, evidence: Evidence) -> str:
    """The Markdown of evidence: a picture is embedded, a link is linked, any other file is named."""
    if evidence.link:
        return f"[{link_text(evidence.caption)}]({evidence.link})"
    return (
        f"{'!' if evidence.is_picture else ''}[{link_text(evidence.alternative or evidence.caption)}](evidence:{name})"
    )
