"""What tests of portfolios begin with."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome


@pytest.fixture
def campaign(workplace: OpenHome, filled_shelf: Path) -> Campaign:
    shutil.copytree(filled_shelf, workplace.shelf_folder)
    return next(one.campaign for one in workplace.catalogues.all() if one.campaign)


@pytest.fixture
def other(tmp_path: Path, resources: Path) -> Iterator[OpenHome]:
    """Another computer."""
    made = OpenHome(tmp_path / "other", resources, open_source, SteppingClock())
    yield made
    made.close()


@pytest.fixture
def walk(workplace: OpenHome, campaign: Campaign, tmp_path: Path) -> RecordId:
    """An activity with a reflection and a picture."""
    journal = workplace.journal
    record = journal.write(
        Activity(
            "The walk",
            campaign.id,
            "social-innovation",
            day=date(2023, 3, 7),
            materials=("urn:springshelf:need-finding-walk",),
            competences=(CompetenceRef("lifecomp-2020", "S1"),),
        ).finished(date(2023, 3, 7), 60)
    )
    written = "They went **out**.\n\n## Then\n\n- rain\n- sun, see [the walk](urn:x)\n\n1. first ![wall](evidence:x)"
    stages = (StageText("what", "What?", ("What happened?",), written), StageText("now", "Now?", ("?",), ""))
    journal.write(Reflection("Looking back", "what-so-what@1", stages, record))
    picture = tmp_path / "wall.png"
    Image.new("RGB", (40, 30), "red").save(picture)
    journal.add_evidence(NewEvidence(picture, "", "The wall", "A red wall.", Consent.GIVEN), record)
    return record
