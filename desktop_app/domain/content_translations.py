"""Shipped content in a person's language: the campaign, titles of materials, reflection models.

The English texts are the keys, so that another campaign, or a changed text, stays untranslated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from gettext import NullTranslations

from desktop_app.domain.campaign import Campaign, Group
from desktop_app.domain.framework import ReflectionModel
from desktop_app.domain.publication import MaterialName, Publication, ShelfItem
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.project import Criterion
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.shelf_view import ShelfCard
from desktop_app.domain.template import Template


@dataclass(frozen=True, slots=True)
class ContentTranslations:
    """Translations by the English text; missing texts stay English.

    Args:
        translations: the catalogue of a language; None for English.
        originals: the English text by its translation, for texts that may be in any language.
        by_original: the translations by the English text, for a search in them.
    """

    translations: NullTranslations | None = None
    originals: Mapping[str, str] = field(default_factory=dict)
    by_original: Mapping[str, str] = field(default_factory=dict)

    def text(self, text: str) -> str:
        """Translate a text. A catalogue contains the same texts with typographic apostrophes."""
        text = self.originals.get(text, text)
        if self.translations is None or not text:
            return text
        found = self.translations.gettext(text)
        return found if found != text else _straight(self.translations, text)

    @property
    def language(self) -> str:
        """The code of the language; empty for English."""
        return self.translations.info().get("language", "") if self.translations else ""

    @property
    def _translates(self) -> bool:
        return self.translations is not None or bool(self.originals)

    def publication(self, one: Publication) -> Publication:
        """A material with translated title and description; its content stays in its own language."""
        return (
            replace(one, title=self.text(one.title), description=self.text(one.description))
            if self._translates
            else one
        )

    def item(self, one: ShelfItem) -> ShelfItem:
        """A translated item of the shelf."""
        return replace(one, publication=self.publication(one.publication)) if self._translates else one

    def card(self, one: ShelfCard) -> ShelfCard:
        """A translated card of the shelf."""
        return replace(one, item=self.item(one.item)) if self._translates else one

    def name(self, one: MaterialName) -> MaterialName:
        """A translated name of a material."""
        return replace(one, title=self.text(one.title)) if self._translates else one

    def campaign(self, one: Campaign) -> Campaign:
        """A campaign with translated subtopics and resources."""
        if not self._translates:
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
            group=self.group(one.group) if one.group else None,
            resources=resources,
        )

    def group(self, one: Group) -> Group:
        """A group with translated rules and threads."""
        threads = tuple(
            replace(each, title=self.text(each.title), prompt=self.text(each.prompt)) for each in one.threads
        )
        title, summary, rules = self.text(one.title), self.text(one.summary), tuple(map(self.text, one.rules))
        return replace(one, title=title, summary=summary, rules=rules, threads=threads)

    def model(self, one: ReflectionModel) -> ReflectionModel:
        """A reflection model with translated stages and questions. Written reflections keep their own."""
        stages = tuple(
            replace(stage, name=self.text(stage.name), prompts=tuple(map(self.text, stage.prompts)))
            for stage in one.stages
        )
        title, summary, use_for = self.text(one.title), self.text(one.summary), self.text(one.use_for)
        return replace(one, title=title, summary=summary, use_for=use_for, stages=stages)

    def reflection(self, one: Reflection) -> Reflection:
        """A reflection with the stages and questions of shipped models translated; what was written stays."""
        stages = tuple(
            replace(stage, name=self.text(stage.name), prompts=tuple(map(self.text, stage.prompts)))
            for stage in one.stages
        )
        return replace(one, stages=stages)

    def criterion(self, one: Criterion) -> Criterion:
        """A translated criterion of a label or an award."""
        return replace(one, title=self.text(one.title), question=self.text(one.question))

    def person(self, one: Person) -> Person:
        """A person with a role of our list translated; a role in their own words stays."""
        return replace(one, role=self.text(one.role))

    def template(self, one: Template) -> Template:
        """A portfolio template with translated texts for the choice."""
        return replace(one, title=self.text(one.title), about=self.text(one.about))


def _straight(translations: NullTranslations, text: str) -> str:
    straight = text.replace("’", "'")
    found = translations.gettext(straight)
    return found if found != straight else text
