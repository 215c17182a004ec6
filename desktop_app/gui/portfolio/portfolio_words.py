"""Display texts of portfolio options and problems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.portfolio_check import PortfolioIssue
from desktop_app.domain.portfolio_choice import EmbeddedData, EntryOrder
from desktop_app.domain.records.feedback import Feedback, FeedbackPart, FeedbackSource, Signer
from desktop_app.gui.texts.words import day_text, unknown_name

_Open = TypeVar("_Open", bound=OpenEnum)
CONTEXT = "portfolio_words"
MAX_TITLE_LENGTH = 90
"""The maximum length of a line."""
ORDERS = {
    EntryOrder.DAY: QT_TRANSLATE_NOOP("portfolio_words", "By day"),
    EntryOrder.SUBTOPIC: QT_TRANSLATE_NOOP("portfolio_words", "By subtopic"),
    EntryOrder.LATEST: QT_TRANSLATE_NOOP("portfolio_words", "Newest first"),
}
CARRIED = {
    EmbeddedData.EVIDENCE: QT_TRANSLATE_NOOP("portfolio_words", "Entries and evidence"),
    EmbeddedData.TEXTS: QT_TRANSLATE_NOOP("portfolio_words", "Entries, as text alone"),
    EmbeddedData.NOTHING: QT_TRANSLATE_NOOP("portfolio_words", "Nothing"),
}
CARRIED_ABOUT = {
    EmbeddedData.EVIDENCE: QT_TRANSLATE_NOOP(
        "portfolio_words",
        "Another Springshelf can import the entries from the PDF. Evidence without consent is left out.",
    ),
    EmbeddedData.TEXTS: QT_TRANSLATE_NOOP("portfolio_words", "Another Springshelf can import your texts from the PDF."),
    EmbeddedData.NOTHING: QT_TRANSLATE_NOOP("portfolio_words", "The PDF contains only its pages."),
}
TROUBLES = {
    PortfolioIssue.UNDECIDED: QT_TRANSLATE_NOOP("portfolio_words", "It has conflicting versions"),
    PortfolioIssue.NO_INSTITUTION: QT_TRANSLATE_NOOP("portfolio_words", "The cover names no institution"),
    PortfolioIssue.NO_MENTOR: QT_TRANSLATE_NOOP("portfolio_words", "The cover names no mentor"),
    PortfolioIssue.UNTITLED: QT_TRANSLATE_NOOP("portfolio_words", "It has no title"),
    PortfolioIssue.EMPTY: QT_TRANSLATE_NOOP("portfolio_words", "It has no text"),
    PortfolioIssue.NO_CAPTION: QT_TRANSLATE_NOOP("portfolio_words", "It has no caption"),
    PortfolioIssue.NO_ALTERNATIVE: QT_TRANSLATE_NOOP(
        "portfolio_words", "It has no description for those who can’t see it"
    ),
    PortfolioIssue.NO_CONSENT: QT_TRANSLATE_NOOP("portfolio_words", "It is not printed: consent is missing"),
    PortfolioIssue.CONSENT_WITHDRAWN: QT_TRANSLATE_NOOP("portfolio_words", "It is not printed: consent was withdrawn"),
    PortfolioIssue.CONSENT_NOT_STATED: QT_TRANSLATE_NOOP(
        "portfolio_words", "It is not printed: whether there is consent was never stated"
    ),
    PortfolioIssue.PRIVATE_NAME: QT_TRANSLATE_NOOP("portfolio_words", "It contains a name from your list"),
    PortfolioIssue.NO_GLYPH: QT_TRANSLATE_NOOP("portfolio_words", "Some characters can’t be printed"),
    PortfolioIssue.TOO_FEW_DOTS: QT_TRANSLATE_NOOP("portfolio_words", "The picture is too small to be printed well"),
}
SIGNERS = {
    Signer.OWNER: QT_TRANSLATE_NOOP("portfolio_words", "The owner"),
    Signer.MENTOR: QT_TRANSLATE_NOOP("portfolio_words", "The mentor"),
}
PARTS = {
    FeedbackPart.NOTE: QT_TRANSLATE_NOOP("portfolio_words", "The whole portfolio"),
    FeedbackPart.STRONG: QT_TRANSLATE_NOOP("portfolio_words", "What is strong"),
    FeedbackPart.NEXT: QT_TRANSLATE_NOOP("portfolio_words", "What I would look at next"),
    FeedbackPart.QUESTIONS: QT_TRANSLATE_NOOP("portfolio_words", "My questions"),
    FeedbackPart.DEPTH: QT_TRANSLATE_NOOP("portfolio_words", "How deep the reflections go"),
    FeedbackPart.AGREED: QT_TRANSLATE_NOOP("portfolio_words", "What we agree on"),
}
SOURCES = {
    FeedbackSource.TYPED: QT_TRANSLATE_NOOP("portfolio_words", "entered"),
    FeedbackSource.FORM: QT_TRANSLATE_NOOP("portfolio_words", "from the form"),
    FeedbackSource.COMMENT: QT_TRANSLATE_NOOP("portfolio_words", "a comment in the PDF"),
    FeedbackSource.SCAN: QT_TRANSLATE_NOOP("portfolio_words", "a scanned page"),
    FeedbackSource.DRAWN: QT_TRANSLATE_NOOP("portfolio_words", "a drawing in the PDF"),
}

GIVEN_OUT_IN = QT_TRANSLATE_NOOP("portfolio_words", "Versions given out with it: {numbers}")
ON_VERSION = QT_TRANSLATE_NOOP("portfolio_words", "on version {version}")
NO_ENTRY = QT_TRANSLATE_NOOP("portfolio_words", "no entry yet")
"""The text for feedback whose entry could not be determined."""
ANOTHER = QT_TRANSLATE_NOOP("portfolio_words", "on another portfolio")
"""The text for feedback on a portfolio from another journal."""


def name_in(names: Mapping[_Open, object], value: _Open) -> str:
    """The display name of a value in one of the tables above, or a text for an unknown value."""
    return said(names[value]) if value in names else unknown_name(value)


def said(text: object) -> str:
    """One of the texts above in the window's language. Qt's type stubs lack their type."""
    return QCoreApplication.translate(CONTEXT, str(text))


def feedback_title(feedback: Feedback) -> str:
    """The first words of a piece of feedback."""
    told = feedback.text or feedback.quote or f"{feedback.origin}, {feedback.page}"
    line = told.strip().partition("\n")[0]
    return line if len(line) <= MAX_TITLE_LENGTH else line[:MAX_TITLE_LENGTH].rstrip() + " …"


def feedback_about(one: Feedback, title: str) -> str:
    """Subject, author, date, version and source of a piece of feedback."""
    whole = said(NO_ENTRY) if one.is_unplaced else name_in(PARTS, one.part)
    where = title if one.entry else said(ANOTHER) if one.foreign else whole
    return " · ".join(part for part in (where, *said_by(one), name_in(SOURCES, one.source)) if part)


def said_by(one: Feedback) -> tuple[str, str, str]:
    """Author, date and version of a piece of feedback; each may be empty."""
    day = day_text(one.day) if one.day else one.typed_day
    return one.signed, day, said(ON_VERSION).format(version=one.version) if one.version else ""
