"""Building the parts of a document so that an error in one part spoils no other."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.platypus import Flowable

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.portfolio import AnyPart
from desktop_app.domain.template import PortfolioSection
from desktop_app.portfolio.plain_entry import plain_entry
from desktop_app.portfolio.plainness import Plainness, PlainPart, plainer_part
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.part_layout import assign

Make = Callable[[], list[Flowable]]


def guarded_entry(part: AnyPart, context: RenderContext, make: Make) -> list[Flowable]:
    """Build one entry.

    If that fails, or its layout failed before, its text is printed without formatting, and a note is added.
    """
    context.check()
    return _guarded(part.number, context, make, lambda plain: plain_entry(part, plain, context))


def guarded_section(name: PortfolioSection, context: RenderContext, make: Make) -> list[Flowable]:
    """Build one section, or a sentence that it could not be printed."""

    def instead(plain: PlainPart) -> list[Flowable]:
        printed = context.say("A part of this document could not be printed ({problem}).", problem=plain.problem)
        sentence = f"{printed} {context.say('Everything is in the journal.')}"
        context.note(context.portfolio.id, sentence)
        return context.remark(sentence)

    return _guarded(name.value, context, make, instead)


def _guarded(
    name: str, context: RenderContext, make: Make, instead: Callable[[PlainPart], list[Flowable]]
) -> list[Flowable]:
    known = context.plain.get(name)
    while True:
        try:
            flowables = make() if known is None else instead(known)
        except SpringshelfError:
            raise
        except Exception as error:
            if known is not None and known.plainness is Plainness.NOTICE:
                raise
            known = plainer_part(known, type(error).__name__)
        else:
            assign(flowables, name)
            return flowables
