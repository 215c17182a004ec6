"""What ships with the program is told in each language: all of it, and nothing else."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.gui.texts.languages import NAMES, SOURCE
from desktop_app.services.resources.phrase_file import read_contents
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome

LANGUAGES = sorted(set(NAMES) - {SOURCE})


def shipped(resources: Path) -> Iterator[str]:
    def read(file: Path) -> dict:  # type: ignore[type-arg]
        return tomllib.loads(file.read_text(encoding="utf-8"))

    campaign = read(resources / "campaigns" / "spring-2023" / "campaign.toml")
    yield from (campaign[name] for name in ("title", "theme", "summary", "notice"))
    for one in (*campaign["subtopics"], *campaign["resources"]):
        yield from (one["title"], one["summary"])
    for file in (resources / "campaigns" / "spring-2023" / "materials").glob("*.md"):
        head = tomllib.loads(file.read_text(encoding="utf-8").split("+++")[1])
        yield from (head["title"], head["description"])
    for file in (resources / "reflection-models").glob("*.toml"):
        model = read(file)
        yield from (model[name] for name in ("title", "summary", "use_for"))
        for stage in model["stages"]:
            yield from (stage.get("name", ""), *stage["prompts"])
    for file in (resources / "portfolio-templates").glob("*.toml"):
        template = read(file)
        yield from (template["title"], template["about"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_ships_is_told_and_nothing_else(language: str, resources: Path) -> None:
    texts = read_contents(resources, language).texts
    wanted = {text for text in shipped(resources) if text}
    assert wanted - texts.keys() == set()
    assert texts.keys() - wanted == set()
    assert all(text.strip() for text in texts.values())


def test_the_shelf_the_campaign_and_the_models_are_told_in_the_persons_language(
    resources: Path, tmp_path: Path
) -> None:
    workplace = OpenHome(tmp_path, resources, open_source, SteppingClock())
    workplace.shipped.campaign()
    workplace.close()
    workplace = OpenHome(tmp_path, resources, open_source, SteppingClock(), language="fr")
    titles = {item.publication.title for item in workplace.shelf.items()}
    campaign = workplace.catalogues.newest_campaign()
    texts = read_contents(resources, "fr").texts
    assert titles <= set(texts.values()), "each title, also one with an apostrophe"
    assert "Posez la question trois fois" in titles
    assert campaign is not None
    assert campaign.subtopics[1].title == "Le bien-être mental et émotionnel à l’école"
    shown = [one.campaign for one in workplace.catalogues.told() if one.campaign]
    assert [one.subtopics[1].title for one in shown] == ["Le bien-être mental et émotionnel à l’école"]
    assert [one.campaign.title for one in workplace.catalogues.all() if one.campaign] == ["Spring Campaign 2023"]
    model = workplace.resources.reflection_model("what-so-what")
    assert model is not None
    assert [stage.name for stage in model.stages] == ["Quoi ?", "Et alors ?", "Et maintenant ?"]
    workplace.close()
    workplace = OpenHome(tmp_path, resources, open_source, SteppingClock(), language="en")
    assert "Ask it three times" in {item.publication.title for item in workplace.shelf.items()}
    workplace.close()
