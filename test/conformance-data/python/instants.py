"""RFC 3339 date-times as tuples that compare as the instants do, to the last digit and through leap seconds."""

import re

FORM = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:([Zz])|([+-])(\d{2}):(\d{2}))",
    re.ASCII,
)
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_before_year(year):
    """Days from 0000-01-01 of the proleptic Gregorian calendar; year 0 is a leap year."""
    past = year - 1
    return 0 if year == 0 else 366 + past * 365 + past // 4 - past // 100 + past // 400


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_starts(year):
    """The minutes at which the months of a year begin, and that of the next year."""
    minutes, days = set(), days_before_year(year)
    for month, length in enumerate(LENGTHS):
        minutes.add(days * 1440)
        days += length + (month == 1 and is_leap(year))
    return minutes | {days * 1440}


def parse(text):
    """(minute, second, fraction digits), or None where the text is no date-time of RFC 3339."""
    match = FORM.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(match[i]) for i in range(1, 7))
    if not 1 <= month <= 12 or hour > 23 or minute > 59 or second > 60:
        return None
    if not 1 <= day <= LENGTHS[month - 1] + (month == 2 and is_leap(year)):
        return None
    offset = 0
    if match[9] is not None:
        hours, minutes = int(match[10]), int(match[11])
        if hours > 23 or minutes > 59:
            return None
        offset = (hours * 60 + minutes) * (-1 if match[9] == "-" else 1)
    days = days_before_year(year) + sum(LENGTHS[: month - 1]) + (month > 2 and is_leap(year)) + day - 1
    total = days * 1440 + hour * 60 + minute - offset
    # A leap second is the last second of a month in UTC (RFC 3339 section 5.7).
    if second == 60 and total + 1 not in month_starts(year):
        return None
    return (total, second, (match[7] or "").rstrip("0"))


EPOCH_MINUTE = parse("1970-01-01T00:00:00Z")[0]


def of_milliseconds(ms):
    seconds, rest = divmod(ms, 1000)
    minutes, second = divmod(seconds, 60)
    return (EPOCH_MINUTE + int(minutes), int(second), f"{int(rest):03d}".rstrip("0"))


def to_milliseconds(instant):
    """Milliseconds since 1970, cut; a leap second counts as the last millisecond before it (design.md, decision 2)."""
    minute, second, fraction = instant
    if second == 60:
        second, fraction = 59, "999"
    return ((minute - EPOCH_MINUTE) * 60 + second) * 1000 + int((fraction + "000")[:3])
