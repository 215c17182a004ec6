import json
import tomllib
from pathlib import Path

import pytest

from desktop_app.catalogue.campaign import read_campaign, read_quiz
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.opds2_write import campaign_document, to_bytes
from desktop_app.services.publishing.publisher import Publisher

DATES = {"id": "c", "title": "C", "starts": "2023-03-01", "ends": "2023-04-07"}


def test_a_campaign_comes_back_from_its_catalogue_as_it_was(resources: Path) -> None:
    source = Publisher().read(resources / "campaigns/spring-2023")
    document = json.loads(to_bytes(campaign_document(source.campaign, None)))
    assert read_campaign(document, "campaign.json", source.campaign.events) == source.campaign


@pytest.mark.parametrize(
    "change", [{"id": ""}, {"title": None}, {"starts": "soon"}, {"ends": "2023-02-01"}, {"starts": 5}]
)
def test_a_campaign_without_title_or_sound_dates_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(DocumentError, match="Tell whoever"):
        read_campaign({**DATES, **change}, "campaign.json")


def test_colours_and_shapes_of_a_stranger_are_checked() -> None:
    subtopics = [{"id": "a", "title": "A", "colour": "red; } * {", "shape": "star"}]
    (subtopic,) = read_campaign({**DATES, "subtopics": subtopics}, "x").subtopics
    assert (subtopic.colour, subtopic.shape) == ("#4a5568", "circle")


def test_questions_that_cannot_be_asked_are_left_out() -> None:
    quiz = tomllib.loads(
        'id = "q"\n[[questions]]\ntext = "?"\nanswers = ["a"]\nright = 1\n[[questions]]\ntext = "!"\nanswers = ["a"]\n'
        "right = 0\n"
    )
    read = read_quiz(quiz)
    assert read is not None
    assert [one.text for one in read.questions] == ["!"]
    assert read_quiz({}) is None
