"""Shipped content in a person's language: the campaign, titles of materials, reflection models.

The English texts are the keys, so that another campaign, or a changed text, stays untranslated.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from gettext import NullTranslations
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it translates what it is given: a list of materials needs neither campaigns nor records
    from desktop_app.domain.campaign import Campaign, Event, Group, Quiz
    from desktop_app.domain.framework import Competence, Framework, ReflectionModel
    from desktop_app.domain.publication import MaterialName, Publication, ShelfItem
    from desktop_app.domain.records.person import Person
    from desktop_app.domain.records.project import Criteria, Criterion
    from desktop_app.domain.records.reflection import Reflection
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

    def _texts(self, texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.text(text) for text in texts)

    @property
    def language(self) -> str:
        """The code of the language; empty for English."""
        return self.translations.info().get("language", "") if self.translations else ""

    @property
    def _translates(self) -> bool:
        return self.translations is not None or bool(self.originals)

    def publication(self, one: Publication) -> Publication:
        """A material with translated title, description, authors and subjects; its content stays as it is."""
        if not self._translates:
            return one
        return replace(
            one,
            title=self.text(one.title),
            description=self.text(one.description),
            subjects=self._texts(one.subjects),
            contributors=self._texts(one.contributors),
        )

    def item(self, one: ShelfItem) -> ShelfItem:
        """A translated item of the shelf."""
        return replace(one, publication=self.publication(one.publication)) if self._translates else one

    def name(self, one: MaterialName) -> MaterialName:
        """A translated name of a material."""
        return replace(one, title=self.text(one.title)) if self._translates else one

    def campaign(self, one: Campaign) -> Campaign:
        """A campaign with translated texts, also those of its events and its quiz."""
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
            events=tuple(self.event(each) for each in one.events),
            quiz=self.quiz(one.quiz) if one.quiz else None,
        )

    def group(self, one: Group) -> Group:
        """A group with translated rules and threads."""
        threads = tuple(
            replace(each, title=self.text(each.title), prompt=self.text(each.prompt)) for each in one.threads
        )
        title, summary, rules = self.text(one.title), self.text(one.summary), tuple(map(self.text, one.rules))
        return replace(one, title=title, summary=summary, rules=rules, threads=threads)

    def event(self, one: Event) -> Event:
        """A translated event."""
        title, description, place = self._texts((one.title, one.description, one.place))
        return replace(one, title=title, description=description, place=place)

    def quiz(self, one: Quiz) -> Quiz:
        """A translated quiz; its answers keep their order."""
        questions = tuple(
            replace(
                each,
                text=self.text(each.text),
                answers=self._texts(each.answers),
                explanation=self.text(each.explanation),
            )
            for each in one.questions
        )
        return replace(one, title=self.text(one.title), introduction=self.text(one.introduction), questions=questions)

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

    def framework(self, one: Framework) -> Framework:
        """A framework with translated names; its codes and its levels stay, because records contain them."""
        if self.translations is None:
            return one
        title, short_title = self.text(one.title), self.text(one.short_title)
        competences = tuple(map(self._competence, one.competences))
        return replace(one, title=title, short_title=short_title, competences=competences, is_translated=True)

    def _competence(self, one: Competence) -> Competence:
        return replace(one, name=self.text(one.name), area=self.text(one.area), original=one.name)

    def level(self, level: str) -> str:
        """A translated level of a framework, after its code if it has one, or of the self-assessment."""
        told = self.text(level)
        code, _, name = level.partition(" ")
        return f"{code} {self.text(name)}" if told == level and name else told

    def criterion(self, one: Criterion) -> Criterion:
        """A translated criterion of a label or an award."""
        title, question, area = self._texts((one.title, one.question, one.area))
        return replace(one, title=title, question=question, area=area)

    def criteria(self, one: Criteria) -> Criteria:
        """The translated criteria of a label or an award."""
        criteria = tuple(self.criterion(each) for each in one.criteria)
        return replace(one, title=self.text(one.title), source=self.text(one.source), criteria=criteria)

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
