"""The list of all commands, in the sections of `springshelf --help`. It imports none of them."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """A command by its name, the module of `desktop_app.cli` that holds it, and what it does in one short sentence."""

    name: str
    module: str
    summary: str


SECTIONS = {
    "Catalogues and shelf": (
        Command("catalogue", "catalogue", "Add, look at, list and remove catalogues."),
        Command("sync", "shelf", "Check catalogues for new materials."),
        Command("shelf", "shelf", "List or search the materials on the shelf."),
    ),
    "Fetching": (
        Command("keep", "shelf", "Fetch materials onto this computer, and verify them."),
        Command("drop", "shelf", "Remove the files of materials; they stay listed."),
        Command("queue", "queue", "Show, reorder, pause or cancel downloads."),
        Command("verify", "shelf", "Check every kept file, and name the damaged ones."),
    ),
    "Reading": (
        Command("read", "reading", "Print the plain text of a material."),
        Command("index", "reading", "Make the text inside kept files searchable."),
        Command("highlights", "reading", "Print or save what you highlighted."),
    ),
    "Campaign": (
        Command("quiz", "campaign", "Take the campaign's entry quiz."),
        Command("events", "campaign", "List the campaign's events and your own."),
    ),
    "Journal": (
        Command("activity", "activity", "Write down what you plan, do and finish."),
        Command("reflect", "activity", "Write a reflection, stage by stage."),
        Command("journal", "journal", "Read, search, export and import your journal."),
        Command("framework", "framework", "List and add competence frameworks."),
    ),
    "Portfolio": (
        Command("portfolio", "portfolio", "Make, check, freeze and sign a portfolio as PDF."),
        Command("feedback", "feedback", "Add and read your mentor's feedback."),
    ),
    "Profiles and backups": (
        Command("profile", "profile", "Manage the people who have a journal here."),
        Command("backup", "backup", "Make, verify and restore backups of a journal."),
    ),
    "Publishing and lending": (
        Command("publish", "publish", "Turn a folder into a signed static catalogue."),
        Command("key", "key", "Show or replace the key that signs catalogues."),
        Command("stick", "shelf", "Copy everything that is kept to a USB stick."),
        Command("serve", "serve", "Lend the shelf to the computers nearby."),
    ),
    "Maintenance": (
        Command("doctor", "doctor", "Check this installation, and say what to do."),
        Command("provision", "provision", "Set up this computer by an administrator's policy."),
        Command("demo", "demo", "Show what Springshelf does, in a temporary folder."),
    ),
}
COMMANDS = {one.name: one for commands in SECTIONS.values() for one in commands}
