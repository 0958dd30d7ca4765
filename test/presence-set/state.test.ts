// @vitest-environment happy-dom
import { configureStore, createSlice, type PayloadAction } from "@reduxjs/toolkit";
import { act, createElement, type ReactNode, StrictMode, useReducer, useSyncExternalStore } from "react";
import { describe, expect, it, vi } from "vitest";
import type { PresenceInput, RealtimePresence } from "../../src/index.js";
import {
  createPresenceSet,
  emptyPresenceState,
  membersOf,
  type PresenceSet,
  type PresenceState,
  presenceReducer,
} from "../../src/presence-set/index.js";

const enter = (clientId: string, second: number): RealtimePresence => ({
  channel: "lobby",
  clientId,
  action: "enter",
  occurredAt: `2026-05-06T10:00:0${second}.000Z`,
});
const names = (state: PresenceState): string =>
  membersOf(state)
    .map(({ clientId }) => clientId)
    .join(" ");

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

describe("a pure state", () => {
  it("is nothing that anybody could make up", () => {
    expect(() => membersOf({} as PresenceState)).toThrow(/emptyPresenceState/);
  });

  it("stays what it was, however many branches grow from it", () => {
    const one = presenceReducer(emptyPresenceState, enter("ann", 1));
    const left = presenceReducer(one, enter("bob", 2));
    const right = presenceReducer(one, { ...enter("ann", 3), action: "leave" });
    const leftmost = presenceReducer(left, enter("cy", 3));
    expect([one, left, right, leftmost, one, emptyPresenceState].map(names)).toEqual([
      "ann",
      "ann bob",
      "",
      "ann bob cy",
      "ann",
      "",
    ]);
  });

  it("is given back when nothing changed", () => {
    const state = presenceReducer(emptyPresenceState, enter("ann", 2));
    expect(presenceReducer(state, enter("ann", 2))).toBe(state);
    expect(presenceReducer(state, { ...enter("ann", 1), action: "update" })).toBe(state);
    expect(() => presenceReducer(state, { channel: "lobby" } as PresenceInput)).toThrow(/clientId|action/);
    expect(names(state)).toBe("ann");
  });

  it("and its inputs may be frozen", () => {
    const first = Object.freeze(presenceReducer(emptyPresenceState, Object.freeze(enter("ann", 1))));
    const second = Object.freeze(presenceReducer(first, Object.freeze(enter("bob", 1))));
    expect([names(first), names(second), names(first)]).toEqual(["ann", "ann bob", "ann"]);
  });
});

/** react-dom ships no types, and the compiler knows no document. */
interface Root {
  render(element: unknown): void;
  unmount(): void;
}
const dom = "react-dom/client";
const { createRoot } = (await import(dom)) as { createRoot(host: unknown): Root };
const { document } = globalThis as unknown as {
  document: { createElement(name: string): { readonly textContent: string | null } };
};

let calls = 0;
let dispatch: (input: PresenceInput) => void = () => undefined;

function counted(state: PresenceState, input: PresenceInput): PresenceState {
  calls += 1;
  return presenceReducer(state, input);
}

function ReducedList(): ReactNode {
  const [state, send] = useReducer(counted, emptyPresenceState);
  dispatch = send;
  return createElement("p", null, names(state));
}

function ExternalList({ set }: { readonly set: PresenceSet }): ReactNode {
  useSyncExternalStore(set.watch, set.version);
  return createElement(
    "p",
    null,
    set
      .members()
      .map(({ clientId }) => clientId)
      .join(" "),
  );
}

describe("in React", () => {
  it("a reducer that StrictMode calls twice shows the same as one that is called once", async () => {
    const host = document.createElement("div");
    const root = createRoot(host);
    await act(async () => root.render(createElement(StrictMode, null, createElement(ReducedList))));
    for (const [index, clientId] of ["ann", "bob", "cy"].entries()) {
      await act(async () => dispatch(enter(clientId, index)));
    }
    await act(async () => dispatch({ ...enter("bob", 5), action: "leave" }));
    expect(host.textContent).toBe("ann cy");
    expect(calls).toBeGreaterThan(4);
    await act(async () => root.unmount());
  });

  it("a mutable set is a source for useSyncExternalStore", async () => {
    const set = createPresenceSet();
    const host = document.createElement("div");
    const root = createRoot(host);
    await act(async () => root.render(createElement(StrictMode, null, createElement(ExternalList, { set }))));
    await act(async () => void set.apply([enter("ann", 1), enter("bob", 1)]));
    expect(host.textContent).toBe("ann bob");
    await act(async () => void set.apply({ mark: "clear", channel: "lobby" }));
    expect(host.textContent).toBe("");
    await act(async () => root.unmount());
  });
});

describe("in Redux Toolkit", () => {
  const slice = createSlice({
    name: "presence",
    initialState: { presence: emptyPresenceState },
    reducers: {
      received: (state, { payload }: PayloadAction<PresenceInput>) => {
        state.presence = presenceReducer(state.presence, payload);
      },
    },
  });

  it("works under the immutability check, and under the serializability check with its path left out", () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const store = configureStore({
      reducer: slice.reducer,
      middleware: (defaults) =>
        defaults({ immutableCheck: true, serializableCheck: { ignoredPaths: ["presence"] } }),
    });
    const states = ["ann", "bob", "cy"].map((clientId, index) => {
      store.dispatch(slice.actions.received(enter(clientId, index)));
      return store.getState();
    });
    expect(states.map(({ presence }) => names(presence))).toEqual(["ann", "ann bob", "ann bob cy"]);
    expect(names(states[0]!.presence)).toBe("ann");
    store.dispatch(slice.actions.received({ ...enter("ann", 5), action: "leave" }));
    expect(names(store.getState().presence)).toBe("bob cy");
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it("is watched by that check: a state that is changed beside the reducers makes it throw", () => {
    const mutable = { seen: 0 };
    const store = configureStore({
      reducer: { presence: slice.reducer, mutable: (state = mutable) => state },
      middleware: (defaults) => defaults({ immutableCheck: true, serializableCheck: false }),
    });
    const dispatch = () => store.dispatch(slice.actions.received(enter("ann", 1)));
    expect(dispatch).not.toThrow();
    mutable.seen += 1;
    expect(dispatch).toThrow(/A state mutation was detected between dispatches, in the path 'mutable\.seen'/);
  });
});
