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
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.sixfold.casework.RestrictedStage;
import org.sixfold.papers.Papers;
import org.springframework.stereotype.Component;

/** Applies what a switch means for one person: the restrictions, and the path that follows them. */
@Component
class MeasureMoves {

  private static final String RESTRICTION_ENDED = "restriction.ended";
  private static final String SYSTEM = "system";

  private final Restrictions restrictions;
  private final Occurrences occurrences;
  private final CasePath path;
  private final Papers papers;
  private final UserDirectory users;

  MeasureMoves(
      Restrictions restrictions,
      Occurrences occurrences,
      CasePath path,
      Papers papers,
      UserDirectory users) {
    this.restrictions = restrictions;
    this.occurrences = occurrences;
    this.path = path;
    this.papers = papers;
    this.users = users;
  }

  /** What was signed over the list, as one person's paper has it. */
  record Paper(String authority, String legalBasis, String documentNo, String signedBy) {}

  /** Everything ends now. */
  void end(String caseId, String reason) {
    restrictions.endAll(caseId, reason);
    path.correlate(caseId, RESTRICTION_ENDED);
  }

  /**
   * The new rule holds from now on.
   *
   * @return the decision's id
   */
  String sign(RunningMeasure running, SwitchLine line, Paper paper) {
    String decision =
        restrictions.sign(
            new Restrictions.Signed(
                running.caseId(),
                paper.authority(),
                paper.legalBasis(),
                paper.documentNo(),
                line.newRule(),
                SYSTEM,
                paper.signedBy(),
                line.parts()));
    String signer = users.find(paper.signedBy()).map(SignedInUser::name).orElse("");
    papers.issueOrder(running.caseId(), Map.of("signer", signer, "supports", "与原决定相同"));
    follow(running, line);
    return decision;
  }

  /** Ends become earlier without a paper: a rule that is gone holds nobody until somebody signs. */
  void shorten(RunningMeasure running, SwitchLine line, String reason) {
    for (RunningMeasure.Part old : running.parts()) {
      Instant end =
          line.parts().stream()
              .filter(part -> part.kind() == old.kind())
              .map(Part::lawfulEnd)
              .findFirst()
              .orElse(line.newEnd());
      if (end.isBefore(old.lawfulEnd())) {
        restrictions.shorten(old.restrictionId(), end, reason);
      }
    }
    follow(running, line);
  }

  private void follow(RunningMeasure running, SwitchLine line) {
    Kind kind = line.parts().get(0).kind();
    boolean facility = kind == Kind.CENTRALISED_ISOLATION;
    boolean isolation = facility || kind == Kind.HOME_ISOLATION;
    boolean moves = !facility && running.first().kind() == Kind.CENTRALISED_ISOLATION;
    List<Part> parts = line.parts();
    Map<String, Object> routing = new HashMap<>();
    routing.put(
        RestrictedStage.MEASURE,
        isolation ? RestrictedStage.ISOLATION : RestrictedStage.MONITORING);
    routing.put(RestrictedStage.PLACE, facility ? "FACILITY" : "HOME");
    routing.put(RestrictedStage.PART, facility ? "" : "HOME");
    routing.put("lawfulEnd", Date.from(parts.get(parts.size() - 1).lawfulEnd()));
    routing.put("inPlace", running.first().begun() && !moves);
    occurrences.raise(running.caseId(), Occurrence.MEASURE_CHANGED, routing);
  }
}
