package org.sixfold.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sixfold.casework.persistence.AreaReviewMapper;
import org.sixfold.casework.persistence.AreaReviewRow;
import org.sixfold.casework.persistence.StayMapper;
import org.sixfold.riskarea.RiskAreaConfirmed;
import org.sixfold.riskarea.RiskAreaRegister;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.SixfoldClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When less follows from a risk area than before, everybody who was there is looked at again, each
 * once and in a transaction of its own: a killed node's work is gone on with. When more follows
 * nothing happens to anybody who is checked or restricted already.
 */
@Component
class AreaReviews implements DueWork {

  private static final Logger LOG = LoggerFactory.getLogger(AreaReviews.class);
  private static final int BATCH = 200;

  /** Everybody who was there is looked through again, for the sake of whom it failed for. */
  private static final Duration PAUSE = Duration.ofHours(1);

  private final AreaReviewMapper mapper;
  private final StayMapper stays;
  private final RiskAreaRegister register;
  private final AreaReview review;
  private final SixfoldClock clock;
  private final TransactionTemplate transaction;

  AreaReviews(
      AreaReviewMapper mapper,
      StayMapper stays,
      RiskAreaRegister register,
      AreaReview review,
      SixfoldClock clock,
      TransactionTemplate transaction) {
    this.mapper = mapper;
    this.stays = stays;
    this.register = register;
    this.review = review;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** In the confirming transaction; a change that lies ahead is acted on when it holds. */
  @EventListener
  void confirmed(RiskAreaConfirmed event) {
    if (event.lowers()) {
      Instant now = clock.now();
      Instant from = event.entry().from();
      mapper.insert(new AreaReviewRow(event.entry().id(), from.isAfter(now) ? from : now, null));
    }
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(mapper.nextDue());
  }

  @Override
  public int runDue(Instant now) {
    int done = 0;
    for (AreaReviewRow due : mapper.findDue(now)) {
      done += work(register.confirmed(due.areaId()), now);
    }
    return done;
  }

  private int work(RiskAreaConfirmed change, Instant now) {
    int asked = 0;
    boolean whole = true;
    List<String> batch = cases("", change);
    while (!batch.isEmpty()) {
      for (String caseId : batch) {
        try {
          boolean concerned =
              Boolean.TRUE.equals(transaction.execute(status -> once(change, caseId, now)));
          asked += concerned ? 1 : 0;
        } catch (DuplicateKeyException otherNode) {
          LOG.debug("Case {} was looked at by another node", caseId);
        } catch (RuntimeException failure) {
          whole = false;
          LOG.error("Case {} not looked at again: {}", caseId, failure.getClass().getName());
        }
      }
      batch = cases(batch.get(batch.size() - 1), change);
    }
    if (whole) {
      mapper.finish(change.entry().id(), now);
      LOG.info("Risk area {} lowered: {} cases asked about", change.entry().id(), asked);
    } else {
      mapper.postpone(change.entry().id(), now.plus(PAUSE));
    }
    return asked;
  }

  private List<String> cases(String after, RiskAreaConfirmed change) {
    return stays.findCases(after, change.changed().from(), change.changed().to(), BATCH);
  }

  /** Kept with what was found, so that nobody is asked twice because of one change. */
  private boolean once(RiskAreaConfirmed change, String caseId, Instant now) {
    String area = change.entry().id();
    if (mapper.isReviewed(area, caseId)) {
      return false;
    }
    AreaReview.Finding finding = review.of(caseId, change);
    if (finding.isConcerned()) {
      mapper.insertCase(area, caseId, finding.name(), now);
    }
    return finding.isConcerned();
  }
}
