"""The codes of `services/profiles`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode, Plural


class ProfileCode(MessageCode, prefix="profiles"):
    """The error codes of this package."""

    FOLDER_MISSING = (
        "The folder of this profile is not there",
        "Put the stick or the network folder back, then try again.",
    )
    KEYS_UNREADABLE = (
        "The keys of this journal can’t be read ({reason})",
        "Nothing was changed. Restore a backup, in the window or with “springshelf backup restore”.",
    )
    NOT_WRITTEN = (
        "The profile can’t be written ({reason})",
        "Nothing was changed. Make room there, or choose another place.",
    )
    NOT_CREATED = ("No profile can be made there ({reason})", "Make room there, or choose another place.")
    NO_PROFILE_YET = ("There is no profile here yet", "Write something first.")
    NO_SUCH_PROFILE = ("There is no such profile", "“springshelf profile list” lists them.")
    KEYRING_LOST_KEY = (
        "The keyring of this computer no longer has the key of this journal",
        "Log in to your account again. Where that does not help, your recovery code opens it.",
    )
    PASSPHRASE_NEEDED = (
        "A profile on this computer needs a passphrase",
        "“springshelf profile add NAME --encrypted” adds one; your administrator requires it.",
    )
    NAME_NEEDED = ("A profile needs a name", "Up to 60 letters are fine.")
    NAME_TAKEN = ("There is already a profile of this name", "Choose another name.")
    RECOVERY_CODE_INCOMPLETE = (
        "A recovery code has 32 letters and digits",
        "Compare it with the paper, group by group.",
        "{typed} of {letters} were typed",
    )
    KEYRING_WRONG_KEY = ("The keyring holds something else than this journal's key",)
    NO_KEYRING = ("This computer has no unlocked keyring", "Give a passphrase instead.")
    NOT_REMOVED = (
        "Not everything could be removed ({reason})",
        "Make sure that nothing else uses it, then try again.",
    )
    PIN_RETIRED = ("This PIN is no longer asked for", "Type your passphrase.")
    SHEET_NOT_SAVED = ("The sheet can’t be saved there ({reason})", "Choose another folder, or copy the code by hand.")
    WHICH_PROFILE = "Several people have a journal here", "Choose one with --profile NAME."
    WAIT = (
        "That was wrong several times",
        Plural("Wait {seconds} second, then try again.", "Wait {seconds} seconds, then try again.", "seconds"),
    )
    WRONG_PASSPHRASE = "That is not the right passphrase", "Check capital letters and the keyboard’s language."
    WRONG_RECOVERY_CODE = "That is not the right recovery code", "Check capital letters and the keyboard’s language."
    WRONG_PIN = "That is not the right PIN", "Try again."
    WRONG_PIN_LAST = "That is not the right PIN", "Type your passphrase now."
    NO_SUCH_DELETED_PROFILE = (
        "There is no such deleted profile",
        "“springshelf profile deleted” lists them.",
    )
    NOT_DELETED = (
        "The profile can’t be deleted ({reason})",
        "Nothing was removed. Make sure that nothing else uses it, then try again.",
    )
    NOT_RESTORED = (
        "The profile can’t be restored ({reason})",
        "It is still among the deleted profiles. Make sure that nothing else uses it, then try again.",
    )
    WRONG_NAME = "That is not the name of this profile", "Type its name: {name}"
