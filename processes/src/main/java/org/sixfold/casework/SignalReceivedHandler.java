package org.sixfold.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.FreeText;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/**
 * {@code signal.received} {@code {type, source, purpose, legalBasis, expiresAt, text}}: somebody
 * asks by phone how the person is, and nothing else ever comes of a signal. It is off unless an
 * installation has switched it on.
 */
@Component
class SignalReceivedHandler implements CaseMessageHandler {

  private static final int LONGEST_WORD = 100;
  private static final int LONGEST_TEXT = 500;

  private final SignalProperties settings;
  private final Signals signals;

  SignalReceivedHandler(SignalProperties settings, Signals signals) {
    this.settings = settings;
    this.signals = signals;
  }

  @Override
  public String name() {
    return "signal.received";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    if (!settings.enabled()) {
      throw ProblemException.conflict("signal.off");
    }
    sender.require(Role.SUPERVISOR);
    signals.receive(caseId, read(payload, at), sender.username(), at);
    return Map.of("check", "check-by-phone");
  }

  private Signals.Signal read(Map<String, Object> payload, Instant at) {
    List<FieldProblem> problems = new ArrayList<>();
    Signals.Signal signal =
        new Signals.Signal(
            word("type", payload, LONGEST_WORD, problems),
            word("source", payload, LONGEST_WORD, problems),
            word("purpose", payload, LONGEST_WORD, problems),
            word("legalBasis", payload, LONGEST_WORD, problems),
            expiry(payload, at),
            word("text", payload, LONGEST_TEXT, problems));
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("form.invalid", problems);
    }
    return signal;
  }

  private static String word(
      String field, Map<String, Object> payload, int longest, List<FieldProblem> problems) {
    return FreeText.required(
        field, payload.get(field) instanceof String text ? text : null, longest, problems);
  }

  /** After now, and not so far ahead that it would be no expiry. */
  private Instant expiry(Map<String, Object> payload, Instant at) {
    MessageFields fields = new MessageFields(payload);
    Instant expiresAt = fields.moment("expiresAt");
    fields.refuseProblems();
    if (!expiresAt.isAfter(at) || expiresAt.isAfter(at.plus(settings.longest()))) {
      throw ProblemException.unfit(
          "form.invalid",
          List.of(
              new FieldProblem("expiresAt", "signal.expiryUnfit", settings.longest().toDays())));
    }
    return expiresAt;
  }
}
