"""Calendars whose lines or components are broken are read as far as their meaning is clear."""

from desktop_app.catalogue.calendar_text import calendar_text

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
EVENT = "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:20230306T100000Z\r\nSUMMARY:{title}\r\n"


def text(body: str) -> str:
    read = calendar_text((HEAD + body).encode())
    assert read is not None
    return read.text


def test_a_text_that_was_broken_without_its_space_is_one_text() -> None:
    body = (
        EVENT.format(uid="a", title="Meeting in the hall")
        + "and afterwards in the garden\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert "Meeting in the hall\\nand afterwards in the garden" in text(body)


def test_an_event_without_an_end_does_not_take_the_next_one_with_it() -> None:
    body = EVENT.format(uid="a", title="Cut") + EVENT.format(uid="b", title="Whole") + "END:VEVENT\r\nEND:VCALENDAR\r\n"
    assert "SUMMARY:Whole" in text(body)
    assert text(body).count("BEGIN:VEVENT") == text(body).count("END:VEVENT")


def test_a_second_calendar_in_one_file_is_read() -> None:
    one = EVENT.format(uid="a", title="First") + "END:VEVENT\r\nEND:VCALENDAR\r\n"
    both = text(one + HEAD + EVENT.format(uid="b", title="Second") + "END:VEVENT\r\nEND:VCALENDAR\r\n")
    assert "SUMMARY:First" in both
    assert "SUMMARY:Second" in both
