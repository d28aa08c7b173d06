package org.sixfold.ownpage;

import java.util.Map;
import org.sixfold.access.RateLimit;
import org.sixfold.access.Visitor;
import org.sixfold.casework.CareCalls;
import org.sixfold.casework.MessageFields;
import org.sixfold.casework.NeedCategory;
import org.sixfold.casework.Needs;
import org.sixfold.casework.Objections;
import org.sixfold.casework.SelfReports;
import org.sixfold.cluster.Cluster;
import org.sixfold.shared.Actor;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person does on the own page. Each starts what the same words by phone would start. */
@Service
@Transactional
public class OwnPageActs {

  private static final int LONGEST = 2000;
  private static final int MOST_UNANSWERED = 3;
  private static final int MOST_IN_AN_HOUR = 30;
  private static final int HOUR = 3600;

  private final SelfReports reports;
  private final Needs needs;
  private final CareCalls care;
  private final Objections objections;
  private final PageLife life;
  private final SixfoldClock clock;
  private final RateLimit pace;

  OwnPageActs(
      SelfReports reports,
      Needs needs,
      CareCalls care,
      Objections objections,
      PageLife life,
      SixfoldClock clock,
      Cluster cluster) {
    this.reports = reports;
    this.needs = needs;
    this.care = care;
    this.objections = objections;
    this.life = life;
    this.clock = clock;
    this.pace = new RateLimit(MOST_IN_AN_HOUR, HOUR, cluster.numbers("own-page-acts"));
  }

  /**
   * Today's report; it answers the open task of its window.
   *
   * @return the report's id
   * @throws ProblemException 409 {@code message.notExpected}, 422 {@code form.invalid}, 429 {@code
   *     request.tooMany}
   */
  public String report(Visitor visitor, Map<String, Object> content) {
    SelfReports.Declared declared = SelfReports.Declared.read(content);
    checkPace(visitor);
    return reports.declare(visitor.caseId(), declared, Actor.PERSON);
  }

  /**
   * A need ({@code kind}, {@code detail}). {@code SAFETY} is heard at once and never too often.
   *
   * @return the need's id
   * @throws ProblemException as {@link #report}
   */
  public String need(Visitor visitor, Map<String, Object> content) {
    MessageFields fields = new MessageFields(content);
    NeedCategory category = fields.code("kind", NeedCategory.class);
    String detail = fields.optional("detail", LONGEST);
    fields.refuseProblems();
    if (life.stateOf(visitor.caseId()).isEnded()) {
      throw ProblemException.conflict("message.notExpected");
    }
    if (category == NeedCategory.SAFETY) {
      // Unbounded words would be a way around the pace.
      String words = pace.take(visitor.linkId()) == 0 ? detail : null;
      return care.feelsUnsafe(visitor.caseId(), words, Actor.PERSON, clock.now());
    }
    checkPace(visitor);
    return needs.raise(
        new Needs.NewNeed(visitor.caseId(), category, detail, "ownPage", Actor.PERSON));
  }

  /**
   * An objection ({@code text}) in the person's own words.
   *
   * @return its id
   * @throws ProblemException as {@link #report}; 409 {@code ownPage.objectionsOpen} while three
   *     wait for an answer
   */
  public String object(Visitor visitor, Map<String, Object> content) {
    MessageFields fields = new MessageFields(content);
    String claim = fields.text("text", LONGEST);
    fields.refuseProblems();
    checkPace(visitor);
    long open =
        objections.of(visitor.caseId()).stream().filter(one -> one.outcome() == null).count();
    if (open >= MOST_UNANSWERED) {
      throw ProblemException.conflict("ownPage.objectionsOpen");
    }
    return objections
        .file(visitor.caseId(), claim, Actor.PERSON, clock.now())
        .orElseThrow(() -> ProblemException.conflict("message.notExpected"));
  }

  private void checkPace(Visitor visitor) {
    long wait = pace.take(visitor.linkId());
    if (wait > 0) {
      throw ProblemException.retryLater(429, "request.tooMany", wait);
    }
  }
}
