import { css } from 'lit';

export const stagesStyles = css`
  .stages {
    display: grid;
    gap: 24px 32px;
    margin-block-start: 16px;
  }

  .grid-2 {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .grid-3 {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }

  .grid-4 {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }

  .panel-title {
    display: block;
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_border);
  }

  .panel .name {
    font-weight: 400;
  }

  .panel .figure {
    margin-inline-start: 8px;
  }

  .bar {
    fill: var(--_group-other);
  }

  .job[aria-selected='true'] .bar {
    fill: var(--_accent);
  }

  .job[aria-selected='true'] .name {
    font-weight: 700;
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      fill: CanvasText;
    }

    .job[aria-selected='true'] .bar {
      fill: Highlight;
    }
  }

  @media print {
    .bar {
      print-color-adjust: exact;
    }
  }
`;
