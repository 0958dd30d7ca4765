/**
 * Tells the test what came out on a page or in a worker, and every violation of the policy until then. It is the first
 * module that is evaluated, so it hears what the others do.
 */

/** What is told, as JSON text. */
export interface Report {
  readonly result: unknown;
  /** Each as its directive and what was blocked. */
  readonly violations: readonly string[];
}

/** The little of a page or worker that this needs; the project is compiled without the DOM's types. */
interface Scope {
  addEventListener(type: "securitypolicyviolation", listener: (event: Violation) => void): void;
  setTimeout(work: () => void, ms: number): void;
  /** On the page: given by the test. */
  tellTest?(text: string): void;
  /** In a worker: to the page, which passes it on. */
  postMessage(text: string, options: object): void;
}

interface Violation {
  readonly effectiveDirective: string;
  readonly blockedURI: string;
}

const scope = globalThis as unknown as Scope;
const violations: string[] = [];
scope.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  violations.push(`${effectiveDirective} ${blockedURI}`);
});

/** Reports once the violations that are under way have been told: each is an event of its own. */
export function report(result: unknown): void {
  scope.setTimeout(() => {
    const text = JSON.stringify({ result, violations } satisfies Report);
    if (scope.tellTest === undefined) scope.postMessage(text, {});
    else scope.tellTest(text);
  }, 50);
}
