import { css } from 'lit';

export const classroomStyles = css`
  .project {
    float: inline-end;
    margin: 0 0 8px;
    margin-inline-start: 16px;
  }

  /* what has its own place beside a float keeps to it */
  .base > .status {
    clear: both;
  }

  @container (max-width: 560px) {
    .project {
      float: none;
      margin-inline-start: 0;
    }
  }

  /* letters follow the screen, whatever its shape: 29 px on 1920 × 1080 */
  .wall {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: auto minmax(0, 1fr) auto;
    grid-template-areas: 'head head' 'room form' 'foot foot';
    gap: 0.75em 1.5em;
    block-size: 100%;
    padding: 1.25em 1.5em 1em;
    font-size: max(16px, min(1.5cqi, 2.7cqb));
    line-height: 1.35;
  }

  .wall > * {
    min-inline-size: 0;
  }

  .wall :not(svg *) {
    unicode-bidi: plaintext;
  }

  .wall p {
    margin: 0;
    max-inline-size: none;
  }

  .wall-head {
    grid-area: head;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em 1.5em;
  }

  .wall-words {
    flex: 1 1 10em;
  }

  .wall-title {
    margin: 0;
    color: var(--_muted);
    font-size: 1em;
    font-weight: 600;
    line-height: 1.3;
  }

  .base .wall-title:focus {
    outline: none;
  }

  .wall .wall-finding {
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .wall-tools {
    flex: 0 1 auto;
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 8px;
    font-size: max(16px, 0.6em);
  }

  /* the same white card in a dark room: a camera needs black on white */
  .wall-form {
    grid-area: form;
    align-self: start;
    display: flex;
    flex-direction: column;
    inline-size: min(24cqi, 48cqb);
    max-block-size: 100%;
    overflow: hidden auto;
    padding: 0.75em;
    border: 1px solid var(--_border);
    border-radius: calc(2 * var(--_radius));
    background: #ffffff;
    color: #1c2026;
    text-align: center;
    forced-color-adjust: none;
  }

  .wall-form .wall-call {
    font-weight: 700;
    line-height: 1.25;
  }

  .qr {
    flex: 0 1 auto;
    inline-size: 100%;
    min-block-size: 7em;
    background: #ffffff;
  }

  .wall-form .wall-or {
    color: #555d6b;
    font-size: 0.75em;
  }

  .wall-form .wall-address {
    font-size: 0.85em;
    font-weight: 600;
    line-height: 1.3;
  }

  .wall-form a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 8px;
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .wall .wall-people {
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid #d9dde3;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  /* before the first answers, the way to the form is what the class needs */
  .early:not(.compact) .room {
    align-content: center;
  }

  .early:not(.compact) .wall-form {
    align-self: center;
    inline-size: min(40cqi, 62cqb);
  }

  .wall-foot {
    grid-area: foot;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
    font-size: max(14px, 0.65em);
  }

  .wall-foot .muted {
    font-size: 1em;
  }

  .wall-foot .lost {
    color: var(--_error);
    font-weight: 600;
  }

  .classroom :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }

  .wall-form :focus-visible {
    outline-color: #5236c4;
  }

  /* a phone, or a window that is low: one column that scrolls */
  .wall.compact {
    display: block;
    overflow: auto;
    padding: 16px;
  }

  .compact > * + * {
    margin-block-start: 16px;
  }

  .compact .wall-head {
    flex-wrap: wrap;
  }

  .compact .wall-words {
    flex-basis: 100%;
  }

  .compact .room {
    overflow: visible;
  }

  .compact .wall-form {
    inline-size: min(100%, 20em);
    max-block-size: none;
    margin-inline: auto;
  }

  .compact .wall-finding {
    font-size: 1.25em;
  }

  @media print {
    .classroom {
      display: none;
    }
  }
`;
