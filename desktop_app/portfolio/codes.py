"""The codes of `portfolio`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class PaperCode(MessageCode, prefix="paper"):
    """The error codes of this package."""

    PDF_DAMAGED = ("This PDF can’t be read: its file is damaged", "Ask for it again.")
    JOURNAL_PACKED_UNKNOWN = ("The journal inside this PDF is packed in an unknown way",)
    JOURNAL_TOO_LARGE = ("The journal inside this PDF is too large",)
    PDF_HAS_TOO_MUCH = (
        "This PDF has more pages, comments or fields than a portfolio can have",
        "Ask for it again.",
    )
    PDF_LOCKED = ("This PDF is locked by a password", "Ask for a copy without one.")
    TEMPLATE_WRONG = (
        "This template can’t be used: {problems}",
        "Correct the file, or remove it; the shipped templates are examples.",
    )
    TEMPLATE_TOO_LARGE = (
        "This template is too large",
        "Correct the file, or remove it; the shipped templates are examples.",
    )
    TEMPLATE_UNREADABLE = (
        "This template can’t be read ({reason})",
        "Correct the file, or remove it; the shipped templates are examples.",
    )
    LOGO_NOT_BESIDE = (
        "The logo has to be in the template's folder",
        "Correct the file, or remove it; the shipped templates are examples.",
    )
    LOGO_TOO_LARGE = (
        "The logo is larger than 2 MB",
        "Correct the file, or remove it; the shipped templates are examples.",
    )
    LOGO_UNREADABLE = (
        "The logo can’t be read ({reason})",
        "Correct the file, or remove it; the shipped templates are examples.",
    )
    LOGO_NOT_PRINTABLE = (
        "The logo is not a picture that can be printed",
        "Save it as PNG or JPEG, no larger than it is printed.",
    )
    UNKNOWN_KEY = ("“{key}” is not known",)
    NOT_A_TEXT = ("“{key}” has to be a text",)
    NOT_A_NUMBER = ("“{key}” has to be a number",)
    NOT_A_LIST = ("“{key}” has to be a list",)
    NO_SUCH_SECTION = ("there is no section “{name}”",)
    KEY_MISSING = ("“{key}” is missing",)
    NOT_A_COLOUR = ("“{key}” has to be a colour like #245b66",)
    NOT_ONE_OF = ("“{key}” has to be one of: {choices}",)
    NOT_TEXTS = ("“{key}” has to be a table of texts",)
