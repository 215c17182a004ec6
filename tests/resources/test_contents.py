"""What ships with the program is shown in the person's language."""

from pathlib import Path

from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome


def test_the_shelf_the_campaign_and_the_models_are_told_in_the_persons_language(
    resources: Path, tmp_path: Path
) -> None:
    workplace = OpenHome(tmp_path, resources, open_source, SteppingClock())
    workplace.shipped.campaign()
    workplace.close()
    workplace = OpenHome(tmp_path, resources, open_source, SteppingClock(), language="fr")
    titles = {item.publication.title for item in workplace.shelf.items()}
    campaign = workplace.catalogues.newest_campaign()
    assert "Posez la question trois fois" in titles
    assert campaign is not None
    assert campaign.subtopics[1].title == "Le bien-être mental et émotionnel à l’école"
    shown = [one.campaign for one in workplace.catalogues.translated() if one.campaign]
    assert [one.subtopics[1].title for one in shown] == ["Le bien-être mental et émotionnel à l’école"]
    assert [one.campaign.title for one in workplace.catalogues.all() if one.campaign] == ["Spring Campaign 2023"]
    for named in (workplace.catalogues.translated(), [one.catalogue for one in workplace.catalogues.overview()]):
        assert [one.title for one in named if one.campaign] == [campaign.title]
    assert campaign.title != "Spring Campaign 2023"
    model = workplace.resources.reflection_model("what-so-what")
    assert model is not None
    asked = [f"{name}\N{NO-BREAK SPACE}?" for name in ("Quoi", "Et alors", "Et maintenant")]
    assert [stage.name for stage in model.stages] == asked
    workplace.close()
    workplace = OpenHome(tmp_path, resources, open_source, SteppingClock(), language="en")
    english = {item.publication.title for item in workplace.shelf.items()}
    assert "Ask it three times" in english
    assert titles.isdisjoint(english), "each title is translated, also one with an apostrophe"
    workplace.close()
