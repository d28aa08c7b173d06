package org.sixfold.rules;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Part;
import org.sixfold.casework.CumulativeDays;
import org.sixfold.casework.DecisionBases;
import org.sixfold.casework.DecisionBasis;
import org.sixfold.casework.MeasureChange;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.sixfold.casework.RestrictedStage;
import org.sixfold.papers.Papers;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.rules.persistence.RuleSwitchRow;
import org.springframework.stereotype.Component;

/** Applies what a switch means for one person: the restrictions, and the path that follows them. */
@Component
class MeasureMoves {

  private static final String RESTRICTION_ENDED = "restriction.ended";
  private static final String SYSTEM = "system";

  private final Restrictions restrictions;
  private final DecisionBases bases;
  private final CumulativeDays cumulative;
  private final Occurrences occurrences;
  private final CasePath path;
  private final Papers papers;
  private final UserDirectory users;

  MeasureMoves(
      Restrictions restrictions,
      DecisionBases bases,
      CumulativeDays cumulative,
      Occurrences occurrences,
      CasePath path,
      Papers papers,
      UserDirectory users) {
    this.restrictions = restrictions;
    this.bases = bases;
    this.cumulative = cumulative;
    this.occurrences = occurrences;
    this.path = path;
    this.papers = papers;
    this.users = users;
  }

  /** Everything ends now. */
  void end(String caseId, String reason) {
    restrictions.endAll(caseId, reason);
    path.correlate(caseId, RESTRICTION_ENDED);
  }

  /**
   * The new rule holds from now on, by a list that was signed.
   *
   * @param documentNo the number of the person's own paper
   * @return the decision's id
   */
  String sign(RunningMeasure running, SwitchLine line, RuleSwitchRow list, String documentNo) {
    String caseId = running.caseId();
    int days = cumulative.until(line.newEnd(), restrictions.of(caseId));
    String decision =
        restrictions.sign(
            new Restrictions.Signed(
                caseId,
                list.authority(),
                list.legalBasis(),
                documentNo,
                line.newRule(),
                SYSTEM,
                list.signedBy(),
                line.parts()));
    keepBasis(running, line, list, decision, days);
    String signer = users.find(list.signedBy()).map(SignedInUser::name).orElse("");
    papers.issueOrder(caseId, Map.of("signer", signer, "supports", "与原决定相同"));
    List<Part> parts = line.parts();
    follow(running, parts.get(0).kind(), parts.get(parts.size() - 1).lawfulEnd());
    return decision;
  }

  /** The path goes on with what is left of a measure. */
  void follow(RunningMeasure before, RunningMeasure left) {
    if (left.parts().isEmpty()) {
      path.correlate(before.caseId(), RESTRICTION_ENDED);
    } else {
      follow(before, left.first().kind(), left.end());
    }
  }

  /** A list that an older version took down did not note the body's code. */
  private void keepBasis(
      RunningMeasure running, SwitchLine line, RuleSwitchRow list, String decision, int days) {
    if (list.authorityCode() == null) {
      return;
    }
    bases.keep(
        new DecisionBasis(
            decision,
            running.caseId(),
            list.authorityCode(),
            line.effect() == Effect.MOVES ? MeasureChange.PLACE : MeasureChange.SHORTEN,
            null,
            "规则更替：" + line.oldRule() + " → " + line.newRule(),
            bases.latest(running.caseId()).map(DecisionBasis::supports).orElse(List.of()),
            running.countedFrom(),
            days,
            null,
            null,
            null));
  }

  private void follow(RunningMeasure before, Kind kind, Instant end) {
    boolean facility = kind == Kind.CENTRALISED_ISOLATION;
    boolean isolation = facility || kind == Kind.HOME_ISOLATION;
    boolean moves = !facility && before.first().kind() == Kind.CENTRALISED_ISOLATION;
    Map<String, Object> routing = new HashMap<>();
    routing.put(
        RestrictedStage.MEASURE,
        isolation ? RestrictedStage.ISOLATION : RestrictedStage.MONITORING);
    routing.put(RestrictedStage.PLACE, facility ? "FACILITY" : "HOME");
    routing.put(RestrictedStage.PART, facility ? "" : "HOME");
    routing.put("lawfulEnd", Date.from(end));
    routing.put("inPlace", before.isInPlace() && !moves);
    occurrences.raise(before.caseId(), Occurrence.MEASURE_CHANGED, routing);
  }
}
