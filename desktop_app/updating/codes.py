"""The codes of `updating`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class UpdateCode(MessageCode, prefix="update"):
    """The error codes of this package."""

    SIGNATURE_WRONG = (
        "These updates are not signed with the keys that this program trusts",
        "Nothing was installed. Get them from another place, or ask whoever gave you this program.",
    )
    OLDER_THAN_KNOWN = (
        "These updates are older than those that this computer knows",
        "Nothing was changed. Use a newer copy, for example a stick that was written later.",
    )
    OUTDATED = (
        "These updates were valid until {until}, and this computer’s date is {today}",
        "If the date is wrong, set it. Otherwise get a newer copy of the updates.",
    )
    DIFFERENT = (
        "These updates are damaged: {name} is not what was signed",
        "Nothing was installed. Copy the updates again, or tell whoever gave them to you.",
    )
    TOO_LARGE = (
        "These updates are damaged: {name} is too large",
        "Nothing was installed. Tell whoever runs this address.",
    )
    TOO_SLOW = (
        "This address sends the updates too slowly",
        "What arrived is kept. Try again, or use another address or a stick.",
    )
    INCOMPLETE = (
        "This copy of the updates lacks the file {name}",
        "What arrived is kept. Continue from another address, or copy the updates again.",
    )
    NONE_HERE = ("There are no updates at this address", "Give the address of a shelf, or of a folder with updates.")
    NOWHERE = (
        "No place for updates is known",
        "Give one with --from: a web address, a folder, a stick, or “nearby”.",
    )
    SWITCHED_OFF = ("The administrator has switched updates off", "Ask whoever looks after this computer.")
    NO_ROOT = (
        "This program has no key for updates",
        "Install it with its installer, or ask whoever looks after this computer.",
    )
    KEYS_UNUSABLE = (
        "The list of keys that updates are trusted by can’t be used",
        "Get it again from whoever publishes the updates.",
    )
    BUSY = ("Another Springshelf on this computer is working on updates", "Let it finish, then try again.")
    NOT_WRITTEN = ("The updates can’t be saved here ({reason})", "Make room, or ask whoever looks after this computer.")
    NOT_READ = ("This file can’t be read ({reason})", "Ask whoever looks after this computer.")
    NO_ROOM = (
        "The update does not fit: {needed} MB are needed, and {free} MB are free",
        "Make room, then try again. What arrived is kept.",
    )
    LIST_INVALID = (
        "The list of this version’s files is invalid ({reason})",
        "Nothing was installed. Tell whoever published it.",
    )
    NOT_INSTALLED_HERE = (
        "Springshelf was not installed so that it can update itself",
        "Use its installer, or the package manager, to update it.",
    )
    NOT_YOURS = (
        "This installation belongs to another account ({reason})",
        "Ask whoever installed Springshelf to update it.",
    )
    NOT_FETCHED = ("Version {version} is not ready on this computer", "Run “springshelf update fetch” first.")
    NOTHING_READY = ("No newer version is ready on this computer", "Run “springshelf update fetch” first.")
    NO_VERSION_BEFORE = ("There is no version to go back to", "Install the version that you want with its installer.")
    KEY_UNREADABLE = (
        "This file contains no key that can be used ({reason})",
        "Give a key that “springshelf update key” made, and its passphrase.",
    )
    KEY_EXISTS = ("This file already exists", "Choose another name: a key is never replaced.")
    NOT_A_REPOSITORY = ("This folder contains no updates", "Make one with “springshelf update init”.")
    REPOSITORY_EXISTS = (
        "This folder already contains updates",
        "To change their keys, use “springshelf update rotate”.",
    )
    KEYS_MISSING = (
        "{there} of the {needed} signatures of the role {role} are there",
        "Sign with more of its keys.",
    )
    NOTHING_TO_SIGN = ("There is nothing to sign", "A new list of keys is written by “springshelf update rotate”.")
    NOT_A_VERSION = ("{version} is not a version", "Write numbers, for example 1.4.0 or 1.4.0rc1.")
    NOT_A_PLATFORM = ("{platform} is not a platform", "Write a system and a processor, for example linux-x86_64.")
    NO_PROGRAM = ("This folder has no program “springshelf”", "Give the folder that the build wrote.")
    NOT_A_PACKAGE = ("This is not a package", "Give a .deb, .msi or .dmg file.")
    NOT_PUBLISHED = ("The updates can’t be written there ({reason})", "Check the folder and its free space.")
