"""Display texts of profiles."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject
from PySide6.QtWidgets import QComboBox

from desktop_app.domain.profile import PersonRole, Profile, Protection
from desktop_app.services.profiles.strength import Strength

translate = QCoreApplication.translate

HOUR, DAY = 3600.0, 24 * 3600.0
YEAR = 365.25 * DAY


def role_text(role: PersonRole) -> str:
    """The name of a role."""
    return {
        PersonRole.STUDENT: translate("ProfileWords", "Student teacher"),
        PersonRole.EDUCATOR: translate("ProfileWords", "Teacher educator"),
        PersonRole.MENTOR: translate("ProfileWords", "Mentor"),
    }[role]


def fill_roles(box: QComboBox, chosen: PersonRole = PersonRole.STUDENT) -> None:
    """Offer the roles."""
    for role in PersonRole:
        box.addItem(role_text(role), role)
    box.setCurrentIndex([*PersonRole].index(chosen))


def name_of(profile: Profile) -> str:
    """The displayed name of a profile; a profile of an earlier version has no name yet."""
    return translate("ProfileWords", "My journal") if profile.name == "default" else profile.name


def about_profile(profile: Profile) -> str:
    """Role, last use, and the place if it is not this computer."""
    used = (
        translate("ProfileWords", "last used {day}").format(day=day_text(profile.last_used))
        if profile.last_used
        else translate("ProfileWords", "never used")
    )
    return f"{role_text(profile.role)} · {used}"


def day_text(moment: datetime) -> str:
    """A date and time in the local time zone."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def protection_text(profile: Profile) -> str:
    """A sentence about the protection of the journal."""
    return {
        Protection.PASSPHRASE: translate(
            "ProfileWords", "Your journal is encrypted. Only your passphrase or your recovery code opens it."
        ),
        Protection.KEYRING: translate(
            "ProfileWords",
            "Your journal is encrypted. It opens automatically for anyone who is logged in to your computer account.",
        ),
        Protection.FILE: translate(
            "ProfileWords",
            "Your journal has no passphrase: anyone who can use this account or the disk can read it.",
        ),
        Protection.MEMORY: translate("ProfileWords", "You are a guest: your text is deleted when the program closes."),
    }[profile.protection]


class Guessing(QObject):
    """Texts with plural forms about guessing a passphrase. `lupdate` detects them only in a class's own `tr`."""

    def days(self, count: int) -> str:
        """A number of days."""
        return self.tr("A thief would need about %n day(s) to guess it.", "", count)

    def years(self, count: int) -> str:
        """A number of years."""
        return self.tr("A thief would need about %n year(s) to guess it.", "", count)


def strength_text(found: Strength) -> str:
    """A sentence about how long a passphrase resists guessing."""
    seconds = found.seconds
    if seconds < HOUR:
        return translate("ProfileWords", "A thief could guess it within an hour.")
    if seconds < 2 * DAY:
        return translate("ProfileWords", "A thief could guess it within a day or two.")
    if seconds < YEAR:
        return Guessing().days(round(seconds / DAY))
    if seconds < 100 * YEAR:
        return Guessing().years(round(seconds / YEAR))
    return translate("ProfileWords", "It can’t be guessed in a lifetime.")
