"""The demonstration of all features, from a campaign's texts to a printed portfolio.

Each step uses the real services and then checks the result: a step with an unexpected count fails.
"""

from __future__ import annotations

import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.services.demo.codes import DemoCode
from desktop_app.services.demo.sketch import draw_board
from desktop_app.services.home.profile_services import ProfileServices
from desktop_app.services.home.shelf_services import ShelfServices
from desktop_app.services.portfolios.portfolios import Portfolios
from desktop_app.services.publishing.publisher import Publisher
from desktop_app.transfer.serving.catalogue import CatalogueServer


class DemoError(SpringshelfError):
    """A step of the demonstration did not give the expected result."""


@dataclass(frozen=True, slots=True)
class DemoStep:
    """A finished step: its name, its count and its duration."""

    name: str
    count: int
    unit: str
    seconds: float


class Demo:
    """Runs the demonstration in an empty home.

    Args:
        shelf: the shelf of that home.
        profile: the profile with the journal.
        publisher: publishes the campaign.
        portfolios: makes the portfolio.
        working_folder: the folder for the catalogue and the pictures.
        on_step: called after each finished step.
    """

    def __init__(
        self,
        shelf: ShelfServices,
        profile: ProfileServices,
        publisher: Publisher,
        portfolios: Portfolios,
        working_folder: Path,
        on_step: Callable[[DemoStep], None],
    ) -> None:
        self._shelf = shelf
        self._resources = shelf.home.resources
        self._journal = profile.journal
        self._publisher = publisher
        self._portfolios = portfolios
        self._folder = working_folder
        self._on_step = on_step
        self._story: dict[str, Any] = tomllib.loads(
            (self._resources.root / "demo" / "story.toml").read_text(encoding="utf-8")
        )
        self._activities: list[tuple[RecordId, dict[str, Any]]] = []

    def run(self, target: Path) -> Path:
        """Run all steps and return the path of the portfolio.

        Raises:
            SpringshelfError: a step failed, or did not give the expected result.
        """
        catalogue = self._folder / "catalogue"
        with self._step("Publish the default campaign", "materials") as count:
            source = self._resources.campaign_folder()
            published = self._publisher.publish(source, catalogue).publications
            count(published, expected=len(list((source / "materials").glob("*.md"))))
        with CatalogueServer(catalogue) as server:
            campaign = self._sync(server.address, published)
        self._verify(published)
        self.write_journal(campaign)
        return self._print(campaign, target)

    def write_journal(self, campaign: Campaign) -> None:
        """Write the person, the activities with their pictures, and the reflections into the empty journal.

        Raises:
            SpringshelfError: a step did not give the expected result.
        """
        self._do_activities(campaign)
        self._write_reflections()

    @contextmanager
    def _step(self, name: str, unit: str) -> Iterator[Callable[..., None]]:
        started = time.perf_counter()
        counted: list[int] = []

        def count(found: int, *, expected: int) -> None:
            if found != expected:
                raise DemoError(DemoCode.WRONG_COUNT, name, expected=expected, unit=unit, found=found)
            counted.append(found)

        yield count
        self._on_step(DemoStep(name, counted[0], unit, time.perf_counter() - started))

    def _sync(self, address: str, published: int) -> Campaign:
        shelf = self._shelf.shelf
        with self._step("Add the catalogue over HTTP", "materials") as count:
            catalogue, report = self._shelf.catalogues.add(address)
            if report.refused or catalogue.campaign is None:
                raise DemoError(DemoCode.NOT_ALL_READ, address, problems=report.refused)
            count(report.new, expected=published)
        with self._step("Keep all of it for offline use", "files") as count:
            kept = shelf.keep([item.key for item in shelf.items()])
            if kept.refused:
                raise DemoError(DemoCode.NOT_ALL_KEPT, address, problems=kept.refused)
            count(kept.kept, expected=published)
        with self._step("Check again for new materials", "requests") as count:
            count(self._shelf.catalogues.sync(catalogue.id).requests, expected=1)
        return catalogue.campaign

    def _verify(self, published: int) -> None:
        with self._step("Verify every hash", "files") as count:
            whole, damaged = self._shelf.shelf.verify(Control())
            kept = [item for item in self._shelf.shelf.items() if item.state is KeepState.KEPT]
            if damaged or len(kept) != published:
                raise DemoError(DemoCode.KEPT_FILES_DAMAGED, ", ".join(damaged))
            count(whole, expected=published * 2)

    def _do_activities(self, campaign: Campaign) -> None:
        journal = self._journal
        journal.save_person(Person(**self._story["person"]))
        told = self._story["activities"]
        with self._step("Plan an activity for each subtopic", "activities") as count:
            for one in told:
                self._activities.append((journal.write(_planned(one, campaign)), one))
            subtopics = {value.subtopic for _, value in journal.activities()}
            count(len(subtopics), expected=len(campaign.subtopics))
        with self._step("Complete each with a picture", "pictures") as count:
            for record, one in self._activities:
                self._complete(record, one, campaign)
            count(len(journal.evidence()), expected=len(told))

    def _complete(self, record: RecordId, one: dict[str, Any], campaign: Campaign) -> None:
        journal = self._journal
        journal.write(_planned(one, campaign).finished(one["day"], one["minutes"]), record)
        plate = one["plate"]
        picture = self._folder / f"{one['subtopic']}.jpg"
        picture.write_bytes(draw_board([(text, colour) for text, colour in plate["sketch"]]))
        journal.add_evidence(
            NewEvidence(picture, "", plate["caption"], plate["alternative"], Consent.NOT_NEEDED), record
        )

    def _write_reflections(self) -> None:
        journal = self._journal
        with self._step("Write a reflection on each", "reflections") as count:
            for record, one in self._activities:
                told = one["reflection"]
                model = self._resources.reflection_model(told["model"])
                if model is None:
                    raise DemoError(DemoCode.NO_SUCH_REFLECTION_MODEL, told["model"])
                stages = tuple(
                    StageText(stage.id, stage.name, stage.prompts, text)
                    for stage, text in zip(model.stages, told["texts"], strict=True)
                )
                journal.write(Reflection(told["title"], model.reference, stages, record))
            count(len(journal.reflections()), expected=len(self._activities))

    def _print(self, campaign: Campaign, target: Path) -> Path:
        portfolios = self._portfolios
        with self._step("Print the portfolio", "pages") as count:
            portfolio = portfolios.build(PortfolioChoice(campaign))
            rendered = portfolios.render(portfolio)
            portfolios.save(portfolio, rendered.pdf, target)
            if not target.read_bytes().startswith(b"%PDF-"):
                raise DemoError(DemoCode.NOT_A_PDF, str(target))
            count(rendered.pages, expected=rendered.pages)
        return target


def _planned(one: dict[str, Any], campaign: Campaign) -> Activity:
    day = one["day"]
    return Activity(
        title=one["title"],
        campaign=campaign.id,
        subtopic=one["subtopic"],
        kind=one["kind"],
        day=day if isinstance(day, date) else None,
        people=one["people"],
        place=one["place"],
        notes=one["notes"],
        materials=tuple(one["materials"]),
        competences=tuple(CompetenceRef.parse(text) for text in one["competences"]),
    )
