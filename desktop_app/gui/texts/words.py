"""Display texts of domain values."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from desktop_app.domain.addresses import is_nearby, is_removable
from desktop_app.domain.campaign import Event
from desktop_app.domain.fetching import Download, DownloadState
from desktop_app.domain.language_names import NAMES
from desktop_app.domain.own_files import is_own
from desktop_app.domain.publication import Audience, KeepState, MaterialKind, Publication, ShelfItem
from desktop_app.domain.records.activity import Status
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.domain.records.evidence import Consent
from desktop_app.domain.records.highlight import Colour, Highlight
from desktop_app.domain.records.project import CriterionState
from desktop_app.domain.records.readiness import ReadinessMoment
from desktop_app.domain.records.registry import KINDS
from desktop_app.domain.school_level import SchoolLevel
from desktop_app.domain.typography import date_word, day_end, day_number
from desktop_app.gui.texts.durations import duration_text
from desktop_app.gui.texts.lists import listed

translate = QCoreApplication.translate

NO_LANGUAGE = frozenset({"", "und", "mul", "mis", "zxx"})
"""Codes of ISO 639-2 for languages that are unknown, several, without a code, or none."""


def kind_name(kind: MaterialKind) -> str:
    """The name of a kind of material."""
    return {
        MaterialKind.ACTIVITY: translate("words", "Activity"),
        MaterialKind.ARTICLE: translate("words", "Article"),
        MaterialKind.INSPIRATION: translate("words", "Inspiration"),
        MaterialKind.RECORDING: translate("words", "Recording"),
        MaterialKind.COMMUNITY: translate("words", "From the community"),
        MaterialKind.OTHER: translate("words", "Other"),
    }.get(kind) or translate("words", "Other")


def state_name(state: KeepState) -> str:
    """The state of a material's file."""
    return {
        KeepState.LISTED: translate("words", "Not kept yet"),
        KeepState.WAITING: translate("words", "Waiting"),
        KeepState.KEPT: translate("words", "On this computer"),
        KeepState.DAMAGED: translate("words", "Damaged"),
    }[state]


def state_text(item: ShelfItem, arrived: float | None) -> str:
    """The state of a material's file, with the percentage during a download."""
    if item.state is KeepState.WAITING and arrived is not None:
        return translate("words", "{share} % downloaded").format(share=int(arrived * 100))
    return state_name(item.state)


def short_state_text(item: ShelfItem, arrived: float | None) -> str:
    """The state beside its symbol: of a material that is gone at its source, only that."""
    shown = item.gone and item.state in {KeepState.KEPT, KeepState.LISTED}
    return translate("words", "Gone at the source") if shown else state_text(item, arrived)


def tile_state_text(item: ShelfItem, arrived: float | None) -> str:
    """The same in the few words that fit below a cover; the details have more."""
    if item.gone or item.state not in {KeepState.KEPT, KeepState.LISTED}:
        return short_state_text(item, arrived)
    return translate("words", "Kept") if item.state is KeepState.KEPT else translate("words", "Not kept")


def facts_text(publication: Publication, *, short: bool = False) -> str:
    """Kind, duration, language and levels of a material in one line; `short` has the language's code and no levels."""
    minutes = translate("words", "{count} min").format(count=publication.minutes) if publication.minutes else ""
    name = language_name(publication.language)
    language = publication.language.partition("-")[0].upper() if short and name else name
    parts = (kind_name(publication.kind), minutes, language, "" if short else levels_text(publication))
    return " · ".join(part for part in parts if part)


def language_name(code: str) -> str:
    """The name of a language; its code if Qt does not know it, and empty if the code names none.

    The languages of the window have their own names, because Qt knows the others in English only.
    """
    primary = code.partition("-")[0].lower()
    if primary in NO_LANGUAGE:
        return ""
    if primary in NAMES:
        return NAMES[primary]
    language = QLocale(code).language()
    return code if language == QLocale.Language.C else QLocale.languageToString(language)


def card_text(item: ShelfItem, arrived: float | None) -> str:
    """The screen reader's text of a material: everything that is painted."""
    publication = item.publication
    audiences = listed(audience_name(audience) for audience in publication.audiences)
    return listed(
        (
            publication.title,
            kind_name(publication.kind),
            translate("words", "{count} min").format(count=publication.minutes) if publication.minutes else "",
            language_name(publication.language),
            translate("words", "for {audiences}").format(audiences=audiences) if audiences else "",
            levels_text(publication),
            state_text(item, arrived),
            translate("words", "Gone at the source") if item.gone else "",
        )
    )


def size_text(size: int) -> str:
    """A number of bytes in a suitable unit."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def download_state_text(download: Download, now: datetime | None) -> str:
    """The state of a download."""
    if download.state is DownloadState.LATER and download.again_at and now:
        left = (download.again_at - now).total_seconds()
        return (
            translate("words", "Next attempt in {time}").format(time=duration_text(left))
            if left > 0
            else translate("words", "Next attempt soon")
        )
    return {
        DownloadState.WAITING: translate("words", "Waiting"),
        DownloadState.RUNNING: translate("words", "Downloading"),
        DownloadState.PAUSED: translate("words", "Paused"),
        DownloadState.LATER: translate("words", "Next attempt soon"),
    }[download.state]


def catalogue_title(catalogue: str, title: str) -> str:
    """The title of a catalogue with this id; “My files” has one in each language."""
    return translate("words", "My files") if is_own(catalogue) else title


def origin_text(address: str) -> str:
    """The origin of a catalogue."""
    if is_own(address):
        return translate("words", "added on this computer")
    if address.startswith("file:"):
        return translate("words", "from the stick") if is_removable(address) else translate("words", "from a folder")
    return (
        translate("words", "from a computer nearby") if is_nearby(address) else translate("words", "from the internet")
    )


def audience_name(audience: Audience) -> str:
    """The audience of a material."""
    return {
        Audience.STUDENT_TEACHER: translate("words", "student teachers"),
        Audience.TEACHER_EDUCATOR: translate("words", "teacher educators"),
    }.get(audience, audience.value)


def level_name(level: SchoolLevel) -> str:
    """A school level; one that the program does not know as its catalogue states it."""
    return {
        SchoolLevel.PRE_PRIMARY: translate("words", "pre-primary"),
        SchoolLevel.PRIMARY: translate("words", "primary"),
        SchoolLevel.LOWER_SECONDARY: translate("words", "lower secondary"),
        SchoolLevel.UPPER_SECONDARY: translate("words", "upper secondary"),
        SchoolLevel.VOCATIONAL: translate("words", "vocational"),
        SchoolLevel.TEACHER_EDUCATION: translate("words", "teacher education"),
    }.get(level, level.value)


def levels_text(publication: Publication) -> str:
    """The school levels for which a material is meant, empty if its catalogue states none."""
    return listed(level_name(level) for level in publication.levels)


def unknown_name(value: str) -> str:
    """The text for a value of a newer version."""
    return translate("words", "Unknown: {value}").format(value=value) if value else translate("words", "Unknown")


def status_name(status: Status) -> str:
    """The status of an activity."""
    return {
        Status.PLANNED: translate("words", "Planned"),
        Status.STARTED: translate("words", "Started"),
        Status.FINISHED: translate("words", "Done"),
    }.get(status, unknown_name(status))


def consent_name(consent: Consent) -> str:
    """The consent state of the people in a picture."""
    return {
        Consent.NOT_NEEDED: translate("words", "Nobody can be recognised"),
        Consent.ASKED: translate("words", "Asked, not given yet"),
        Consent.GIVEN: translate("words", "Given"),
        Consent.WITHDRAWN: translate("words", "Withdrawn"),
    }.get(consent, unknown_name(consent))


def attended_name(state: AttendanceState) -> str:
    """The person's attendance of an event."""
    return {
        AttendanceState.OPEN: translate("words", "Not decided"),
        AttendanceState.GOING: translate("words", "I am going"),
        AttendanceState.ATTENDED: translate("words", "I was there"),
        AttendanceState.MISSED: translate("words", "I missed it"),
        AttendanceState.WATCHED: translate("words", "I watched the recording"),
    }.get(state, unknown_name(state))


def moment_name(moment: ReadinessMoment) -> str:
    """The time of a self-assessment."""
    return {
        ReadinessMoment.BEFORE: translate("words", "Before the campaign"),
        ReadinessMoment.AFTER: translate("words", "After the campaign"),
    }.get(moment, unknown_name(moment))


def readiness_step(number: int) -> str:
    """A level of readiness, from 1 to 4."""
    return (
        translate("words", "Not yet"),
        translate("words", "A little"),
        translate("words", "Well"),
        translate("words", "Very well"),
    )[number - 1]


def readiness_item(item: str) -> str:
    """An item of the readiness questionnaire."""
    return {
        "subject": translate("words", "Knowing the content of the subjects that I teach"),
        "pedagogy": translate("words", "Explaining that content so that pupils understand it"),
        "plan": translate("words", "Planning a lesson that fits the pupils in front of me"),
        "mixed": translate("words", "Teaching a group whose members know very different amounts"),
        "languages": translate("words", "Teaching pupils who speak other languages at home"),
        "behaviour": translate("words", "Keeping a class working together calmly"),
        "digital": translate("words", "Using digital tools where they help the learning"),
        "feedback": translate("words", "Seeing what pupils have learned, and telling them so that it helps"),
        "wellbeing": translate("words", "Noticing how pupils are, and knowing what to do then"),
        "together": translate("words", "Working with colleagues, also in other countries"),
        "new": translate("words", "Trying something new and finding out what it was worth"),
    }.get(item, item)


def shown_name(state: CriterionState) -> str:
    """The state of a criterion."""
    return {
        CriterionState.NOT_YET: translate("words", "Not yet"),
        CriterionState.BEGUN: translate("words", "Begun"),
        CriterionState.SHOWN: translate("words", "Shown"),
    }.get(state, unknown_name(state))


def zone_text() -> str:
    """The time zone of this computer: name and offset from UTC."""
    here = datetime.now().astimezone()
    return f"{here.tzname()}, UTC{here:%z}"


def hours_text(begin: time, end: time) -> str:
    """A range of hours, with the beginning at the left also in text from right to left."""
    mark = "\N{LEFT-TO-RIGHT MARK}" if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else ""
    return f"{begin:%H:%M}{mark}–{mark}{end:%H:%M}"


def event_time_text(event: Event, *, long: bool = False) -> str:
    """The time of an event in the person's time zone, and in the event's zone if that differs."""
    local = event.starts.astimezone()
    day = long_day_text(local.date()) if long else day_text(local.date())
    if event.all_day:
        last = (local + event.duration - timedelta(days=1)).date()
        return day if last <= local.date() else f"{day} – {day_text(last)}"
    parts = [day, hours_text(local.time(), (local + event.duration).time())]
    if local.utcoffset() != event.starts.utcoffset():
        parts.append(translate("words", "{time} where it takes place").format(time=f"{event.starts:%H:%M}"))
    if event.sample:
        parts.append(translate("words", "sample date"))
    return " · ".join(parts)


def activity_kind_name(kind: str) -> str:
    """The name of a kind of activity."""
    return {
        "try-in-class": translate("words", "Try in class"),
        "read": translate("words", "Read"),
        "webinar": translate("words", "Webinar"),
        "quiz": translate("words", "Quiz"),
        "discuss": translate("words", "Discuss with others"),
        "share": translate("words", "Share with the campaign"),
        "project": translate("words", "Project"),
    }.get(kind, kind)


def record_kind_name(kind: str) -> str:
    """The name of a kind of record, for lists with several kinds."""
    return {
        "person": translate("words", "About you"),
        "activity": translate("words", "Activity"),
        "reflection": translate("words", "Reflection"),
        "post": translate("words", "To be shared"),
        "evidence": translate("words", "Evidence"),
        "quiz-result": translate("words", "Quiz"),
        "portfolio-version": translate("words", "Portfolio"),
        "attendance": translate("words", "Attendance"),
        "event": translate("words", "Event"),
        "readiness": translate("words", "How ready I feel"),
        "project": translate("words", "Project"),
        "meeting": translate("words", "Meeting"),
        "highlight": translate("words", "Highlight"),
        "feedback": translate("words", "Feedback"),
        "sign-off": translate("words", "Signature"),
        "mentor-question": translate("words", "Question to the mentor"),
        "private-names": translate("words", "Names to watch for"),
    }.get(kind) or (KINDS[kind].name if kind in KINDS else translate("words", "Unknown kind of entry"))


def colour_name(colour: Colour) -> str:
    """The colour of a highlight."""
    return {
        Colour.YELLOW: translate("words", "Yellow"),
        Colour.GREEN: translate("words", "Green"),
        Colour.BLUE: translate("words", "Blue"),
        Colour.PINK: translate("words", "Pink"),
    }.get(colour, unknown_name(colour))


def place_text(highlight: Highlight) -> str:
    """The position of a highlight in its material: the chapter or the page."""
    if highlight.heading:
        return highlight.heading
    return translate("words", "Page {number}").format(number=highlight.entry) if highlight.entry.isdigit() else ""


def section_name(label: str) -> str:
    """The label of a section of an entry; a stage of a reflection keeps its own name."""
    return {
        "title": translate("words", "Title"),
        "status": translate("words", "State"),
        "kind": translate("words", "Kind"),
        "day": translate("words", "Day"),
        "minutes": translate("words", "Minutes"),
        "people": translate("words", "People"),
        "place": translate("words", "Place"),
        "notes": translate("words", "Notes"),
        "materials": translate("words", "From the shelf"),
        "competences": translate("words", "Competences"),
        "model": translate("words", "Model"),
        "caption": translate("words", "Caption"),
        "alternative": translate("words", "Description"),
        "consent": translate("words", "Consent"),
        "file": translate("words", "File"),
        "campaign": translate("words", "Campaign"),
        "subtopic": translate("words", "Subtopic"),
        "about": translate("words", "About"),
        "follows": translate("words", "Continues"),
        "levels": translate("words", "Where I see myself"),
        "question": translate("words", "Question"),
        "names": translate("words", "Names"),
    }.get(label, label)


def day_text(day: date) -> str:
    """A date in the window's language."""
    return _day_and(day, "MMM yyyy")


def short_day_text(day: date) -> str:
    """A day with the short name of its month below it."""
    return f"{day.day}\n{QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)}"


def moment_text(moment: datetime) -> str:
    """A date and time in this computer's time zone."""
    here = moment.astimezone()
    return (
        f"{day_text(here.date())}, {QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)}"
    )


def long_day_text(day: date) -> str:
    """A date with the month's name."""
    word = date_word(QLocale().name())
    return _day_and(day, f"'{word}' MMMM '{word}' yyyy" if word else "MMMM yyyy")


def day_format() -> str:
    """The format of dates in fields, in the window's language."""
    return f"{_day_pattern()} MMM yyyy"


def _day_pattern() -> str:
    end = day_end(QLocale().name())
    return f"d'{end}'" if end else "d"


def _day_and(day: date, rest: str) -> str:
    number = day_number(day.day, QLocale().name())
    shown = f"'{number}'" if isinstance(number, str) else _day_pattern()
    return QLocale().toString(QDate(day.year, day.month, day.day), f"{shown} {rest}")
