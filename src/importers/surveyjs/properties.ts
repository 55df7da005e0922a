import { get, isSaid, pathTo, type Node } from '../json.js';
import type { Reporter } from '../report.js';

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Read by one of the readers. */
const READ = words(`
  type name title description elements questions templateElements pages visibleIf enableIf isRequired inputType choices rows columns items
  validators hasOther showOtherItem otherText hasNone showNoneItem noneText showRefuseItem refuseText showDontKnowItem dontKnowText
  hasComment showCommentArea commentText placeholder placeHolder min max maxLength rateMin rateMax rateStep rateCount rateValues
  minRateDescription maxRateDescription labelTrue labelFalse valueTrue valueFalse acceptedTypes maxSize allowMultiple multiSelect sourceType html
  minPanelCount maxPanelCount templateTitle rowCount minRowCount maxRowCount cellType expression locale calculatedValues
  triggers completedHtml completeText showPreviewBeforeComplete questionsOnPageMode isAllRowRequired eachRowRequired value text state autocomplete imageLink
`);

/** How the source draws things: no answer depends on it. */
const LOOKS = words(`
  startWithNewLine width minWidth maxWidth titleLocation descriptionLocation errorLocation colCount renderAs indent rightIndent innerIndent cols size
  autoGrow allowResize rowsCount displayMode displayStyle displayStyles rateType rateColorMode scaleColorMode rateDisplayMode autoGenerate showLabel
  imageHeight imageWidth minImageWidth minImageHeight maxImageHeight maxImageWidth imageFit contentMode altText showProgressBar progressBarType
  progressBarShowPageTitles progressBarShowPageNumbers progressBarLocation progressBarInheritWidthFrom showPageNumbers showPageTitles showTitle
  showQuestionNumbers showNumber questionStartIndex requiredText requiredMark requiredErrorText questionTitleLocation questionDescriptionLocation
  questionErrorLocation questionTitlePattern questionTitleTemplate logo logoPosition logoWidth logoHeight logoFit backgroundImage backgroundImageFit
  backgroundImageAttachment backgroundOpacity widthMode fitToContainer headerView showTOC tocLocation showNavigationButtons navigationButtonsLocation
  navigationButtonsVisibility showPrevButton pagePrevText pageNextText startSurveyText previewText editText checkErrorsMode textUpdateMode
  goNextPageAutomatic autoAdvanceEnabled allowCompleteSurveyAutomatic autoAdvanceAllowComplete focusFirstQuestionAutomatic autoFocusFirstQuestion
  autoFocusFirstError focusOnFirstError themes theme css addRowText addRowButtonLocation removeRowText
  addPanelText panelAddText panelRemoveText removePanelText panelPrevText panelNextText noEntriesText emptyRowsText noRowsText confirmDelete
  confirmDeleteText templateDescription renderMode panelCount allowRowReorder allowRowsDragAndDrop columnLayout
  columnColCount columnMinWidth rowTitleWidth verticalAlign alternateRows showHeader hideColumnsIfEmpty transposeData itemTitleWidth
  detailPanelMode searchEnabled searchMode allowClear showClearButton closeOnSelect hideSelectedItems separateSpecialChoices showSelectAllItem
  hasSelectAll selectAllText emptyError otherErrorText otherPlaceholder otherPlaceHolder optionsCaption swapOrder storeDataAsText showPreview
  allowImagesPreview needConfirmRemoveFile waitForUpload currency maximumFractionDigits minimumFractionDigits
  useDisplayValuesInDynamicTexts useDisplayValuesInTitle minValueCaption maxRateCaption dataList penColor signatureWidth signatureHeight
  loadingHtml completedBeforeHtml surveyPostId surveyId questionDescriptionLocation commentPlaceholder
  showCompletedPage showCompletePage hideNumber popupdescription itemSize panelsState showQuestionNumber dateFormat version minErrorText maxErrorText
  isSinglePage gridLayoutEnabled gridLayoutColumns colSpan navigationTitle navigationDescription id minValueErrorText
  customText textWrapEnabled itemsAlignment showCharacterCounter
`);

/** What the source means and this form can't say. */
const LOST: Readonly<Record<string, string>> = {
  defaultValue: 'nothing is answered before somebody answers it',
  defaultRowValue: 'nothing is answered before somebody answers it',
  defaultPanelValue: 'nothing is answered before somebody answers it',
  correctAnswer: 'there are no right answers here',
  requiredIf: 'whether an answer is required does not depend on others',
  setValueIf: 'no rule fills in an answer',
  setValueExpression: 'no rule fills in an answer',
  defaultValueExpression: 'no rule fills in an answer',
  resetValueIf: 'no rule empties an answer',
  choicesByUrl: 'options are not loaded from an address',
  choicesFromQuestion: 'options are not taken from another question',
  choicesVisibleIf: 'all options are offered, whatever was answered',
  choicesEnableIf: 'all options are offered, whatever was answered',
  rowsVisibleIf: 'all rows are asked, whatever was answered',
  columnsVisibleIf: 'all columns are offered, whatever was answered',
  choicesOrder: 'options stay in the order they are written',
  rowsOrder: 'rows stay in the order they are written',
  rowOrder: 'rows stay in the order they are written',
  questionOrder: 'questions stay in the order they are written',
  questionsOrder: 'questions stay in the order they are written',
  minSelectedChoices: 'how many options are chosen is not checked',
  maxSelectedChoices: 'how many options are chosen is not checked',
  minValueExpression: 'limits are fixed numbers or days',
  maxValueExpression: 'limits are fixed numbers or days',
  keyName: 'rows may repeat an answer',
  valueName: 'each question has an answer of its own',
  maxTimeToFinish: 'there is no time limit',
  maxTimeToFinishPage: 'there is no time limit',
  timeLimit: 'there is no time limit',
  timeLimitPerPage: 'there is no time limit',
  navigateToUrl: 'nobody is sent elsewhere after sending',
  navigateToUrlOnCondition: 'nobody is sent elsewhere after sending',
  completedHtmlOnCondition: 'the thanks are the same for everyone',
  clearInvisibleValues: 'answers to hidden questions are never sent',
  maskType: 'what is typed is not forced into a shape',
  maskSettings: 'what is typed is not forced into a shape',
  readOnly: 'an answer can always be changed',
  step: 'steps are not checked',
  cookieName: 'nothing remembers that somebody has answered',
  sendResultOnPageNext: 'answers are sent together, at the end',
};

/** Settings that are on unless they say no. */
const OFF = words('allowAddRows allowRemoveRows allowAddPanel allowRemovePanel');

/** Tells every property that no reader reads: as looks when it is known to be, else as lost. Nothing is passed over in silence. */
export function tellOthers(node: Node, reporter: Reporter): void {
  for (const key of Object.keys(node.json)) {
    if (OFF.has(key) && get(node, key) === false) reporter.dropped(pathTo(node, key), 'rows can be added and taken away, between the least and the most');
    if (OFF.has(key) || READ.has(key) || !isSaid(get(node, key))) continue;
    if (LOOKS.has(key)) reporter.looks(key);
    else reporter.dropped(pathTo(node, key), Object.hasOwn(LOST, key) ? `${key} is not carried: ${LOST[key]}` : `${key} has no counterpart: left out`);
  }
}
