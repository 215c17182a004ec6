"""A portfolio's preview with its pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from desktop_app.domain.abridgement import Omissions
from desktop_app.domain.portfolio import Portfolio, file_name_of
from desktop_app.domain.portfolio_check import PortfolioFinding
from desktop_app.domain.progress import Control

if TYPE_CHECKING:  # see PageContext
    from desktop_app.services.portfolios.portfolios import Portfolios


@dataclass(frozen=True, slots=True)
class Preview:
    """A portfolio with its pages, the problems in print (number and sentence), and the findings.

    `limit` is the page limit, 0 for none, and `omitted` what it leaves out.
    """

    portfolio: Portfolio
    pdf: bytes
    pages: int
    notes: tuple[tuple[str, str], ...]
    findings: tuple[PortfolioFinding, ...]
    limit: int = 0
    omitted: Omissions = field(default_factory=Omissions)


@dataclass(frozen=True, slots=True)
class DraftPreview:
    """The first pages of a large portfolio, while all others are made."""

    portfolio: Portfolio
    pdf: bytes


def read_preview(portfolios: Portfolios, portfolio: Portfolio, control: Control) -> Preview:
    """Render all pages of a portfolio, and check it."""
    rendered = portfolios.render(portfolio, control)
    notes = tuple((note.number, note.sentence) for note in rendered.notes)
    findings = portfolios.check(portfolio, control)
    return Preview(portfolio, rendered.pdf, rendered.pages, notes, findings, rendered.limit, rendered.omitted)


def proposed_path(preview: Preview, more: str = "") -> str:
    """The default path for saving a portfolio."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(folder) / file_name_of(preview.portfolio, more))
