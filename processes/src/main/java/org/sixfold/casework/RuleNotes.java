package org.sixfold.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.casework.RunningRule.Applied;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Figures of the rule that runs for somebody, beside what the criteria make of them. */
@Component
public class RuleNotes {

  private final RunningRule running;
  private final LinkedTests linked;
  private final SixfoldClock clock;

  RuleNotes(RunningRule running, LinkedTests linked, SixfoldClock clock) {
    this.running = running;
    this.linked = linked;
    this.clock = clock;
  }

  /** Lines in both languages; empty if the rule has none. */
  public List<Map<String, String>> of(String caseId) {
    return running.of(caseId).map(applied -> lines(caseId, applied)).orElse(List.of());
  }

  /** Advice that the rule gives for the time after; empty if none. */
  public String advice(String caseId) {
    return running.of(caseId).map(RuleNotes::advice).orElse("");
  }

  static String advice(Applied applied) {
    int day = applied.rule().shape().maskUntilDay();
    return day == 0 ? "" : "建议佩戴口罩至 " + applied.dayZero().plusDays(day) + "（含当日）";
  }

  List<Map<String, String>> lines(String caseId, Applied applied) {
    List<Map<String, String>> lines = new ArrayList<>();
    RuleShape shape = applied.rule().shape();
    if (shape.extendWhile() != null) {
      String cap =
          RuleWords.end(
              applied.rule().endOfDay(applied.countedFrom(), shape.extendCap(), clock.zone()),
              clock.zone());
      lines.add(Map.of("zh", "延长至多到 " + cap, "en", "An extension lasts until " + cap + " at most"));
    }
    if (shape.linkedNegatives() > 0) {
      lines.addAll(linked(caseId, shape.linkedNegatives()));
    }
    return lines;
  }

  private List<Map<String, String>> linked(String caseId, int wanted) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (LinkedTests.First one : linked.of(caseId, wanted)) {
      int number = lines.size() + 1;
      lines.add(
          Map.of(
              "zh",
              "关联人员" + number + "：前" + wanted + "次检测阴性" + one.negative() + "次",
              "en",
              "Linked person %d: %d of the first %d tests negative"
                  .formatted(number, one.negative(), wanted)));
    }
    return lines;
  }
}
