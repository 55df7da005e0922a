import { css } from 'lit';

/** The jobs on the wall, in the room that the rest leaves them. */
export const classroomRoomStyles = css`
  .room {
    position: relative;
    grid-area: room;
    overflow: hidden auto;
  }

  .room .key {
    margin: 0;
    padding-block-end: 0.75em;
    font-size: 0.8em;
  }

  .room .sample {
    inline-size: 1em;
    block-size: 1.25em;
  }

  .wall-empty {
    max-inline-size: 24em;
    font-size: 1.4em;
    text-wrap: balance;
  }

  .wall-jobs {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .size-1 .wall-jobs {
    font-size: 1.25em;
  }

  .size-2 .wall-jobs {
    font-size: 1.5em;
  }

  .columns-2 .wall-jobs {
    columns: 2;
    column-gap: 2em;
  }

  .room.spread {
    display: flex;
    flex-direction: column;
  }

  .spread .wall-jobs {
    flex: 1 0 auto;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }

  .wall-job {
    break-inside: avoid;
    padding-block-end: 0.875em;
    border-radius: 4px;
    line-height: 1.375;
  }

  .wall-job .name {
    font-weight: 600;
  }

  .wall-job .figures {
    display: inline-block;
    margin: 0;
  }

  .wall-job .figures b {
    color: var(--_text);
    font-size: 1.143em;
  }

  .wall-strip {
    display: block;
    max-inline-size: 100%;
  }

  .label-start .wall-job {
    display: grid;
    grid-template-columns: 12.5em max-content minmax(0, 1fr);
    align-items: center;
    gap: 0.5em;
    line-height: 1.2;
  }

  .label-start .wall-strip {
    grid-column: 2;
    grid-row: 1;
  }

  .label-start .wall-job .figures {
    grid-column: 3;
    grid-row: 1;
  }
`;
