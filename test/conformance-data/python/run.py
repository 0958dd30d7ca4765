"""Runs the conformance data: `python3 run.py FOLDER`. Prints each failure; exit 1 if there is one."""

import itertools
import json
import pathlib
import sys

from reducer import PresenceSet, canonical, utf16
from validator import SCHEMAS, Refused, read


def source_of(test):
    if "hex" in test:
        return bytes.fromhex(test["hex"])
    if "repeat" in test:
        return "".join(part * times for part, times in test["repeat"])
    return test["text"]


def is_valid(check, test):
    if "value" in test:
        return check(test["value"])
    try:
        return check(read(source_of(test)))
    except Refused:
        return False


def run_validation(folder):
    for path in sorted((folder / "validation").glob("*.json")):
        for case in json.loads(path.read_text("utf-8")):
            for test in case["tests"]:
                ok = is_valid(SCHEMAS[case["schema"]], test) == test["valid"]
                yield ok, f"{path.name}: {case['description']}: {test['description']}: expected {test['valid']}"


def leaver(change):
    record = change["record"]
    parts = [change.get("tenantId"), record["channel"], record["clientId"], record.get("connectionId")]
    return utf16(canonical(parts))


def in_one_order(changes):
    """Leaves that nobody sent and that come together are said in any order."""
    ordered = []
    for made, run in itertools.groupby(changes, key=lambda change: change["cause"] != "event"):
        ordered.extend(sorted(run, key=leaver) if made else run)
    return ordered


def run_trace(trace):
    state = PresenceSet(trace.get("options", {}))
    for number, step in enumerate(trace["steps"]):
        state.now = step.get("now", state.now)
        if "advance" in step:
            shown = {"changes": in_one_order(state.advance(step["advance"]))}
        else:
            verdicts, changes = state.apply(step["inputs"])
            shown = {"verdicts": verdicts, "changes": in_one_order(changes)}
        shown["members"] = state.members()
        for name, value in shown.items():
            if value != step[name]:
                return f"step {number}: {name}\n  here {json.dumps(value)}\n  data {json.dumps(step[name])}"
    return None


def run_traces(folder):
    for path in sorted((folder / "presence-set").glob("*.json")):
        for trace in json.loads(path.read_text("utf-8")):
            problem = run_trace(trace)
            yield problem is None, f"{path.name}: {trace['description']}: {problem}"


def main():
    folder = pathlib.Path(sys.argv[1])
    counts = {}
    failures = 0
    for name, results in (("validation", run_validation), ("presence-set", run_traces)):
        counts[name] = 0
        for ok, message in results(folder):
            counts[name] += 1
            if not ok:
                failures += 1
                print(message.encode("unicode_escape").decode().replace("\\n", "\n"))
    print(json.dumps({**counts, "failures": failures}))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
