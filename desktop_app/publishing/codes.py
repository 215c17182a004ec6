"""The codes of `publishing`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode, Plural


class DescriptionCode(MessageCode, prefix="description"):
    """The error codes of this package."""

    NO_HEAD = ("This material has no head between two lines of +++", "Add one; see the README.")
    HEAD_NOT_TOML = ("The head of this material is not valid TOML ({reason})", "Correct that line.")
    HEAD_WRONG = ("Something in the head of this material is missing or wrong ({reason})",)
    KEY_NOT_TRANSLATED = (
        "“{key}” does not belong into the head of this translation",
        "Keep only: {known}. Everything else is that of the original.",
    )
    TRANSLATION_LACKS = ("Something of the original is missing in the head of this translation ({key})", "Add it.")
    HANDOUTS_DIFFER = (
        "This translation does not have as many handouts as the original ({count} instead of {wanted})",
        "Begin each with “## Handout:”, in every language.",
    )
    NO_RIGHT_ANSWER = ("The question “{part}” has no right answer", "Mark at least one with “- [x]”.")
    NO_SUCH_SCENE = ("“{part}” leads to a scene “{scene}” that does not exist", "Scenes of this material: {known}.")
    TOO_FEW_OPTIONS = ("“{part}” has too little to choose from", "Write at least {count} items below it.")
    TOO_FEW_GROUPS = (
        "“{part}” needs at least two groups, and each item in one of them",
        "Begin each group with a heading “### Group”.",
    )
    NO_EXERCISE = (
        "This interactive material has no exercise",
        "Begin one with a heading such as “## Question: …”.",
    )
    NO_PICTURE = (
        "There is no picture {picture} for this material",
        "Put it into the folder {folder} beside it, as SVG.",
    )
    EXERCISES_DIFFER = (
        "The exercises of this translation are not those of the original, from “{part}” on",
        "Keep the kind, the number and the marks of all options.",
    )
    NO_RECORDING = (
        "There is no recording for this material",
        "Put one file with sound or a film into the folder {folder} beside it.",
    )
    NO_ORIGINAL = (
        "This is the translation of a material that does not exist",
        "Give it the file name of the material that it translates.",
    )
    NOT_A_LANGUAGE = ("This folder is not named by the code of a language", "Name it as in lang/fr.")
    NOT_YET = "Some files can't be published yet", "{problems:lines}"
    UNDESCRIBED = ('write a file {name} beside it, with at least a line title = "…"',)
    MORE_PROBLEMS = (Plural("… and {count} more", "… and {count} more", "count"),)
    FILE_MISSING = ("there is no file {stem}.pdf, {stem}.epub or the like beside it",)
    SEVERAL_FILES = ("it could describe each of these: {names}; give one another name",)
    UNKNOWN_TYPE = ("the kind of file {name} is not known; give it its usual ending",)
    NO_SUCH_SUBTOPIC = ("subtopic “{name}” is not one of the campaign's: {known}",)
    FILE_UNREADABLE = ("This file can't be read ({reason})",)
    NOT_TOML = ("it is not valid TOML ({reason})",)
    UNKNOWN_KEY = ("“{key}” is not known; known keys: {known}",)
    COVER_ELSEWHERE = ("cover is the name of a picture in the same folder",)
    COVER_MISSING = ("there is no picture {name} beside it",)
    NOT_A_TEXT = ("{key} is a text between quotation marks",)
    NOT_TEXTS = ('{key} is a list of texts, as ["one", "two"]',)
    NOT_ONE_OF = ("{key} “{value}” is not one of: {choices}",)
    TITLE_MISSING = ('it needs a line title = "…"',)
    AUTHOR_MISSING = ('a community resource says who made it: author = "…"',)
    LICENCE_MISSING = ('a community resource needs a licence, as licence = "CC BY 4.0"',)
    CONSENT_MISSING = ("ask the author whether it may be shared; where they agreed, add consent = true",)
    NOT_A_FLAG = ("{key} is true or false",)
    NOT_A_NUMBER = ("{key} is a whole number",)
