import { get, isSaid, pathTo, type Node } from '../json.js';
import type { Reporter } from '../report.js';
import { say, type Words } from '../words.js';

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
const LOST: Readonly<Record<string, Words>> = {
  defaultValue: say`nothing is answered before somebody answers it`,
  defaultRowValue: say`nothing is answered before somebody answers it`,
  defaultPanelValue: say`nothing is answered before somebody answers it`,
  correctAnswer: say`there are no right answers here`,
  requiredIf: say`whether an answer is required does not depend on others`,
  setValueIf: say`no rule fills in an answer`,
  setValueExpression: say`no rule fills in an answer`,
  defaultValueExpression: say`no rule fills in an answer`,
  resetValueIf: say`no rule empties an answer`,
  choicesByUrl: say`options are not loaded from an address`,
  choicesFromQuestion: say`options are not taken from another question`,
  choicesVisibleIf: say`all options are offered, whatever was answered`,
  choicesEnableIf: say`all options are offered, whatever was answered`,
  rowsVisibleIf: say`all rows are asked, whatever was answered`,
  columnsVisibleIf: say`all columns are offered, whatever was answered`,
  choicesOrder: say`options stay in the order they are written`,
  rowsOrder: say`rows stay in the order they are written`,
  rowOrder: say`rows stay in the order they are written`,
  questionOrder: say`questions stay in the order they are written`,
  questionsOrder: say`questions stay in the order they are written`,
  minSelectedChoices: say`how many options are chosen is not checked`,
  maxSelectedChoices: say`how many options are chosen is not checked`,
  minValueExpression: say`limits are fixed numbers or days`,
  maxValueExpression: say`limits are fixed numbers or days`,
  keyName: say`rows may repeat an answer`,
  valueName: say`each question has an answer of its own`,
  maxTimeToFinish: say`there is no time limit`,
  maxTimeToFinishPage: say`there is no time limit`,
  timeLimit: say`there is no time limit`,
  timeLimitPerPage: say`there is no time limit`,
  navigateToUrl: say`nobody is sent elsewhere after sending`,
  navigateToUrlOnCondition: say`nobody is sent elsewhere after sending`,
  completedHtmlOnCondition: say`the thanks are the same for everyone`,
  clearInvisibleValues: say`answers to hidden questions are never sent`,
  maskType: say`what is typed is not forced into a shape`,
  maskSettings: say`what is typed is not forced into a shape`,
  readOnly: say`an answer can always be changed`,
  step: say`steps are not checked`,
  cookieName: say`nothing remembers that somebody has answered`,
  sendResultOnPageNext: say`answers are sent together, at the end`,
};

/** Settings that are on unless they say no. */
const OFF = words('allowAddRows allowRemoveRows allowAddPanel allowRemovePanel');

/** Tells every property that no reader reads: as looks when it is known to be, else as lost. Nothing is passed over in silence. */
export function tellOthers(node: Node, reporter: Reporter): void {
  for (const key of Object.keys(node.json)) {
    if (OFF.has(key) && get(node, key) === false) reporter.dropped(pathTo(node, key), say`rows can be added and taken away, between the least and the most`);
    if (OFF.has(key) || READ.has(key) || !isSaid(get(node, key))) continue;
    if (LOOKS.has(key)) reporter.looks(key);
    else reporter.dropped(pathTo(node, key), Object.hasOwn(LOST, key) ? say`${key} is not carried: ${LOST[key] ?? ''}` : say`${key} has no counterpart: left out`);
  }
}
