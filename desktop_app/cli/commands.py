"""The list of all commands, in the sections of `springshelf --help`. It imports none of them."""

from __future__ import annotations

from typing import NamedTuple


class CliCommand(NamedTuple):
    """A command: its name, its module in `desktop_app.cli`, and a short sentence about what it does."""

    name: str
    module: str
    summary: str


SECTIONS = {
    "Catalogues and shelf": (
        CliCommand("catalogue", "catalogue", "Add, inspect, list and remove catalogues."),
        CliCommand("sync", "keeping", "Check catalogues for new materials."),
        CliCommand("shelf", "shelf", "List or search the materials on the shelf."),
        CliCommand("add", "own_files", "Copy files of this computer to “My files”."),
    ),
    "Fetching": (
        CliCommand("keep", "keeping", "Fetch materials onto this computer, and verify them."),
        CliCommand("drop", "keeping", "Remove the files of materials; they stay listed."),
        CliCommand("queue", "queue", "Show, reorder, pause or cancel downloads."),
        CliCommand("verify", "keeping", "Check every kept file, and list the damaged ones."),
    ),
    "Reading": (
        CliCommand("open", "opening", "Open the window with a file or a catalogue."),
        CliCommand("read", "reading", "Print the plain text of a material."),
        CliCommand("index", "reading", "Make the text inside kept files searchable."),
        CliCommand("highlights", "reading", "Print or save what you highlighted."),
    ),
    "Campaign": (
        CliCommand("quiz", "campaign", "Do the campaign's entry quiz."),
        CliCommand("events", "campaign", "List the campaign's events and your own."),
        CliCommand("group", "group_page", "Show the campaign's group, its rules and its threads."),
        CliCommand("post", "post", "Prepare posts with the campaign's hashtag."),
    ),
    "Journal": (
        CliCommand("activity", "activity", "Record what you plan, do and finish."),
        CliCommand("reflect", "activity", "Write a reflection, stage by stage."),
        CliCommand("journal", "journal", "Read, search, export and import your journal."),
        CliCommand("framework", "framework", "List and add competence frameworks."),
    ),
    "Portfolio": (
        CliCommand("portfolio", "portfolio", "Make, check, freeze and sign a portfolio as PDF."),
        CliCommand("feedback", "feedback", "Add and read your mentor's feedback."),
    ),
    "Profiles and backups": (
        CliCommand("profile", "profile", "Manage the people who have a journal here."),
        CliCommand("backup", "backup", "Make, verify and restore backups of a journal."),
    ),
    "Publishing and lending": (
        CliCommand("publish", "publish", "Turn a folder into a signed static catalogue."),
        CliCommand("key", "key", "Show or replace the key that signs catalogues."),
        CliCommand("stick", "keeping", "Copy all kept materials to a USB stick."),
        CliCommand("serve", "serve", "Share the shelf with computers nearby."),
    ),
    "Maintenance": (
        CliCommand("doctor", "doctor", "Check this installation, and suggest what to do."),
        CliCommand("update", "update", "Find, fetch, install and publish updates of Springshelf."),
        CliCommand("provision", "provision", "Set up this computer from an administrator's policy."),
        CliCommand("demo", "demo", "Show what Springshelf does, in a temporary folder."),
    ),
}
COMMANDS = {one.name: one for commands in SECTIONS.values() for one in commands}
