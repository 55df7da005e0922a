export { importSurveyJs } from './surveyjs/import-survey-js.js';
export { importXlsForm } from './xlsform/import-xls-form.js';
export { importJsonSchema } from './json-schema/import-json-schema.js';
export { answersJsonSchema, type JsonSchema, type JsonSchemaOptions } from './exporters/answers-json-schema.js';
export { codebookCsv, type CodebookOptions } from './exporters/codebook.js';
export { ruleInWords } from './exporters/rule-in-words.js';
export { detectFormat, FORMATS, isPacked, type SourceFormat } from './detect-format.js';
export { hasLost, type Imported, type ImportOptions, type ReportEntry, type Severity } from './report.js';
export { REPORT_LANGUAGES, type ReportLanguage } from './words.js';
