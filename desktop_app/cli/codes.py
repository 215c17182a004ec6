"""The codes of `cli`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode, Plural


class CliCode(MessageCode, prefix="cli"):
    """The error codes of this package."""

    NO_SCREEN = ("The window can't open: there is no screen here", "“springshelf --help” lists what works without it.")
    HOME_NOT_WRITABLE = ("This folder can't be written ({reason})", "Choose another one with --home.")
    NOT_AN_ACTIVITY = ("This entry is not an activity", "“springshelf activity list” shows them.")
    NO_SUCH_REFLECTION_MODEL = ("There is no such reflection model", "There are: {known}.")
    NO_SUCH_BACKUP = ("There is no such backup", "“springshelf backup list” lists them.")
    NO_GOOD_BACKUP = ("There is no good backup", "“springshelf backup list” lists them.")
    NO_BACKUP_IN_FOLDER = ("This folder holds no backup", "Name one that “backup now” made.")
    SHELF_REBUILT = (
        "The shelf’s database was damaged, and a new one was made",
        "Your journal is not affected. Run “springshelf sync” to fill the shelf again.",
    )
    VERSION_NOT_COUNTED = (
        "The portfolio was saved, but its version can’t be counted now",
        "Make room on the disk of the journal, and save it again to have it counted.",
    )
    NO_QUIZ = ("This campaign has no quiz",)
    NO_SUCH_EVENT = ("There is no such event", "“springshelf events --json” shows their UIDs.")
    NO_GROUP = ("This campaign has no group",)
    NO_SUCH_THREAD = ("There is no such thread", "“springshelf group” lists them.")
    NO_SUCH_POST = ("There is no such post", "“springshelf post list” lists them.")
    NOTHING_TO_POST = ("There is no text for the post", "Add --text, or give the text on standard input with --text -.")
    NO_SUCH_ENTRY = ("There is no such entry",)
    NO_SUCH_VERSION = ("There is no such version", "“springshelf journal history” lists them.")
    NO_TEXTS_IN_LANGUAGE = ("There are no fixed texts in this language", "There are: {known}.")
    NO_SUCH_SIGNATURE = ("Version {number} has no such signature ({by})",)
    NO_RECOVERY_CODE = ("This profile has no recovery code", "Only its passphrase opens it.")
    EMPTY_PASSPHRASE = ("An empty passphrase protects nothing", "Four or five words of your own are fine.")
    MATERIAL_WITHOUT_TEXT = ("This material has no text", "Open it in the window to see or hear it.")
    NO_CATALOGUE_YET = (
        "There is no catalogue on this computer yet",
        "“springshelf catalogue add --shipped” adds the campaign that comes with the program.",
    )
    NO_SUCH_CAMPAIGN = (
        "There is no such campaign on this computer",
        "“springshelf catalogue add --shipped” adds the campaign that comes with the program.",
    )
    OTHER_FILE_THERE = "There is already another file of this name", "Choose another name; it ends in {endings}."
    NO_FILE = "This is a device or a pipe, not a file", "Choose the name of a file."
    SYSTEM_REFUSED = (
        "The operating system refuses this ({reason})",
        "Check the name, and whether it can be read and written there.",
    )
    WRONG_NAME = "That is not the name of this profile", "Type its name: {name}"
    FOLDER_NOT_EMPTY = "This folder is not empty", "Choose a new folder, so that nothing gets mixed up."
    NO_SUCH_BACKUP_OR_PROFILE = (
        "There is no such backup or profile",
        "“springshelf backup list” and “springshelf profile list” list them.",
    )
    LIBRARY_MISSING = (
        "A library that this needs can't be loaded",
        "“springshelf doctor” says what is missing and what to do.",
    )


class UsageCode(MessageCode, prefix="usage"):
    """The errors of wrong calls."""

    NOT_TEXT = ("{option} has bytes that are not valid text (UTF-8)",)
    DESCRIPTOR_NOT_OPEN = ("--passphrase-fd: descriptor {descriptor} is not open",)
    LINE_MISSING = ("--passphrase-fd {descriptor}: there is no line for “{prompt}”",)
    SECRET_MISSING = ("{prompt}: set {variable}, or give --passphrase-fd",)
    ONE_OF_TWO = ("Give either {first} or {second}",)
    NOT_A_COMPETENCE = ("“{value}” is not of the form framework:code",)
    NO_SUCH_STAGE = ("“{value}” is not one stage of {model}: {known}",)
    ANSWERS_MISSING = (Plural("{count} answer is needed, as a,b,c…", "{count} answers are needed, as a,b,c…", "count"),)
    NO_SUCH_ANSWER = ("“{value}” is not an answer to: {question}",)
    MATERIALS_MISSING = ("Give the ids of materials, as listed by `springshelf --json shelf`, or --all",)
    NOT_IN_QUEUE = ("No download in the queue has the id {ids}",)
    QUEUE_IDS_MISSING = ("Give the ids that `springshelf --json queue` lists, or --all",)
    EMPTY_REFLECTION = "This reflection is still empty", "Write at least one stage: --stage NAME=TEXT"
    EMPTY = "It is empty", "Nothing was written."
    NOT_KNOWN = "“{value}” is not known here", "There are: {known}."
    NONE_KNOWN = "“{value}” is not known here", "There are none here yet."
    ENCRYPTED_ALONE = "--encrypted can't be combined with --as {form}", "Other programs could not read it."
    PASSPHRASE_EMPTY = "The passphrase is empty", "Use --plain to write the file without one."
    PLAIN_OR_ENCRYPTED = "Use --plain to write it without a passphrase, or --encrypted", "{problem}."
    NOT_HOURS = ("“{value}” is not a span of hours: write it like 22:00-06:00",)
    OUT_MISSING = ("Name the file of the portfolio: --out FILE",)
    WHICH_PROFILE = "Several people have a journal here", "Choose one with --profile NAME."
    WHICH_PROFILE_OF = "Several people have a journal here", "Choose one with --profile NAME.\n{names}"
    NOT_ON_SHELF = "No material on the shelf has the id {ids}", "`springshelf --json shelf` lists the ids."
    ONE_CATALOGUE_TO_SIGN_IN = ("--user needs the NAME of one catalogue",)
    SHIPPED_ALONE = ("--shipped can't be combined with ADDRESS, --name or --user",)
    ADDRESS_MISSING = ("Name the ADDRESS of a catalogue, or --shipped for the campaign that comes with the program",)
    RULE_MISSING = ("Use --keep all, --keep ask or --subtopic NAME",)
