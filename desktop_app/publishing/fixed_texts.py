"""The fixed texts of materials in the language of the material: its kind, its audience, its minutes, its notice."""

from __future__ import annotations

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Material
from desktop_app.domain.publication import Audience, MaterialKind
from desktop_app.domain.school_level import LEVEL_NAMES
from desktop_app.domain.wording import Wording

KIND_NAMES = {
    MaterialKind.ACTIVITY: "Activity",
    MaterialKind.ARTICLE: "Article",
    MaterialKind.INSPIRATION: "Inspiration",
    MaterialKind.RECORDING: "Recording",
    MaterialKind.COMMUNITY: "From the community",
    MaterialKind.OTHER: "Material",
}
AUDIENCE_NAMES = {
    (Audience.STUDENT_TEACHER,): "for student teachers",
    (Audience.TEACHER_EDUCATOR,): "for teacher educators",
    (Audience.STUDENT_TEACHER, Audience.TEACHER_EDUCATOR): "for student teachers and teacher educators",
}
HANDOUT_NAME = "To print"


def kind_name(material: Material, say: Wording) -> str:
    """The name of the material's kind."""
    return say(KIND_NAMES[material.kind])


def kicker_of(material: Material, campaign: Campaign, say: Wording) -> str:
    """The line above a title: the kind and subtopic of the material."""
    subtopic = campaign.subtopic(material.subtopic)
    return " · ".join([kind_name(material, say), *([say.own(subtopic.title)] if subtopic else [])])


def facts_of(material: Material, say: Wording) -> str:
    """Minutes, audience and school levels in one line."""
    minutes = (
        say.counted("{count} minute", "{count} minutes", material.minutes)
        if material.kind is MaterialKind.ACTIVITY
        else say.counted("{count} minute to read", "{count} minutes to read", material.minutes)
    )
    audience = AUDIENCE_NAMES.get(tuple(one for one in Audience if one in material.audiences), "")
    levels = ", ".join(say(LEVEL_NAMES[one]) for one in material.levels)
    return " · ".join(part for part in (minutes, say(audience), levels) if part)


def notice_of(material: Material, campaign: Campaign, say: Wording) -> str:
    """The line below the text: author, licence, and what the campaign says of all its materials."""
    values = {"author": material.author, "licence": material.licence, "notice": campaign.notice}
    return say("{author}, {licence}. {notice}", **values)


def running_title(campaign: Campaign, say: Wording) -> str:
    """The campaign's title and hashtag, which stand at the foot of pages."""
    return f"{campaign.title} · {say.own(campaign.hashtag)}"
