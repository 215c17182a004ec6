"""Where pages are made: in this process, or in another one, so that this one can do something else meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.progress import Control
from desktop_app.domain.template import Template
from desktop_app.services.portfolios.files import PortfolioFiles
from desktop_app.services.portfolios.page_making import PageMaking
from desktop_app.services.resources.resources import Resources

P = ParamSpec("P")
T = TypeVar("T")


class Renderer(Protocol):
    """Runs the functions of `page_making`."""

    def run(
        self,
        function: Callable[Concatenate[PageMaking, P], T],
        portfolio: Portfolio,
        template: Template,
        control: Control,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run one of them.

        Args:
            function: the function, of a module of ours.
            portfolio: the content.
            template: its kind.
            control: gets the progress, and can cancel.
            args: further arguments of the function.
            kwargs: its keyword arguments.

        Raises:
            CancelledError: the person cancelled it.
            SpringshelfError: any error of the function.
        """
        ...

    def close(self) -> None:
        """Forget the content, and free what was needed for it."""
        ...


class OwnRenderer:
    """Makes pages in this process."""

    def __init__(self, files: PortfolioFiles, resources: Resources) -> None:
        self._files, self._resources = files, resources

    def run(
        self,
        function: Callable[Concatenate[PageMaking, P], T],
        portfolio: Portfolio,
        template: Template,
        control: Control,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run one of them; see `Renderer`."""
        say = self._resources.document_wording(portfolio.look.language, template)
        return function(PageMaking(portfolio, template, say, self._files.source(), control), *args, **kwargs)

    def close(self) -> None:
        """Do nothing: the content was not kept."""
