"""The evidence plates: pictures and pages with number, caption, date, consent and the entry that they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from os import cpu_count

from reportlab.platypus import Flowable, KeepTogether, Spacer

from desktop_app.domain.abridgement import SMALL_PICTURE, in_ranges, is_picture_printed
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.portfolio import Plate
from desktop_app.domain.records.evidence import Consent
from desktop_app.portfolio.answers import answers_on
from desktop_app.portfolio.guarded import guarded_entry
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.portfolio.rendered import PageImage, PrintNote
from desktop_app.typesetting.columns import widths_of
from desktop_app.typesetting.flowables import Figure, QrMark
from desktop_app.typesetting.glyphs import markup, printable
from desktop_app.typesetting.photograph import Photograph
from desktop_app.typesetting.print_quality import UNREADABLE, PrintPicture, for_print, printed_size
from desktop_app.typesetting.text import TaggedParagraph

MAX_WORKERS = 4
PAGE_HEIGHT = 560.0
"""The maximum height of a PDF page, in points."""
MAX_ALTERNATIVE = 2000
"""The maximum length of a page's text for screen readers."""
CONSENT_NAMES = {
    Consent.NOT_NEEDED: "no person can be recognised",
    Consent.ASKED: "consent was asked for and is not given yet",
    Consent.GIVEN: "consent was given",
    Consent.WITHDRAWN: "consent was withdrawn",
}
UNKNOWN_CONSENT = "consent is unknown"


def plates(context: RenderContext) -> list[Flowable]:
    """Build all plates, with the picture beside its caption."""
    if not context.portfolio.plates:
        return []
    say, head = context.say, context.head(context.say("Evidence"), "evidence")
    if context.abridged.without_evidence:
        numbers = context.omitted.evidence
        return [*head, *context.left_out(say("Not printed: {entries}.", entries=in_ranges(numbers)), numbers)]
    printed = _prepared(context)
    hidden = context.omitted.pictures
    told = say("Not printed: the pictures of {entries}.", entries=in_ranges(hidden))
    flowables = [*head, *context.left_out(told, hidden)]
    for one in context.portfolio.plates:
        flowables += [*guarded_entry(one, context, lambda one=one: _one(one, printed, context)), Spacer(0, 10)]  # type: ignore[misc]
    return flowables


SHARES = (1.0, 1.8)
"""The widths of a caption and of the picture beside it."""


def _picture_width(context: RenderContext) -> float:
    styles = context.styles
    return styles.text_width if styles.large_print else widths_of(styles.text_width, SHARES)[1]


def _picture_height(context: RenderContext) -> float:
    return context.portfolio.look.setup.plate_height * (SMALL_PICTURE if context.abridged.small_pictures else 1)


Prepared = Mapping[Sha256, PrintPicture | Exception]
"""Pictures prepared for print, or the error of each other one."""


def _prepared(context: RenderContext) -> Prepared:
    """Prepare the pictures in parallel threads: Pillow releases Python's lock."""
    room, files = _picture_width(context), context.files
    height = _picture_height(context)

    def outcome(digest: Sha256) -> PrintPicture | Exception:
        try:
            data = files.read(digest)
            return FileNotFoundError() if data is None else for_print(data, room, height)
        except (SpringshelfError, *UNREADABLE) as error:
            return error

    every = [plate.evidence for plate in context.portfolio.plates]
    wanted = sorted({one.sha256 for one in every if one.is_picture and one.consent.allows})
    if context.abridged.without_pictures:
        return {}
    found: dict[Sha256, PrintPicture | Exception] = _blank(wanted, room, height, context) if context.counting else {}
    for digest in wanted:
        kept = files.printed.get((digest, room, height))
        if kept is not None:
            found[digest] = kept
    missing = [digest for digest in wanted if digest not in found]
    with ThreadPoolExecutor(min(MAX_WORKERS, cpu_count() or 1)) as workers:
        for digest, made in zip(missing, workers.map(outcome, missing), strict=True):
            if isinstance(made, PrintPicture):
                # Copy in this thread: memory that a worker thread allocated can only be reused by that worker.
                own = replace(made, jpeg=bytes(memoryview(made.jpeg)))
                files.printed.keep((digest, room, height), own)
                found[digest] = own
            else:
                found[digest] = made
    return found


def _blank(
    wanted: Sequence[Sha256], room: float, height: float, context: RenderContext
) -> dict[Sha256, PrintPicture | Exception]:
    """Pictures of the right size without content, where the size is known without decoding them."""
    sizes = ((digest, context.files.size(digest)) for digest in wanted)
    return {digest: PrintPicture(*printed_size(size, room, height), b"") for digest, size in sizes if size}


def _one(one: Plate, printed: Prepared, context: RenderContext) -> list[Flowable]:
    say, styles = context.say, context.styles
    facts = [
        say("belongs to {activity}", activity=one.activity) if one.activity else "",
        say("added {day}", day=say.day(one.added)),
        say(CONSENT_NAMES.get(one.evidence.consent, UNKNOWN_CONSENT)),
        say("entry {id}", id=one.short_id),
        say("new") if one.new and context.portfolio.previous else "",
    ]
    title = markup(context.facts(one.number, one.evidence.caption))
    kicker = TaggedParagraph(title, styles.kicker, "H2", bookmark=f"entry-{one.number}", anchor=f"entry.{one.record}")
    caption = TaggedParagraph(markup(context.facts(*facts)), styles.caption, "Caption")
    hidden = context.abridged.without_pictures and is_picture_printed(one)
    first, *others = [[]] if hidden else _shown(one, printed, context)
    plate = [kicker, *first, caption, *context.versions(one.record)]
    if _is_picture(one) and not hidden:
        plate = context.beside([lambda _: [kicker, caption, *context.versions(one.record)], lambda _: first], SHARES)
    plate += answers_on(one.feedback, context)
    return [KeepTogether(plate), *[flowable for page in others for flowable in page], context.end_of(one.record)]


def _is_picture(plate: Plate) -> bool:
    return plate.evidence.is_picture and plate.evidence.consent.allows


def _shown(plate: Plate, printed: Prepared, context: RenderContext) -> list[list[Flowable]]:
    """The pages of a plate (one for a picture), or a sentence why nothing is shown."""
    say, evidence = context.say, plate.evidence
    if not evidence.consent.allows:
        reason = say(CONSENT_NAMES.get(evidence.consent, UNKNOWN_CONSENT))
        return [[_sentence(say("Not printed: {reason}.", reason=reason), context)]]
    if evidence.media_type == "application/pdf":
        return _document(plate, context)
    if not evidence.is_picture:
        return [_file(plate, context)]
    found = printed[evidence.sha256]
    if isinstance(found, FileNotFoundError):
        return [_spoiled(plate, say("This picture is missing from the journal."), context)]
    if isinstance(found, Exception):
        return [_spoiled(plate, say("This file can’t be shown as a picture: {name}", name=evidence.file_name), context)]
    image = _placed(found, context)
    return [[Figure(image, printable(evidence.alternative or evidence.caption))]]


def _placed(printed: PrintPicture, context: RenderContext) -> Flowable:
    return Photograph(printed, "RIGHT" if context.styles.right_to_left else "LEFT")


def _document(plate: Plate, context: RenderContext) -> list[list[Flowable]]:
    """The pages of a PDF, or a sentence if they can't be drawn."""
    try:
        pages = context.files.pages(plate.evidence.sha256)
    except SpringshelfError as error:
        return [[*_spoiled(plate, context.say.messages.what(error.message), context), *_file(plate, context)]]
    count = max([len(pages), *(page.count for page in pages)])
    shown = [_page(plate, number, page, count, context) for number, page in enumerate(pages, 1)]
    if count > len(pages) > 0:
        told = context.say("Printed are the first {count} of {pages} pages.", count=len(pages), pages=count)
        shown.append(_spoiled(plate, told, context))
    return shown or [_file(plate, context)]


def _page(plate: Plate, number: int, page: PageImage, count: int, context: RenderContext) -> list[Flowable]:
    """A page of a PDF in our frame; its text is there for screen readers."""
    said = context.say("{number}, page {page} of {pages}", number=plate.number, page=number, pages=count)
    spoken = " ".join([f"{said}.", plate.evidence.alternative, page.text[:MAX_ALTERNATIVE]]).strip()
    height = PAGE_HEIGHT * (SMALL_PICTURE if context.abridged.small_pictures else 1)
    image = _placed(for_print(page.data, context.styles.text_width, height), context)
    return [Figure(image, printable(spoken)), TaggedParagraph(markup(said), context.styles.small), Spacer(0, 8)]


def _file(plate: Plate, context: RenderContext) -> list[Flowable]:
    """The description of evidence that can't be printed: enough to ask for the file and to identify it."""
    say, evidence = context.say, plate.evidence
    if evidence.link:
        code = QrMark(evidence.link, 64, say("QR code of the link {link}", link=evidence.link))
        return [code, _sentence(say("A link: {link}", link=evidence.link), context)]
    size = say.megabytes(evidence.size)
    told = say("A file: {name} ({kind}, {size} MB).", name=evidence.file_name, kind=evidence.media_type, size=size)
    code = QrMark(f"SHA-256 {evidence.sha256}", 64, say("QR code of the file’s SHA-256"))
    words = " ".join(part for part in (told, evidence.alternative, f"SHA-256 {evidence.sha256}") if part)
    return [*([code] if evidence.sha256 else []), _sentence(words, context)]


def _sentence(text: str, context: RenderContext) -> Flowable:
    return TaggedParagraph(context.words(text), context.styles.body)


def _spoiled(plate: Plate, sentence: str, context: RenderContext) -> list[Flowable]:
    context.notes.append(PrintNote(plate.number, sentence))
    return [_sentence(sentence, context)]
