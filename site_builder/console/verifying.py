"""`isnad verify` as a person sees it."""

from __future__ import annotations

from site_builder.console import publish_sentences as says
from site_builder.console.counts import count_of
from site_builder.console.report import print_findings
from site_builder.console.terminal import err, out
from site_builder.domain.place import Place
from site_builder.domain.wording import Language
from site_builder.publish import public_rules as rules
from site_builder.publish.fetching import base_of
from site_builder.publish.readback import verify_site


def run_verify(url: str, language: Language) -> int:
    """Compare a site with its own manifest; 0 where every file is as it says."""
    base = base_of(url)
    if not base:
        print_findings((rules.NO_ADDRESS.broken(Place(url), url=url),), err(), language)
        return 1
    manifest, findings = verify_site(base)
    print_findings(findings, err(), language)
    if manifest is None or any(finding.stops for finding in findings):
        return 1
    files = count_of(len(manifest.entries), "file", language)
    out().print(says.VERIFIED.say(language, (("url", base), ("files", files))), soft_wrap=True)
    return 0
