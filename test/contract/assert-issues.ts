import assert from 'node:assert/strict';
import type { ContractIssue } from '../../src/contract/index.js';

/** A refusal says where and what. */
export function assertIssues(issues: readonly ContractIssue[]): void {
  assert.ok(issues.length > 0);
  for (const { path, message } of issues) {
    assert.equal(typeof path, 'string');
    assert.ok(message.length > 4, `"${message}" says nothing`);
  }
}
