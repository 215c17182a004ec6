"""The codes of `catalogue`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode, Plural


class DocumentCode(MessageCode, prefix="document"):
    """The error codes of this package."""

    NOT_A_SIGN_IN = ("This document does not say how to sign in", "Ask whoever runs the catalogue.")
    NOT_A_CALENDAR = ("This is not a calendar", "Ask for it as an .ics file.")
    CAMPAIGN_INCOMPLETE = (
        "This campaign has no title or no dates that fit together",
        "Tell whoever made the catalogue.",
    )
    NOT_A_CATALOGUE = ("This is not a catalogue", "Check the address with the person who gave it to you.")
    UNKNOWN_FORMAT = (
        "This is not a catalogue that Springshelf can read",
        "Check the address with the person who gave it to you.",
    )
    TOO_LARGE = ("This document is too large to read", "Ask whoever runs it to divide it into pages.")
    NOT_A_SEARCH = ("This is not a description of a search", "Tell whoever runs the catalogue.")
    NOT_A_MANIFEST = ("This is not a catalogue's manifest", "Tell whoever runs the catalogue.")
    NOT_A_BUNDLE = ("This index of a bundle of files is damaged", "Its files are fetched one by one.")
    SIGNATURE_DOES_NOT_FIT = (
        "This catalogue's signature is wrong: someone else changed it, or it was damaged on the way",
        "Nothing was taken from it. Get it from where you trust it.",
    )
    NAMELESS_ENTRY = ("an entry without a name",)
    ENTRY_WITHOUT_TITLE = ("“{name}” has no title and was left out",)
    ENTRY_WITHOUT_FILE = ("“{name}” has no file that can be fetched and was left out",)
    ENTRIES_WITHOUT_FILE = (
        Plural(
            "{count} material has no file that can be fetched and was left out: {names}",
            "{count} materials have no file that can be fetched and were left out: {names}",
            "count",
        ),
    )
    NAMELESS_EVENT = ("An event without a title",)
    EVENT_WITHOUT_TIME = ("{title}: it has no start",)
    EVENT_TIME_UNREADABLE = ("{title}: its time can't be read",)
    REPEATS_TOO_OFTEN = ("{title}: it repeats too often",)
    REPETITION_UNREADABLE = ("{title}: its repetitions can't be read ({reason})",)
    MORE_EVENTS = ("Of {count} events, the last {most} were imported",)
    CALENDAR_CUT = ("The file ends in the middle of an event; the events before it were imported",)
    UNKNOWN_ZONE = ("{title}: its time zone {zone} is not known, so its hours are taken as those of this computer",)
    CALENDAR_UNREADABLE = (
        "Nothing in this calendar can be read",
        "Export it again from the program that it comes from. {problems}.",
    )
    UNFIT_CHARACTERS = ("“{name}” has characters that can’t be shown; they were left out",)
