package org.sixfold.verification;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sixfold.casefile.CaseOrigins;
import org.sixfold.casefile.DocumentTypes;
import org.sixfold.casefile.Persons;
import org.sixfold.casework.BothLanguages;
import org.sixfold.casework.BothLanguages.Line;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.EarlierAnswers;
import org.sixfold.worklist.EarlierAnswers.Answered;
import org.springframework.stereotype.Component;

/**
 * A contradiction as both sides have it: what lists say, what papers show, and what the person has
 * told so far; beside these the person's own words about it are written.
 */
@Component
class Contradiction {

  private static final Map<String, Line> LIST_FIELDS =
      Map.of(
          "origin", new Line("来源地", "Comes from"),
          "arrival", new Line("抵达时间", "Arrived"),
          "transport", new Line("交通方式", "Transport"),
          "dataSource", new Line("数据来源", "Source of the data"),
          "remark", new Line("备注", "Remark"));

  private static final List<String> JOURNEY =
      List.of("origin", "arrival", "transport", "dataSource");

  private static final Line NOTHING_LISTED = new Line("名单未载明细", "The list gives no details");

  private static final Map<String, String> DOCUMENT_WORDS =
      Map.of("MATCHES", "与本人一致", "DIFFERS", "与本人不一致", "NOT_SHOWN", "未出示");

  private final CaseOrigins origins;
  private final Persons persons;
  private final EarlierAnswers answers;
  private final SixfoldClock clock;

  Contradiction(CaseOrigins origins, Persons persons, EarlierAnswers answers, SixfoldClock clock) {
    this.origins = origins;
    this.persons = persons;
    this.answers = answers;
    this.clock = clock;
  }

  /** What the lists say, also those that came later, in both languages. */
  Map<String, String> listSays(String caseId) {
    List<Line> said =
        Stream.concat(journey(caseId), lines(caseId, List.of("remark"))).distinct().toList();
    return BothLanguages.of(said.isEmpty() ? List.of(NOTHING_LISTED) : said);
  }

  /**
   * The same for a gate, without remarks, which may tell of health; null if no list says anything.
   */
  Map<String, String> listSaysAtGate(String caseId) {
    List<Line> said = journey(caseId).distinct().toList();
    return said.isEmpty() ? null : BothLanguages.of(said);
  }

  /** What the person told on the phone, at the door and at the gate, latest first. */
  Map<String, String> saidBefore(String caseId) {
    List<Answered> told =
        answers.of(
            List.of(caseId),
            List.of(
                VerificationProcess.CHECK_BY_PHONE,
                VerificationProcess.VISIT_PERSON,
                VerificationProcess.MEET_AT_GATE));
    List<Line> lines = told.stream().flatMap(one -> ToldBefore.lines(one, clock.zone())).toList();
    return lines.isEmpty() ? null : BothLanguages.of(lines);
  }

  String documentSays(String caseId) {
    DocumentTypes.Words type = DocumentTypes.of(persons.of(caseId).documentType());
    String listed = "名单所载证件：" + (type == null ? "无" : type.zh());
    return answers.of(List.of(caseId), List.of(VerificationProcess.VISIT_PERSON)).stream()
        .map(visit -> DOCUMENT_WORDS.get(String.valueOf(visit.values().get("idShown"))))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .map(shown -> listed + "\n上门核对证件：" + shown)
        .orElse(listed);
  }

  private Stream<Line> journey(String caseId) {
    return lines(caseId, JOURNEY);
  }

  private Stream<Line> lines(String caseId, List<String> fields) {
    return origins.details(caseId).stream()
        .flatMap(
            details ->
                fields.stream()
                    .filter(field -> details.get(field) != null)
                    .map(field -> LIST_FIELDS.get(field).with(details.get(field).toString())));
  }
}
