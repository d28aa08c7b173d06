package org.sixfold.rules.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.sixfold.access.CurrentUser;
import org.sixfold.rules.RuleChange;
import org.sixfold.rules.RuleSwitches;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everybody who is restricted moves to the rules of a day. */
@RestController
@RequestMapping("/api/rule-switches")
class RuleSwitchController {

  private static final int LONGEST = 80;

  private final CurrentUser currentUser;
  private final RuleSwitches switches;

  RuleSwitchController(CurrentUser currentUser, RuleSwitches switches) {
    this.currentUser = currentUser;
    this.switches = switches;
  }

  record PreviewRequest(OffsetDateTime effectiveAt) {}

  record SignRequest(
      OffsetDateTime effectiveAt, String documentNo, String authority, String delegation) {}

  record AheadView(List<RuleChange> items) {}

  /** Which rules change soon, whom it touches, and whether a list is signed. */
  @GetMapping("/ahead")
  AheadView ahead(@RequestParam(defaultValue = "14") int days) {
    return new AheadView(switches.ahead(currentUser.get(), days));
  }

  /** What would happen to everybody; nothing is kept. */
  @PostMapping("/preview")
  RuleSwitches.Preview preview(@RequestBody PreviewRequest request) {
    return switches.preview(currentUser.get(), moment(request.effectiveAt()));
  }

  /** One signature over the list. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  RuleSwitches.Signed sign(@RequestBody SignRequest request) {
    return switches.sign(
        currentUser.get(),
        new RuleSwitches.Signature(
            moment(request.effectiveAt()),
            text("documentNo", request.documentNo(), LONGEST),
            text("authority", request.authority(), LONGEST),
            request.delegation()));
  }

  /** A signed list; {@code after} is the last line seen. */
  @GetMapping("/{id}")
  RuleSwitches.Listed list(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int after,
      @RequestParam(required = false) Integer limit) {
    return switches.find(currentUser.get(), id, after, Paging.of(limit, null).limit());
  }

  private static Instant moment(OffsetDateTime moment) {
    if (moment == null) {
      throw missing("effectiveAt");
    }
    return moment.toInstant();
  }

  private static String text(String field, String value, int longest) {
    if (value == null || value.isBlank()) {
      throw missing(field);
    }
    if (value.length() > longest) {
      throw ProblemException.unfit(
          "form.invalid", List.of(new FieldProblem(field, "form.tooLong", longest)));
    }
    return value.strip();
  }

  private static ProblemException missing(String field) {
    return ProblemException.unfit(
        "form.invalid", List.of(new FieldProblem(field, "form.required")));
  }
}
