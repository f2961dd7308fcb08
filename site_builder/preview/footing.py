"""What all pages stand on, laid again whenever a setting, a template or a static file is saved."""

from __future__ import annotations

import gc

from site_builder.domain.finding import Finding
from site_builder.ledger.marks import Marker
from site_builder.making.ground import Ground, lay_ground
from site_builder.making.request import Request
from site_builder.making.shop import Bench, bench_of, shop_of
from site_builder.making.stock import Stock, take_common
from site_builder.making.survey import settings_of


class Footing:
    """`ground` is the last one without an error, None before the first; `findings` are those of the newest."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._bench: Bench | None = None
        self.ground: Ground | None = None
        self.findings: tuple[Finding, ...] = ()

    def relay(self) -> bool:
        """Lay the ground again. True where what stories see of the settings is not what it was."""
        gc.unfreeze()  # compiled templates are full of cycles: those that go now are found at the next collection
        common, theme = take_common(self._request.root, self._request.theme_root, Marker({}, 0), "")
        laid = lay_ground(self._request.root, self._request.theme_root, Stock(common, theme, (), ()), None)
        if not isinstance(laid, Ground):
            self.findings = laid
            return False
        before, self.ground, self.findings, self._bench = self.ground, laid, laid.findings, None
        return before is None or settings_of(before.site) != settings_of(laid.site)

    def bench(self, *, has_feed: bool) -> Bench | None:
        """The same one as long as nothing changed; None without a ground."""
        from site_builder.draw.press import can_draw  # what draws may be missing

        if self.ground and (self._bench is None or self._bench.shop.has_feed != has_feed):
            self._bench = bench_of(shop_of(self._request, self.ground, has_feed=has_feed, draws=can_draw()))
        return self._bench
