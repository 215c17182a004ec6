"""The text of a calendar (RFC 5545, and vCalendar 1.0) as programs write it, made fit for a strict reader.

Encodings, quoted-printable, lines that were broken without a mark and files that were cut are repaired; time zones get
names that are known. What remains is one calendar with the whole events and the rules of time zones, and nothing else.
"""

from __future__ import annotations

import quopri
import re
from dataclasses import dataclass

from desktop_app.catalogue.calendar_zones import zone_name
from desktop_app.domain.foreign_encoding import decoded

LINE = re.compile(r"([A-Za-z0-9-]+)((?:;(?:\"[^\"]*\"|[^\":])*)?):(.*)", re.DOTALL)
BREAK = re.compile(r"\r\r?\n|\n|\r")
BROKEN = re.compile(r"[A-Z][A-Z0-9-]*;[A-Z0-9-]+=")
"""A line with parameters that can't be told apart, such as one with a quotation mark that is never closed."""
CHARSET = re.compile(rb"^[^\r\n:]*;CHARSET=\"?([\w.:-]+)", re.MULTILINE | re.IGNORECASE)
ZONE = re.compile(r";TZID=(\"[^\"]*\"|[^;:]*)", re.IGNORECASE)
BARE_ADDRESS = re.compile(r";TZID=([^\";:]*:[^\";]*?)(?=(?:;[A-Z-]+=[^:;]*)*:\d{8})", re.IGNORECASE)
"""A zone's name with a colon in it, which should be quoted: Outlook's `tzone://Microsoft/Custom`."""
FLOATING = re.compile(r"\d{8}T\d{6}(?:,\d{8}T\d{6})*")
MOMENTS = frozenset({"DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"})
ONCE = MOMENTS - {"EXDATE", "RDATE"} | {"UID", "SUMMARY", "STATUS", "LOCATION", "DESCRIPTION", "SEQUENCE", "DURATION"}
"""What an event has only once (RFC 5545, section 3.6.1); of several, the first counts."""
ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
OUTER = frozenset({"VEVENT", "VTIMEZONE"})
LISTS = frozenset({"EXDATE", "RDATE"})
MAX_STATED_TIMES, MAX_ALL_TIMES = 5000, 50_000
"""The maximum number of dates, exceptions and changed occurrences of one series, and of dates in a whole calendar."""
TOO_OFTEN = "RRULE:FREQ=SECONDLY"
"""Takes the place of more dates than that, which take a minute to parse. Such a rule is refused."""


@dataclass(frozen=True, slots=True)
class CalendarText:
    """A readable calendar.

    `name` is what it calls itself; `cut` says that its file ends too early, `invites` that it is a message about single
    events (RFC 5546) and no calendar.
    """

    text: str
    name: str = ""
    cut: bool = False
    invites: bool = False


def calendar_text(data: bytes) -> CalendarText | None:
    """The readable text of a calendar's file, None where it is no calendar."""
    charset = CHARSET.search(data)
    lines = _lines(decoded(data, charset[1].decode() if charset else ""))
    if not any(line.upper() == "BEGIN:VCALENDAR" for line in lines[:50]):
        return None
    calendar = _Calendar({line.partition(":")[2].strip() for line in lines if line.upper().startswith("TZID")})
    for line in lines:
        calendar.take(line)
    calendar.end()
    text = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-", *calendar.kept, "END:VCALENDAR", ""])
    return CalendarText(text, calendar.name, calendar.cut, calendar.invites)


def _lines(text: str) -> list[str]:
    """The content lines, unfolded (RFC 5545, section 3.1); quoted-printable ones are decoded."""
    found: list[str] = []
    for line in BREAK.split(text.replace("\x00", "")):
        if found and _goes_on(found[-1]):
            found[-1] = f"{found[-1][:-1]}{line}"
        elif found and line[:1] in (" ", "\t"):
            found[-1] += line[1:]
        elif LINE.fullmatch(line) or not found:
            found.append(line.strip("\ufeff"))
        elif line.strip() and not BROKEN.match(line):  # a text that was broken without the space that should mark it
            found[-1] += f"\\n{line}"
    return [_plain(line) for line in found]


def _goes_on(line: str) -> bool:
    """Whether a line of quoted-printable is continued by the next one (RFC 2045, section 6.7)."""
    return line.endswith("=") and "QUOTED-PRINTABLE" in line.partition(":")[0].upper()


def _plain(line: str) -> str:
    """A line of vCalendar 1.0 as iCalendar has it."""
    found = LINE.fullmatch(line)
    if found is None or "QUOTED-PRINTABLE" not in found[2].upper():
        return line
    charset = re.search(r"CHARSET=\"?([\w.:-]+)", found[2], re.IGNORECASE)
    raw = quopri.decodestring(found[3].encode("utf-8", "replace"))
    return f"{found[1]}:{decoded(raw, charset[1] if charset else '').translate(ESCAPED)}"


class _Calendar:
    """Collects the whole events and the time zones."""

    def __init__(self, defined: set[str]) -> None:
        self.kept: list[str] = []
        self.name = ""
        self.cut = self.invites = False
        self._defined = defined
        self._cancels = False
        self._zone = ""
        self._open: list[str] = []
        self._event: list[str] = []
        self._told: set[str] = set()
        self._times = self._all_times = 0

    def take(self, line: str) -> None:
        """Take the next line."""
        name, _, value = line.partition(":")
        match name.strip().upper():
            case "BEGIN":
                self._begin(value.strip().upper())
            case "END":
                self._close(value.strip().upper())
            case _:
                self._property(line)

    def _begin(self, component: str) -> None:
        if component == "VCALENDAR":
            self._drop_open()
            self._cancels, self._zone = False, ""
            return
        if component in OUTER and self._open:
            self._drop_open()
        self._open.append(component)
        self._times = 0
        if self._open[0] in OUTER and component != "VALARM":
            self._event.append(f"BEGIN:{component}")
        self._told = {"STATUS"} if self._cancels else set()
        if component == "VEVENT" and self._cancels:
            self._event.append("STATUS:CANCELLED")

    def _close(self, component: str) -> None:
        if component not in self._open:
            return
        while self._open:
            closed = self._open.pop()
            if self._event and closed != "VALARM":
                self._event.append(f"END:{closed}")
            if closed == component:
                break
        if not self._open:
            self.kept += self._event
            self._event = []

    def _drop_open(self) -> None:
        """What was begun and not ended is not whole."""
        self.cut = self.cut or bool(self._open)
        self._open, self._event = [], []

    def end(self) -> None:
        """Take note of what the file ends in the middle of."""
        self._drop_open()

    def _property(self, line: str) -> None:
        if not self._open:
            self._of_calendar(line)
        elif self._open[-1] == "VEVENT":
            named = LINE.match(line)
            name = (named[1] if named else line).upper()
            if name in LISTS and self._are_too_many(line):
                self._event.append(TOO_OFTEN)
                self._told |= LISTS
            elif name not in self._told:
                self._event.append(self._with_zone(line, name))
            if name in ONCE:
                self._told.add(name)
        elif self._open[0] == "VTIMEZONE":
            self._event.append(line)

    def _are_too_many(self, line: str) -> bool:
        count = line.count(",") + 1
        self._times += count
        if self._times <= MAX_STATED_TIMES and self._all_times + count <= MAX_ALL_TIMES:
            self._all_times += count
            return False
        return not self._told >= LISTS

    def _of_calendar(self, line: str) -> None:
        name, _, value = line.partition(":")
        match name.partition(";")[0].upper():
            case "X-WR-CALNAME" | "NAME":
                self.name = self.name or value.strip()
            case "X-WR-TIMEZONE":
                self._zone = zone_name(value.strip()) or ""
            case "METHOD":
                self._cancels = value.strip().upper() == "CANCEL"
                self.invites = self.invites or value.strip().upper() not in {"PUBLISH", ""}

    def _with_zone(self, line: str, name: str) -> str:
        """A time with a zone whose name is known; one without a zone is in the calendar's, where that has one."""
        if name not in MOMENTS:
            return line
        line = ZONE.sub(self._known_zone, BARE_ADDRESS.sub(r';TZID="\1"', line))
        head, _, value = line.rpartition(":")
        if self._zone and head.upper() == name and FLOATING.fullmatch(value.strip()):
            return f"{head};TZID={self._zone}:{value}"
        return line

    def _known_zone(self, found: re.Match[str]) -> str:
        stated = found[1].strip('"')
        if stated in self._defined:
            return found[0]
        return f";TZID={zone_name(stated)}" if zone_name(stated) else found[0]
