import { css } from 'lit';

export const guideStyles = css`
  .guide {
    display: none;
  }

  @media print {
    .guide:has(> *) {
      display: block;
    }

    /* the guide says all that the cards say, and more */
    .base:has(.guide-places) :is(.heading, .views, .count),
    .base:has(.guide > .list) .views.list,
    .base:has(.guide > .list) .beside {
      display: none;
    }

    .guide-title {
      font-size: 1.375em;
      font-weight: 700;
      line-height: 1.2;
    }

    .guide-places {
      columns: 2;
      column-gap: 24px;
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: 0.875em;
      line-height: 1.35;
    }

    .guide-places li {
      break-inside: avoid;
      padding-block: 6px;
      border-block-start: 1px solid var(--_border);
    }

    .guide-name {
      font-size: 1.0625em;
    }

    .guide-kind {
      font-style: italic;
    }
  }
`;
