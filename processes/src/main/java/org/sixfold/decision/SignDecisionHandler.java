package org.sixfold.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.authority.Authority;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.DecisionBases;
import org.sixfold.casework.DecisionBasis;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.PersonPlaces;
import org.sixfold.casework.Proposals;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.SpecialCircumstances;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Kind 9: a body signs, for the first time or to change what runs; the rule says the end, and the
 * form can only make it earlier. The restriction starts when the person is limited in fact, not
 * with the signature.
 */
@Component
class SignDecisionHandler extends CaseTaskHandler {

  private final PersonPlaces places;
  private final Proposals proposals;
  private final MeasureDrafts drafts;
  private final DecisionForm form;
  private final SignatureCheck check;
  private final Restrictions restrictions;
  private final DecisionBases bases;
  private final MeasureRouting routing;
  private final DecisionProperties properties;
  private final SpecialCircumstances special;
  private final SixfoldClock clock;

  SignDecisionHandler(
      EngineTasks tasks,
      PersonPlaces places,
      Proposals proposals,
      MeasureDrafts drafts,
      DecisionForm form,
      SignatureCheck check,
      Restrictions restrictions,
      DecisionBases bases,
      MeasureRouting routing,
      DecisionProperties properties,
      SpecialCircumstances special,
      SixfoldClock clock) {
    super(tasks, DecisionProcess.SIGN_DECISION);
    this.places = places;
    this.proposals = proposals;
    this.drafts = drafts;
    this.form = form;
    this.check = check;
    this.restrictions = restrictions;
    this.bases = bases;
    this.routing = routing;
    this.properties = properties;
    this.special = special;
    this.clock = clock;
  }

  /**
   * Nothing is proposed for signature where no rule is in force, its time is over, or the place is
   * none for this person.
   */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>(measure(task));
    places.ofProposed(task.caseId()).ifPresent(advice -> values.put("placeWhy", advice.why()));
    return values;
  }

  private Map<String, Object> measure(OpenTask task) {
    return proposals
        .latest(task.caseId())
        .flatMap(
            proposal ->
                places
                    .find(
                        task.caseId(),
                        proposal.personClass(),
                        proposal.place(),
                        special.of(task.caseId()))
                    .filter(rule -> end(rule, proposal).isAfter(clock.now()))
                    .map(rule -> drafts.of(proposal, rule, null)))
        .map(draft -> form.of(draft, task.grid()))
        .orElse(Map.of());
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    if (submission.outcome().equals("BACK")) {
      return Map.of(DecisionProcess.ENTRY, DecisionProcess.ENTRY_CONFIRM);
    }
    return submission.outcome().equals("SIGNED") ? sign(submission) : Map.of();
  }

  private Map<String, Object> sign(Submission submission) {
    String caseId = submission.task().caseId();
    MeasureDraft draft = draft(caseId, new Answers(submission.answers()).moment("earlierEnd"));
    Authority body = check.check(submission, draft, runningEnd(caseId));
    keep(submission, draft, body);
    Map<String, Object> variables = new HashMap<>(routing.of(caseId));
    variables.put(DecisionProcess.IN_PLACE, draft.inPlace());
    return variables;
  }

  private MeasureDraft draft(String caseId, Instant earlierEnd) {
    Proposals.Proposal proposal =
        proposals
            .latest(caseId)
            .orElseThrow(() -> ProblemException.conflict("decision.noProposal"));
    List<String> noted = special.of(caseId);
    RestrictionRule rule = places.require(caseId, proposal.personClass(), proposal.place(), noted);
    if (rule.shape().exempts(noted)) {
      throw ProblemException.conflict("rule.exempt");
    }
    if (earlierEnd != null && earlierEnd.isAfter(end(rule, proposal))) {
      throw ProblemException.unfit(
          "rule.endTooLate", List.of(new FieldProblem("earlierEnd", "rule.endTooLate")));
    }
    return drafts.of(proposal, rule, earlierEnd);
  }

  private void keep(Submission submission, MeasureDraft draft, Authority body) {
    Answers answers = new Answers(submission.answers());
    String caseId = submission.task().caseId();
    String decisionId =
        restrictions.sign(
            new Restrictions.Signed(
                caseId,
                body.name(),
                body.legalBasis(),
                answers.text("docNo"),
                draft.rule().id(),
                draft.proposal().proposedBy(),
                submission.by().username(),
                draft.measure().parts()));
    bases.keep(
        new DecisionBasis(
            decisionId,
            caseId,
            body.code(),
            draft.change(),
            answers.text("delegation"),
            answers.text("reason"),
            answers.codes("supports"),
            draft.proposal().countedFrom(),
            draft.cumulativeDays(),
            body.needsUpperAnswer() ? submission.at().plus(properties.upperAnswer()) : null,
            null,
            null));
  }

  private Instant runningEnd(String caseId) {
    return restrictions.of(caseId).stream()
        .filter(one -> one.endedAt() == null)
        .map(Restriction::lawfulEnd)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private Instant end(RestrictionRule rule, Proposals.Proposal proposal) {
    return rule.lastEnd(proposal.countedFrom(), clock.zone());
  }
}
