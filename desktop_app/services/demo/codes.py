"""The codes of `services/demo`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class DemoCode(MessageCode, prefix="demo"):
    """The error codes of this package."""

    WRONG_COUNT = ("This step should give {expected} {unit}, but gives {found}",)
    KEPT_FILES_DAMAGED = ("Some kept files are damaged",)
    NOT_A_PDF = ("The portfolio is no PDF",)
    NO_SUCH_REFLECTION_MODEL = ("There is no such reflection model",)
    NOT_ALL_READ = "The catalogue was not read completely", "{problems}"
    NOT_ALL_KEPT = "Not every file could be kept", "{problems}"
