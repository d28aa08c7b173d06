package org.sixfold.casework;

import java.util.List;
import org.sixfold.casefile.Reports;
import org.sixfold.casefile.Reports.Report;
import org.springframework.stereotype.Component;

/** Whether a person has symptoms, by the latest report or by what a form says. */
@Component
public class ReportedSymptoms {

  private static final String NONE = "NONE";

  private final Reports reports;

  ReportedSymptoms(Reports reports) {
    this.reports = reports;
  }

  /** By the latest report that somebody gave. */
  public boolean now(String caseId) {
    return reports.of(caseId).stream()
        .filter(report -> !Reports.MISSED.equals(report.outcome()))
        .findFirst()
        .map(Report::symptoms)
        .filter(ReportedSymptoms::any)
        .isPresent();
  }

  /** By the field {@code symptoms} of a form. */
  public static boolean any(Answers answers) {
    return any(answers.codes("symptoms"));
  }

  private static boolean any(List<String> symptoms) {
    return symptoms.stream().anyMatch(symptom -> !NONE.equals(symptom));
  }
}
