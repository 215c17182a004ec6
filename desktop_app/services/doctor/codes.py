"""The codes of `services.doctor`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode, Plural

INSTALL_AGAIN = "Install the program again."
WITHOUT_WINDOW = "Everything else works without it: “springshelf --help” lists the commands."


class CheckName(MessageCode, prefix="check"):
    """What is looked at."""

    INSTALLATION = ("Installation",)
    UPDATE_KEYS = ("Keys of updates",)
    UPDATES = ("Updates",)
    HOME = ("Home",)
    LAST_RUN = ("Last run",)
    FREE_SPACE = ("Free space",)
    SHELF = ("Shelf",)
    JOURNAL = ("Journal",)
    JOURNAL_OF = ("Journal of {name}",)
    BACKUPS = ("Backups",)
    BACKUPS_OF = ("Backups of {name}",)
    PYTHON = ("Python",)
    PACKAGES = ("Python packages",)
    FONTS = ("Fonts",)
    CERTIFICATES = ("Certificates",)
    LIBRARIES = ("System libraries",)
    SPELLING = ("Spelling",)
    SYSTEM_FONTS = ("System fonts",)
    OPENGL = ("OpenGL",)
    WINDOW = ("Window",)
    PDF = ("QtPdf",)
    WEB = ("QtWebEngineCore",)
    PRINTING = ("QtPrintSupport",)
    PRINTERS = ("Printers",)


class DoctorCode(MessageCode, prefix="doctor"):
    """What a check finds, and what to do where it is not good."""

    FAILED = ("{reason}",)
    LIBRARY_FAILED = "{reason}", INSTALL_AGAIN
    FROM_PACKAGE = ("Version {version}, installed by a package of the system ({kind})",)
    SIDE_BY_SIDE = ("Version {version} in {file}, where updates are put beside it",)
    NOT_UPDATED_HERE = ("Version {version}, started by {file}; it is not updated from here",)
    UPDATES_OFF = ("The policy switches them off",)
    NO_UPDATE_KEYS = (
        "This program has none, so it can’t verify updates",
        "Name a root.json in the policy, as “root” of [updates]; whoever publishes the updates has it.",
    )
    UPDATE_KEYS_GOOD = ("List {number} of keys is trusted, and valid until {until}",)
    UPDATE_KEYS_OLD = (
        "List {number} of keys is trusted, and was valid until {until}",
        "If the date of this computer is right, look for a newer list: springshelf update check",
    )
    UPDATE_READY = ("Version {version} is ready", "To use it from the next start on: springshelf update apply")
    PACKAGE_READY = (
        "The package of version {version} is ready",
        "For the administrator’s command: springshelf update apply",
    )
    UPDATE_KNOWN = ("Version {version} is available", "To fetch it: springshelf update fetch")
    NO_UPDATE = ("No newer version is known here",)
    RUN_CRASHED = (
        "The window that was started at {time} crashed",
        "Start Springshelf: it says what was kept, and keeps a report for the person who maintains it.",
    )
    CRASH_REPORT = (
        "A window did not end properly. The report, without anything that a person wrote, is {file}",
        "Send it to the person who maintains Springshelf, then delete it.",
    )
    RUNS_ENDED = ("Every window ended properly",)
    NO_FOLDER = "{file} is not a folder", "Choose another home with --home."
    SPACE = ("{megabytes} MB are free in {file}",)
    LITTLE_SPACE = "{megabytes} MB are free in {file}", "Free some space before you keep more materials."
    SHELF_EMPTY = ("Nothing is on the shelf yet",)
    FILE_GOOD = ("{file} opens and is complete",)
    UNUSED_PAGES_DAMAGED = (
        Plural(
            "{file} is complete, but {count} empty page is damaged: its disk may be failing",
            "{file} is complete, but {count} empty pages are damaged: its disk may be failing",
            "count",
        ),
        "Make a backup on another disk: springshelf backup now --in FOLDER",
    )
    NO_JOURNAL = ("There is no journal on this computer yet",)
    JOURNAL_EMPTY = ("Nothing has been written yet",)
    JOURNAL_UNREAD = (
        "{file} is encrypted, and was not read",
        "To have it read, run: springshelf doctor --profile {profile}",
    )
    BACKUP_GOOD = ("The newest, of {time} UTC, is complete",)
    BACKUP_DAMAGED = "The newest is damaged: {file}", "Make a new one: springshelf backup now"
    PYTHON_GOOD = ("Python {version} on {system}",)
    PYTHON_OLD = "Python {version} on {system}", "Install Python 3.11 or later."
    PACKAGES_MISSING = "Not installed: {names}", INSTALL_AGAIN
    PACKAGES_GOOD = (Plural("The only one is installed", "All {count} are installed", "count"),)
    FONTS_UNREADABLE = "FiraGO can't be read ({reason})", INSTALL_AGAIN
    FONTS_GOOD = (Plural("FiraGO in {count} style, {size} kB", "FiraGO in {count} styles, {size} kB", "count"),)
    CERTIFICATES_UNUSABLE = (
        "The system's certificates can't be used ({reason})",
        "Catalogues at https addresses can't be read until then.",
    )
    CERTIFICATES_GOOD = ("The certificates of the system are used",)
    CERTIFICATES_MISSING = "The system has no certificates", "Install the package ca-certificates."
    LIBRARIES_MISSING = "Missing for the window: {names}", "Run: {command}"
    LIBRARIES_MISSING_ELSEWHERE = (
        "Missing for the window: {names}",
        "Install them under the names that this system has for them; on Debian: {command}",
    )
    LIBRARIES_GOOD = (
        Plural("The only one that the window needs is installed", "All {count} for the window are here", "count"),
    )
    SPELLING_MISSING = "Misspelt words are not marked; missing: {names}", "Run: {command}"
    SPELLING_MISSING_ELSEWHERE = (
        "Misspelt words are not marked; missing: {names}",
        "Install them under the names that this system has for them; on Debian: {command}",
    )
    SYSTEM_FONTS_MISSING = (
        "No font is installed, so pages of books are blank",
        "Install one; on Debian: apt-get install fontconfig fonts-dejavu-core",
    )
    SYSTEM_FONTS_GOOD = (
        Plural("{count} family of fonts is installed", "{count} families of fonts are installed", "count"),
    )
    OPENGL_MISSING = (
        "OpenGL does not work, so pages of books are drawn slowly or not at all",
        "Install the driver of the graphics card; without a card, on Debian: apt-get install libgl1-mesa-dri",
    )
    OPENGL_GOOD = ("{name}",)
    WINDOW_GOOD = ("It opens with Qt {version} on {platform}",)
    WINDOW_FAILED = "It can't open: {reason}", WITHOUT_WINDOW
    WINDOW_NOT_INSTALLED = "It can't open: {reason}", f"{INSTALL_AGAIN} {WITHOUT_WINDOW}"
    NO_SCREEN = "It can't open here: there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)", WITHOUT_WINDOW
    NO_PDF = "PDF can't be shown in the window: {reason}", INSTALL_AGAIN
    NO_WEB = "EPUB and HTML can't be shown in the window: {reason}", INSTALL_AGAIN
    NO_PRINTING = "Nothing can be printed: {reason}", INSTALL_AGAIN
    NO_PRINTER = "No printer is set up", "A portfolio can still be saved as PDF."
    PRINTERS_GOOD = ("{names}",)
    QT_NOT_INSTALLED = ("{name} is not installed",)
    QT_SLOW = (Plural("Qt did not answer within {count} second", "Qt did not answer within {count} seconds", "count"),)
    QT_ENDED = ("Qt ended with code {number}",)
