"""The codes of `transfer`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode, Plural


class TransferCode(MessageCode, prefix="transfer"):
    """The error codes of this package."""

    CAPTIVE_PORTAL = (
        "The network sent a page of its own instead of this file",
        "Open any page in a browser and log in to the network, then check again.",
    )
    CAPTIVE_PORTAL_FEED = (
        "A web page came instead of this catalogue: the network may want a login",
        "Open any page in a browser and log in to the network, then check again.",
    )
    FILE_DIFFERS = (
        "This file does not match the catalogue's description",
        "It was not kept. Check again later, or tell whoever runs the catalogue.",
    )
    INCOMPLETE = ("Only {size} of {total} bytes of this file have come", "Check again for the rest.")
    EMPTY_FILE = (
        "The server sent an empty file",
        "It was not kept. Check again later, or tell whoever runs the catalogue.",
    )
    NOT_WHOLE = (
        "This file is incomplete: {size} bytes arrived, and its end is missing",
        "It was not kept. Check again later, or tell whoever runs the catalogue.",
    )
    CAN_NOT_RESUME = (
        "The line was cut, and this server sends this file from its beginning each time",
        "It can only be fetched over a connection that holds for the complete file.",
    )
    PARTS_DO_NOT_FIT = ("The parts of this file do not fit together", "It is fetched again.")
    NO_ROOM = ("The disk has no room for this file", "Make room where {place} lies, then go on.")
    UNEXPECTED_STATUS = ("The server answered with {status}", "Tell whoever runs the catalogue.")
    SIGN_IN = ("This server asks for a name and a password", "Give them, then try again.")
    FORBIDDEN = ("The server refuses access", "Ask whoever runs the catalogue.")
    NOT_THERE = ("The server says that this is not there", "Tell whoever runs the catalogue.")
    BUSY = ("The server is busy and asks for a later try", "Try again in a while.")
    CERTIFICATE_OUTDATED = (
        "This server's certificate is not valid today",
        "Check the date of this computer first; if it is right, tell whoever runs the catalogue.",
    )
    CERTIFICATE_OF_ANOTHER = (
        "This server's certificate belongs to another server",
        "Check the address; the network may have changed the answer.",
    )
    CERTIFICATE_UNKNOWN = (
        "This server's certificate comes from an issuer that this computer does not trust",
        "If your institution has a certificate of its own, have it installed in this computer's system.",
    )
    CERTIFICATE_WRONG = (
        "This server's certificate can't be trusted",
        "Check the computer's clock, or ask who runs it.",
    )
    NOT_HTTPS = (
        "This server does not support https",
        "If you trust this network, enter the address with http:// in front.",
    )
    SERVER_ERROR = ("The server answered with its error {status}", "Try again later.")
    PROXY_SILENT = ("The proxy of this network does not answer", "Check the computer's proxy settings, then try again.")
    REDIRECTS_IN_CIRCLE = ("This address leads in a circle", "Tell whoever runs the catalogue.")
    FILE_CUT_OFF = (
        "The line was cut in the middle of this file",
        "The part that arrived is kept; check again for the rest.",
    )
    NO_ANSWER = ("There is no answer from this address", "Check the internet connection, then try again.")
    SIGN_IN_REFUSED = ("The server does not accept this name and password", "Give them again.")
    INTERNET_FORBIDDEN = (
        "This is on the internet, and only sticks and neighbours may be asked",
        "Bring it on a stick, or allow the internet in the fetching rules.",
    )
    NOT_A_WEB_ADDRESS = ("This address is not one of a web server", "It was not followed.")
    PASSWORD_UNSAFE = (
        "This server asks for the password over an unencrypted connection",
        "It was not sent. Ask for an address with https.",
    )
    REDIRECT_NOWHERE = ("This server redirects to an invalid address", "Tell whoever runs the catalogue.")
    REDIRECT_UNSAFE = ("This server redirects from https to an unencrypted address", "It was not followed.")
    NO_FILE = ("There is no file at this address", "Tell whoever runs the catalogue.")
    FETCHED_ELSEWHERE = ("Another Springshelf on this computer is fetching this file", "Let it finish.")
    PAGE_CUT_OFF = ("The line was cut in the middle of this page", "Check again.")
    OUT_OF_CATALOGUE = ("This address leads out of its catalogue", "Tell whoever made the catalogue.")
    PAGE_TOO_LARGE = ("This document is too large for a page of a catalogue", "Check the address.")
    PAGE_TOO_SLOW = (
        Plural(
            "This page was not complete after {minutes} minute",
            "This page was not complete after {minutes} minutes",
            "minutes",
        ),
        "Check the internet connection, then try again.",
    )
    FILE_TOO_LARGE = (
        "The server sends more than {most} MB for this file",
        "It was not kept. Check again later, or tell whoever runs the catalogue.",
    )
    FILE_MISSING = ("This file is missing from its catalogue", "Copy the catalogue again.")
    FILE_UNREADABLE = ("This file can't be read", "The computer says: {reason}.")
    FOLDER_GONE = ("This folder is not available now", "Put the stick or the network folder back.")
    NOT_A_LOGIN = (
        "Line {line} of the given logins is not a login",
        "Write an address with http:// or https://, a name and a password, separated by spaces.",
    )
    NEEDS_HTTPS = ("This server expects an address with https://", "Write https:// at the beginning of the address.")
    NOT_AN_ADDRESS = ("This is not an address of a catalogue", "It begins with https:// or is a folder.")
    NAMES_NO_FILE = "This address names no file", "Tell whoever made the catalogue."
