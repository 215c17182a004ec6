"""The codes of `services/feedback`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class FeedbackCode(MessageCode, prefix="feedback"):
    """The error codes of this package."""

    NOTHING_TO_KEEP = ("There is no feedback to keep", "Enter what the mentor wrote.")
    NOT_FROZEN = ("This version is not frozen", "Freeze it first, so that both sign the same text.")
    SIGNATURE_WITHOUT_NAME = ("A signature needs a name", "Enter the name of the person who signs.")
    NO_SUCH_NUMBER = (
        "No version that you gave out has an entry with this number",
        "“springshelf feedback entries” shows the numbers.",
    )
    NO_SUCH_FEEDBACK = ("There is no such feedback",)
    NO_SUCH_SIGNATURE = ("There is no such signature",)
    WITHDRAWAL_WITHOUT_REASON = ("A signature is taken back only with a reason", "Give a reason.")
    FILE_TOO_LARGE = ("This file is too large", "Scan fewer pages, or with fewer dots.")
    FILE_UNREADABLE = ("This file can’t be read ({reason})", "Choose it again.")
    FILE_EMPTY = ("This file is empty", "Ask for it again.")
    NOT_PAGES = (
        "This file is neither a PDF nor a picture",
        "Save it as a PDF and import that, or type what your mentor wrote.",
    )
    ONLY_FORM_DATA = (
        "This file has only form data or comments, without the portfolio’s pages",
        "Ask for the PDF itself.",
    )
    ONLY_OTHER_FILES = (
        "This PDF has no pages of its own, only files in it ({names})",
        "Save them with a PDF reader, then import them.",
    )
    PAGES_UNREADABLE = (
        "The pages of this file can’t be shown: it is damaged, or too large",
        "Ask for it again, or for pictures of its pages.",
    )
    NOTHING_WRITTEN = (
        "Nothing was written into this portfolio",
        "After filling it in, save it in the PDF reader, then import that file.",
    )
    UNREADABLE_ONLY = (
        "What was written into this portfolio can’t be read (pages: {pages})",
        "Look at these pages in a PDF reader, and type what is there.",
    )
    NO_HANDWRITING = (
        "No handwriting was found on these pages ({pages})",
        "If there is some, scan them darker, or type it.",
    )
    FOREIGN_PORTFOLIO = (
        "Nothing was written into this portfolio, and it was not given out from this journal",
        "Choose the file that your mentor gave back.",
    )
    FOREIGN_FEEDBACK = (
        "This feedback is not on anything that was given out from this journal",
        "New comments and pages in it: {count}. Nothing was imported; “--yes” imports them.",
    )
    UNKNOWN_PAGES = (
        "No page in this file has a code that can be read, so its portfolio is not known",
        "Pages in it: {count}. Nothing was imported; “--yes” imports them, and you choose their entries.",
    )
