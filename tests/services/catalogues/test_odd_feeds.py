"""A catalogue with any value in any field costs neither its other entries nor the other catalogues."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main
from desktop_app.domain.errors import SpringshelfError
from desktop_app.services.catalogues.codes import CatalogueCode
from tests.odd_feeds import FILE, odd_feeds, odd_publications
from tests.open_home import OpenHome

MOST_SECONDS = 300


def _put(folder: Path, document: Any) -> str:
    folder.mkdir(exist_ok=True)
    (folder / "feed.json").write_text(json.dumps(document), "ascii")
    for name in ("1.html", "2.html"):
        (folder / name).write_text("<p>Words</p>", "utf-8")
    return str(folder)


def _good(title: str) -> dict[str, Any]:
    return {"metadata": {"title": title, "identifier": f"urn:{title}"}, "links": [FILE]}


def _feed(*publications: dict[str, Any]) -> dict[str, Any]:
    return {"metadata": {"title": "A feed"}, "links": [], "publications": list(publications)}


def _whole_way(home: OpenHome) -> set[str]:
    """Sync, keep and index all catalogues; returns the titles on the shelf."""
    said = [message.code for report in home.catalogues.sync_all() for message in report.refused]
    assert CatalogueCode.PROGRAM_FAULT.id not in said
    items = home.shelf.items()
    home.shelf.keep([item.key for item in items])
    home.text_indexer.run()
    return {item.publication.title for item in items}


@pytest.mark.parametrize("seed", [2023, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(12))])
@pytest.mark.timeout(MOST_SECONDS)
def test_odd_publications_cost_no_other(
    seed: int, workplace: OpenHome, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workplace.catalogues.add(_put(tmp_path / "good", _feed(_good("Beside"))))
    workplace.catalogues.add(_put(tmp_path / "odd", _feed(_good("First"), *odd_publications(600, seed), _good("Last"))))
    assert {"Beside", "First", "Last"} <= _whole_way(workplace)
    workplace.close()
    capsys.readouterr()
    for words in (["shelf"], ["--json", "shelf"], ["catalogue", "list"]):
        assert main(["--home", str(workplace.folder), *words]) == 0
        assert "Last" in capsys.readouterr().out or "catalogue" in words


@pytest.mark.parametrize("seed", [2023, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(12))])
@pytest.mark.timeout(MOST_SECONDS)
def test_an_odd_feed_costs_no_other_catalogue(seed: int, workplace: OpenHome, tmp_path: Path) -> None:
    workplace.catalogues.add(_put(tmp_path / "good", _feed(_good("Beside"))))
    known = {one.id for one in workplace.catalogues.all()}
    for document in odd_feeds(25, seed):
        with suppress(SpringshelfError):
            workplace.catalogues.add(_put(tmp_path / "odd", document))
        assert "Beside" in _whole_way(workplace)
        for one in workplace.catalogues.all():
            if one.id not in known:
                workplace.catalogues.remove(one.id)
