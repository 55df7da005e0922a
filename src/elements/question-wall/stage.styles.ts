import { css } from 'lit';

export const stageStyles = css`
  .stage .screen-box {
    display: flex;
    flex-direction: column;
    text-align: start;
  }

  .stage .screen-box > * {
    padding-inline: 5cqi;
  }

  .stage .front-label {
    max-inline-size: none;
    margin: 0;
    padding-block: 4cqb 0;
    font-size: clamp(18px, 3cqb, 40px);
  }

  .stage-question {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: center;
    min-block-size: 0;
    overflow-y: auto;
  }

  .stage .stage-question:focus-visible {
    outline-offset: -4px;
  }

  .stage-text {
    max-inline-size: none;
    margin: 0 0 3cqb;
    font-size: clamp(28px, min(9cqi, 15cqb), 160px);
    font-weight: 700;
    line-height: 1.15;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  .stage-text.size-1 {
    font-size: clamp(26px, min(6.5cqi, 12cqb), 130px);
  }

  .stage-text.size-2 {
    font-size: clamp(24px, min(4.8cqi, 9cqb), 100px);
  }

  .stage-text.size-3 {
    font-size: clamp(20px, min(3.6cqi, 6.5cqb), 72px);
  }

  .stage-about {
    max-inline-size: none;
    margin: 0;
    color: var(--_muted);
    font-size: clamp(16px, 3cqb, 36px);
  }

  .stage-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding-block: 16px 3cqb;
    border-block-start: 1px solid var(--_border);
  }

  .stage-keys {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .stage :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
