#!/usr/bin/env python3
"""An independent verifier of results.json, written from docs/verify.md alone; Python standard
library only.

As a library: `verify(data, key=None)` returns a `Report` or raises `Refused` with one sentence
about the first thing in the file that is not as the page says.

On the command line: `python3 verifier.py [--key HEX] FILE...` prints one line of JSON for each
file and ends with status 0 if every file is in order, else with 1.

The numbers of sections in comments are those of docs/verify.md.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import hashlib
import json
import math
import re
import sys
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import groupby
from typing import Any, Callable, Dict, Iterable, Iterator, List, NamedTuple, Optional, Tuple

FORMAT = 1
MAX_BYTES = 64 * 1024 * 1024
MAX_INTEGER = 2**53 - 1
MAX_LIST = 10_000  # of every list but the log
MAX_FIGURE_DIGITS = 2000
UNASSESSED = "unassessed"
STANDARDS = ("gold", "silver", "bronze")


class Refused(Exception):
    """The file is not as docs/verify.md says; the text is one sentence that says where."""


@dataclass(frozen=True)
class Report:
    """What a verified file is about, and its awards with every disputed vote counted."""

    town: str
    contest: str
    version: int
    key_id: str
    sha256: str
    disputed: Dict[str, dict]


# ---- Reading: UTF-8, JSON, integers only (section 2) --------------------------------------------


def read_json(data: bytes) -> Any:
    if len(data) > MAX_BYTES:
        raise Refused("The file is larger than 64 MiB.")
    if data.startswith(b"\xef\xbb\xbf"):
        raise Refused("The file begins with a byte order mark.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(f"The file is not UTF-8 at byte {error.start}.") from None
    try:
        return json.loads(
            text,
            object_pairs_hook=unique_members,
            parse_int=small_integer,
            parse_float=no_float,
            parse_constant=no_float,
        )
    except json.JSONDecodeError as error:
        raise Refused(
            f"The file is not JSON at line {error.lineno}, column {error.colno}."
        ) from None


def unique_members(pairs: List[Tuple[str, Any]]) -> dict:
    members = dict(pairs)
    if len(members) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = next(name for name, count in counts.items() if count > 1)
        raise Refused(f"An object has the member {quoted(twice)} twice.")
    return members


def small_integer(digits: str) -> int:
    # The length comes first: converting a very long number is slow, and Python may refuse it.
    if len(digits) > 17 or abs(int(digits)) > MAX_INTEGER:
        raise Refused(f"The number {shortened(digits)} is out of range.")
    return int(digits)


def no_float(digits: str) -> None:
    raise Refused(f"The number {shortened(digits)} is not written as an integer.")


def shortened(text: str) -> str:
    return text if len(text) <= 80 else text[:77] + "..."


def quoted(value: Any) -> str:
    """A value for a sentence: pure ASCII, short, and without descending into containers."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    return shortened(json.dumps(value))


# ---- Shape: members, types and patterns of the schema (section 2) -------------------------------

Check = Callable[[Any, str], None]


def integer(low: int = 0, high: int = MAX_INTEGER) -> Check:
    def check(value: Any, where: str) -> None:
        if type(value) is not int or not low <= value <= high:
            raise Refused(f"{where} must be an integer from {low} to {high}.")

    return check


def string(pattern: str = "", at_least: int = 0) -> Check:
    matches = re.compile(pattern, re.ASCII).fullmatch if pattern else None

    def check(value: Any, where: str) -> None:
        if not isinstance(value, str):
            raise Refused(f"{where} must be a text.")
        if len(value) < at_least or (matches and not matches(value)):
            raise Refused(f"{where} is not written as it must be: {quoted(value)}.")

    return check


def one_of(*allowed: Any) -> Check:
    def check(value: Any, where: str) -> None:
        # The types are compared because True equals 1.
        if not any(type(value) is type(other) and value == other for other in allowed):
            choices = " or ".join(quoted(other) for other in allowed)
            raise Refused(f"{where} must be {choices}, not {quoted(value)}.")

    return check


def boolean(value: Any, where: str) -> None:
    if not isinstance(value, bool):
        raise Refused(f"{where} must be true or false.")


def null(value: Any, where: str) -> None:
    if value is not None:
        raise Refused(f"{where} must be null.")


def nullable(inner: Check) -> Check:
    def check(value: Any, where: str) -> None:
        if value is not None:
            inner(value, where)

    return check


def list_of(inner: Check, low: int = 0, high: Optional[int] = MAX_LIST) -> Check:
    def check(value: Any, where: str) -> None:
        if not isinstance(value, list):
            raise Refused(f"{where} must be a list.")
        if len(value) < low or (high is not None and len(value) > high):
            raise Refused(f"{where} has the wrong number of elements ({len(value)}).")
        for index, element in enumerate(value):
            inner(element, f"{where}[{index}]")

    return check


def map_of(names: Optional[Tuple[str, ...]], inner: Check) -> Check:
    def check(value: Any, where: str) -> None:
        members = members_of(value, where)
        for name, member in members.items():
            if names is not None and name not in names:
                raise Refused(f"{where} has an unexpected member {quoted(name)}.")
            inner(member, f"{where}[{quoted(name)}]")

    return check


def record(required: Dict[str, Check], optional: Optional[Dict[str, Check]] = None) -> Check:
    known = {**required, **(optional or {})}

    def check(value: Any, where: str) -> None:
        members = members_of(value, where)
        for name in required:
            if name not in members:
                raise Refused(f"{where} has no member {quoted(name)}.")
        for name, member in members.items():
            if name not in known:
                raise Refused(f"{where} has an unexpected member {quoted(name)}.")
            known[name](member, f"{where}.{name}")

    return check


def members_of(value: Any, where: str) -> dict:
    if not isinstance(value, dict):
        raise Refused(f"{where} must be an object.")
    return value


def hexadecimal(digits: int) -> Check:
    return string(f"[0-9a-f]{{{digits}}}")


HASH = hexadecimal(64)
BALLOT_ID = hexadecimal(32)
POSITIVE = integer(1)
AMOUNT = integer(0)
PERCENT = integer(0, 100)
ANY_INTEGER = integer(-MAX_INTEGER)
TEXT = string()
KEY = string("[a-z][a-z0-9-]*")
NAMES = map_of(("sl", "en", "it", "hu", "de"), string(at_least=1))
INSTANT = string(
    r"(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29"
    r"|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])"
    r"|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))"
    r"T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z"
)
TIE_RULE = string("jury-points|criterion:[a-z][a-z0-9-]*|counted-votes")
REACHED_BY = string("jury-points|criterion:[a-z][a-z0-9-]*|counted-votes|shared-place")
JURY_METHOD = one_of("mean", "trimmed-mean", "severity-corrected")
PUBLIC_METHOD = one_of("rank", "share-of-leader", "share-of-votes")
FIGURE = record(
    {
        "exact": string(r"-?(0|[1-9]\d*)/[1-9]\d*"),
        "shown": string(r"-?(0|[1-9]\d*)\.\d\d"),
    }
)

RULES = record(
    {
        "format": one_of(FORMAT),
        "categories": list_of(record({"key": KEY, "names": NAMES}), 1, 12),
        "criteria": list_of(
            record(
                {
                    "key": KEY,
                    "names": NAMES,
                    "weight": integer(0, 1000),
                    "assess": one_of("photo-or-visit", "visit-only"),
                }
            ),
            1,
            12,
        ),
        "scale": record({"min": AMOUNT, "max": integer(-MAX_INTEGER, 100), "step": POSITIVE}),
        "jury": record(
            {"method": JURY_METHOD, "share": PERCENT, "sheetsPerEntry": integer(1, 15)},
            {"opened": one_of("all", "awarded"), "members": nullable(integer(1, 15))},
        ),
        "public": record(
            {"method": PUBLIC_METHOD, "share": PERCENT, "quorum": integer(0, 1000000)}
        ),
        "tieChain": list_of(TIE_RULE, 0, 20),
        "awards": record(
            {"places": integer(0, 10), "audience": boolean},
            {
                "standards": nullable(record(dict.fromkeys(STANDARDS, PERCENT))),
                "onePrizePerOperator": boolean,
                "lastFirstOutOfCompetition": boolean,
            },
        ),
        "minutesRequired": boolean,
    },
    {
        "eligibility": record(
            {
                "oneEntryPerUnit": boolean,
                "noJurors": boolean,
                "leastEntries": integer(0, 1000),
            }
        ),
        "paperBallots": boolean,
        "preview": one_of("chair", "chair-and-organisers"),
    },
)

PRIZE = record(
    {
        "award": one_of(
            "place-1",
            "place-2",
            "place-3",
            "place-4",
            "place-5",
            "audience",
            "recognition",
            "other",
        ),
        "names": NAMES,
        "value": nullable(integer(0, 1000000)),
    }
)
WORDS = record(
    {},
    {
        **dict.fromkeys(("descriptions", "rulesTexts", "perimeters", "kinds"), NAMES),
        "prizes": list_of(PRIZE, 0, 20),
    },
)

DATES = record(
    dict.fromkeys(
        (
            "entriesOpenAt",
            "entriesCloseAt",
            "checkEndAt",
            "votingOpenAt",
            "votingCloseAt",
            "judgingOpenAt",
            "judgingCloseAt",
            "reviewEndAt",
            "ceremonyAt",
            "resultsAt",
            "objectionsEndAt",
            "voterDataDeleteAt",
        ),
        INSTANT,
    )
)

AWARDS = record(
    {
        "places": list_of(record({"place": POSITIVE, "entries": list_of(POSITIVE)})),
        "audience": list_of(POSITIVE),
        "standards": nullable(record(dict.fromkeys(STANDARDS, list_of(POSITIVE)))),
        "recognitions": list_of(POSITIVE),
    }
)

ENTRY_MEMBERS: Dict[str, Check] = {
    "entry": POSITIVE,
    "sheetsCounted": AMOUNT,
    "criteria": list_of(record({"criterion": TEXT, "mean": nullable(FIGURE)})),
    "droppedOut": list_of(TEXT),
    "rawPoints": nullable(FIGURE),
    "correctedPoints": nullable(FIGURE),
    "trimmed": nullable(record({"highest": FIGURE, "lowest": FIGURE})),
    "juryPoints": nullable(FIGURE),
    "votes": AMOUNT,
    "publicPoints": nullable(FIGURE),
}
PLACED_ENTRY = record(
    {**ENTRY_MEMBERS, "total": FIGURE, "place": POSITIVE, "reachedBy": nullable(REACHED_BY)}
)
UNPLACED_ENTRY = record(
    {
        **ENTRY_MEMBERS,
        "total": null,
        "place": null,
        "reachedBy": null,
        "reason": one_of(
            "too-few-sheets", "nothing-assessed", "no-votes", "out-of-competition"
        ),
    }
)


def counted_entry(value: Any, where: str) -> None:
    check = UNPLACED_ENTRY if "reason" in members_of(value, where) else PLACED_ENTRY
    check(value, where)


MARGIN = record(
    {
        "award": string(r"place--?\d+|audience|gold|silver|bronze"),
        "votes": nullable(POSITIVE),
        "jury": nullable(record({"rise": FIGURE, "beyond": boolean})),
    }
)

INTRACLASS = ("single", "average", "singleConsistency", "averageConsistency")
AGREEMENT = record(
    {
        "alpha": nullable(FIGURE),
        "criteria": list_of(record({"criterion": TEXT, "alpha": nullable(FIGURE)})),
        "jurors": AMOUNT,
        "entries": AMOUNT,
        "kendallsW": nullable(FIGURE),
        "intraclass": nullable(record(dict.fromkeys(INTRACLASS, FIGURE))),
    }
)

ACCOUNT_MEMBERS = ("counted", "notCounted", "inReview", "void")
RESULT = record(
    {
        "jury": record(
            {
                "method": JURY_METHOD,
                "correctionProblem": one_of(
                    "no-sheets", "panel-not-connected", "juror-with-few-sheets", None
                ),
                "jurors": list_of(
                    record({"juror": POSITIVE, "sheets": POSITIVE, "leniency": nullable(FIGURE)})
                ),
            }
        ),
        "categories": list_of(
            record(
                {
                    "category": TEXT,
                    "entries": list_of(counted_entry),
                    "awards": AWARDS,
                    "margins": list_of(MARGIN),
                    "agreement": AGREEMENT,
                    "leaveOneOut": list_of(record({"juror": POSITIVE, "awards": AWARDS})),
                }
            )
        ),
        "ballots": record(
            {
                **dict.fromkeys(ACCOUNT_MEMBERS, AMOUNT),
                "entries": list_of(
                    record({"entry": POSITIVE, **dict.fromkeys(ACCOUNT_MEMBERS, AMOUNT)})
                ),
            }
        ),
        "publicQuorumMet": boolean,
        "reviewCouldChangeAwards": boolean,
        "leftOutSheets": list_of(
            record(
                {"juror": POSITIVE, "entry": POSITIVE, "reason": one_of("unfinished", "recused")}
            )
        ),
        "withdrawn": list_of(POSITIVE),
    }
)


def leaf(kind: str, members: Dict[str, Check], optional: Optional[dict] = None) -> Check:
    return record({"kind": one_of(kind), **members, "v": one_of(1)}, optional)


def mark(value: Any, where: str) -> None:
    if value != UNASSESSED:
        ANY_INTEGER(value, where)


BALLOT_OPENED = {
    "opened": record({"choices": map_of(None, POSITIVE), "nonce": HASH}),
    "account": one_of("counted", "not-counted", "in-review", "void"),
}
SHEET_OPENED = record(
    {"entry": POSITIVE, "juror": POSITIVE, "marks": map_of(None, mark), "nonce": HASH}
)
DECISION_OPENED = record(
    {
        "ballot": BALLOT_ID,
        "verdict": one_of("counted", "not-counted", "in-review"),
        "nonce": HASH,
    }
)
ELEMENTS: Dict[str, Check] = {
    "rules": record({"leaf": leaf("rules", {"rules": HASH})}),
    "ballot": record(
        {"leaf": leaf("ballot", {"ballot": BALLOT_ID, "commitment": HASH})}, BALLOT_OPENED
    ),
    "change": record(
        {
            "leaf": leaf(
                "change", {"ballot": BALLOT_ID, "commitment": HASH, "replaces": BALLOT_ID}
            )
        },
        BALLOT_OPENED,
    ),
    "withdrawal": record({"leaf": leaf("withdrawal", {"entry": POSITIVE})}),
    "sheet": record(
        {"leaf": leaf("sheet", {"commitment": HASH}, {"replaces": HASH})},
        {"opened": SHEET_OPENED},
    ),
    "decision": record(
        {"leaf": leaf("decision", {"commitment": HASH}), "opened": DECISION_OPENED}
    ),
    "close": record({"leaf": leaf("close", {"size": POSITIVE})}),
    "count": record({"leaf": leaf("count", {"count": HASH})}),
    "correction": record({"leaf": leaf("correction", {"result": HASH})}),
}


def log_element(value: Any, where: str) -> None:
    inner = members_of(members_of(value, where).get("leaf"), f"{where}.leaf")
    kind = inner.get("kind")
    if not isinstance(kind, str) or kind not in ELEMENTS:
        raise Refused(f"{where}.leaf.kind is not a kind of leaf: {quoted(kind)}.")
    ELEMENTS[kind](value, where)


DOCUMENT = record(
    {
        "payload": record(
            {
                "format": one_of(FORMAT),
                "town": TEXT,
                "contest": TEXT,
                "version": POSITIVE,
                "reason": nullable(TEXT),
                "publicKey": HASH,
                "rules": record(
                    {
                        "town": TEXT,
                        "contest": TEXT,
                        "titles": NAMES,
                        "rules": RULES,
                        "dates": DATES,
                    },
                    {"words": WORDS},
                ),
                "rulesHash": HASH,
                "countedAt": INSTANT,
                "entries": list_of(
                    record(
                        {
                            "number": POSITIVE,
                            "category": TEXT,
                            "withdrawn": boolean,
                            "operator": nullable(POSITIVE),
                            "outOfCompetition": boolean,
                        }
                    )
                ),
                "jurors": list_of(record({"member": POSITIVE, "chair": boolean})),
                "recusals": list_of(record({"juror": POSITIVE, "entry": POSITIVE})),
                "recognitions": list_of(POSITIVE),
                "result": RESULT,
                "log": list_of(log_element, high=None),
                "checkpoint": TEXT,
            }
        ),
        "sha256": HASH,
        "keyId": hexadecimal(16),
        "signature": hexadecimal(128),
    }
)


def check_shape(document: Any) -> None:
    payload = members_of(members_of(document, "The file").get("payload"), "payload")
    one_of(FORMAT)(payload.get("format"), "payload.format")
    DOCUMENT(document, "file")


# ---- Canonical text and hashes (section 2) ------------------------------------------------------


def canonical(value: Any) -> bytes:
    """The canonical text by RFC 8785 of a value without fractions, as bytes."""
    ordered = json.dumps(in_order(value), ensure_ascii=False, separators=(",", ":"))
    try:
        return ordered.encode("utf-8")
    except UnicodeEncodeError:
        raise Refused("A text has half of a surrogate pair.") from None


def in_order(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: in_order(value[name]) for name in sorted(value, key=utf16)}
    if isinstance(value, list):
        return [in_order(element) for element in value]
    return value


def utf16(name: str) -> bytes:
    return name.encode("utf-16-be", "surrogatepass")


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def hash_of(value: Any) -> str:
    return sha256(canonical(value)).hex()


def commitment(nonce: str, value: Any) -> str:
    return sha256(bytes.fromhex(nonce) + canonical(value)).hex()


# ---- Ed25519 (RFC 8032; section 3) --------------------------------------------------------------

FIELD = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
CURVE_D = -121665 * pow(121666, -1, FIELD) % FIELD
ROOT_OF_MINUS_ONE = pow(2, (FIELD - 1) // 4, FIELD)

Point = Tuple[int, int, int, int]  # extended coordinates X, Y, Z, T with x = X/Z, xy = T/Z
NEUTRAL: Point = (0, 1, 1, 0)


def add(left: Point, right: Point) -> Point:
    x1, y1, z1, t1 = left
    x2, y2, z2, t2 = right
    a = (y1 - x1) * (y2 - x2) % FIELD
    b = (y1 + x1) * (y2 + x2) % FIELD
    c = 2 * t1 * t2 * CURVE_D % FIELD
    d = 2 * z1 * z2 % FIELD
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % FIELD, g * h % FIELD, f * g % FIELD, e * h % FIELD


def double(point: Point) -> Point:
    x, y, z, _ = point
    a, b = x * x % FIELD, y * y % FIELD
    h = a + b
    e = h - (x + y) * (x + y) % FIELD
    g = a - b
    f = 2 * z * z % FIELD + g
    return e * f % FIELD, g * h % FIELD, f * g % FIELD, e * h % FIELD


def decode_point(encoded: bytes) -> Optional[Point]:
    """The point, or None where the 32 bytes are not the canonical encoding of one."""
    number = int.from_bytes(encoded, "little")
    odd, y = number >> 255, number & (2**255 - 1)
    if y >= FIELD:
        return None
    u, v = (y * y - 1) % FIELD, (CURVE_D * y * y + 1) % FIELD
    x = u * pow(v, 3, FIELD) * pow(u * pow(v, 7, FIELD), (FIELD - 5) // 8, FIELD) % FIELD
    if (v * x * x - u) % FIELD:
        x = x * ROOT_OF_MINUS_ONE % FIELD
    if (v * x * x - u) % FIELD or (x == 0 and odd):
        return None
    if x % 2 != odd:
        x = FIELD - x
    return x, y, 1, x * y % FIELD


def encode_point(point: Point) -> bytes:
    x, y, z, _ = point
    inverse = pow(z, -1, FIELD)
    x, y = x * inverse % FIELD, y * inverse % FIELD
    return (y | (x % 2) << 255).to_bytes(32, "little")


def negative(point: Point) -> Point:
    x, y, z, t = point
    return FIELD - x, y, z, FIELD - t


def has_small_order(point: Point) -> bool:
    x, y, z, _ = double(double(double(point)))
    return x == 0 and y == z


def first_multiples(point: Point) -> List[Point]:
    multiples = [NEUTRAL]
    for _ in range(15):
        multiples.append(add(multiples[-1], point))
    return multiples


BASE_Y = 4 * pow(5, -1, FIELD) % FIELD
BASE_MULTIPLES = first_multiples(decode_point(BASE_Y.to_bytes(32, "little")))


def base_and_point(scalar: int, factor: int, point: Point) -> Point:
    """scalar times the base point + factor times the point, four bits at a time."""
    multiples = first_multiples(point)
    total = NEUTRAL
    for shift in range(252, -1, -4):
        total = double(double(double(double(total))))
        total = add(total, BASE_MULTIPLES[scalar >> shift & 15])
        total = add(total, multiples[factor >> shift & 15])
    return total


def ed25519_valid(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether R = S·B - k·A, without the cofactor.

    The bytes of R are compared with the canonical encoding of the right side, which refuses
    every other encoding of R as well.
    """
    key_point = decode_point(public_key)
    encoded_r, scalar = signature[:32], int.from_bytes(signature[32:], "little")
    if key_point is None or has_small_order(key_point):
        return False
    if len(signature) != 64 or scalar >= ORDER:
        return False
    challenge = hashlib.sha512(encoded_r + public_key + message).digest()
    factor = int.from_bytes(challenge, "little") % ORDER
    return encode_point(base_and_point(scalar, factor, negative(key_point))) == encoded_r


def check_signature(document: dict, key: Optional[str]) -> None:
    payload = document["payload"]
    public_key = bytes.fromhex(payload["publicKey"])
    digest = sha256(canonical(payload))
    if document["sha256"] != digest.hex():
        raise Refused("sha256 is not the hash of the payload.")
    if document["keyId"] != sha256(public_key).hex()[:16]:
        raise Refused("keyId is not the start of the hash of the public key.")
    if not ed25519_valid(public_key, digest, bytes.fromhex(document["signature"])):
        raise Refused("The signature is not valid for the public key and the hash.")
    if key is not None and key != payload["publicKey"]:
        raise Refused("The file is signed with another key than the one given.")


# ---- Rules and entries (sections 2 and 4) -------------------------------------------------------


class Criterion(NamedTuple):
    key: str
    weight: int
    visit_only: bool


@dataclass(frozen=True)
class Rules:
    categories: List[str]
    criteria: List[Criterion]
    scale_min: int
    scale_max: int
    scale_step: int
    jury_method: str
    jury_share: int
    sheets_per_entry: int
    opened: str
    public_method: str
    public_share: int
    quorum: int
    tie_chain: List[str]
    places: int
    audience: bool
    standards: Optional[Dict[str, int]]
    one_prize_per_operator: bool


class Entry(NamedTuple):
    number: int
    category: str
    withdrawn: bool
    operator: Optional[int]
    out_of_competition: bool


def read_rules(payload: dict) -> Rules:
    frozen = payload["rules"]
    if payload["rulesHash"] != hash_of(frozen):
        raise Refused("rulesHash is not the hash of the rules.")
    for name in ("town", "contest"):
        if frozen[name] != payload[name]:
            raise Refused(f"rules.{name} is not the {name} of the payload.")
    rules = rules_with_defaults(frozen["rules"])
    check_rules(rules)
    return rules


def rules_with_defaults(raw: dict) -> Rules:
    jury, public, awards, scale = raw["jury"], raw["public"], raw["awards"], raw["scale"]
    return Rules(
        categories=[category["key"] for category in raw["categories"]],
        criteria=[
            Criterion(each["key"], each["weight"], each["assess"] == "visit-only")
            for each in raw["criteria"]
        ],
        scale_min=scale["min"],
        scale_max=scale["max"],
        scale_step=scale["step"],
        jury_method=jury["method"],
        jury_share=jury["share"],
        sheets_per_entry=jury["sheetsPerEntry"],
        opened=jury.get("opened", "all"),
        public_method=public["method"],
        public_share=public["share"],
        quorum=public["quorum"],
        tie_chain=raw["tieChain"],
        places=awards["places"],
        audience=awards["audience"],
        standards=awards.get("standards"),
        one_prize_per_operator=awards.get("onePrizePerOperator", False),
    )


def check_rules(rules: Rules) -> None:
    criteria = [criterion.key for criterion in rules.criteria]
    known_tie_rules = {"jury-points", "counted-votes", *(f"criterion:{key}" for key in criteria)}
    span = rules.scale_max - rules.scale_min
    levels = [rules.standards[name] for name in STANDARDS] if rules.standards else []
    problems = [
        (not any(each.weight for each in rules.criteria), "all weights are 0"),
        (rules.jury_share + rules.public_share != 100, "the shares do not add up to 100"),
        (span <= 0, "the scale ends where it begins or before"),
        (span % rules.scale_step != 0, "the scale is not a whole number of steps"),
        (len(set(criteria)) < len(criteria), "a criterion is there twice"),
        (len(set(rules.categories)) < len(rules.categories), "a category is there twice"),
        (not known_tie_rules.issuperset(rules.tie_chain), "a tie rule names no criterion"),
        (rules.places == 0 and not rules.audience, "there is no place and no audience award"),
        (any(a <= b for a, b in zip(levels, levels[1:])), "the standards do not descend"),
        (
            rules.jury_method == "severity-corrected" and rules.opened != "all",
            "a correction for severity needs all sheets to be opened",
        ),
    ]
    for wrong, problem in problems:
        if wrong:
            raise Refused(f"The rules cannot be counted by: {problem}.")


def read_entries(payload: dict, rules: Rules) -> List[Entry]:
    entries = [
        Entry(
            raw["number"],
            raw["category"],
            raw["withdrawn"],
            raw["operator"],
            raw["outOfCompetition"],
        )
        for raw in payload["entries"]
    ]
    if not ascending([entry.number for entry in entries]):
        raise Refused("payload.entries is not in ascending order of numbers.")
    for entry in entries:
        if entry.category not in rules.categories:
            raise Refused(f"Entry {entry.number} is in a category that the rules do not have.")
    return entries


def check_heading(payload: dict) -> None:
    if (payload["version"] == 1) != (payload["reason"] is None):
        raise Refused("Version 1 has no reason, and every later version has one.")
    if not ascending([juror["member"] for juror in payload["jurors"]]):
        raise Refused("payload.jurors is not in ascending order of members.")


def ascending(numbers: List[int]) -> bool:
    return all(a < b for a, b in zip(numbers, numbers[1:]))


# ---- The log (sections 5 and 6) -----------------------------------------------------------------


class Ballot(NamedTuple):
    """A standing ballot: the entries it names and the verdict about it, if any."""

    entries: List[int]
    verdict: Optional[str]


class Sheet(NamedTuple):
    juror: int
    entry: int
    marks: Dict[str, Any]


@dataclass
class Log:
    """What a pass through the log finds; positions in the log stand for its elements."""

    elements: List[dict]
    ballots: Dict[str, int] = field(default_factory=dict)
    sheets: Dict[str, int] = field(default_factory=dict)
    replaced: set = field(default_factory=set)
    verdicts: Dict[str, str] = field(default_factory=dict)
    withdrawn: set = field(default_factory=set)
    rules_hash: str = ""
    count: str = ""
    counts: int = 0
    counted: bool = False

    def standing(self, known: Dict[str, int]) -> Iterator[Tuple[str, int]]:
        return ((name, index) for name, index in known.items() if index not in self.replaced)


NOT_AFTER_CLOSE = {"rules", "ballot", "change", "sheet", "close"}


def replay(elements: List[dict]) -> Log:
    log = Log(elements)
    if not elements or elements[0]["leaf"]["kind"] != "rules":
        raise Refused("The log does not begin with rules.")
    closed = False
    for index, element in enumerate(elements):
        kind = element["leaf"]["kind"]
        if log.counted and kind != "correction":
            raise Refused(f"log[{index}] comes after a count and is no correction.")
        if kind == "correction" and not log.counted:
            raise Refused(f"log[{index}] is a correction and does not come after a count.")
        if closed and kind in NOT_AFTER_CLOSE:
            raise Refused(f"log[{index}] is of kind {kind} and comes after the close.")
        if kind == "count" and not closed:
            raise Refused(f"log[{index}] is the count and comes before the close.")
        STEPS[kind](log, index, element)
        closed = closed or kind == "close"
    if not log.counted:
        raise Refused("The log does not end with a count.")
    return log


def replay_rules(log: Log, _: int, element: dict) -> None:
    log.rules_hash = element["leaf"]["rules"]


def replay_ballot(log: Log, index: int, element: dict) -> None:
    inner = element["leaf"]
    if inner["ballot"] in log.ballots:
        raise Refused(f"log[{index}] gives the id of an earlier ballot again.")
    replace(log, log.ballots, index, inner.get("replaces"))
    log.ballots[inner["ballot"]] = index


def replay_sheet(log: Log, index: int, element: dict) -> None:
    inner = element["leaf"]
    if inner["commitment"] in log.sheets:
        raise Refused(f"log[{index}] gives the commitment of an earlier sheet again.")
    replace(log, log.sheets, index, inner.get("replaces"))
    log.sheets[inner["commitment"]] = index


def replace(log: Log, earlier: Dict[str, int], index: int, name: Optional[str]) -> None:
    if name is None:
        return
    if name not in earlier:
        raise Refused(f"log[{index}] replaces something that is not in the log before it.")
    if earlier[name] in log.replaced:
        raise Refused(f"log[{index}] replaces something that is already replaced.")
    log.replaced.add(earlier[name])


def replay_withdrawal(log: Log, _: int, element: dict) -> None:
    log.withdrawn.add(element["leaf"]["entry"])


def replay_decision(log: Log, _: int, element: dict) -> None:
    opened = element["opened"]
    log.verdicts[opened["ballot"]] = opened["verdict"]


def replay_close(_: Log, index: int, element: dict) -> None:
    if element["leaf"]["size"] != index:
        raise Refused(f"log[{index}].leaf.size is not the number of elements before it.")


def replay_count(log: Log, _: int, element: dict) -> None:
    log.count = element["leaf"]["count"]
    log.counts += 1
    log.counted = True


def replay_correction(log: Log, _: int, __: dict) -> None:
    log.counted = False


STEPS: Dict[str, Callable[[Log, int, dict], None]] = {
    "rules": replay_rules,
    "ballot": replay_ballot,
    "change": replay_ballot,
    "withdrawal": replay_withdrawal,
    "sheet": replay_sheet,
    "decision": replay_decision,
    "close": replay_close,
    "count": replay_count,
    "correction": replay_correction,
}


def check_log(log: Log, payload: dict, rules: Rules, entries: List[Entry]) -> None:
    if log.counts != payload["version"]:
        raise Refused("The log does not hold one count for each version of the result.")
    if log.rules_hash != payload["rulesHash"]:
        raise Refused("The last rules in the log are not those of rulesHash.")
    check_withdrawals(log, entries)
    check_openings(log, rules)
    check_commitments(log)
    for ballot in log.verdicts:
        if ballot not in log.ballots:
            raise Refused(f"A decision is about the ballot {ballot}, which is not in the log.")


def check_withdrawals(log: Log, entries: List[Entry]) -> None:
    unknown = log.withdrawn.difference(entry.number for entry in entries)
    if unknown:
        raise Refused(f"The log withdraws entry {min(unknown)}, which is not there.")
    for entry in entries:
        if entry.withdrawn != (entry.number in log.withdrawn):
            raise Refused(f"The log and payload.entries differ on entry {entry.number}: withdrawn.")


def check_openings(log: Log, rules: Rules) -> None:
    for index in log.ballots.values():
        beside = log.elements[index].keys() - {"leaf"}
        if index in log.replaced and beside:
            raise Refused(f"log[{index}] is replaced and yet opened or in an account.")
        if index not in log.replaced and beside != {"opened", "account"}:
            raise Refused(f"log[{index}] is a standing ballot without its opening or account.")
    for index in log.sheets.values():
        opened = "opened" in log.elements[index]
        if index in log.replaced and opened:
            raise Refused(f"log[{index}] is a replaced sheet and yet opened.")
        if index not in log.replaced and not opened and rules.opened == "all":
            raise Refused(f"log[{index}] is a standing sheet that is not opened.")


def check_commitments(log: Log) -> None:
    for index, element in enumerate(log.elements):
        if "opened" not in element:
            continue
        opened = element["opened"]
        value = opened.get("choices")
        if value is None:
            value = {name: opened[name] for name in opened if name != "nonce"}
        if element["leaf"]["commitment"] != commitment(opened["nonce"], value):
            raise Refused(f"log[{index}] is opened to something it is not a commitment to.")


def read_ballots(log: Log, entries: List[Entry]) -> List[Ballot]:
    by_number = {entry.number: entry for entry in entries}
    ballots = []
    for name, index in log.standing(log.ballots):
        element = log.elements[index]
        choices = element["opened"]["choices"]
        if not choices:
            raise Refused(f"log[{index}] is a ballot without a choice.")
        for category, number in choices.items():
            if number not in by_number or by_number[number].category != category:
                raise Refused(
                    f"log[{index}] chooses {number}, no entry of category {quoted(category)}."
                )
        ballot = Ballot(list(choices.values()), log.verdicts.get(name))
        if element["account"] != account(ballot, log.withdrawn):
            raise Refused(f"log[{index}] is in the wrong account.")
        ballots.append(ballot)
    return ballots


def account(ballot: Ballot, withdrawn: set) -> str:
    if ballot.verdict in ("not-counted", "in-review"):
        return ballot.verdict
    return "void" if withdrawn.issuperset(ballot.entries) else "counted"


def read_sheets(
    log: Log, rules: Rules, entries: List[Entry], members: Iterable[int]
) -> Tuple[List[Sheet], int]:
    """The standing sheets that are opened, and how many standing ones stay closed."""
    numbers = {entry.number for entry in entries}
    jury = set(members)
    sheets: Dict[Tuple[int, int], Sheet] = {}
    closed = 0
    for _, index in log.standing(log.sheets):
        opened = log.elements[index].get("opened")
        if opened is None:
            closed += 1
            continue
        sheet = Sheet(opened["juror"], opened["entry"], opened["marks"])
        if sheet.entry not in numbers:
            raise Refused(f"log[{index}] is a sheet for entry {sheet.entry}, which is not there.")
        if sheet.juror not in jury:
            raise Refused(f"log[{index}] is a sheet of juror {sheet.juror}, who is not there.")
        if (sheet.juror, sheet.entry) in sheets:
            raise Refused(f"log[{index}] is a second standing sheet of a juror for one entry.")
        check_marks(sheet, rules, f"log[{index}]")
        sheets[sheet.juror, sheet.entry] = sheet
    return list(sheets.values()), closed


def check_marks(sheet: Sheet, rules: Rules, where: str) -> None:
    criteria = {criterion.key: criterion for criterion in rules.criteria}
    for key, value in sheet.marks.items():
        if key not in criteria:
            raise Refused(f"{where} has a mark on {quoted(key)}, which is no criterion.")
        if value == UNASSESSED:
            if not criteria[key].visit_only:
                raise Refused(f"{where} leaves {quoted(key)} unassessed, which is not allowed.")
        elif (
            not rules.scale_min <= value <= rules.scale_max
            or (value - rules.scale_min) % rules.scale_step
        ):
            raise Refused(f"{where} has the mark {value}, which is not on the scale.")


# ---- Tree and checkpoint (section 7) ------------------------------------------------------------


def merkle_root(leaves: Iterable[bytes]) -> bytes:
    """The root by RFC 6962, of at least one leaf.

    Joining neighbours level by level, a last odd one going up as it is, builds the same tree as
    splitting after the largest power of two.
    """
    level = [sha256(b"\x00" + data) for data in leaves]
    while len(level) > 1:
        joined = [sha256(b"\x01" + a + b) for a, b in zip(level[::2], level[1::2])]
        level = joined + level[2 * len(joined):]
    return level[0]


NOTE_NAME = re.compile(r"[^\s+\x00-\x1f\x7f]+")
SIGNATURE_LINE = re.compile(r"\u2014 ([^\s+\x00-\x1f\x7f]+) ([A-Za-z0-9+/]+={0,2})")


def check_checkpoint(payload: dict) -> None:
    lines = payload["checkpoint"].split("\n")
    if len(lines) < 6 or lines[3] or lines[-1]:
        raise Refused("The checkpoint is not three lines, an empty one and signatures.")
    origin, size, root = lines[:3]
    ending = f"/{payload['town']}/{payload['contest']}"
    if not NOTE_NAME.fullmatch(origin) or not origin.endswith(ending):
        raise Refused("The origin of the checkpoint does not end with the town and the contest.")
    log = payload["log"]
    if size != str(len(log)):
        raise Refused("The checkpoint does not have the size of the log.")
    tree = merkle_root(canonical(element["leaf"]) for element in log)
    if root != base64.b64encode(tree).decode("ascii"):
        raise Refused("The checkpoint does not have the root of the log.")
    signed = "".join(line + "\n" for line in lines[:3]).encode("utf-8")
    check_note_signatures(lines[4:-1], origin, bytes.fromhex(payload["publicKey"]), signed)


def check_note_signatures(
    lines: List[str], origin: str, public_key: bytes, signed: bytes
) -> None:
    key_hash = sha256(origin.encode("utf-8") + b"\n\x01" + public_key)[:4]
    towns = 0
    for line in lines:
        match = SIGNATURE_LINE.fullmatch(line)
        decoded = strict_base64(match.group(2)) if match else b""
        if len(decoded) < 5:
            raise Refused("A signature line of the checkpoint is not written as it must be.")
        if match.group(1) == origin and decoded[:4] == key_hash:
            if not ed25519_valid(public_key, signed, decoded[4:]):
                raise Refused("The signature of the town under the checkpoint is not valid.")
            towns += 1
    if not towns:
        raise Refused("The checkpoint has no signature of the town.")


def strict_base64(encoded: str) -> bytes:
    """The bytes, or none where the text is not exactly what encoding them gives."""
    try:
        decoded = base64.b64decode(encoded, validate=True)
    except binascii.Error:
        return b""
    return decoded if base64.b64encode(decoded).decode("ascii") == encoded else b""


COUNT_MEMBERS = (
    "countedAt",
    "entries",
    "jurors",
    "recognitions",
    "recusals",
    "result",
    "rulesHash",
)


def check_count_hash(payload: dict, log: Log) -> None:
    if log.count != hash_of({name: payload[name] for name in COUNT_MEMBERS}):
        raise Refused("The leaf of the count is not the hash of the result and what it rests on.")


# ---- Numbers (section 8) ------------------------------------------------------------------------


def figure(value: Optional[Fraction]) -> Optional[dict]:
    if value is None:
        return None
    sign = "-" if value < 0 else ""
    top, bottom = abs(value.numerator), value.denominator
    hundredths = (200 * top + bottom) // (2 * bottom)
    whole, rest = divmod(hundredths, 100)
    return {
        "exact": f"{sign}{decimal(top)}/{decimal(bottom)}",
        "shown": f"{sign if hundredths else ''}{decimal(whole)}.{rest:02d}",
    }


def decimal(number: int) -> str:
    """The digits of a natural number, piece by piece, as Python limits the length of one."""
    piece = 10**MAX_FIGURE_DIGITS
    pieces = []
    while number >= piece:
        number, rest = divmod(number, piece)
        pieces.append(str(rest).zfill(MAX_FIGURE_DIGITS))
    return str(number) + "".join(reversed(pieces))


def read_figure(stated: Optional[dict], where: str) -> Optional[Fraction]:
    if stated is None:
        return None
    top, bottom = stated["exact"].split("/")
    if max(len(top), len(bottom)) > MAX_FIGURE_DIGITS:
        raise Refused(f"{where}.exact is too long for a figure of a count.")
    value = Fraction(int(top), int(bottom))
    if figure(value) != stated:
        raise Refused(f"{where} is not a fraction in lowest terms with its rounded value.")
    return value


def mean(values: List[Fraction]) -> Optional[Fraction]:
    return Fraction(sum(values), len(values)) if values else None


# ---- The jury (section 9) -----------------------------------------------------------------------


@dataclass
class Assessment:
    """What the jury says about one entry; `points` are those of its sheets by juror."""

    sheets: int
    means: Dict[str, Optional[Fraction]]
    points: Dict[int, Fraction]
    corrected: Optional[Fraction] = None
    trimmed: Optional[Tuple[Fraction, Fraction]] = None
    jury_points: Optional[Fraction] = None

    @property
    def raw(self) -> Optional[Fraction]:
        return mean(list(self.points.values()))

    @property
    def dropped_out(self) -> List[str]:
        return [key for key, value in self.means.items() if value is None] if self.sheets else []


@dataclass
class Jury:
    """What the jury says about all entries in the running."""

    method: str
    problem: Optional[str]
    leniency: Dict[int, Optional[Fraction]]
    assessments: Dict[int, Assessment]
    counting: Dict[int, List[Sheet]]

    def cells_of(self, juror: int) -> int:
        return sum(juror in each.points for each in self.assessments.values())


def count_jury(rules: Rules, running: List[int], sheets: List[Sheet], recusals: set) -> Jury:
    counting: Dict[int, List[Sheet]] = {number: [] for number in running}
    for sheet in sheets:
        if sheet.entry in counting and left_out_because(sheet, rules, recusals) is None:
            counting[sheet.entry].append(sheet)
    assessments = {number: assess(rules, counting[number]) for number in running}
    cells = [
        (juror, number, points)
        for number, assessment in assessments.items()
        for juror, points in assessment.points.items()
    ]
    jurors = sorted({juror for juror, _, _ in cells})
    problem = correction_problem(cells)
    leniency: Dict[int, Optional[Fraction]] = dict.fromkeys(jurors)
    if problem is None:
        leniency = fit_leniency(jurors, assessments)
        for assessment in assessments.values():
            assessment.corrected = mean(
                [points - leniency[juror] for juror, points in assessment.points.items()]
            )
    method = rules.jury_method
    if method == "severity-corrected" and problem is not None:
        method = "mean"
    for assessment in assessments.values():
        apply_method(method, assessment)
    return Jury(method, problem, leniency, assessments, counting)


def left_out_because(sheet: Sheet, rules: Rules, recusals: set) -> Optional[str]:
    if (sheet.juror, sheet.entry) in recusals:
        return "recused"
    finished = all(criterion.key in sheet.marks for criterion in rules.criteria)
    return None if finished else "unfinished"


def assess(rules: Rules, sheets: List[Sheet]) -> Assessment:
    means = {}
    for criterion in rules.criteria:
        marks = [sheet.marks[criterion.key] for sheet in sheets]
        means[criterion.key] = mean([Fraction(each) for each in marks if each != UNASSESSED])
    weights = {each.key: each.weight for each in rules.criteria if means[each.key] is not None}
    highest = sum(weights.values()) * rules.scale_max
    points = {}
    if highest:
        for sheet in sheets:
            weighted = sum(
                weight * (means[key] if sheet.marks[key] == UNASSESSED else sheet.marks[key])
                for key, weight in weights.items()
            )
            points[sheet.juror] = Fraction(weighted) * 100 / highest
    return Assessment(len(sheets), means, points)


def apply_method(method: str, assessment: Assessment) -> None:
    assessment.jury_points = assessment.raw
    if method == "severity-corrected":
        assessment.jury_points = assessment.corrected
    elif method == "trimmed-mean" and len(assessment.points) >= 5:
        lowest, *middle, highest = sorted(assessment.points.values())
        assessment.jury_points = mean(middle)
        assessment.trimmed = (highest, lowest)


Cell = Tuple[int, int, Fraction]


def correction_problem(cells: List[Cell]) -> Optional[str]:
    if not cells:
        return "no-sheets"
    if min(Counter(juror for juror, _, _ in cells).values()) < 5:
        return "juror-with-few-sheets"
    if not connected(cells):
        return "panel-not-connected"
    return None


def connected(cells: List[Cell]) -> bool:
    neighbours: Dict[Tuple[str, int], List[Tuple[str, int]]] = {}
    for juror, entry, _ in cells:
        neighbours.setdefault(("juror", juror), []).append(("entry", entry))
        neighbours.setdefault(("entry", entry), []).append(("juror", juror))
    waiting = [next(iter(neighbours))]
    reached = set(waiting)
    while waiting:
        for neighbour in neighbours[waiting.pop()]:
            if neighbour not in reached:
                reached.add(neighbour)
                waiting.append(neighbour)
    return len(reached) == len(neighbours)


def fit_leniency(jurors: List[int], assessments: Dict[int, Assessment]) -> Dict[int, Fraction]:
    """The exact least squares solution c of x = b_i + c_j with Σ c = 0, where b_i = μ + a_i.

    In the best fit b_i is the mean of x - c over the cells of entry i. Put into the normal
    equations of the jurors this leaves one equation per juror; they add up to 0 = 0, so the last
    one makes room for Σ c = 0.
    """
    position = {juror: index for index, juror in enumerate(jurors)}
    size = len(jurors)
    rows = [[Fraction(0)] * (size + 1) for _ in jurors]
    for assessment in assessments.values():
        average = assessment.raw
        for juror, points in assessment.points.items():
            row = rows[position[juror]]
            row[position[juror]] += 1
            row[size] += points - average
            for other in assessment.points:
                row[position[other]] -= Fraction(1, len(assessment.points))
    rows[-1] = [Fraction(1)] * size + [Fraction(0)]
    return dict(zip(jurors, solve(rows)))


def solve(rows: List[List[Fraction]]) -> List[Fraction]:
    """The solution of a regular system of linear equations, given with its right sides."""
    size = len(rows)
    for column in range(size):
        pivot = next(index for index in range(column, size) if rows[index][column])
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in rows[column + 1:]:
            factor = row[column] / rows[column][column]
            if factor:
                for index in range(column, size + 1):
                    row[index] -= factor * rows[column][index]
    solution = [Fraction(0)] * size
    for index in reversed(range(size)):
        known = sum(rows[index][other] * solution[other] for other in range(index + 1, size))
        solution[index] = (rows[index][size] - known) / rows[index][index]
    return solution


# ---- The public (section 10) --------------------------------------------------------------------


@dataclass
class Tally:
    """How many ballots are in each account, over all and for each entry."""

    accounts: Counter
    entries: Dict[int, Counter]

    @property
    def counted(self) -> int:
        return self.accounts["counted"]

    def votes(self, entry: int) -> int:
        return self.entries[entry]["counted"]

    def in_review(self, entry: int) -> int:
        return self.entries[entry]["in-review"]


def tally_ballots(ballots: List[Ballot], entries: List[Entry]) -> Tally:
    withdrawn = {entry.number for entry in entries if entry.withdrawn}
    tally = Tally(Counter(), {entry.number: Counter() for entry in entries})
    for ballot in ballots:
        tally.accounts[account(ballot, withdrawn)] += 1
        for number in ballot.entries:
            # Alone with one entry, the ballot would be in the account it has for this entry.
            tally.entries[number][account(Ballot([number], ballot.verdict), withdrawn)] += 1
    return tally


def public_points(method: str, votes: Dict[int, int]) -> Dict[int, Fraction]:
    """The points of the competing entries of a category from their votes."""
    ordered = sorted(votes.values())
    size = len(ordered)
    everybody, most = sum(ordered), max(ordered, default=0)

    def points(own: int) -> Fraction:
        if own == 0:
            return Fraction(0)
        if method == "share-of-leader":
            return Fraction(100 * own, most)
        if method == "share-of-votes":
            return Fraction(100 * own, everybody)
        if size == 1:
            return Fraction(100)
        fewer, not_more = bisect_left(ordered, own), bisect_right(ordered, own)
        rank = 1 + (size - not_more) + Fraction(not_more - fewer - 1, 2)
        return 100 * (size - rank) / (size - 1)

    return {number: points(own) for number, own in votes.items()}


# ---- Places and awards (section 11) -------------------------------------------------------------


class Group(NamedTuple):
    """Entries that share a place."""

    entries: List[int]
    place: int
    reached_by: Optional[str]


@dataclass
class Outcome:
    """What a category comes to; `visited` is how many ranked entries the places depend on."""

    public_points: Dict[int, Fraction]
    totals: Dict[int, Fraction]
    reasons: Dict[int, str]
    ranking: List[Group]
    visited: int
    awards: dict


Votes = Dict[int, int]
Points = Dict[int, Optional[Fraction]]


@dataclass
class Race:
    """A category with everything its count needs apart from the votes."""

    rules: Rules
    entries: List[Entry]
    assessments: Dict[int, Assessment]
    recognitions: List[int]
    sheets_per_entry: int

    @property
    def jury_points(self) -> Points:
        return {entry.number: self.assessments[entry.number].jury_points for entry in self.entries}

    @property
    def competing(self) -> List[int]:
        return [entry.number for entry in self.entries if not entry.out_of_competition]

    def quorum_met(self, counted: int) -> bool:
        return counted >= self.rules.quorum

    def public_decides(self, counted: int) -> bool:
        """Whether the total is that of the public alone."""
        return self.rules.jury_share == 0 and self.quorum_met(counted)

    def jury_decides(self, counted: int) -> bool:
        """Whether the total is that of the jury alone."""
        return self.rules.public_share == 0 or not self.quorum_met(counted)

    def count(self, votes: Votes, counted: int, points: Optional[Points] = None) -> Outcome:
        """The outcome with these votes, this number of counted ballots and these jury points."""
        jury = self.jury_points if points is None else points
        public = public_points(
            self.rules.public_method, {number: votes[number] for number in self.competing}
        )
        totals, reasons = {}, {}
        for entry in self.entries:
            number = entry.number
            total, reason = self.total(entry, jury[number], public.get(number), votes, counted)
            if reason is None:
                totals[number] = total
            else:
                reasons[number] = reason
        ranking = self.rank(totals, jury, votes)
        places, visited = self.award_places(ranking)
        awards = {
            "places": places,
            "audience": self.award_audience(votes, places),
            "standards": self.award_standards(jury),
            "recognitions": self.recognitions,
        }
        return Outcome(public, totals, reasons, ranking, visited, awards)

    def total(
        self,
        entry: Entry,
        jury: Optional[Fraction],
        public: Optional[Fraction],
        votes: Votes,
        counted: int,
    ) -> Tuple[Optional[Fraction], Optional[str]]:
        """The total, or the reason why there is none."""
        if entry.out_of_competition:
            return None, "out-of-competition"
        if self.public_decides(counted):
            return (public, None) if votes[entry.number] else (None, "no-votes")
        if self.assessments[entry.number].sheets < self.sheets_per_entry:
            return None, "too-few-sheets"
        if jury is None:
            return None, "nothing-assessed"
        if self.jury_decides(counted):
            return jury, None
        return (self.rules.jury_share * jury + self.rules.public_share * public) / 100, None

    def rank(self, totals: Dict[int, Fraction], jury: Points, votes: Votes) -> List[Group]:
        def tie_figure(rule: str, number: int) -> Any:
            if rule == "jury-points":
                return jury[number]
            if rule == "counted-votes":
                return votes[number]
            return self.assessments[number].means[rule[len("criterion:"):]]

        ranking: List[Group] = []
        before = 0
        for equals in falling_groups(sorted(totals), totals.__getitem__):
            parts = break_tie(equals, self.rules.tie_chain, tie_figure)
            for index, (part, above) in enumerate(parts):
                if len(part) > 1:
                    reached_by: Optional[str] = "shared-place"
                elif index == 0 and len(parts) > 1:
                    reached_by = parts[1][1]
                else:
                    reached_by = above
                ranking.append(Group(part, before + 1, reached_by))
                before += len(part)
        return ranking

    def award_places(self, ranking: List[Group]) -> Tuple[List[dict], int]:
        """The places, and how many entries of the ranking had to be looked at for them."""
        places: List[dict] = []
        place, visited = 1, 0
        for group in ranking:
            if place > self.rules.places:
                break
            visited += len(group.entries)
            winners = self.eligible(group.entries, places)
            if winners:
                places.append({"place": place, "entries": winners})
                place += len(winners)
        return places, visited

    def award_audience(self, votes: Votes, places: List[dict]) -> List[int]:
        eligible = self.eligible(self.competing, places) if self.rules.audience else []
        most = max((votes[number] for number in eligible), default=0)
        return [number for number in eligible if most and votes[number] == most]

    def eligible(self, candidates: List[int], places: List[dict]) -> List[int]:
        """Those who may have a prize after these places were given, by number."""
        if not self.rules.one_prize_per_operator:
            return sorted(candidates)
        operators = {entry.number: entry.operator for entry in self.entries}
        winners = {operators[number] for place in places for number in place["entries"]} - {None}
        return sorted(number for number in candidates if operators[number] not in winners)

    def award_standards(self, jury: Points) -> Optional[Dict[str, List[int]]]:
        if self.rules.standards is None:
            return None
        awarded: Dict[str, List[int]] = {name: [] for name in STANDARDS}
        for number in self.competing:
            points = jury[number]
            if points is None or self.assessments[number].sheets < self.sheets_per_entry:
                continue
            reached = [name for name in STANDARDS if points >= self.rules.standards[name]]
            if reached:
                awarded[reached[0]].append(number)
        return awarded


def falling_groups(numbers: List[int], value: Callable[[int], Any]) -> List[List[int]]:
    """Groups of equal values, the highest first."""
    ordered = sorted(numbers, key=value, reverse=True)
    return [list(group) for _, group in groupby(ordered, key=value)]


def break_tie(
    group: List[int], chain: List[str], tie_figure: Callable[[str, int], Any]
) -> List[Tuple[List[int], Optional[str]]]:
    """The parts of a group, each with the rule that divided it from the part above."""
    if len(group) == 1 or not chain:
        return [(sorted(group), None)]
    rule, rest = chain[0], chain[1:]
    figures = {number: tie_figure(rule, number) for number in group}
    if None in figures.values():
        return break_tie(group, rest, tie_figure)
    parts: List[Tuple[List[int], Optional[str]]] = []
    for equals in falling_groups(group, figures.__getitem__):
        (first, _), *others = break_tie(equals, rest, tie_figure)
        parts += [(first, rule if parts else None), *others]
    return parts


def holders(awards: dict) -> Dict[str, List[int]]:
    """The awards that somebody has, in the order of the margins, with those who have them."""
    named = {f"place-{place['place']}": place["entries"] for place in awards["places"]}
    named["audience"] = awards["audience"]
    named.update(awards["standards"] or {})
    return {name: entries for name, entries in named.items() if entries}


# ---- Margins (section 12) -----------------------------------------------------------------------


def margins(race: Race, votes: Votes, counted: int, outcome: Outcome) -> List[dict]:
    held = holders(outcome.awards)
    by_votes = vote_margins(race, votes, counted, held)
    by_jury = jury_margins(race, votes, counted, outcome)
    return [
        {"award": name, "votes": by_votes.get(name), "jury": jury_margin(by_jury.get(name))}
        for name in held
    ]


def jury_margin(least: Optional[Tuple[Fraction, bool]]) -> Optional[dict]:
    return None if least is None else {"rise": figure(least[0]), "beyond": least[1]}


def note_changes(least: dict, held: Dict[str, List[int]], outcome: Outcome, size: Any) -> None:
    """Take down `size` for the awards that change hands, where it is the least so far."""
    now = holders(outcome.awards)
    for name, entries in held.items():
        if now.get(name) != entries and (name not in least or size < least[name]):
            least[name] = size


def all_within(least: dict, held: Dict[str, List[int]], size: Any) -> bool:
    """Whether every award is known to change hands by this size or less."""
    return all(name in least and least[name] <= size for name in held)


def vote_margins(
    race: Race, votes: Votes, counted: int, held: Dict[str, List[int]]
) -> Dict[str, int]:
    """The least number of further ballots for one entry by which each award changes hands.

    From one number to the next the outcome stays the same until an event (see `next_event`).
    So it is enough to look at the events in their order; after the last one nothing changes.
    """
    held = {name: entries for name, entries in held.items() if name not in STANDARDS}
    least: Dict[str, int] = {}
    for entry in race.entries:
        extra: Optional[int] = 1
        while extra is not None and not all_within(least, held, extra):
            changed = {**votes, entry.number: votes[entry.number] + extra}
            outcome = race.count(changed, counted + extra)
            note_changes(least, held, outcome, extra)
            extra = next_event(race, votes, counted, entry.number, extra, outcome)
    return least


def next_event(
    race: Race, votes: Votes, counted: int, entry: int, extra: int, outcome: Outcome
) -> Optional[int]:
    """The next number of further ballots at which the outcome may differ from the one now.

    These are the numbers at which the quorum is met, the entry draws level with another one or
    gets ahead of it in votes, and two totals that the places depend on become equal or unequal.
    """
    events = [race.rules.quorum - counted]
    if entry in race.competing:
        gaps = [votes[other] - votes[entry] for other in race.competing if other != entry]
        events += gaps + [gap + 1 for gap in gaps]
    events += total_events(race, votes, counted, entry, extra, outcome)
    return min((event for event in events if event > extra), default=None)


def total_events(
    race: Race, votes: Votes, counted: int, entry: int, extra: int, outcome: Outcome
) -> List[int]:
    if race.jury_decides(counted + extra) or race.rules.public_method == "rank":
        return []  # between other events the totals do not move
    lines = total_lines(race, votes, entry, extra, list(outcome.totals))
    events = []
    for upper, lower in watched_pairs(outcome):
        offset = lines[upper][0] - lines[lower][0]
        slope = lines[upper][1] - lines[lower][1]
        if slope:
            level = -offset / slope
            events.append(extra + 1 if level == extra else math.ceil(level))
    return events


def watched_pairs(outcome: Outcome) -> List[Tuple[int, int]]:
    """Pairs of entries whose totals keep the visited part of the ranking in its order.

    These are the neighbours in it, and the last of it with everyone below: while none of these
    comparisons turns out differently, the same entries are there in the same order.
    """
    order = [number for group in outcome.ranking for number in group.entries]
    top, below = order[:outcome.visited], order[outcome.visited:]
    return list(zip(top, top[1:])) + [(top[-1], other) for other in below if top]


def total_lines(
    race: Race, votes: Votes, entry: int, extra: int, placed: List[int]
) -> Dict[int, Tuple[Fraction, Fraction]]:
    """Lines a + b·k that have the same order as the totals with k more ballots for the entry.

    Public points are 100·votes ÷ (whole + growth·k); every total is multiplied by that divisor
    and by 100. The lines hold from `extra` until the entry draws level with the leader.
    """
    rules = race.rules
    own = votes[entry] if entry in race.competing else 0
    others = [votes[number] for number in race.competing if number != entry]
    growth = 1 if entry in race.competing else 0
    whole = own + sum(others)
    if rules.public_method == "share-of-leader":
        ahead = max(others, default=0)
        if not growth or own + extra < ahead:
            whole, growth = ahead, 0
        else:
            whole = own
    jury = race.jury_points
    lines = {}
    for number in placed:
        weighted = rules.jury_share * (jury[number] or Fraction(0))
        gain = 100 * rules.public_share if number == entry else 0
        lines[number] = (
            weighted * whole + 100 * rules.public_share * votes[number],
            weighted * growth + gain,
        )
    return lines


def jury_margins(
    race: Race, votes: Votes, counted: int, outcome: Outcome
) -> Dict[str, Tuple[Fraction, bool]]:
    """The least rise of the jury points of one entry by which each award changes hands.

    With it goes whether only more than that rise does. Between the rises at which something
    becomes equal the outcome stays the same, so one rise between two of them stands for all.
    """
    held = holders(outcome.awards)
    points = race.jury_points
    least: Dict[str, Tuple[Fraction, bool]] = {}
    for number, own in points.items():
        if own is None:
            continue
        for rise, beyond, tried in rises_to_try(race, counted, outcome, number):
            if all_within(least, held, (rise, beyond)):
                break
            changed = race.count(votes, counted, {**points, number: own + tried})
            note_changes(least, held, changed, (rise, beyond))
    return least


def rises_to_try(
    race: Race, counted: int, outcome: Outcome, number: int
) -> Iterator[Tuple[Fraction, bool, Fraction]]:
    """Each rise, whether it is to be exceeded, and a rise to try for that; in ascending order."""
    limit = 100 - race.jury_points[number]
    rises = sorted(
        rise for rise in set(decisive_rises(race, counted, outcome, number)) if 0 <= rise <= limit
    )
    for rise, following in zip(rises, rises[1:] + [limit]):
        yield rise, False, rise
        if rise < following:
            yield rise, True, (rise + following) / 2


def decisive_rises(race: Race, counted: int, outcome: Outcome, number: int) -> List[Fraction]:
    """The rises by which the entry reaches a standard, or another entry."""
    points, totals, rules = race.jury_points, outcome.totals, race.rules
    rises = [Fraction(level) - points[number] for level in (rules.standards or {}).values()]
    if number not in totals:
        return rises
    for other, total in totals.items():
        gap = total - totals[number]
        if other == number:
            continue
        if race.public_decides(counted):
            if gap == 0 and points[other] is not None:
                rises.append(points[other] - points[number])
        elif race.jury_decides(counted):
            rises.append(gap)
        else:
            rises.append(gap * 100 / rules.jury_share)
    return rises


# ---- Agreement (section 13) ---------------------------------------------------------------------


def agreement(rules: Rules, jury: Jury, entries: List[int]) -> dict:
    cells = [jury.assessments[number].points for number in entries]
    jurors = sorted({juror for points in cells for juror in points})
    panel = [
        [points[juror] for juror in jurors]
        for points in cells
        if jurors and points.keys() == set(jurors)
    ]
    return {
        "alpha": figure(interval_alpha([list(points.values()) for points in cells])),
        "criteria": [
            {
                "criterion": criterion.key,
                "alpha": figure(ordinal_alpha(marks_on(criterion.key, jury, entries))),
            }
            for criterion in rules.criteria
        ],
        "jurors": len(jurors),
        "entries": len(panel),
        "kendallsW": figure(kendalls_w(panel, len(jurors))),
        "intraclass": intraclass(panel, len(jurors)),
    }


def marks_on(key: str, jury: Jury, entries: List[int]) -> List[List[Fraction]]:
    return [
        [
            Fraction(sheet.marks[key])
            for sheet in jury.counting[number]
            if sheet.marks[key] != UNASSESSED
        ]
        for number in entries
    ]


def interval_alpha(units: List[List[Fraction]]) -> Optional[Fraction]:
    units = [unit for unit in units if len(unit) > 1]
    values = [value for unit in units for value in unit]
    expected = squared_distances(values)
    if not expected:
        return None
    observed = sum(squared_distances(unit) / (len(unit) - 1) for unit in units)
    return 1 - (len(values) - 1) * observed / expected


def ordinal_alpha(units: List[List[Fraction]]) -> Optional[Fraction]:
    units = [unit for unit in units if len(unit) > 1]
    ranks = mean_ranks([value for unit in units for value in unit])
    return interval_alpha([[ranks[value] for value in unit] for unit in units])


def squared_distances(values: List[Fraction]) -> Fraction:
    """The sum of (x - y)² over all ordered pairs."""
    return 2 * (len(values) * sum(x * x for x in values) - Fraction(sum(values)) ** 2)


def mean_ranks(values: List[Fraction]) -> Dict[Fraction, Fraction]:
    """For each value its mean rank among all of them, from the lowest up."""
    ranks, before = {}, 0
    for value, group in groupby(sorted(values)):
        size = len(list(group))
        ranks[value] = before + Fraction(size + 1, 2)
        before += size
    return ranks


def kendalls_w(panel: List[List[Fraction]], jurors: int) -> Optional[Fraction]:
    entries = len(panel)
    if jurors < 2 or entries < 2:
        return None
    sums = [Fraction(0)] * entries
    ties = 0
    for column in zip(*panel):
        ranks = mean_ranks(list(column))
        ties += sum(size**3 - size for size in Counter(column).values())
        sums = [total + ranks[value] for total, value in zip(sums, column)]
    spread = sum((total - Fraction(jurors * (entries + 1), 2)) ** 2 for total in sums)
    divisor = jurors**2 * (entries**3 - entries) - jurors * ties
    return 12 * spread / divisor if divisor else None


def intraclass(panel: List[List[Fraction]], k: int) -> Optional[dict]:
    n = len(panel)
    if k < 2 or n < 2:
        return None
    between, jurors, residual = mean_squares(panel, n, k)
    bias = (jurors - residual) / n
    divisors = {
        "single": between + (k - 1) * residual + k * bias,
        "average": between + bias,
        "singleConsistency": between + (k - 1) * residual,
        "averageConsistency": between,
    }
    if not all(divisors.values()):
        return None
    return {name: figure((between - residual) / divisors[name]) for name in INTRACLASS}


def mean_squares(
    panel: List[List[Fraction]], n: int, k: int
) -> Tuple[Fraction, Fraction, Fraction]:
    """The mean squares between entries, between jurors, and of the residual."""
    grand = sum(map(sum, panel)) / Fraction(n * k)
    rows = [sum(row) / Fraction(k) - grand for row in panel]
    columns = [sum(column) / Fraction(n) - grand for column in zip(*panel)]
    residual = sum(
        (value - grand - row - column) ** 2
        for values, row in zip(panel, rows)
        for value, column in zip(values, columns)
    )
    return (
        k * sum(row * row for row in rows) / (n - 1),
        n * sum(column * column for column in columns) / (k - 1),
        residual / ((n - 1) * (k - 1)),
    )


# ---- The whole count (sections 8 to 15) ---------------------------------------------------------


@dataclass
class Contest:
    """Everything a count rests on, as the log and the payload give it."""

    rules: Rules
    entries: List[Entry]
    ballots: List[Ballot]
    sheets: List[Sheet]
    closed_sheets: int
    recusals: set
    recognitions: List[int]

    @property
    def running(self) -> List[Entry]:
        return [entry for entry in self.entries if not entry.withdrawn]

    def count_jury(self, sheets: List[Sheet]) -> Jury:
        numbers = [entry.number for entry in self.running]
        return count_jury(self.rules, numbers, sheets, self.recusals)

    def races(
        self, assessments: Dict[int, Assessment], sheets_per_entry: Optional[int] = None
    ) -> Dict[str, Race]:
        races = {}
        for category in self.rules.categories:
            entries = [entry for entry in self.running if entry.category == category]
            numbers = {entry.number for entry in entries}
            races[category] = Race(
                self.rules,
                entries,
                assessments,
                sorted(numbers.intersection(self.recognitions)),
                sheets_per_entry or self.rules.sheets_per_entry,
            )
        return races


def read_contest(payload: dict, rules: Rules, entries: List[Entry], log: Log) -> Contest:
    ballots = read_ballots(log, entries)
    members = (juror["member"] for juror in payload["jurors"])
    sheets, closed = read_sheets(log, rules, entries, members)
    recusals = {(each["juror"], each["entry"]) for each in payload["recusals"]}
    contest = Contest(
        rules, entries, ballots, sheets, closed, recusals, payload["recognitions"]
    )
    strangers = set(contest.recognitions) - {entry.number for entry in contest.running}
    if strangers:
        raise Refused(f"Entry {min(strangers)} is recognised and not in the running.")
    return contest


def votes_of(race: Race, tally: Tally) -> Votes:
    return {entry.number: tally.votes(entry.number) for entry in race.entries}


def count_races(races: Dict[str, Race], tally: Tally) -> Dict[str, Outcome]:
    return {
        category: race.count(votes_of(race, tally), tally.counted)
        for category, race in races.items()
    }


def recount(contest: Contest, jury: Jury) -> dict:
    """The member `result` of the payload, counted from the ballots and sheets."""
    tally = tally_ballots(contest.ballots, contest.entries)
    races = contest.races(jury.assessments)
    outcomes = count_races(races, tally)
    without = leave_one_out(contest, jury, tally)
    return {
        "jury": jury_result(jury),
        "categories": [
            {
                "category": category,
                "entries": entry_results(race, votes_of(race, tally), outcomes[category]),
                "awards": outcomes[category].awards,
                "margins": margins(
                    race, votes_of(race, tally), tally.counted, outcomes[category]
                ),
                "agreement": agreement(
                    contest.rules, jury, [entry.number for entry in race.entries]
                ),
                "leaveOneOut": [
                    {"juror": juror, "awards": outcomes_without[category].awards}
                    for juror, outcomes_without in without.items()
                ],
            }
            for category, race in races.items()
        ],
        "ballots": tally_result(tally),
        "publicQuorumMet": tally.counted >= contest.rules.quorum,
        "reviewCouldChangeAwards": review_could_change(contest, tally, races, outcomes),
        "leftOutSheets": left_out_sheets(contest),
        "withdrawn": [entry.number for entry in contest.entries if entry.withdrawn],
    }


def jury_result(jury: Jury) -> dict:
    return {
        "method": jury.method,
        "correctionProblem": jury.problem,
        "jurors": [
            {"juror": juror, "sheets": jury.cells_of(juror), "leniency": figure(leniency)}
            for juror, leniency in jury.leniency.items()
        ],
    }


def entry_results(race: Race, votes: Votes, outcome: Outcome) -> List[dict]:
    groups = {number: group for group in outcome.ranking for number in group.entries}
    results = []
    for entry in race.entries:
        number = entry.number
        result = assessment_result(number, race.assessments[number])
        result["votes"] = votes[number]
        result["publicPoints"] = figure(outcome.public_points.get(number))
        result["total"] = figure(outcome.totals.get(number))
        result["place"] = groups[number].place if number in groups else None
        result["reachedBy"] = groups[number].reached_by if number in groups else None
        if number in outcome.reasons:
            result["reason"] = outcome.reasons[number]
        results.append(result)
    return results


def assessment_result(number: int, assessment: Assessment) -> dict:
    trimmed = None
    if assessment.trimmed is not None:
        highest, lowest = assessment.trimmed
        trimmed = {"highest": figure(highest), "lowest": figure(lowest)}
    return {
        "entry": number,
        "sheetsCounted": assessment.sheets,
        "criteria": [
            {"criterion": key, "mean": figure(value)} for key, value in assessment.means.items()
        ],
        "droppedOut": assessment.dropped_out,
        "rawPoints": figure(assessment.raw),
        "correctedPoints": figure(assessment.corrected),
        "trimmed": trimmed,
        "juryPoints": figure(assessment.jury_points),
    }


def tally_result(tally: Tally) -> dict:
    return {
        **account_members(tally.accounts),
        "entries": [
            {"entry": number, **account_members(accounts)}
            for number, accounts in tally.entries.items()
        ],
    }


def account_members(accounts: Counter) -> Dict[str, int]:
    names = ("counted", "not-counted", "in-review", "void")
    return {member: accounts[name] for member, name in zip(ACCOUNT_MEMBERS, names)}


def left_out_sheets(contest: Contest) -> List[dict]:
    running = {entry.number for entry in contest.running}
    left_out = []
    for sheet in sorted(contest.sheets, key=lambda sheet: (sheet.entry, sheet.juror)):
        reason = left_out_because(sheet, contest.rules, contest.recusals)
        if sheet.entry in running and reason is not None:
            left_out.append({"juror": sheet.juror, "entry": sheet.entry, "reason": reason})
    return left_out


def leave_one_out(contest: Contest, jury: Jury, tally: Tally) -> Dict[int, Dict[str, Outcome]]:
    """For each juror the outcomes without that juror's sheets (section 14)."""
    needed = max(1, contest.rules.sheets_per_entry - 1)
    outcomes = {}
    for juror in jury.leniency:
        rest = contest.count_jury([sheet for sheet in contest.sheets if sheet.juror != juror])
        outcomes[juror] = count_races(contest.races(rest.assessments, needed), tally)
    return outcomes


def review_could_change(
    contest: Contest, tally: Tally, races: Dict[str, Race], outcomes: Dict[str, Outcome]
) -> bool:
    running = {entry.number for entry in contest.running}
    waiting = sum(
        ballot.verdict == "in-review" and not running.isdisjoint(ballot.entries)
        for ballot in contest.ballots
    )
    return waiting > 0 and any(
        race.count(votes, tally.counted + waiting).awards != outcomes[category].awards
        for category, race in races.items()
        for votes in votes_after_review(race, tally)
    )


def votes_after_review(race: Race, tally: Tally) -> Iterator[Votes]:
    votes = votes_of(race, tally)
    added = {number: tally.in_review(number) for number in votes if tally.in_review(number)}
    yield votes
    yield {number: votes[number] + added.get(number, 0) for number in votes}
    for number in added:
        yield {**votes, number: votes[number] + added[number]}


def disputed_awards(contest: Contest, assessments: Dict[int, Assessment]) -> Dict[str, dict]:
    """The awards as if every verdict were that the vote counts (section 17)."""
    ballots = [ballot._replace(verdict="counted") for ballot in contest.ballots]
    tally = tally_ballots(ballots, contest.entries)
    outcomes = count_races(contest.races(assessments), tally)
    return {category: outcome.awards for category, outcome in outcomes.items()}


# ---- The stated result, also where sheets stay closed (section 16) ------------------------------


def check_result(contest: Contest, stated: dict) -> Jury:
    """Compare the stated result with a recount, and return the jury the recount went by."""
    check_outline(contest, stated)
    awarded = awarded_entries(stated)
    if contest.rules.opened == "awarded":
        for sheet in contest.sheets:
            if sheet.entry not in awarded:
                raise Refused(f"A sheet is opened for entry {sheet.entry}, which has no award.")
    jury = contest.count_jury(contest.sheets)
    if contest.closed_sheets:
        take_stated_assessments(contest, jury, stated, awarded)
    counted = recount(contest, jury)
    if contest.closed_sheets:
        take_stated_members(counted, stated)
    compare(stated, counted, "result")
    return jury


def check_outline(contest: Contest, stated: dict) -> None:
    categories = stated["categories"]
    if [category["category"] for category in categories] != contest.rules.categories:
        raise Refused("result.categories does not have the categories of the rules in their order.")
    for category in categories:
        key = category["category"]
        numbers = [entry.number for entry in contest.running if entry.category == key]
        if [entry["entry"] for entry in category["entries"]] != numbers:
            raise Refused(f"The result of category {key} is not about its entries in the running.")


def awarded_entries(stated: dict) -> set:
    awarded: set = set()
    for category in stated["categories"]:
        awarded.update(*holders(category["awards"]).values())
        awarded.update(category["awards"]["recognitions"])
    return awarded


def take_stated_assessments(contest: Contest, jury: Jury, stated: dict, awarded: set) -> None:
    """Replace what closed sheets hide: the assessments of the entries without an award."""
    criteria = [criterion.key for criterion in contest.rules.criteria]
    for category in stated["categories"]:
        for entry in category["entries"]:
            if entry["entry"] in awarded:
                continue
            where = f"the stated result of entry {entry['entry']}"
            if [each["criterion"] for each in entry["criteria"]] != criteria:
                raise Refused(f"In {where} the criteria are not those of the rules.")
            means = {
                each["criterion"]: read_figure(each["mean"], f"{where}, mean")
                for each in entry["criteria"]
            }
            jury.assessments[entry["entry"]] = Assessment(
                entry["sheetsCounted"],
                means,
                {},
                jury_points=read_figure(entry["juryPoints"], f"{where}, juryPoints"),
            )


STATED_OF_ENTRY = ("correctedPoints",)
STATED_WITHOUT_AWARD = (
    "sheetsCounted",
    "criteria",
    "droppedOut",
    "rawPoints",
    "correctedPoints",
    "trimmed",
    "juryPoints",
)


def take_stated_members(counted: dict, stated: dict) -> None:
    """Put the members that cannot be recounted into the recount as they are stated."""
    awarded = awarded_entries(stated)
    take(counted, stated, ("jury", "leftOutSheets"), "result")
    for category, own in zip(counted["categories"], stated["categories"]):
        where = f"result of category {own['category']}"
        take(category, own, ("agreement", "leaveOneOut"), where)
        for entry, stated_entry in zip(category["entries"], own["entries"]):
            names = STATED_OF_ENTRY if entry["entry"] in awarded else STATED_WITHOUT_AWARD
            take(entry, stated_entry, names, f"{where}, entry {entry['entry']}")


def take(target: dict, stated: dict, names: Tuple[str, ...], where: str) -> None:
    for name in names:
        check_figures(stated[name], f"{where}, {name}")
        target[name] = stated[name]


def check_figures(value: Any, where: str) -> None:
    """Whether every figure in a stated value is one (section 8)."""
    if isinstance(value, list):
        for index, element in enumerate(value):
            check_figures(element, f"{where}[{index}]")
    elif isinstance(value, dict):
        if value.keys() == {"exact", "shown"}:
            read_figure(value, where)
        else:
            for name, member in value.items():
                check_figures(member, f"{where}.{name}")


def compare(stated: Any, counted: Any, where: str) -> None:
    """Refuse at the first place where the stated value is not the counted one."""
    if stated == counted:
        return
    if isinstance(stated, dict) and isinstance(counted, dict):
        for name in counted:
            if name not in stated:
                raise Refused(f"{where} has no {name}, but the recount has.")
            compare(stated[name], counted[name], f"{where}.{name}")
        extra = next(name for name in stated if name not in counted)
        raise Refused(f"{where} has {extra}, but the recount has not.")
    if isinstance(stated, list) and isinstance(counted, list) and len(stated) == len(counted):
        for index, (own, other) in enumerate(zip(stated, counted)):
            compare(own, other, f"{where}[{index}]")
    if isinstance(stated, list) and isinstance(counted, list):
        raise Refused(f"{where} has {len(stated)} elements, but the recount has {len(counted)}.")
    raise Refused(f"{where} is {quoted(stated)}, but the recount gives {quoted(counted)}.")


# ---- Entry points -------------------------------------------------------------------------------


def verify(data: bytes, key: str | None = None) -> Report:
    """Verify the bytes of a results.json, against a key known from elsewhere if one is given."""
    try:
        document = read_json(data)
    except RecursionError:
        raise Refused("The file is nested too deeply.") from None
    check_shape(document)
    check_signature(document, key)
    payload = document["payload"]
    check_heading(payload)
    rules = read_rules(payload)
    entries = read_entries(payload, rules)
    log = replay(payload["log"])
    check_log(log, payload, rules, entries)
    contest = read_contest(payload, rules, entries, log)
    check_checkpoint(payload)
    check_count_hash(payload, log)
    jury = check_result(contest, payload["result"])
    return Report(
        town=payload["town"],
        contest=payload["contest"],
        version=payload["version"],
        key_id=document["keyId"],
        sha256=document["sha256"],
        disputed=disputed_awards(contest, jury.assessments),
    )


def verify_file(name: str, key: Optional[str]) -> dict:
    line: Dict[str, Any] = {"file": name, "ok": False, "problem": None, "disputed": None}
    try:
        with open(name, "rb") as file:
            data = file.read(MAX_BYTES + 1)
        line["disputed"] = verify(data, key).disputed
        line["ok"] = True
    except OSError as error:
        line["problem"] = f"The file could not be read: {error.strerror}."
    except Refused as refusal:
        line["problem"] = str(refusal)
    return line


def main(arguments: Optional[List[str]] = None) -> int:
    parser = argparse.ArgumentParser(description="Verify files results.json.")
    parser.add_argument("--key", metavar="HEX", help="the key of the town, known from elsewhere")
    parser.add_argument("files", metavar="FILE", nargs="+")
    options = parser.parse_args(arguments)
    lines = [verify_file(name, options.key) for name in options.files]
    for line in lines:
        print(json.dumps(line))
    return 0 if all(line["ok"] for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
