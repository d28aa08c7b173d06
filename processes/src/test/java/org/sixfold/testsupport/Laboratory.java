package org.sixfold.testsupport;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.laboratory.LaboratoryReports;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a laboratory and a hospital report, as messages and as reports of tubes. */
@Component
public class Laboratory {

  /** The laboratory's program. */
  public static final SignedInUser LAB =
      new SignedInUser("lab", "永康市检测中心接口", Role.LAB, List.of(), List.of());

  private final List<CaseMessageHandler> handlers;
  private final LaboratoryReports reports;
  private final UserDirectory users;
  private final SixfoldClock clock;
  private final TransactionTemplate transaction;

  Laboratory(
      List<CaseMessageHandler> handlers,
      LaboratoryReports reports,
      UserDirectory users,
      SixfoldClock clock,
      TransactionTemplate transaction) {
    this.handlers = handlers;
    this.reports = reports;
    this.users = users;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** A result of one person. Returns its id. */
  public String answers(String caseId, String sampledAt, Result result, String labNo) {
    return corrects(caseId, sampledAt, result, labNo, null);
  }

  /** A result that replaces the one with another number; null for none. */
  public String corrects(
      String caseId, String sampledAt, Result result, String labNo, String wrongNo) {
    Map<String, Object> payload = new HashMap<>();
    payload.put("sampledAt", sampledAt);
    payload.put("result", result.name());
    payload.put("labNo", labNo);
    payload.put("corrects", wrongNo);
    return String.valueOf(send(LAB, caseId, "test.result", payload).get("resultId"));
  }

  /** A report of a tube. */
  public LaboratoryReports.Taken answersTube(String tube, Result result, String labNo) {
    return reports.take(LAB, new LaboratoryReports.Report(tube, result, labNo, null, null));
  }

  /** The hospital let the person go, as a doctor reports. */
  public void discharges(String doctor, String caseId, String at) {
    send(
        users.find(doctor).orElseThrow(),
        caseId,
        "hospital.discharged",
        Map.of("dischargedAt", at));
  }

  /** A message as anybody sends it. */
  public Map<String, Object> send(
      SignedInUser sender, String caseId, String name, Map<String, Object> payload) {
    CaseMessageHandler handler =
        handlers.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return transaction.execute(status -> handler.handle(caseId, sender, clock.now(), payload));
  }

  /** A moment as messages write it. */
  public static Instant moment(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
