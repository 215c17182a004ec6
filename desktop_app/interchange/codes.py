"""The codes of `interchange`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class InterchangeCode(MessageCode, prefix="interchange"):
    """The error codes of this package."""

    MATRIX_WITHOUT_COMPETENCE = ("This matrix names no competence", "Ask for the .matrix file of the framework.")
    NOT_A_MATRIX = ("This is not a Mahara matrix", "Ask for the .matrix file of the framework.")
    MATRIX_TOO_LARGE = ("This file is too large for a framework", "Choose another one.")
    POLICY_LINE_WRONG = (
        "Line {line} of the policy is wrong: {problem}",
        "Correct that line. Nothing of the file was used.",
    )
    POLICY_VALUE_WRONG = (
        "This value of the group policy is wrong: {problem}",
        "Correct it in the group policy. Nothing of the group policy was used.",
    )
    POLICY_TOO_LARGE = ("This policy is too large", "Give another file.")
    POLICY_NOT_TOML = ("This policy is not valid TOML ({reason})", "Correct that line. Nothing of the file was used.")
    NOT_UTF8 = ("it is not written in UTF-8",)
    VERSION_MISSING = ("it needs the line version = {version}",)
    DOUBLE_BRACKETS = ("write [[catalogue]], in double brackets",)
    ADDRESS_MISSING = ("a catalogue needs an address",)
    NOT_A_TABLE = ("“{title}” is a table",)
    UNKNOWN_KEY = ("“{key}” is not known here; known are {known}",)
    WRONG_VALUE = ("“{key}” has to be {shape}",)


class ShapeCode(MessageCode, prefix="shape"):
    """The type that a value of a policy must have."""

    NUMBER = ("the number {number}",)
    QUOTED_PATH = ("an absolute path in quotation marks",)
    PATH = ("an absolute path",)
    SOME_OF = ("a list of some of {choices}",)
    ONE_OF = ("one of {choices}",)
    EITHER = ("“{one}” or “{other}”",)
    ADDRESS = ("an address or a folder in quotation marks",)
    NAME = ("a name in quotation marks",)
    SUBTOPICS = ("a list of subtopics",)
    WHOLE_NUMBER = ("a whole number",)
    WHOLE_NUMBER_UP_TO = ("a whole number from 1 to {most}",)
    HOURS = ("a span such as “22:00-06:00”",)
