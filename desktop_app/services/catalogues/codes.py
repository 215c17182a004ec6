"""The codes of `services/catalogues`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode, Plural


class CatalogueCode(MessageCode, prefix="catalogues"):
    """The error codes of this package."""

    OTHER_OWNER = (
        "The catalogue in this folder was signed by another computer",
        "Choose another folder, empty this one, or bring that computer's signing.key into this one's home.",
    )
    FILE_DAMAGED = ("This file is damaged on this computer", "Run: springshelf verify --repair")
    NO_SUCH_CATALOGUE = ("There is no such catalogue on this shelf", "There are: {known}.")
    CATALOGUE_NOT_ADDED = ("There is no such catalogue on this shelf", "Add it first.")
    NOT_SEARCHABLE = ("This catalogue can't be searched at its source", "Browse it instead.")
    NO_CATALOGUE_IN_FOLDER = ("There is no catalogue in this folder", "Choose the folder that has {file} in it.")
    PAGE_REPAIRED = (
        "This page is incomplete or damaged; its readable part is listed",
        "Nothing is taken off the shelf because of it. Tell whoever runs the catalogue.",
    )
    PAGE_DIFFERS = ("This page does not match the catalogue's manifest", "It may be changing: check again soon.")
    REGISTRY = (
        Plural("This is a list of {count} catalogue", "This is a list of {count} catalogues", "count"),
        "Add one of them by its own address: {titles}.",
    )
    LONG_REGISTRY = (
        Plural("This is a list of {count} catalogue", "This is a list of {count} catalogues", "count"),
        Plural(
            "Add one of them by its own address: {titles} and {more} more.",
            "Add one of them by its own address: {titles} and {more} more.",
            "more",
        ),
    )
    OLDER_COPY = ("This is an older copy of the catalogue than the one that was seen before; nothing was changed",)
    VERSION_SIGNED_TWICE = (
        "Version {version} of this catalogue was signed with two different contents",
        "Nothing was taken from it. Ask whoever runs it: a copy may be forged, or was made from an old backup.",
    )
    NO_LONGER_SIGNED = (
        "This catalogue was signed when it was added, and is no longer signed",
        "Nothing was taken from it. Ask whoever runs it.",
    )
    ROOT_DIFFERS = (
        "The catalogue's first page does not match its manifest",
        "It may be changing just now: check again soon.",
    )
    COUNT_DIFFERS = (
        Plural(
            "The catalogue says that it has {stated} material; {found} were found in it",
            "The catalogue says that it has {stated} materials; {found} were found in it",
            "stated",
        ),
    )
    TOO_MANY_PAGES = ("This catalogue has more than {limit} pages; the rest was left out",)
    TOO_MANY_MATERIALS = ("This catalogue has more than {limit} materials; the rest was left out",)
    TOO_SLOW = (
        Plural(
            "Reading this catalogue took longer than {minutes} minute; the rest was left out",
            "Reading this catalogue took longer than {minutes} minutes; the rest was left out",
            "minutes",
        ),
    )
    PAGES_REPEAT = ("The pages after {href} repeat; the rest of the catalogue was read",)
    GONE_SILENT = ("The catalogue no longer answers; its other pages are looked at next time",)
    SIGN_IN_ON_PAGE = "This catalogue allows a login only on its own page", "Ask here: {page}"
    SIGN_IN_ELSEWHERE = ("This catalogue allows a login only on its own page",)
    SIGN_IN = "This catalogue asks for a name and a password", "Give them, then try again."
    SIGN_IN_NAMED = "This catalogue asks for a name and a password", "It calls them: {labels}."
    SIGN_IN_REFUSED_NAMED = "The server does not accept this name and password", "It calls them: {labels}."
    OTHER_SIGNER = (
        "This catalogue is signed with another key than when it was added",
        "Nothing was taken from it. Ask whoever runs it; if all is well, remove it and add it again.",
    )
    PROGRAM_FAULT = (
        "This catalogue can’t be checked because of a fault in this program ({reason})",
        "Its materials stay as they were. Please send the technical report.",
    )
    BOTH = ("{one} and {other}",)
    FOREIGN_FILES = (
        "This folder holds files of the same name that Springshelf did not make",
        "Choose a new or empty folder.",
    )
