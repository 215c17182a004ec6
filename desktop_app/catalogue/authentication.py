"""Reading Authentication Documents (opds-community/drafts, authentication-for-opds-1.0.md)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.lenient_json import address_of, list_of, object_of, objects_in, parse_object, text_of
from desktop_app.catalogue.links import absolute

BASIC = "http://opds-spec.org/auth/basic"


@dataclass(frozen=True, slots=True)
class Authentication:
    """How a catalogue authenticates people.

    `title` is the catalogue's title. `basic` says whether HTTP Basic authentication is enough. `name_label` and
    `password_label` are the catalogue's labels for the two fields; they are empty if it gives none. `help` is a page
    with more information and `register` a page where a person gets a login; both are empty if there is none.
    """

    title: str
    basic: bool
    name_label: str = ""
    password_label: str = ""
    help: str = ""
    register: str = ""


def read_authentication(data: bytes, address: str) -> Authentication:
    """Parse an Authentication Document.

    Raises:
        DocumentError: the bytes are not an Authentication Document.
    """
    root = parse_object(data, address)
    flows = objects_in(root.get("authentication"))
    if not flows:
        raise DocumentError(DocumentCode.NOT_A_SIGN_IN, address)
    basic = next((flow for flow in flows if text_of(flow.get("type")) == BASIC), None)
    labels = object_of((basic or {}).get("labels"))
    links = objects_in(root.get("links"))

    def link(rel: str) -> str:
        found = next((one for one in links if rel in list_of(one.get("rel"))), {})
        return absolute(address_of(found.get("href")), address) or ""

    return Authentication(
        text_of(root.get("title")),
        basic is not None,
        text_of(labels.get("login")),
        text_of(labels.get("password")),
        link("help"),
        link("register"),
    )
