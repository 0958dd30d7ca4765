"""The wire door and the four schemas, written from the schemas' text and docs/validation.md; no schema is read."""

import json
import re

import instants

MAX_BYTES, MAX_DEPTH, MAX_STRING = 1 << 20, 64, 262_144
ACTIONS = ("enter", "leave", "update", "present", "absent")
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")


class Refused(Exception):
    pass


def units(text):
    return sum(2 if ord(c) > 0xFFFF else 1 for c in text)


def check_string(text):
    if units(text) > MAX_STRING:
        raise Refused("length")
    if any("\ud800" <= c <= "\udfff" for c in text):
        raise Refused("unicode")


def check_depth(text):
    """Counts brackets outside strings, before a parser that recurses sees them."""
    depth = 0
    for token in re.finditer(r'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', text, re.DOTALL):
        if token[0] in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise Refused("depth")
        elif token[0] in "]}":
            depth -= 1


def pairs(items):
    result = {}
    for name, value in items:
        check_string(name)
        if name in result:
            raise Refused("duplicate")
        result[name] = value
    return result


def walk(value):
    if isinstance(value, str):
        check_string(value)
    elif isinstance(value, list):
        for item in value:
            walk(item)
    elif isinstance(value, dict):
        for item in value.values():
            walk(item)
    elif isinstance(value, float) and value in (float("inf"), float("-inf")):
        raise Refused("json")


def no_constant(name):
    raise Refused("json")


def whole(digits):
    """An integer is a double like any other number; int() of very long text would be refused by Python itself."""
    return float(digits) if len(digits) > 300 else int(digits)


def read(source):
    """The value of a JSON text that passes the wire door."""
    if isinstance(source, bytes):
        if len(source) > MAX_BYTES:
            raise Refused("size")
        try:
            source = source.decode("utf-8")
        except UnicodeDecodeError:
            raise Refused("utf-8") from None
    elif len(source.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise Refused("size")
    text = source.removeprefix("\ufeff")
    check_depth(text)
    try:
        value = json.loads(text, object_pairs_hook=pairs, parse_constant=no_constant, parse_int=whole)
    except ValueError:
        raise Refused("json") from None
    walk(value)
    return value


def is_text(value):
    return isinstance(value, str)


def is_time(value):
    return isinstance(value, str) and instants.parse(value) is not None


def is_object(value):
    return isinstance(value, dict)


def is_amount(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0


def is_flag(value):
    return isinstance(value, bool)


def among(*values):
    return lambda value: isinstance(value, str) and value in values


def closed(required, **members):
    """An object of exactly these members, of which some must be there."""

    def check(value):
        return (
            isinstance(value, dict)
            and all(name in value for name in required)
            and all(name in members and members[name](item) for name, item in value.items())
        )

    return check


def filled(value):
    return isinstance(value, str) and value != ""


def clean(value):
    return filled(value) and CONTROL.search(value) is None


def capital_time(value):
    return is_time(value) and re.search("[a-z]", value) is None


record = closed(
    ("channel", "clientId", "action"), channel=is_text, clientId=is_text, connectionId=is_text,
    action=among(*ACTIONS), data=is_object, since=is_time, occurredAt=is_time,
)  # fmt: skip
strict_shape = closed(
    ("channel", "clientId", "action"), channel=clean, clientId=clean, connectionId=clean,
    action=among(*ACTIONS), data=is_object, since=capital_time, occurredAt=capital_time,
)  # fmt: skip
info = closed(
    ("userId", "tenantId", "status", "lastSeen"), userId=filled, tenantId=filled, lastSeen=is_time,
    status=among("online", "away", "busy", "offline"), connectionId=is_text,
    metadata=closed((), device=is_text, location=is_text, activity=is_text, custom=is_object),
)  # fmt: skip
envelope = closed(
    ("record",), record=record, tenantId=is_text, id=is_text, order=is_text, provider=is_text,
    receivedAt=is_time, ttl=is_amount, extras=is_object,
)  # fmt: skip
MARKS = (
    closed(("mark", "channel"), mark=among("sync-start"), channel=is_text, tenantId=is_text, syncId=is_text, restart=is_flag),
    closed(("mark", "channel"), mark=among("sync-end"), channel=is_text, tenantId=is_text, syncId=is_text, asOf=is_time),
    closed(("mark", "channel"), mark=among("clear"), channel=is_text, tenantId=is_text),
    closed(("mark", "channel", "reason"), mark=among("resync"), channel=is_text, tenantId=is_text, reason=is_text),
)


def strict(value):
    return strict_shape(value) and not (value["action"] in ("leave", "absent") and "since" in value)


def presence_input(value):
    return record(value) or envelope(value) or any(mark(value) for mark in MARKS)


SCHEMAS = {
    "realtime-presence": record,
    "realtime-presence.strict": strict,
    "presence-info": info,
    "presence-input": presence_input,
}
