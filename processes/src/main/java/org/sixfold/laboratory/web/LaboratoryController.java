package org.sixfold.laboratory.web;

import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casework.MessageFields;
import org.sixfold.laboratory.LaboratoryReports;
import org.sixfold.laboratory.LaboratoryReports.Report;
import org.sixfold.laboratory.LaboratoryReports.Taken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A laboratory's result of a tube: {@code {tube, result, labNo, sampledAt, corrects}}. */
@RestController
class LaboratoryController {

  private final CurrentUser currentUser;
  private final LaboratoryReports reports;

  LaboratoryController(CurrentUser currentUser, LaboratoryReports reports) {
    this.currentUser = currentUser;
    this.reports = reports;
  }

  @PostMapping("/api/laboratory/results")
  Taken take(@RequestBody Map<String, Object> body) {
    MessageFields fields = new MessageFields(body);
    Report report =
        new Report(
            fields.text("tube", 50),
            fields.code("result", Result.class),
            fields.text("labNo", 100),
            body.get("sampledAt") == null ? null : fields.moment("sampledAt"),
            fields.optional("corrects", 100));
    fields.refuseProblems();
    return reports.take(currentUser.get(), report);
  }
}
