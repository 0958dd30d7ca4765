"""A presence set in the plainest way: lists and dicts, nothing clever. Written from the specification, not from another
implementation: design.md "Presence set", reliability.md section 2, Ably's RTP2, RTP18 and RTP19."""

import json
import re

import instants

HOUR, FIVE_MINUTES = 3_600_000, 300_000
LIVE = ("enter", "update", "present")


def utf16(text):
    return text.encode("utf-16-be", "surrogatepass")


def name_key(text):
    """None comes before every text; texts compare by UTF-16 code units."""
    return (0, b"") if text is None else (1, utf16(text))


def quoted(text):
    plain = json.dumps(text, ensure_ascii=False)
    return re.sub("[\ud800-\udfff]", lambda m: f"\\u{ord(m[0]):04x}", plain)


def canonical(value):
    if isinstance(value, dict):
        names = sorted(value, key=utf16)
        return "{" + ",".join(f"{quoted(name)}:{canonical(value[name])}" for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return quoted(value) if isinstance(value, str) else json.dumps(value)


def fnv1a(text):
    total = 0x811C9DC5
    data = utf16(text)
    for at in range(0, len(data), 2):
        total = ((total ^ (data[at] << 8 | data[at + 1])) * 0x01000193) & 0xFFFFFFFF
    return total


class Event:
    """One record with what its envelope says of it."""

    def __init__(self, given):
        wrapped = given if "record" in given else {"record": given}
        self.record = wrapped["record"]
        self.tenant = wrapped.get("tenantId")
        self.id = wrapped.get("id")
        self.order = wrapped.get("order")
        self.ttl = wrapped.get("ttl")
        self.received = instants.parse(wrapped["receivedAt"]) if "receivedAt" in wrapped else None
        own = self.record.get("occurredAt")
        self.own_instant = instants.parse(own) if own is not None else None
        self.instant = self.own_instant or self.received
        self.live = self.record["action"] in LIVE
        self.member = (self.record["clientId"], self.record.get("connectionId"))

    def rank(self):
        said = canonical([self.record.get(name) for name in ("action", "data", "since", "occurredAt")])
        return (self.instant, name_key(self.order), not self.live, fnv1a(said), utf16(said))


class Cell:
    """What is known of one member."""

    def __init__(self):
        self.event = None  # the greatest event
        self.rank = None
        self.live = False
        self.told_gone = False  # it was said to have left, not only found missing
        self.deadline = None
        self.claim = None  # (place, text): the newest word on when it entered
        self.departed = None  # the place of the newest departure that was said
        self.missed = None  # the place of the departure that an expiry or a sync made up, while it stands


class Scope:
    """One channel of one tenant."""

    def __init__(self):
        self.cells = {}
        self.watermark = None
        self.syncing = False
        self.synced = False
        self.sync_id = None
        self.reattached = False  # the latest word on the sync was an ATTACHED, not a page
        self.residual = set()

    def says_something(self):
        known = self.cells or self.syncing or self.synced or self.sync_id is not None
        return bool(known) or self.watermark is not None


class PresenceSet:
    def __init__(self, options):
        self.ably = options.get("ordering") == "ably"
        self.ttl = options.get("ttl")
        self.horizon = options.get("horizon", HOUR)
        self.skew = options.get("maxSkew", FIVE_MINUTES)
        self.now = options.get("now")
        self.scopes = {}
        self.floor = None  # now less the horizon

    def scope(self, tenant, channel):
        return self.scopes.setdefault((tenant, channel), Scope())

    def apply(self, inputs):
        verdicts, changes, page = [], [], {}
        for given in inputs:
            if "mark" in given:
                verdicts.append(self.mark(given, changes, page))
            else:
                event = Event(given)
                key = (event.tenant, event.record["channel"])
                scope = self.scope(*key)
                verdict, change = (self.apply_ably if self.ably else self.apply_convergent)(scope, event)
                verdicts.append(verdict)
                if change is not None:
                    changes.append(change)
        return verdicts, changes

    # Marks

    def mark(self, given, changes, page):
        kind, key = given["mark"], (given.get("tenantId"), given["channel"])
        if kind == "resync":
            return "applied"
        if kind == "clear":
            kept = self.scopes.pop(key, None)
            if kept is None or not kept.says_something():
                return "ignored"
            if self.ably and kept.sync_id is not None:
                # An Ably client keeps the id of a sync that was cut off.
                self.scope(*key).sync_id = kept.sync_id
            return "applied"
        scope = self.scope(*key)
        if kind == "sync-start":
            self.sync_start(scope, given)
            page[key] = len(changes)
            return "applied"
        return self.sync_end(scope, given, changes, page.get(key))

    def sync_start(self, scope, given):
        name = given.get("syncId")
        goes_on = (
            scope.syncing
            and not given.get("restart")
            and (scope.sync_id is None or name == scope.sync_id)
        )
        if not goes_on:
            scope.syncing = True
            scope.residual = {member for member, cell in scope.cells.items() if cell.live}
        scope.reattached = bool(given.get("restart")) and name is None
        if name is not None:
            scope.sync_id = name

    def sync_end(self, scope, given, changes, start):
        name = given.get("syncId")
        if not scope.syncing or (name is not None and scope.sync_id is not None and name != scope.sync_id):
            return "ignored"
        as_of = instants.parse(given["asOf"]) if "asOf" in given else None
        leaves = []
        for member in self.in_order(scope, scope.residual):
            cell = scope.cells.get(member)
            if cell is None or not cell.live:
                continue
            young = as_of is not None and cell.event.instant is not None and cell.event.instant > as_of
            if self.ably or not young:
                leaves.append(self.made_leave(scope, cell, given.get("tenantId"), "sync"))
        if self.ably:
            scope.cells = {m: c for m, c in scope.cells.items() if c.live}
        elif as_of is not None:
            self.raise_watermark(scope, as_of)
        # The leaves of a sync come before the changes of its last page.
        at = len(changes) if start is None else start
        changes[at:at] = leaves
        scope.syncing, scope.synced, scope.residual = False, True, set()
        if not (self.ably and scope.reattached):
            scope.sync_id = None  # an ATTACHED without members ends a sync, but its id only goes with a page
        return "applied"

    def made_leave(self, scope, cell, tenant, cause):
        """A departure that nobody said: a tombstone at the member's own instant."""
        record = {k: v for k, v in cell.event.record.items() if k not in ("since", "occurredAt")}
        record["action"] = "leave"
        cell.live, cell.deadline, cell.told_gone = False, None, False
        if cell.rank is not None:
            cell.missed = (*cell.rank[:2], True)
        change = {"type": "leave", "record": record, "cause": cause}
        if tenant is not None:
            change["tenantId"] = tenant
        return change

    def raise_watermark(self, scope, instant):
        if scope.watermark is None or instant > scope.watermark:
            scope.watermark = instant

    # Ably: RTP2

    def apply_ably(self, scope, event):
        action, member = event.record["action"], event.member
        if action == "absent":
            return "ignored", None
        cell = scope.cells.get(member)
        if event.live:
            scope.residual.discard(member)
        if cell is not None and not newer(event, cell.event):
            return ("duplicate" if event.id is not None and event.id == cell.event.id else "stale"), None
        if event.live:
            cell = scope.cells.setdefault(member, Cell())
            was_live, cell.live = cell.live, True
            self.remember(cell, event, was_live)
            return "applied", self.told(event)
        if cell is None and not scope.syncing:
            return "ignored", None
        was_live = cell is not None and cell.live
        if scope.syncing:
            cell = scope.cells.setdefault(member, Cell())
            cell.event, cell.live, cell.claim, cell.deadline = event, False, None, None
            scope.residual.discard(member)
        else:
            del scope.cells[member]
        return "applied", (self.told(event) if was_live else None)

    def remember(self, cell, event, was_live):
        claim = claim_of(event)
        if claim is not None:
            cell.claim = (None, claim)
        elif not was_live:
            cell.claim = None
        cell.event, cell.deadline = event, self.deadline(event)

    # Convergent: reliability.md 2.3

    def apply_convergent(self, scope, event):
        if self.now is not None and event.instant is not None:
            if event.instant > instants.of_milliseconds(self.now + self.skew):
                return "skew", None
        member = event.member
        cell = scope.cells.get(member)
        evidence = scope.syncing and event.record["action"] == "present"
        if event.live:
            scope.residual.discard(member)  # a word of life is a word of life, however old
        marks = [mark for mark in (scope.watermark, self.floor) if mark is not None]
        old = event.instant is not None and any(event.instant <= mark for mark in marks)
        if old and not evidence and not self.knows_newer(cell, event):
            return "too-old", None
        cell = scope.cells.setdefault(member, Cell())
        rank = event.rank() if event.instant is not None else None
        self.learn_since(cell, event, rank)
        if evidence and not cell.live and cell.event is not None and not cell.told_gone:
            if cell.rank is None or rank is None or rank > cell.rank:
                cell.event, cell.rank = event, rank
            if rank is None or cell.missed is None or rank[:3] < cell.missed:
                cell.missed = None  # the member never was away
            cell.live = True
            cell.deadline = self.deadline(event)  # the row is the evidence, however old the word that is kept
            return "applied", self.told(cell.event, "present")
        if cell.event is not None and rank is not None and cell.rank is not None:
            said_again = rank == cell.rank and event.live == cell.live
            # Two departures of one instant and order are one departure, whoever said it or made it up.
            known_gone = not cell.live and not event.live and rank[:2] == cell.rank[:2]
            if said_again or known_gone:
                self.put_off(cell, event)
                if known_gone:
                    cell.told_gone = True  # what was made up has now been said
                return "duplicate", None
            gone_at = (*cell.rank[:2], True) if not cell.live and cell.event.live else cell.rank
            if rank < gone_at:
                return "stale", None
        was_live = cell.live
        cell.event, cell.rank, cell.live = event, rank, event.live
        if event.live:
            if not was_live and cell.missed is not None:
                # It came back, so it was away: what made that up may be made up anew.
                cell.departed, cell.missed = max(filter(None, (cell.departed, cell.missed))), None
            cell.deadline = self.deadline(event)
            return "applied", self.told(event)
        cell.deadline, cell.told_gone = None, True
        return "applied", (self.told(event) if was_live else None)

    def knows_newer(self, cell, event):
        """What is known of the member itself is the better reason for a refusal than the watermark."""
        if cell is None or cell.rank is None:
            return False
        if not (cell.event.live or event.live):
            return event.rank()[:2] <= cell.rank[:2]
        if cell.live or not cell.event.live:
            return event.rank() <= cell.rank
        return event.rank()[:3] <= (*cell.rank[:2], True)  # a departure that was made up

    def learn_since(self, cell, event, rank):
        """Two greatest elements: the newest instant that anybody claims, and the newest departure."""
        text = claim_of(event)
        if rank is None:
            cell.claim = (None, text) if text is not None else (cell.claim if event.live else None)
        elif not event.live:
            cell.departed = max(filter(None, (cell.departed, place(event, event.instant))))
        elif text is not None:
            claim = (place(event, instants.parse(text)), text)
            if cell.claim is None or cell.claim[0] is None or claim > cell.claim:
                cell.claim = claim

    def put_off(self, cell, event):
        later = self.deadline(event)
        if cell.live and cell.deadline is not None and (later is None or later > cell.deadline):
            cell.deadline = later

    # Time

    def deadline(self, event):
        ttl = event.ttl if event.ttl is not None else self.ttl
        if ttl is None:
            return None
        if event.received is not None:
            return instants.to_milliseconds(event.received) + ttl
        if self.now is not None:
            return self.now + ttl
        return None if event.instant is None else instants.to_milliseconds(event.instant) + ttl

    def advance(self, now):
        due = []
        for (tenant, channel), scope in self.scopes.items():
            for member, cell in scope.cells.items():
                if cell.live and cell.deadline is not None and cell.deadline <= now:
                    due.append((cell.deadline, name_key(tenant), utf16(channel), member_key(member), scope, cell, tenant))
        due.sort(key=lambda entry: entry[:4])
        changes = []
        for *_, scope, cell, tenant in due:
            changes.append(self.made_leave(scope, cell, tenant, "expiry"))
            if self.ably:
                # Only a leave that was received in a sync leaves a trace (RTP2h2).
                scope.residual.discard(cell.event.member)
                del scope.cells[cell.event.member]
        if not self.ably:
            self.forget(instants.of_milliseconds(now - self.horizon))
        return changes

    def forget(self, floor):
        """Departures older than the horizon go; the floor keeps out what they kept out, in channels yet unknown too."""
        self.floor = max(filter(None, (self.floor, floor)))
        for scope in self.scopes.values():
            scope.cells = {
                member: cell
                for member, cell in scope.cells.items()
                if cell.live or cell.event.instant is None or cell.event.instant > floor
            }

    # Reading

    def told(self, event, action=None):
        """The event as it came (RTP2d1 for Ably), or the one that is held of a member whom a sync brings back."""
        action = action or (event.record["action"] if event.live else "leave")
        record = {**event.record, "action": action} if event.live else event.record
        change = {"type": action, "record": record, "cause": "event"}
        for name, value in (("tenantId", event.tenant), ("id", event.id)):
            if value is not None:
                change[name] = value
        return change

    def since(self, cell):
        if cell.claim is None:
            return None
        claimed, text = cell.claim
        ends = [end for end in (cell.departed, cell.missed) if end is not None]
        return None if claimed is not None and any(claimed < end for end in ends) else text

    def in_order(self, scope, members):
        if self.ably:
            return [member for member in scope.cells if member in members]
        return sorted(members, key=member_key)

    def members(self):
        shown = []
        for (tenant, channel), scope in sorted(
            self.scopes.items(), key=lambda item: (name_key(item[0][0]), utf16(item[0][1]))
        ):
            for member in self.in_order(scope, {m for m, c in scope.cells.items() if c.live}):
                cell = scope.cells[member]
                record = {k: v for k, v in cell.event.record.items() if k != "since"}
                record["action"] = "present"
                since = self.since(cell)
                if since is not None:
                    record["since"] = since
                shown.append(record)
        return shown


def member_key(member):
    return (utf16(member[0]), name_key(member[1]))


def place(event, instant):
    """Where an event stands in the order of its member, or would stand at another instant."""
    return (instant, name_key(event.order), not event.live)


def claim_of(event):
    """What a live event says of when its member entered."""
    if not event.live:
        return None
    own = event.record.get("since")
    if own is not None or event.record["action"] != "enter":
        return own
    return event.record.get("occurredAt")


def newer(event, stored):
    """RTP2b: by serial within one connection, else by timestamp, where the newcomer wins a tie."""
    if synthesized(event) or synthesized(stored):
        if event.instant is None or stored.instant is None:
            return False
        return instants.to_milliseconds(event.instant) >= instants.to_milliseconds(stored.instant)
    mine, other = serial(event), serial(stored)
    return mine is not None and other is not None and mine > other


def synthesized(event):
    connection = event.record.get("connectionId")
    return event.id is None or connection is None or not event.id.startswith(connection)


def serial(event):
    parts = event.id.split(":")
    try:
        return int(parts[1]), int(parts[2])
    except (IndexError, ValueError):
        return None
