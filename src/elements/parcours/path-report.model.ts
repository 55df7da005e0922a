import type { ContractIssue } from '../../contract/parse.js';
import type { UndeclaredState } from './path-codes.model.js';

/** Faults are named one by one up to here. */
const MOST_ISSUES = 100;

/** What reading paths could not carry as it was, in English for the webmaster. */
export interface PathReport {
  /** where (`paths[3].spells[0]`) and what; the line, or the part of it, was left out and the rest kept */
  readonly issues: readonly ContractIssue[];
  /** faults beyond those named */
  readonly more: number;
  /** paths of the document, and those of them that are in the table */
  readonly read: number;
  readonly kept: number;
  /** spells hidden by others at the same time, in whole or in part, and the paths that have any */
  readonly overlaps: number;
  readonly overlapping: number;
  /** kept, under their codes */
  readonly undeclared: readonly UndeclaredState[];
}

/** Gathers faults while paths are read. */
export class PathFaults {
  readonly issues: ContractIssue[] = [];
  more = 0;
  overlaps = 0;
  overlapping = 0;

  tell(path: string, message: string): void {
    if (this.issues.length < MOST_ISSUES) this.issues.push({ path, message });
    else this.more += 1;
  }

  overlap(spells: number): void {
    this.overlaps += spells;
    this.overlapping += Number(spells > 0);
  }
}
