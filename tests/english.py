"""Messages in English, as tests read them."""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message import Message
from desktop_app.domain.message_texts import MessageTexts


def english(message: Message | None) -> str:
    """The whole sentence of a message."""
    assert message is not None
    return MessageTexts().sentence(message)


def what(message: Message | None) -> str:
    """What happened, without subject and advice."""
    assert message is not None
    return MessageTexts().what(message)


def advice(error: SpringshelfError) -> str:
    """What an error says is to be done."""
    return MessageTexts().parts(error.message).advice
