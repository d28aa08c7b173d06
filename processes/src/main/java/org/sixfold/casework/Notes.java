package org.sixfold.casework;

import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.notification.Notifications;
import org.sixfold.notification.Notifications.Mail;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Mails to the people who must know of something in a case; they name the case, never the person.
 */
@Component
public class Notes {

  private static final String TEMPLATE = "case-note";

  private final Notifications notifications;
  private final Responsibility responsibility;
  private final CaseFiles cases;
  private final SixfoldClock clock;

  Notes(
      Notifications notifications,
      Responsibility responsibility,
      CaseFiles cases,
      SixfoldClock clock) {
    this.notifications = notifications;
    this.responsibility = responsibility;
    this.cases = cases;
    this.clock = clock;
  }

  /** Tells the one of a role who answers for the case, once per cause (such as a task's id). */
  public void tell(Role role, String caseId, CaseNote about, String cause) {
    CaseFiles.Summary summary = cases.summaries(List.of(caseId)).get(caseId);
    if (summary == null) {
      return;
    }
    responsibility
        .answerable(role, summary.grid(), clock.now())
        .ifPresent(
            username -> notifications.queueAll(List.of(mail(username, summary, about, cause))));
  }

  private static Mail mail(
      String username, CaseFiles.Summary summary, CaseNote about, String cause) {
    return new Mail(
        "note:" + about.name() + ":" + cause + ":" + username,
        username,
        TEMPLATE,
        values(summary, about),
        about.isAlarm());
  }

  public void tellCommandRoom(String caseId, CaseNote about, String cause) {
    tell(Role.SUPERVISOR, caseId, about, cause);
  }

  public void tellDoctor(String caseId, CaseNote about, String cause) {
    tell(Role.DOCTOR, caseId, about, cause);
  }

  private static Map<String, Object> values(CaseFiles.Summary summary, CaseNote about) {
    return Map.of(
        "caseId", summary.caseId(), "grid", summary.grid(), "zh", about.zh(), "en", about.en());
  }
}
