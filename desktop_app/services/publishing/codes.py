"""The codes of `services/publishing`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class PublishingCode(MessageCode, prefix="publishing"):
    """The error codes of this package."""

    NO_CAMPAIGN_IN_FOLDER = ("There is no campaign.toml in this folder", "Name a campaign's folder.")
    NOTHING_TO_PUBLISH = (
        "There is nothing to publish in this folder",
        "Put files into it, each with a description: lesson.pdf and lesson.toml. See the README.",
    )
    TARGET_IN_SOURCE = (
        "The catalogue can't be written into its own source",
        "Choose a folder outside it; otherwise, the result would be published the next time.",
    )
    FILE_UNREADABLE = ("This file can't be read ({reason})",)
    NOT_TOML = ("This file is not valid TOML ({reason})", "Correct that line.")
    NOT_WRITTEN = ("This folder can't be written ({reason})", "Make room or choose another folder.")
    KEY_NOT_ED25519 = ("This is not an Ed25519 key", "Restore the right one.")
    NOT_A_KEY = ("This is not a key to sign with", "Restore the right one.")
    NOTHING_KEPT = ("Nothing is kept on this computer yet", "Keep some materials first.")
    STICK_NOT_WRITTEN = (
        "The stick can't be written ({reason})",
        "Check that the stick is in and not locked, then try again: it goes on where it stopped.",
    )
    FILE_TOO_LARGE_FOR_STICK = (
        "A file is too large for this stick",
        "FAT32 takes files of up to 4 GiB: format the stick as exFAT, or take this material off the shelf.",
    )
    SHELF_DOES_NOT_FIT = "The shelf does not fit", "It needs {needed} MB, and {free} MB are free. Make room."
