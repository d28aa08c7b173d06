package org.sixfold.papers;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.access.Role;
import org.sixfold.casework.Answers;
import org.sixfold.casework.JointVisitOver;
import org.sixfold.casework.JointVisitOver.Ending;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.EarlierAnswers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The record of a joint visit: each part as its own signer wrote it, without the health part. */
@Component
class JointVisitFacts {

  private static final String KIND = "visit-jointly";

  private static final Map<Role, String> COLUMNS =
      Map.of(
          Role.VILLAGE_CADRE, "cadre",
          Role.DOCTOR, "doctor",
          Role.POLICE_OFFICER, "police");

  private static final List<String> ASKED = List.of("seen", "exit", "comfort", "needs", "at");
  private static final String UNFINISHED = "未完成：%s unfinished: %s";
  private static final String NOTHING = "—";

  private final Papers papers;
  private final EarlierAnswers answers;
  private final FormWords words;
  private final ZoneId zone;

  JointVisitFacts(Papers papers, EarlierAnswers answers, FormWords words, SixfoldClock clock) {
    this.papers = papers;
    this.answers = answers;
    this.words = words;
    this.zone = clock.zone();
  }

  @EventListener
  void over(JointVisitOver visit) {
    papers.issue(PaperKind.JOINT_VISIT, visit.caseId(), facts(visit));
  }

  private Map<String, String> facts(JointVisitOver visit) {
    Map<String, String> facts = new HashMap<>();
    COLUMNS.values().forEach(column -> unsigned(column, facts));
    PaperDates dates = new PaperDates(zone);
    facts.put("day", dates.day(visit.day().atStartOfDay(zone).toInstant()));
    Map<String, Map<String, Object>> told =
        answers.ofTasks(visit.parts().stream().map(JointVisitOver.Part::taskId).toList());
    Set<String> present = new LinkedHashSet<>();
    for (JointVisitOver.Part part : visit.parts()) {
      Answers signed = new Answers(told.getOrDefault(part.taskId(), Map.of()));
      present.addAll(signed.codes("who"));
      facts.putAll(column(COLUMNS.get(part.role()), part, signed, dates));
    }
    facts.put("ending", words(visit.ending()));
    facts.put("present", words.of(KIND, "who", List.copyOf(present)));
    return facts;
  }

  private static String words(Ending ending) {
    return switch (ending) {
      case ALL_SIGNED -> "三方均已签名 signed by all three";
      case DAY_OVER -> UNFINISHED.formatted("当日上门时段已过", "the hours of visits were over");
      case MEASURE_ENDED -> UNFINISHED.formatted("措施已解除", "the measure had ended");
      case DECEASED -> UNFINISHED.formatted("本人已身故", "the person had died");
      case WENT_ON -> UNFINISHED.formatted("办理已转入其他环节", "the case had gone on");
    };
  }

  private Map<String, String> column(
      String column, JointVisitOver.Part part, Answers signed, PaperDates dates) {
    boolean free = Boolean.TRUE.equals(signed.values().get("exitFree"));
    return new Answered(KIND, signed, words, dates)
        .choice(column + "Seen", "seen")
        .put(column + "Exit", free ? "畅通 free" : "有封堵 blocked")
        .choice(column + "Comfort", "comfort")
        .choice(column + "Needs", "needs")
        .put(column + "At", dates.moment(part.signedAt()))
        .signature(column + "Sign", "signs")
        .facts();
  }

  /** Nobody is to sign later on a sheet that was made without them. */
  private static void unsigned(String column, Map<String, String> facts) {
    ASKED.forEach(
        asked ->
            facts.put(
                column + Character.toUpperCase(asked.charAt(0)) + asked.substring(1), NOTHING));
    facts.put(column + "Sign", "未签名 not signed");
  }
}
