package org.sixfold.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sixfold.casefile.persistence.PathMessageMapper;
import org.sixfold.casefile.persistence.PathMessageRow;
import org.sixfold.shared.Backoff;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands queued facts to the process, each in a transaction of its own, until it takes them. */
@Component
class PathMessageRelay implements DueWork {

  private static final Logger LOG = LoggerFactory.getLogger(PathMessageRelay.class);
  private static final Backoff PAUSE = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(10));

  private final PathMessageMapper messages;
  private final ObjectProvider<CasePath> path;
  private final TransactionTemplate transaction;

  PathMessageRelay(
      PathMessageMapper messages, ObjectProvider<CasePath> path, TransactionTemplate transaction) {
    this.messages = messages;
    this.path = path;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(messages.nextDue());
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "Message",
        limit -> messages.findDue(now, limit),
        PathMessageRow::id,
        message -> hand(message, now));
  }

  private boolean hand(PathMessageRow message, Instant now) {
    try {
      return Boolean.TRUE.equals(
          transaction.execute(
              status -> {
                // Claimed first: two nodes never hand over the same fact.
                if (messages.handle(message.id(), now) == 0) {
                  return false;
                }
                path.ifAvailable(way -> way.correlate(message.caseId(), message.messageName()));
                return true;
              }));
    } catch (RuntimeException failure) {
      LOG.error(
          "Case {} could not be told {}, attempt {}: {}",
          message.caseId(),
          message.messageName(),
          message.attempts() + 1,
          failure.toString());
      messages.retryLater(
          message.id(),
          now.plus(PAUSE.after(message.attempts())),
          failure.getClass().getSimpleName());
      return false;
    }
  }
}
