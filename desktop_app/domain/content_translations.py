"""What ships with the program, in a person's language: the campaign, its materials' titles, reflection models.

The texts themselves are the keys, so that a campaign of somebody else's, or a changed text, stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from gettext import NullTranslations

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.framework import ReflectionModel
from desktop_app.domain.publication import MaterialName, Publication, ShelfItem
from desktop_app.domain.shelf_view import ShelfCard
from desktop_app.domain.template import Template


@dataclass(frozen=True, slots=True)
class ContentTranslations:
    """Texts by their English wording; what is missing stays English.

    Args:
        translations: the catalogue of a language; None for English.
    """

    translations: NullTranslations | None = None

    def text(self, text: str) -> str:
        """A text in this language. A catalogue has the same words with curled apostrophes."""
        if self.translations is None or not text:
            return text
        found = self.translations.gettext(text)
        return found if found != text else _straight(self.translations, text)

    def publication(self, one: Publication) -> Publication:
        """A material with its title and description; what is in it stays in its own language."""
        return (
            replace(one, title=self.text(one.title), description=self.text(one.description))
            if self.translations
            else one
        )

    def item(self, one: ShelfItem) -> ShelfItem:
        """A material on the shelf."""
        return replace(one, publication=self.publication(one.publication)) if self.translations else one

    def card(self, one: ShelfCard) -> ShelfCard:
        """A card of the shelf."""
        return replace(one, item=self.item(one.item)) if self.translations else one

    def name(self, one: MaterialName) -> MaterialName:
        """A material's name."""
        return replace(one, title=self.text(one.title)) if self.translations else one

    def campaign(self, one: Campaign) -> Campaign:
        """A campaign with its subtopics and resources."""
        if self.translations is None:
            return one
        subtopics = tuple(
            replace(each, title=self.text(each.title), summary=self.text(each.summary)) for each in one.subtopics
        )
        resources = tuple(
            replace(each, title=self.text(each.title), summary=self.text(each.summary)) for each in one.resources
        )
        return replace(
            one,
            title=self.text(one.title),
            theme=self.text(one.theme),
            summary=self.text(one.summary),
            notice=self.text(one.notice),
            subtopics=subtopics,
            resources=resources,
        )

    def model(self, one: ReflectionModel) -> ReflectionModel:
        """A reflection model with its stages and questions. What is written keeps those that it was written with."""
        stages = tuple(
            replace(stage, name=self.text(stage.name), prompts=tuple(map(self.text, stage.prompts)))
            for stage in one.stages
        )
        title, summary, use_for = self.text(one.title), self.text(one.summary), self.text(one.use_for)
        return replace(one, title=title, summary=summary, use_for=use_for, stages=stages)

    def template(self, one: Template) -> Template:
        """A kind of portfolio, as it is chosen."""
        return replace(one, title=self.text(one.title), about=self.text(one.about))


def _straight(translations: NullTranslations, text: str) -> str:
    straight = text.replace("’", "'")
    found = translations.gettext(straight)
    return found if found != straight else text
