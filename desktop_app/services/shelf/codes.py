"""The codes of `services/shelf`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class ShelfCode(MessageCode, prefix="shelf"):
    """The error codes of this package."""

    NO_ROOM = ("These materials need {needed} MB, and {free} MB are free", "Make room there, or keep fewer of them.")
    FILE_GONE = ("The file of this material is no longer on the disk", "Keep it again.")
    NOT_ON_SHELF = ("This material is no longer on the shelf", "Check for new materials.")
    NOT_AVAILABLE = ("This material is not on this computer and can't be fetched now",)
    INDEX_FILE_UNREADABLE = ("Its file can't be read ({reason})",)
    NOT_AVAILABLE_BECAUSE = ("This material is not on this computer and can't be fetched now", "", "{reason}")
    OWN_NO_FILE = ("Only files can be added, and this is a folder", "Add the files in it.")
    OWN_MISSING = ("This file does not exist", "Check its name and folder.")
    OWN_UNKNOWN_KIND = ("Springshelf can't add this kind of file", "Save it as PDF, for example.")
    OWN_DISGUISED = (
        "This is no {kind} file, although its name says so",
        "Save it under the right name, or ask for the file again.",
    )
    OWN_PROGRAM = ("Programs can't be added",)
    OWN_TRACK_LIST = ("This file only lists recordings", "Add the recordings themselves, or a ZIP that contains them.")
    OWN_CAPTIONS = (
        "Subtitles are added together with their recording",
        "Give this file the name of the recording, as talk.vtt beside talk.mp4, and add the recording.",
    )
    OWN_CUT = ("This file is empty, or its end is missing", "Copy or download it again.")
    OWN_NOT_COPIED = ("This file can't be copied ({reason})",)
    OWN_DAMAGED = ("The copy of this file is damaged, and there is no other", "Add the file again.")
