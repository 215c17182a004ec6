"""What the first version reads of its shelf, its portfolios and the files that were handed out, as plain JSON."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from enum import Enum
from pathlib import Path
from typing import Any

from desktop_app.domain.portfolio import Portfolio
from desktop_app.portfolio.returned import carried_journal
from desktop_app.replication.bundle import open_bundle
from desktop_app.services.workplace import Workplace
from desktop_app.store.database_file import DatabaseFile

from .setting import digest


def version_of(file: DatabaseFile) -> str:
    """Alembic's name of the tables that a database has."""
    with closing(file.connect(read_only=True)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def record_versions(workplace: Workplace) -> Iterator[dict[str, Any]]:
    """Each version that was given out, as it opens now."""
    campaign = next(one for one in workplace.catalogues.campaigns() if one.id == "spring-2023")
    for entry, version in workplace.portfolios.versions(campaign):
        made = workplace.portfolios.gather_version(campaign, version.number)
        yield {"record": entry.record, **record_portfolio(made)}


def record_portfolio(made: Portfolio) -> dict[str, Any]:
    """What stands in a portfolio."""
    return {
        "number": made.version,
        "frozen": made.frozen,
        "fingerprint": made.fingerprint,
        "revisions": list(made.revisions),
        "made_at": made.made_at.isoformat(),
        "person": made.person.to_body(),
        "order": made.order.value,
        "look": made.look.to_body(),
        "attention": list(made.attention),
        "activities": [
            {"number": one.number, "record": one.record, "body": one.activity.to_body(), "plates": list(one.plates)}
            for one in made.activities
        ],
        "reflections": [
            {"number": one.number, "record": one.record, "body": one.reflection.to_body(), "question": one.question}
            for one in made.reflections
        ],
        "plates": [{"number": one.number, "record": one.record, "body": one.evidence.to_body()} for one in made.plates],
    }


def record_shelf(workplace: Workplace) -> dict[str, Any]:
    """Catalogues, what is kept of them, the queue and the rules."""
    return {
        "tables": version_of(workplace.shelf_file),
        "catalogues": [
            {
                "name": one.name,
                "title": one.title,
                "address": one.address,
                "key": one.key,
                "version": one.version,
                "campaign": one.campaign.id if one.campaign else None,
                "rule": plain(asdict(one.rule)),
                "listed": [item.publication.id for item in workplace.shelf.of_catalogue(one.id)],
            }
            for one in workplace.catalogues.all()
        ],
        "kept": {item.publication.id: list(item.kept_files) for item in workplace.shelf.items() if item.kept_files},
        "files": sorted(workplace._shelf_store.blobs()),
        "queue": [plain(asdict(one)) for one in workplace.downloads.list()],
        "rules": plain(asdict(workplace.downloads.rules())),
    }


def plain(values: dict[str, Any]) -> dict[str, Any]:
    """Values as JSON has them."""
    return {
        name: value.value if isinstance(value, Enum) else value.isoformat() if hasattr(value, "isoformat") else value
        for name, value in values.items()
    }


def record_file(path: Path) -> dict[str, Any]:
    """A file that was handed out, and the revisions that travel in it."""
    data = carried_journal(path) if path.suffix == ".pdf" else path.read_bytes()
    if data is None:
        return {"sha256": digest(path), "revisions": []}
    with open_bundle(io.BytesIO(data), path.name) as bundle:
        return {
            "sha256": digest(path),
            "revisions": sorted(one.id for one in bundle.revisions() if one),
            "files": sorted(bundle.files()),
        }
