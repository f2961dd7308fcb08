"""What a store said when it refused, as one finding."""

from __future__ import annotations

import re

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.rule import Rule
from site_builder.publish import rules

RULES = {
    "NoSuchBucket": rules.NO_BUCKET,
    "ContainerNotFound": rules.NO_BUCKET,
    "AuthorizationHeaderMalformed": rules.OTHER_REGION,
    "PermanentRedirect": rules.OTHER_REGION,
    "BadDigest": rules.DAMAGED,
    "Md5Mismatch": rules.DAMAGED,
    "XAmzContentSHA256Mismatch": rules.DAMAGED,
    "XAmzContentChecksumMismatch": rules.DAMAGED,
}
"""By the code that a store gives."""
NOT_ALLOWED = ("AccessDenied", "AuthorizationPermissionMismatch")
"""The credentials are known, but this they may not."""
NONE_FOUND = ("latest/api/token", "latest/meta-data", "metadata/identity", "computeMetadata", "must be specified")
"""Where a machine in a cloud is asked for its own credentials: whoever is sent there brought none."""
CAUSES = ("ConnectionRefused", "ConnectionReset", "dns error", "certificate", "timed out", "TimedOut")


def refusal(failure: Exception, to: str, at: Place, writing: str) -> Finding:
    """The finding. Of the store's words it repeats the code alone, for they may hold keys and signatures.

    `to` is the bucket, `writing` the path of an object that was to change.
    """
    code = _code(failure)
    reason = code or next((cause for cause in CAUSES if cause in str(failure)), type(failure).__name__)
    return _rule(failure, code, writing).broken(at, place=to, reason=reason, path=writing)


def _rule(failure: Exception, code: str, writing: str) -> Rule:
    if any(sign in str(failure) for sign in NONE_FOUND):
        return rules.NO_CREDENTIALS
    if code in NOT_ALLOWED:
        return rules.READ_ONLY if writing else rules.NO_ACCESS
    if re.search(r"status code: 40[13]\b", str(failure)):
        return rules.NO_ACCESS
    return RULES.get(code, rules.UNREACHABLE if "HTTP error" in str(failure) else rules.REFUSED)


def lacks_bucket(failure: Exception) -> bool:
    """True where not the object is missing but the whole bucket."""
    return RULES.get(_code(failure)) is rules.NO_BUCKET


def _code(failure: Exception) -> str:
    """The word by which the store names its reason, else the status of its answer.

    >>> _code(ValueError("403 Forbidden: <Error><Code>ExpiredToken</Code><Message>The token …</Message></Error>"))
    'ExpiredToken'
    """
    words = str(failure)
    found = re.search(r"<Code>(\w+)</Code>|\(code: (\w+)\)", words) or re.search(r"status code: (\d+ [A-Z]\w*)", words)
    return next(filter(None, found.groups()), "") if found else ""
