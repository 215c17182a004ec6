"""The codes of `reading`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode

NOT_WHOLE_EPUB = "This book can't be opened: its file is not a complete EPUB"
DAMAGED_PDF = "This PDF can't be read: its file is damaged"
KEEP_AGAIN = "Keep the material again."
ASK_FOR_ANOTHER = "The file is like this in its catalogue. Ask its publisher for another file."
NOT_STRIPPED = "This file may contain where, when and with which device it was made, and this can’t be removed from it"


class ReadingCode(MessageCode, prefix="reading"):
    """The error codes of this package."""

    EPUB_NOT_WHOLE = (NOT_WHOLE_EPUB, ASK_FOR_ANOTHER)
    EPUB_SPOILED = (NOT_WHOLE_EPUB, KEEP_AGAIN)
    BOOK_PART_MISSING = ("This part of the book is not in its file", "The other parts can be read.")
    BOOK_PART_DAMAGED = ("This part of the book is damaged in its file", "The other parts can be read.")
    BOOK_LOCKED = (
        "This book is locked by its publisher",
        "Open it in the reader that the publisher names, such as Thorium Reader or Adobe Digital Editions.",
    )
    BOOK_PART_TOO_LARGE = ("Part of this book is too large to open", "Open it with another reader.")
    BOOK_PART_LOCKED = ("This part of the book is locked by its publisher", "Open it with their own reader.")
    PAGE_UNREADABLE = ("This page can't be read", "The rest of the material can.")
    PAGE_TAKES_TOO_MUCH = (
        "This page takes too much time or memory to be shown",
        "The rest of the material can be read.",
    )
    PICTURES_PDF_LOCKED = ("The PDF is locked by a password", "Attach a copy without a password.")
    PICTURES_PDF_DAMAGED = ("The PDF can’t be drawn: its file is damaged", "Attach it again, or its pages as pictures.")
    PICTURES_TOO_SLOW = ("The PDF takes too long to be drawn", "Attach its pages as pictures.")
    NO_PAGES = ("This file has no pictures that can be shown", ASK_FOR_ANOTHER)
    NO_TRACKS = ("This file has no recordings that can be played", ASK_FOR_ANOTHER)
    BARE_H5P = (
        "This H5P file has no player, so it can't be opened",
        "Open it with Lumi, and export it as HTML. That file opens here.",
    )
    NO_WEB_SITE = ("This ZIP is no web site that can be opened", ASK_FOR_ANOTHER)
    NO_ROOM_TO_PLAY = (
        "There is no room for the recordings of this file: they need {needed} MB in {place}",
        "Free some space, then try again.",
    )
    PDF_DAMAGED = (DAMAGED_PDF, ASK_FOR_ANOTHER)
    PDF_SPOILED = (DAMAGED_PDF, KEEP_AGAIN)
    TEXT_LOCKED = ("Its text is locked by a password",)
    NOT_A_PICTURE = ("This file can't be read as a picture", "Choose a JPEG or PNG file, or open it and save it again.")
    PICTURE_TOO_LARGE = ("This picture is too large", "Save it with fewer pixels first.")
    PAGE_TOO_LARGE = ("This page is too large to open", "Open it with a browser.")
    TEXT_TOO_LONG = ("Only the beginning of its text can be found: it is very long",)
    SOME_PAGE_UNREADABLE = ("A page of it can't be read",)
    FILE_TOO_SLOW = ("This file takes too long to read", "Nothing of it was used. Ask for another copy of it.")
    FILE_NEEDS_TOO_MUCH_MEMORY = (
        "This file can't be read: it needs too much memory",
        "Nothing of it was used. Ask for another copy of it.",
    )
    TOO_MANY_PAGES = ("This PDF has too many pages to be shown", "Open it with another program.")
    TEXT_TAKES_TOO_MUCH = ("Its text takes too much time or memory to read", "Open it with another program.")
    TEXT_PART_TAKES_TOO_MUCH = ("Part of its text takes too much time or memory to read",)
    LOCKED_PDF_NOT_STRIPPED = (
        "This PDF has a password, so details about the place and device in it can’t be removed",
        "Save it without a password, then choose it again.",
    )
    PDF_NOT_WHOLE = (
        "This PDF is incomplete: its end is missing, or pages of it can’t be read",
        "Copy or download it again, then choose it again.",
    )
    OFFICE_FILE_NOT_STRIPPED = (
        NOT_STRIPPED,
        "Open it in an office program and save it as .docx, .odt or PDF.",
    )
    ARCHIVE_NOT_STRIPPED = (
        NOT_STRIPPED,
        "Unpack it and choose the files one by one.",
    )
    SOUND_NOT_STRIPPED = (
        NOT_STRIPPED,
        "Save it as MP3 or MP4.",
    )
    PICTURE_NOT_STRIPPED = (
        NOT_STRIPPED,
        "Save it as JPEG or PNG.",
    )
    FILE_NOT_STRIPPED = (
        NOT_STRIPPED,
        "Open it in the program that made it, and save or export it again.",
    )


SPOILED: dict[MessageCode, ReadingCode] = {
    ReadingCode.EPUB_NOT_WHOLE: ReadingCode.EPUB_SPOILED,
    ReadingCode.PDF_DAMAGED: ReadingCode.PDF_SPOILED,
}
"""What is said where a file was whole when it was kept."""
