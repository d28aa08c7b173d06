package org.sixfold.casefile;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.sixfold.casefile.persistence.PathMessageMapper;
import org.sixfold.casefile.persistence.PathMessageRow;
import org.sixfold.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What ended by SQL alone is told to the process later: both are kept, or neither. */
@Component
class EndsToTell {

  private final PathMessageMapper messages;
  private final TransactionTemplate transaction;

  EndsToTell(PathMessageMapper messages, TransactionTemplate transaction) {
    this.messages = messages;
    this.transaction = transaction;
  }

  /**
   * @param restrictionId null for what is no restriction
   * @param end tells whether it ended just now
   * @return what {@code end} told
   */
  boolean end(
      String caseId, String message, String restrictionId, Instant now, BooleanSupplier end) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              if (!end.getAsBoolean()) {
                return false;
              }
              messages.insert(
                  new PathMessageRow(Ids.next(), caseId, message, restrictionId, now, now, 0));
              return true;
            }));
  }
}
