"""The default campaign is complete: what its users were promised is there."""

import re
from collections import Counter
from math import ceil
from pathlib import Path

import pytest

from desktop_app.domain.campaign import Quiz
from desktop_app.domain.material import Material, MaterialFormat
from desktop_app.domain.publication import MaterialKind
from desktop_app.services.publishing.publisher import CampaignSource, Publisher
from desktop_app.services.resources.resources import Resources

WORDS_A_MINUTE = 120
"""A slow reader, because many read in a second language: a fast one reads twice as many."""
SECTIONS = ["Goal", "Time and group", "You need", "Steps", "Privacy", "How to tell that it worked"]


@pytest.fixture(scope="module")
def source(resources: Path) -> CampaignSource:
    return Publisher().read(resources / "campaigns/spring-2023")


@pytest.fixture(scope="module")
def quiz(source: CampaignSource) -> Quiz:
    assert source.campaign.quiz is not None
    return source.campaign.quiz


def of_kind(source: CampaignSource, kind: MaterialKind) -> list[Material]:
    return [one for one in source.materials if one.kind is kind]


def test_each_subtopic_has_its_materials(source: CampaignSource) -> None:
    assert len(source.materials) >= 30
    wanted = {MaterialKind.ACTIVITY: 2, MaterialKind.ARTICLE: 2, MaterialKind.INSPIRATION: 1}
    for subtopic in source.campaign.subtopics:
        found = Counter(one.kind for one in source.materials if one.subtopic == subtopic.id)
        assert all(found[kind] >= count for kind, count in wanted.items())
    assert len(of_kind(source, MaterialKind.COMMUNITY)) >= 4


def test_materials_come_in_every_format_and_say_everything_of_themselves(source: CampaignSource) -> None:
    assert {one.format for one in source.materials} == set(MaterialFormat)
    for one in source.materials:
        assert one.title
        assert one.description
        assert one.subjects
        assert one.audiences
        assert one.levels
        assert one.minutes > 0
        assert one.language == "en"
        assert one.licence == "CC BY 4.0"


def test_an_activity_has_all_that_a_lesson_needs(source: CampaignSource) -> None:
    for one in of_kind(source, MaterialKind.ACTIVITY):
        assert re.findall(r"^## (.+)$", one.text, re.MULTILINE) == SECTIONS, one.id
        assert re.search(r"\d+ (minutes|people|pupils)", one.text)


def test_each_sheet_that_an_activity_needs_is_there(source: CampaignSource) -> None:
    for one in of_kind(source, MaterialKind.ACTIVITY):
        needed = one.text.partition("## You need")[2].partition("\n## ")[0]
        assert ("below)" in needed) == bool(one.handouts), one.id
        assert all(handout.text.strip() for handout in one.handouts)


def test_the_times_of_the_steps_are_the_time_of_the_activity(source: CampaignSource) -> None:
    for one in of_kind(source, MaterialKind.ACTIVITY):
        steps = one.text.partition("## Steps")[2].partition("\n## ")[0]
        minutes = [int(found) for found in re.findall(r"\((\d+) minutes?", steps)]
        assert sum(minutes) == one.minutes, one.id


def test_the_time_to_read_a_text_is_that_of_a_careful_reader_in_a_second_language(source: CampaignSource) -> None:
    for one in (*of_kind(source, MaterialKind.ARTICLE), *of_kind(source, MaterialKind.COMMUNITY)):
        words = len(one.text.partition("## References")[0].split())
        assert one.minutes == ceil(words / WORDS_A_MINUTE), one.id


def test_no_text_has_a_typewriter_apostrophe(source: CampaignSource, quiz: Quiz) -> None:
    campaign = source.campaign
    assert campaign.group
    texts = [repr(one) for one in (campaign.group, campaign.subtopics, quiz)]
    texts += [event.title + event.description for event in campaign.events]
    texts += [one.title + one.text + "".join(sheet.text for sheet in one.handouts) for one in source.materials]
    assert not [found for text in texts for found in re.findall(r"\w'\w|\w' ", text)]


def test_an_article_is_long_enough_to_say_something_and_names_its_references(source: CampaignSource) -> None:
    for one in of_kind(source, MaterialKind.ARTICLE):
        text, _, references = one.text.partition("## References")
        assert 600 <= len(text.split()) <= 1200, one.id
        assert len(re.findall(r"^- .+\(\d{4}\)", references, re.MULTILINE)) >= 2, one.id


def test_a_poster_says_in_words_what_it_shows(source: CampaignSource) -> None:
    for one in of_kind(source, MaterialKind.INSPIRATION):
        assert one.format is MaterialFormat.POSTER
        said = one.alternative.casefold()
        assert one.closing.casefold() in said
        assert all(heading.casefold() in said for heading, _ in one.columns)
        assert all(sentence.rstrip(".").casefold() in said for _, sentence in one.columns)


def test_the_quiz_asks_over_all_subtopics_explains_and_leads_to_materials(source: CampaignSource, quiz: Quiz) -> None:
    known = {one.id for one in source.materials}
    assert len(quiz.questions) >= 10
    assert {one.subtopic for one in quiz.questions} == {one.id for one in source.campaign.subtopics}
    for question in quiz.questions:
        assert len(question.answers) >= 3
        assert len(question.explanation.split()) > 10
        assert set(question.read_next) <= known
        assert question.read_next


def test_it_says_that_it_is_not_official(source: CampaignSource) -> None:
    assert "not official publications" in source.campaign.notice
    assert source.campaign.hashtag == "#eTw4Innovation"


def test_frameworks_carry_source_and_licence(resources: Path) -> None:
    frameworks = Resources(resources).frameworks
    assert [len(one.competences) for one in frameworks] == [22, 8, 9, 12]
    assert all(one.source and "CC BY 4.0" in one.licence for one in frameworks)


def test_reflection_models_carry_prompts_and_citation(resources: Path) -> None:
    models = {one.id: one for one in Resources(resources).reflection_models}
    free = models.pop("free")
    assert [stage.prompts for stage in free.stages] == [()]
    assert set(models) == {"alact", "what-so-what", "gibbs", "deal", "brookfield", "kolb", "schon"}
    for model in models.values():
        assert re.search(r"\(\d{4}\)", model.citation)
        assert all(stage.prompts for stage in model.stages)
    assert len(models["alact"].stages) == 5
