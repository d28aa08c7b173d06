package org.sixfold.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Proposals;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RestrictionRules;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Kind 9: the deciding body signs; the rule says the end, and the form can only make it earlier.
 * The restriction starts when the person is limited in fact, not with the signature.
 */
@Component
class SignDecisionHandler extends CaseTaskHandler {

  private final RestrictionRules rules;
  private final Proposals proposals;
  private final Restrictions restrictions;
  private final SixfoldClock clock;

  SignDecisionHandler(
      EngineTasks tasks,
      RestrictionRules rules,
      Proposals proposals,
      Restrictions restrictions,
      SixfoldClock clock) {
    super(tasks, DecisionProcess.SIGN_DECISION);
    this.rules = rules;
    this.proposals = proposals;
    this.restrictions = restrictions;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    proposals
        .latest(task.caseId())
        .flatMap(
            proposal ->
                rules
                    .inForce(proposal.personClass(), proposal.place(), clock.today())
                    .map(rule -> shown(task.caseId(), rule, proposal)))
        .ifPresent(values::putAll);
    return values;
  }

  private Map<String, Object> shown(
      String caseId, RestrictionRule rule, Proposals.Proposal proposal) {
    Measure measure = Measure.of(rule, dayZero(proposal), clock.now(), clock.zone());
    Instant start = restrictions.startIfSigned(caseId);
    Map<String, Object> values = new HashMap<>();
    values.put("ruleRow", rule.citation());
    values.put("kind", proposal.place().name());
    if (start != null) {
      values.put("startAt", text(start));
    }
    if (!measure.isOver()) {
      values.put("endAt", text(measure.end()));
    }
    return values;
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    if (submission.outcome().equals("BACK")) {
      return Map.of(DecisionProcess.ENTRY, DecisionProcess.ENTRY_CONFIRM);
    }
    return submission.outcome().equals("SIGNED") ? sign(submission) : Map.of();
  }

  private Map<String, Object> sign(Submission submission) {
    Answers answers = new Answers(submission.answers());
    String caseId = submission.task().caseId();
    Proposals.Proposal proposal =
        proposals
            .latest(caseId)
            .orElseThrow(() -> ProblemException.conflict("decision.noProposal"));
    if (proposal.proposedBy().equals(submission.by().username())) {
      throw ProblemException.conflict("decision.sameOfficer");
    }
    RestrictionRule rule = rules.require(proposal.personClass(), proposal.place(), clock.today());
    Measure measure = measure(rule, proposal, answers.moment("earlierEnd"), submission.at());
    restrictions.sign(
        new Restrictions.Signed(
            caseId,
            answers.text("authority"),
            answers.text("legalBasis"),
            answers.text("docNo"),
            rule.id(),
            proposal.proposedBy(),
            submission.by().username(),
            measure.parts()));
    return routing(measure);
  }

  private Measure measure(
      RestrictionRule rule, Proposals.Proposal proposal, Instant earlierEnd, Instant now) {
    Instant ruleEnd = rule.lastEnd(dayZero(proposal), clock.zone());
    if (earlierEnd != null && earlierEnd.isAfter(ruleEnd)) {
      throw ProblemException.unfit(
          "rule.endTooLate", List.of(new FieldProblem("earlierEnd", "rule.endTooLate")));
    }
    Instant until = earlierEnd == null ? ruleEnd : earlierEnd;
    Measure measure = Measure.of(rule, dayZero(proposal), now, until, clock.zone());
    if (measure.isOver()) {
      throw ProblemException.conflict("rule.alreadyOver");
    }
    return measure;
  }

  private static Map<String, Object> routing(Measure measure) {
    Kind kind = measure.firstKind();
    boolean isolated = kind == Kind.CENTRALISED_ISOLATION || kind == Kind.HOME_ISOLATION;
    boolean facility = kind == Kind.CENTRALISED_ISOLATION;
    Map<String, Object> routing = new HashMap<>();
    routing.put(
        DecisionProcess.MEASURE, isolated ? DecisionProcess.ISOLATION : DecisionProcess.MONITORING);
    routing.put(DecisionProcess.PLACE, facility ? DecisionProcess.FACILITY : DecisionProcess.HOME);
    routing.put(DecisionProcess.PART, facility ? "" : DecisionProcess.HOME);
    routing.put(DecisionProcess.COUNTED_FROM, measure.dayZero().toString());
    routing.put(DecisionProcess.LAWFUL_END, Date.from(measure.end()));
    return routing;
  }

  private LocalDate dayZero(Proposals.Proposal proposal) {
    return proposal.countedFrom().atZone(clock.zone()).toLocalDate();
  }

  private String text(Instant moment) {
    return moment.atZone(clock.zone()).toOffsetDateTime().toString();
  }
}
