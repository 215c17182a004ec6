"""The versions that were given out or frozen: their records, and their PDFs as they left the program."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.hashes import sha256
from desktop_app.domain.journal import Entry
from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.portfolio_id import is_of_campaign
from desktop_app.domain.records.portfolio_version import (
    WITH_ANCESTORS,
    HandedOut,
    Handing,
    IssuedPdf,
    PortfolioVersion,
)
from desktop_app.domain.template_body import template_body
from desktop_app.services.journal.journal import Journal
from desktop_app.services.portfolios.codes import PortfolioCode
from desktop_app.services.portfolios.conflict_notes import notes_to_record
from desktop_app.services.portfolios.errors import PortfolioError
from desktop_app.services.ports import Clock

NumberedVersion = tuple[Entry, PortfolioVersion]
FEEDBACK_MARK = "-"
"""Divides the two digests of `made_of`. In earlier releases of the program, it had no second one."""


class IssuedVersions:
    """The versions of one journal."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    def of(self, campaign: Campaign) -> list[NumberedVersion]:
        """The versions of a campaign's portfolio, first one first."""
        found = [(entry, value) for entry, value in self.every() if is_of_campaign(value.portfolio, campaign)]
        return sorted(found, key=lambda one: (one[1].number, one[0].first_made_at))

    def every(self) -> tuple[NumberedVersion, ...]:
        """All versions of all portfolios."""
        return self._journal.every(PortfolioVersion)

    def version(self, campaign: Campaign, name: int | str) -> NumberedVersion:
        """The version of that number, or in the record whose name begins so.

        Two computers may each have given out a version with the same number before they were joined.

        Raises:
            PortfolioError: there is no such version, or more than one.
        """
        every, text = self.of(campaign), str(name).strip().lower()
        found = [one for one in every if str(one[1].number) == text]
        found = found or [one for one in every if text and one[0].record.startswith(text)]
        if len(found) > 1:
            names = ", ".join(entry.short_id for entry, _ in found)
            raise PortfolioError(PortfolioCode.AMBIGUOUS_VERSION, text, names=names)
        if not found:
            raise PortfolioError(PortfolioCode.NO_SUCH_VERSION, text)
        return found[0]

    def record(self, portfolio: Portfolio, pdf: bytes, how: Handing) -> PortfolioVersion:
        """Record a version as given out: with its PDF, when, and to whom. A version keeps the PDF that it has."""
        handed = HandedOut(self._clock().astimezone(UTC).isoformat(timespec="seconds"), how, portfolio.person.mentor)
        known = self.same(portfolio)
        version = known[1] if known else version_of(portfolio)
        documents = version.documents or self._with((), pdf)
        written = replace(version, documents=documents, handed=(*version.handed, handed))
        self._journal.write(written, known[0].record if known else None)
        return written

    def freeze(self, portfolio: Portfolio, pdf: Callable[[], bytes], *, as_shown: bool = False) -> PortfolioVersion:
        """Freeze a version.

        Args:
            portfolio: the present state.
            pdf: renders it, which takes time.
            as_shown: freeze this very document; else the last one that was given out with these entries, in any look.
        """
        known = self.same(portfolio) or (None if as_shown else self._last_with(portfolio.revisions, portfolio))
        if known is None:
            frozen = replace(version_of(portfolio), frozen=True, documents=self._with((), pdf()))
        elif known[1].frozen:
            return known[1]
        else:
            documents = known[1].documents or self._with((), pdf())
            frozen = replace(known[1], frozen=True, documents=documents)
        self._journal.write(frozen, known[0].record if known else None)
        return frozen

    def pdf(self, version: PortfolioVersion) -> bytes | None:
        """The PDF of a version as it was given out last; None if it was not stored."""
        return self._journal.file(version.documents[-1].sha256) if version.documents else None

    def given(self, portfolio: Portfolio) -> bytes | None:
        """The PDF under which this version was given out, None if it was not, or was before PDFs were stored."""
        known = self.same(portfolio)
        return self.pdf(known[1]) if known else None

    def same(self, portfolio: Portfolio) -> NumberedVersion | None:
        """The version that is this very document, if it was given out before: the last one or, in its look, an earlier.

        An earlier one counts only where its PDF is stored and shows exactly this.
        """
        every = self.of(portfolio.campaign)
        if every and continues(every[-1][1], portfolio):
            return every[-1]
        with_these = [one for one in every[:-1] if one[1].documents and one[1].revisions == portfolio.revisions]
        made = made_of(portfolio) if with_these else ""
        return next((one for one in reversed(with_these) if one[1].made_of == made), None)

    def _last_with(self, revisions: tuple[str, ...], portfolio: Portfolio) -> NumberedVersion | None:
        """The last version, if it is not frozen and has these revisions."""
        last = self.of(portfolio.campaign)[-1:]
        return next((one for one in last if one[1].revisions == revisions and not one[1].frozen), None)

    def _with(self, documents: tuple[IssuedPdf, ...], pdf: bytes) -> tuple[IssuedPdf, ...]:
        """The documents with this one as the last."""
        from desktop_app.portfolio.issued_pages import IssuedDocument  # noqa: PLC0415 - imports pikepdf

        try:
            opened = IssuedDocument(pdf)
        except ValueError:
            return documents
        issued = IssuedPdf(opened.document, self._journal.keep_file(pdf), len(pdf), opened.count)
        return (*(one for one in documents if one.document != issued.document), issued)


def continues(version: PortfolioVersion, portfolio: Portfolio) -> bool:
    """Whether a portfolio is still that version: a version is one document.

    In another look, with another mentor on its cover, or with feedback that was received since, it is the next version.
    A frozen version stays what it is, whatever feedback comes in. Of versions from earlier releases of the program, it
    is not known with which feedback they were made.
    """
    if version.revisions != portfolio.revisions:
        return False
    made, _, received = version.made_of.partition(FEEDBACK_MARK)
    known = made in ("", made_of(portfolio).partition(FEEDBACK_MARK)[0])
    return known and (version.frozen or not received or received == _received(portfolio))


def _received(portfolio: Portfolio) -> str:
    """A digest of the feedback that a portfolio shows."""
    every = [*portfolio.feedback, *(each for one in portfolio.every for each in one.feedback)]
    return sha256(json.dumps([one.to_body() for one in every], sort_keys=True).encode())[:16]


def made_of(portfolio: Portfolio) -> str:
    """A digest of what a portfolio's PDF shows beside its revisions and the date, and one of the feedback received."""
    shown = {
        "look": {**portfolio.look.to_body(), "template": ""},
        "order": portfolio.order.value,
        "person": [portfolio.person.name, portfolio.person.institution, portfolio.person.mentor],
        "attention": [*portfolio.attention],
        "questions": [one.question for one in portfolio.reflections],
        "template": template_body(portfolio.template) if portfolio.template else "",
    }
    return f"{sha256(json.dumps(shown, sort_keys=True).encode())[:16]}{FEEDBACK_MARK}{_received(portfolio)}"


def version_of(portfolio: Portfolio) -> PortfolioVersion:
    """The record of a portfolio as a version; its template is named by its id, never by a path."""
    template = portfolio.template
    return PortfolioVersion(
        portfolio.id,
        portfolio.version,
        portfolio.revisions,
        fingerprint=portfolio.fingerprint,
        look=replace(portfolio.look, template=template.id) if template else portfolio.look,
        order=portfolio.order,
        person=portfolio.person,
        attention=tuple(
            reflection.record for reflection in portfolio.reflections if reflection.number in portfolio.attention
        ),
        questions=tuple(
            (reflection.record, reflection.question) for reflection in portfolio.reflections if reflection.question
        ),
        merging=WITH_ANCESTORS,
        translated=True,
        notes=notes_to_record(portfolio),
        template=template_body(template) if template else "",
        made_of=made_of(portfolio),
    )
