package org.sixfold.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.casefile.CaseState;
import org.sixfold.intake.persistence.OutcomeRow;
import org.sixfold.intake.reading.Cell;
import org.sixfold.intake.reading.ListDate;
import org.sixfold.intake.reading.Texts;
import org.sixfold.shared.ProblemTexts;
import org.springframework.stereotype.Component;

/** What outcomes are called in a reply; replies go to Chinese offices and are in Chinese only. */
@Component
class ReplyWords {

  private static final Map<RowResult, String> RESULTS =
      Map.of(
          RowResult.NEW, "已建档核查",
          RowResult.MERGED_IN_LIST, "名单内重复",
          RowResult.MERGED_OPEN_CASE, "已在核查管控中",
          RowResult.MERGED_RECENT_ANSWER, "近期已核查，不涉及",
          RowResult.REJECTED, "退回更正");

  private static final Map<String, String> WARNINGS =
      Map.of(
          "NAME_MISSING", "缺少姓名",
          "DOCUMENT_MISSING", "缺少证件号码",
          "PHONE_MISSING", "缺少电话",
          "PHONE_INVALID", "电话有误",
          "ARRIVAL_DATE_UNREADABLE", "抵达日期无法识别",
          "ARRIVAL_DATE_IN_FUTURE", "抵达日期晚于名单日期");

  private static final Map<CaseState, String> STATES =
      Map.of(
          CaseState.CHECKING, "核查中",
          CaseState.UNDER_CONTROL, "管控中",
          CaseState.IN_HOSPITAL, "住院隔离治疗",
          CaseState.RELEASED, "已解除",
          CaseState.NOT_CONCERNED, "核查为不涉及",
          CaseState.RETURNED, "已退回移交",
          CaseState.NOT_LOCATED, "未查找到",
          CaseState.DECEASED, "已身故",
          CaseState.ANNULLED, "已撤销");

  private final ProblemTexts texts;

  ReplyWords(ProblemTexts texts) {
    this.texts = texts;
  }

  String result(OutcomeRow row) {
    return RESULTS.get(RowResult.valueOf(row.outcome()));
  }

  String detail(OutcomeRow row) {
    return switch (RowResult.valueOf(row.outcome())) {
      case REJECTED -> texts.of("list.row." + row.detail()).get("zh");
      case MERGED_IN_LIST -> "与第 " + row.detail() + " 行为同一人";
      default -> "";
    };
  }

  String warnings(OutcomeRow row) {
    return Arrays.stream(row.warnings().split(" "))
        .filter(warning -> !warning.isEmpty())
        .map(warning -> WARNINGS.getOrDefault(warning, warning))
        .collect(Collectors.joining("；"));
  }

  /** The day a cell names, one way for all; what cannot be read, as written. */
  String day(Cell cell) {
    return ListDate.of(cell).map(LocalDate::toString).orElseGet(() -> Texts.trim(cell.plain()));
  }

  /**
   * Whom nobody has reached is told apart from whom nobody has tried to reach.
   *
   * @param tried how often, by case, of those who were not reached
   */
  String state(Summary summary, Map<String, Integer> tried) {
    if (summary == null) {
      return "";
    }
    Integer tries = tried.get(summary.caseId());
    return summary.state() == CaseState.CHECKING && tries != null
        ? "未联系上（已联系 " + tries + " 次），继续核查"
        : STATES.get(summary.state());
  }
}
