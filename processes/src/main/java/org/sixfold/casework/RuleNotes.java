package org.sixfold.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sixfold.casefile.CaseLinks;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casefile.Tests.TestResult;
import org.sixfold.casework.RunningRule.Applied;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * What a doctor should know of the rule that runs: what may be proposed, and never happens by
 * itself.
 */
@Component
public class RuleNotes {

  private final RunningRule running;
  private final CaseLinks links;
  private final Tests tests;
  private final SixfoldClock clock;

  RuleNotes(RunningRule running, CaseLinks links, Tests tests, SixfoldClock clock) {
    this.running = running;
    this.links = links;
    this.tests = tests;
    this.clock = clock;
  }

  /** Lines for the doctor; empty if the rule has nothing to say. */
  public List<String> of(String caseId) {
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

  List<String> lines(String caseId, Applied applied) {
    List<String> lines = new ArrayList<>();
    RuleShape shape = applied.rule().shape();
    if (shape.extendWhile() != null) {
      String cap =
          RuleWords.end(
              applied.rule().endOfDay(applied.countedFrom(), shape.extendCap(), clock.zone()),
              clock.zone());
      lines.add(RuleWords.cause(shape.extendWhile()) + "期间可提议延长，至多到 " + cap + "；须由另一签发人作出新决定");
    }
    if (shape.linkedNegatives() > 0) {
      lines.addAll(linked(caseId, shape.linkedNegatives()));
    }
    return lines;
  }

  private List<String> linked(String caseId, int wanted) {
    List<String> lines = new ArrayList<>();
    for (CaseLinks.Link link : links.of(caseId)) {
      List<TestResult> first =
          tests.results(link.caseId()).stream()
              .filter(one -> !one.corrected())
              .sorted(Comparator.comparing(TestResult::sampledAt))
              .limit(wanted)
              .toList();
      long negative = first.stream().filter(one -> one.result() == Result.NEGATIVE).count();
      boolean positive = first.stream().anyMatch(one -> one.result() == Result.POSITIVE);
      lines.add(
          "关联人员"
              + (lines.size() + 1)
              + "：前"
              + wanted
              + "次检测阴性"
              + negative
              + "次"
              + (positive ? "，有阳性：可提议按密切接触者管理" : negative == wanted ? "，条件已满足" : "，条件未满足"));
    }
    return lines.isEmpty() ? List.of("规则以关联密接前" + wanted + "次检测阴性为条件，但未登记关联人员") : lines;
  }
}
