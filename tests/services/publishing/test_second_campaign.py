"""The campaign of `docs/examples`: a campaign is data, so another theme needs no code."""

from pathlib import Path

from desktop_app.domain.campaign import Layout
from desktop_app.domain.publication import MaterialKind
from desktop_app.services.publishing.publisher import Publisher

SOURCE = Path(__file__).resolve().parents[3] / "docs" / "examples" / "democratic-participation"


def test_a_campaign_of_another_year_is_published_with_another_layout(tmp_path: Path) -> None:
    read = Publisher().read(SOURCE)
    assert read.campaign.layout is Layout.MAP
    assert [one.id for one in read.campaign.subtopics] == ["hear", "decide", "act"]
    assert read.campaign.quiz is not None
    known = {material.id for material in read.materials}
    assert {one for question in read.campaign.quiz.questions for one in question.read_next} <= known
    assert {material.kind for material in read.materials} == {
        MaterialKind.ACTIVITY, MaterialKind.ARTICLE, MaterialKind.INSPIRATION
    }  # fmt: skip
    done = Publisher().publish(SOURCE, tmp_path)
    assert done.publications == len(read.materials)
