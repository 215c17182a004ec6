"""Highlights as JSON-LD of the W3C Web Annotation Data Model (Recommendation, 23 February 2017)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from desktop_app.domain.journal import Entry
from desktop_app.domain.records.highlight import Highlight

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PDF_FRAGMENTS = "http://tools.ietf.org/rfc/rfc3778"
"""The standard's identifier for fragments of a PDF (4.2.1)."""


def annotation_page(highlights: Sequence[tuple[Entry, Highlight]]) -> str:
    """Write the highlights as an annotation page: indented JSON with a newline at the end."""
    page = {
        "@context": CONTEXT,
        "type": "AnnotationPage",
        "items": [annotation(entry, highlight) for entry, highlight in highlights],
    }
    return json.dumps(page, ensure_ascii=False, indent=2) + "\n"


def annotation(entry: Entry, highlight: Highlight) -> dict[str, Any]:
    """One highlight as an annotation. Its selectors are alternatives: the quoted text, and its position."""
    about: dict[str, Any] = {
        "id": f"urn:springshelf:highlight:{entry.record}",
        "type": "Annotation",
        "motivation": "commenting" if highlight.notes else "highlighting",
        "created": entry.first_made_at.isoformat(),
        "modified": entry.made_at.isoformat(),
    }
    if highlight.notes:
        about["body"] = {
            "type": "TextualBody",
            "value": highlight.notes,
            "format": "text/plain",
            "purpose": "commenting",
        }
    quoted = {
        "type": "TextQuoteSelector",
        "exact": highlight.exact,
        "prefix": highlight.prefix,
        "suffix": highlight.suffix,
    }
    placed = {"type": "TextPositionSelector", "start": highlight.start, "end": highlight.end}
    about["target"] = {
        "type": "SpecificResource",
        "source": {"id": highlight.publication, "type": "Text", "label": highlight.material},
        "selector": [{**_part(highlight), "refinedBy": one} for one in (quoted, placed)],
        "styleClass": highlight.colour.value,
    }
    return about


def _part(highlight: Highlight) -> dict[str, Any]:
    """The part of the publication that contains the quoted text."""
    if highlight.entry.isdigit():
        return {"type": "FragmentSelector", "conformsTo": PDF_FRAGMENTS, "value": f"page={highlight.entry}"}
    return {"type": "FragmentSelector", "value": highlight.entry}
