/** The names by which `format="…"` settles what a document is. `ij`: one of ours. */
export const AGENDA_FORMATS = [
  'ij',
  'openagenda',
  'opendatasoft',
  'tribe-events',
  'geojson',
  'json-ld',
  'icalendar',
  'jcal',
  'jscalendar',
  'mobilizon',
  'activity-streams',
  'datatourisme',
  'data-inclusion',
  'wordpress',
  'csv',
  'rows',
] as const;
export type AgendaFormat = (typeof AGENDA_FORMATS)[number];
