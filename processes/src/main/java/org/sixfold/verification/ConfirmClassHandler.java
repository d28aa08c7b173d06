package org.sixfold.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.Answers;
import org.sixfold.casework.AreaWords;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.PersonPlaces;
import org.sixfold.casework.Proposals;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.SpecialCircumstances;
import org.sixfold.casework.TowardsShorter;
import org.sixfold.intake.PoliceOrders;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Kind 6: a doctor confirms the class; without a rule in force nothing can be proposed. */
@Component
class ConfirmClassHandler extends CaseTaskHandler {

  private final PersonPlaces places;
  private final Proposals proposals;
  private final SecondReadings readings;
  private final PoliceOrders orders;
  private final ClassForm form;
  private final SpecialCircumstances special;
  private final AreaWords areas;
  private final TowardsShorter shorter;
  private final SixfoldClock clock;

  ConfirmClassHandler(
      EngineTasks tasks,
      PersonPlaces places,
      Proposals proposals,
      SecondReadings readings,
      PoliceOrders orders,
      ClassForm form,
      SpecialCircumstances special,
      AreaWords areas,
      TowardsShorter shorter,
      SixfoldClock clock) {
    super(tasks, VerificationProcess.CONFIRM_CLASS);
    this.places = places;
    this.proposals = proposals;
    this.readings = readings;
    this.orders = orders;
    this.form = form;
    this.special = special;
    this.areas = areas;
    this.shorter = shorter;
    this.clock = clock;
  }

  /** What was proposed and noted before, and what follows from what is known now. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = form.of(task);
    List<String> noted = special.of(task.caseId());
    if (!noted.isEmpty()) {
      values.put(SpecialCircumstances.FIELD, noted);
    }
    values.put("riskAreaRow", areas.of(task.caseId()));
    return values;
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    if (submission.outcome().equals("PROPOSE")) {
      propose(submission);
    }
    return Map.of(VerificationProcess.TRIED_HOURS, "");
  }

  /** Who read a contradiction a second time has had a say already. */
  private void refuseSecondReader(Submission submission) {
    boolean same =
        readings
            .latest(submission.task().caseId())
            .filter(read -> read.secondReader().equals(submission.by().username()))
            .isPresent();
    if (same) {
      throw ProblemException.conflict("contradiction.readerProposes");
    }
  }

  private void propose(Submission submission) {
    refuseSecondReader(submission);
    Answers answers = new Answers(submission.answers());
    Kind place = Kind.valueOf(answers.text("place"));
    Instant countedFrom = answers.moment("countedFrom");
    List<String> noted = new Answers(submission.healthAnswers()).codes(SpecialCircumstances.FIELD);
    RestrictionRule rule =
        places.require(submission.task().caseId(), answers.text("class"), place, noted);
    if (rule.shape().exempts(noted)) {
      throw ProblemException.unfit(
          "rule.exempt", List.of(new FieldProblem(SpecialCircumstances.FIELD, "rule.exempt")));
    }
    Instant end = rule.lastEnd(countedFrom, clock.zone());
    if (!end.isAfter(submission.at())) {
      throw ProblemException.conflict("rule.alreadyOver");
    }
    shorter.require(submission.task(), rule.parts(countedFrom, submission.at(), end, clock.zone()));
    proposals.keep(
        new Proposals.Proposal(
            submission.task().caseId(),
            answers.text("class"),
            place,
            rule.id(),
            countedFrom,
            answers.text("leastRestrictive"),
            submission.by().username()),
        submission.at());
    orders.reply(submission.task().caseId(), PoliceOrders.CONCERNED);
  }
}
