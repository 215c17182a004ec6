"""Reading the criteria of labels and awards, which are shipped as TOML."""

from __future__ import annotations

from desktop_app.catalogue.lenient_json import JsonDict, count_of, objects_in, text_of
from desktop_app.domain.records.project import Criteria, Criterion


def read_criteria(document: JsonDict) -> Criteria:
    """Parse the criteria of one label or award."""
    name = text_of(document.get("id"))
    return Criteria(
        id=name,
        version=count_of(document.get("version")) or 1,
        title=text_of(document.get("title")),
        source=text_of(document.get("source")),
        criteria=tuple(
            Criterion(
                key=f"{name}:{text_of(one.get('id'))}",
                title=text_of(one.get("title")),
                question=text_of(one.get("question")),
                area=text_of(area.get("title")),
            )
            for area in objects_in(document.get("areas"))
            for one in objects_in(area.get("criteria"))
        ),
    )
