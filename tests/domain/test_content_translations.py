"""What ships is told in a person's language: quiz, events, criteria, subjects."""

from gettext import NullTranslations
from pathlib import Path

import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.publication import MaterialKind, Publication
from desktop_app.domain.records.project import Criteria, Criterion
from desktop_app.services.publishing.publisher import Publisher


class Marked(NullTranslations):
    """A language in which each text has a mark."""

    def gettext(self, message: str) -> str:
        return message if message.startswith("~") else f"~{message}"


@pytest.fixture
def campaign(resources: Path) -> Campaign:
    return Publisher().read(resources / "campaigns/spring-2023").campaign


TOLD = ContentTranslations(Marked())


def test_events_and_quiz_of_a_campaign_are_translated(campaign: Campaign) -> None:
    told = TOLD.campaign(campaign)
    assert told.events
    for event, before in zip(told.events, campaign.events, strict=True):
        assert (event.title, event.description) == (f"~{before.title}", f"~{before.description}")
        assert (event.uid, event.starts) == (before.uid, before.starts)
    assert told.quiz is not None
    assert campaign.quiz is not None
    assert told.quiz.introduction == f"~{campaign.quiz.introduction}"
    for question, asked in zip(told.quiz.questions, campaign.quiz.questions, strict=True):
        assert question.answers == tuple(f"~{one}" for one in asked.answers)
        assert (question.text, question.explanation) == (f"~{asked.text}", f"~{asked.explanation}")
        assert (question.id, question.right, question.read_next) == (asked.id, asked.right, asked.read_next)


def test_subjects_of_a_material_are_translated() -> None:
    one = Publication("a", "A", MaterialKind.ARTICLE, "", (), subjects=("Trees", "Walks"))
    assert TOLD.publication(one).subjects == ("~Trees", "~Walks")
    assert ContentTranslations().publication(one) is one


def test_criteria_are_translated_with_their_areas() -> None:
    told = TOLD.criteria(Criteria("c", 1, "Label", "Source", (Criterion("c:one", "One", "Why?", "Area"),)))
    assert (told.title, told.source) == ("~Label", "~Source")
    assert told.criteria == (Criterion("c:one", "~One", "~Why?", "~Area"),)
