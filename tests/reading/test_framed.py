"""Messages between the program and a job."""

from __future__ import annotations

import io

import pytest

from desktop_app.reading.framed import Channel


def test_messages_come_as_they_were_sent() -> None:
    pipe = io.BytesIO()
    sender = Channel(io.BytesIO(), pipe)
    sender.send("one", b"\n" * 1000)
    sender.send()
    receiver = Channel(io.BytesIO(pipe.getvalue()), io.BytesIO())
    assert receiver.receive() == ("one", b"\n" * 1000)
    assert receiver.receive() == ()
    with pytest.raises(EOFError):
        receiver.receive()


@pytest.mark.parametrize("length", [3, 9, 20])
def test_a_message_that_was_cut_off_is_none(length: int) -> None:
    pipe = io.BytesIO()
    Channel(io.BytesIO(), pipe).send("a message")
    with pytest.raises(EOFError):
        Channel(io.BytesIO(pipe.getvalue()[:length]), io.BytesIO()).receive()
