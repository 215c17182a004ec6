"""The codes of `reading`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode

NOT_STRIPPED = "This file may tell where, when and with which device it was made, and that can’t be removed from it"


class ReadingCode(MessageCode, prefix="reading"):
    """What can go wrong."""

    EPUB_NOT_WHOLE = ("This book can't be opened: its file is not a whole EPUB", "Keep the material again.")
    BOOK_PART_TOO_LARGE = ("Part of this book is too large to open", "Open it with another reader.")
    BOOK_PART_LOCKED = ("This part of the book is locked by its publisher", "Open it with their own reader.")
    PAGE_UNREADABLE = ("This page can't be read", "The rest of the material can.")
    PICTURES_PDF_LOCKED = ("The PDF is locked by a password", "Attach a copy without a password.")
    PICTURES_PDF_DAMAGED = ("The PDF can’t be drawn: its file is damaged", "Attach it again, or its pages as pictures.")
    PICTURES_TOO_SLOW = ("The PDF takes too long to be drawn", "Attach its pages as pictures.")
    PDF_DAMAGED = ("This PDF can't be read: its file is damaged", "Keep the material again.")
    TEXT_LOCKED = ("Its text is locked by a password",)
    NOT_A_PICTURE = ("This file can't be read as a picture", "Choose a JPEG or PNG file, or open it and save it anew.")
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
        "This PDF has a password, so what it tells of place and device can’t be removed",
        "Save it without a password, then choose it again.",
    )
    PDF_NOT_WHOLE = (
        "This PDF is not whole: its end is missing, or pages of it can’t be read",
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
