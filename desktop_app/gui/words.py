"""Domain values in the interface's words."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.domain.activity import Status
from desktop_app.domain.addresses import is_nearby, is_removable
from desktop_app.domain.attendance import Attended
from desktop_app.domain.campaign import Event
from desktop_app.domain.evidence import Consent
from desktop_app.domain.fetching import Download, DownloadState
from desktop_app.domain.highlight import Colour, Highlight
from desktop_app.domain.project import Shown
from desktop_app.domain.publication import Audience, KeepState, Kind, Publication, ShelfItem
from desktop_app.domain.readiness import Moment

JUST_NOW, HOUR, DAY = 2, 60, 24 * 60
"""Minutes."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def kind_name(kind: Kind) -> str:
    """A kind of material."""
    return {
        Kind.ACTIVITY: _tr("Activity"),
        Kind.ARTICLE: _tr("Article"),
        Kind.INSPIRATION: _tr("Inspiration"),
        Kind.RECORDING: _tr("Recording"),
        Kind.COMMUNITY: _tr("From the community"),
        Kind.OTHER: _tr("Other"),
    }[kind]


def state_name(state: KeepState) -> str:
    """How much of a material is here."""
    return {
        KeepState.LISTED: _tr("Not kept yet"),
        KeepState.WAITING: _tr("Waiting"),
        KeepState.KEPT: _tr("On this computer"),
        KeepState.DAMAGED: _tr("Damaged"),
    }[state]


def state_text(item: ShelfItem, arrived: float | None) -> str:
    """How much of a material is here, in per cent while it comes."""
    if item.state is KeepState.WAITING and arrived is not None:
        return _tr("{share} % has come").format(share=int(arrived * 100))
    return state_name(item.state)


def facts_text(publication: Publication, *, short: bool = False) -> str:
    """Kind, time and language of a material, in one line; `short`: the language by its code."""
    minutes = _tr("{count} min").format(count=publication.minutes) if publication.minutes else ""
    language = publication.language[:2].upper() if short else language_name(publication.language)
    parts = (kind_name(publication.kind), minutes, language)
    return " · ".join(part for part in parts if part)


def language_name(code: str) -> str:
    """A language by its name; its code where Qt does not know it."""
    language = QLocale(code).language()
    return code if language == QLocale.Language.C else QLocale.languageToString(language)


def card_text(item: ShelfItem, arrived: float | None) -> str:
    """A material as a screen reader says it: all that is painted."""
    publication = item.publication
    audiences = ", ".join(audience_name(one) for one in publication.audiences)
    return ", ".join(
        part
        for part in (
            publication.title,
            kind_name(publication.kind),
            _tr("{count} min").format(count=publication.minutes) if publication.minutes else "",
            language_name(publication.language),
            _tr("for {audiences}").format(audiences=audiences) if audiences else "",
            state_text(item, arrived),
        )
        if part
    )


def size_text(size: int) -> str:
    """Bytes in the unit that a person would choose."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def duration_text(seconds: float) -> str:
    """How long something takes, as roughly as one would say it."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return QCoreApplication.translate("words", "%n second(s)", "", max(1, round(seconds)))
    if minutes < HOUR:
        return QCoreApplication.translate("words", "%n minute(s)", "", minutes)
    return QCoreApplication.translate("words", "%n hour(s)", "", round(minutes / HOUR))


def download_state_text(download: Download, now: datetime | None) -> str:
    """What becomes of a download next."""
    if download.state is DownloadState.LATER and download.again_at and now:
        left = (download.again_at - now).total_seconds()
        return _tr("Tried again in {time}").format(time=duration_text(left)) if left > 0 else _tr("Tried again soon")
    return {
        DownloadState.WAITING: _tr("Waits"),
        DownloadState.RUNNING: _tr("On its way"),
        DownloadState.PAUSED: _tr("Paused"),
        DownloadState.LATER: _tr("Tried again soon"),
    }[download.state]


def origin_text(address: str) -> str:
    """From where a catalogue comes."""
    if address.startswith("file:"):
        return _tr("from the stick") if is_removable(address) else _tr("from a folder")
    return _tr("from a neighbour") if is_nearby(address) else _tr("from the internet")


def audience_name(audience: Audience) -> str:
    """For whom a material is."""
    return {
        Audience.STUDENT_TEACHER: _tr("student teachers"),
        Audience.TEACHER_EDUCATOR: _tr("teacher educators"),
    }[audience]


def status_name(status: Status) -> str:
    """How far an activity has come."""
    return {Status.PLANNED: _tr("Planned"), Status.STARTED: _tr("Started"), Status.FINISHED: _tr("Done")}[status]


def consent_name(consent: Consent) -> str:
    """Whether people in a picture agreed."""
    return {
        Consent.NOT_NEEDED: _tr("Nobody can be recognised"),
        Consent.ASKED: _tr("Asked, not given yet"),
        Consent.GIVEN: _tr("Given"),
        Consent.WITHDRAWN: _tr("Withdrawn"),
    }[consent]


def attended_name(state: Attended) -> str:
    """What a person did about an event."""
    return {
        Attended.OPEN: _tr("Not decided"),
        Attended.GOING: _tr("I am going"),
        Attended.ATTENDED: _tr("I was there"),
        Attended.MISSED: _tr("I missed it"),
        Attended.WATCHED: _tr("I watched the recording"),
    }[state]


def moment_name(moment: Moment) -> str:
    """When a person looked at themselves."""
    return {Moment.BEFORE: _tr("Before the campaign"), Moment.AFTER: _tr("After the campaign")}[moment]


def readiness_step(number: int) -> str:
    """How ready one feels, from 1 to 4."""
    return (_tr("Not yet"), _tr("A little"), _tr("Well"), _tr("Very well"))[number - 1]


def readiness_item(item: str) -> str:
    """What one may feel ready for."""
    return {
        "plan": _tr("Planning a lesson that fits the pupils in front of me"),
        "mixed": _tr("Teaching a group whose members know very different amounts"),
        "languages": _tr("Teaching pupils who speak other languages at home"),
        "behaviour": _tr("Keeping a class working together calmly"),
        "digital": _tr("Using digital tools where they help the learning"),
        "feedback": _tr("Seeing what pupils have learned, and telling them so that it helps"),
        "wellbeing": _tr("Noticing how pupils are, and knowing what to do then"),
        "together": _tr("Working with colleagues, also in other countries"),
        "new": _tr("Trying something new and finding out what it was worth"),
    }.get(item, item)


def shown_name(state: Shown) -> str:
    """How far a criterion is shown by evidence."""
    return {Shown.NOT_YET: _tr("Not yet"), Shown.BEGUN: _tr("Begun"), Shown.SHOWN: _tr("Shown")}[state]


def zone_text() -> str:
    """The time zone of this computer, by its name and its distance from UTC."""
    here = datetime.now().astimezone()
    return f"{here.tzname()}, UTC{here:%z}"


def event_time_text(event: Event, *, long: bool = False) -> str:
    """When an event is, in the person's time, and in the event's own where that differs."""
    local = event.starts.astimezone()
    day = long_day_text(local.date()) if long else day_text(local.date())
    if event.all_day:
        last = (local + event.duration - timedelta(days=1)).date()
        return day if last <= local.date() else f"{day} – {day_text(last)}"
    parts = [day, f"{local:%H:%M}–{local + event.duration:%H:%M}"]
    if local.utcoffset() != event.starts.utcoffset():
        parts.append(_tr("{time} where it takes place").format(time=f"{event.starts:%H:%M}"))
    if event.sample:
        parts.append(_tr("sample date"))
    return " · ".join(parts)


def activity_kind_name(kind: str) -> str:
    """What a participant does."""
    return {
        "try-in-class": _tr("Try in class"),
        "read": _tr("Read"),
        "webinar": _tr("Webinar"),
        "quiz": _tr("Quiz"),
        "discuss": _tr("Discuss with others"),
        "share": _tr("Share with the campaign"),
        "project": _tr("Project"),
    }.get(kind, kind)


def record_kind_name(kind: str) -> str:
    """What kind of record it is, where a list shows more than activities and reflections."""
    return {
        "person": _tr("About you"),
        "evidence": _tr("Evidence"),
        "quiz-result": _tr("Quiz"),
        "portfolio-version": _tr("Portfolio"),
        "attendance": _tr("What I did about an event"),
        "event": _tr("Event"),
        "readiness": _tr("How ready I feel"),
        "project": _tr("Project"),
        "meeting": _tr("Meeting"),
        "highlight": _tr("Highlight"),
        "feedback": _tr("Feedback"),
        "sign-off": _tr("Signature"),
    }.get(kind, kind)


def colour_name(colour: Colour) -> str:
    """The colour of a highlight."""
    return {Colour.YELLOW: _tr("Yellow"), Colour.GREEN: _tr("Green"), Colour.BLUE: _tr("Blue")}[colour]


def place_text(highlight: Highlight) -> str:
    """Where in its material a highlight stands: the chapter, or the page."""
    if highlight.heading:
        return highlight.heading
    return _tr("Page {number}").format(number=highlight.entry) if highlight.entry.isdigit() else ""


def section_name(label: str) -> str:
    """The label of a section of an entry; a stage of a reflection keeps its own name."""
    return {
        "title": _tr("Title"),
        "status": _tr("State"),
        "kind": _tr("Kind"),
        "day": _tr("Day"),
        "minutes": _tr("Minutes"),
        "people": _tr("People"),
        "place": _tr("Place"),
        "notes": _tr("Notes"),
        "materials": _tr("From the shelf"),
        "competences": _tr("Competences"),
        "model": _tr("Model"),
        "caption": _tr("Caption"),
        "alternative": _tr("Description"),
        "consent": _tr("Consent"),
        "file": _tr("File"),
        "campaign": _tr("Campaign"),
        "subtopic": _tr("Subtopic"),
        "about": _tr("About"),
        "follows": _tr("Goes on from"),
        "levels": _tr("Where I see myself"),
    }.get(label, label)


def day_text(day: date) -> str:
    """A day as the person's own language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def ago_text(moment: datetime, now: datetime) -> str:
    """How long ago something was, roughly; a clock that was set back counts as just now."""
    minutes = int((now - moment).total_seconds() // 60)
    if minutes < JUST_NOW:
        return _tr("just now")
    if minutes < HOUR:
        return _tr("{count} minutes ago").format(count=minutes)
    if minutes < 2 * DAY:
        return _tr("{count} hours ago").format(count=minutes // HOUR) if minutes >= 2 * HOUR else _tr("an hour ago")
    return _tr("{count} days ago").format(count=minutes // DAY)


def moment_text(moment: datetime) -> str:
    """A day and a time of day, as this computer's clock shows them."""
    here = moment.astimezone()
    return (
        f"{day_text(here.date())}, {QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)}"
    )


def long_day_text(day: date) -> str:
    """A day with its month in words."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
